import { type CheckResult, runChecks } from '../checks/run.ts'
import { applyFixes, type Parse } from '../edit/apply-fixes.ts'
import { mostBytes } from '../input/parse-source.ts'
import type { YamlNode } from '../input/yaml/node.ts'
import { parseQuickly } from '../input/yaml/parse.ts'
import type { Code } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { CommandWords } from '../words/index.ts'
import type { CampaignFiles } from './find-campaigns.ts'
import { type CampaignReading, readCampaignFiles } from './read-campaigns.ts'
import { UsageError } from './trouble.ts'
import type { FileRead, World } from './world.ts'

/** A file before and after, with the byte order mark that it may have. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
}

interface CheckedCampaign {
  readonly reading: CampaignReading
  readonly result: CheckResult
  readonly roots: ReadonlyMap<Source, YamlNode>
}

/** A campaign after all that could be mended has been mended: what is left of its problems, and which files differ. */
export interface FixedCampaign extends CheckedCampaign {
  readonly changes: readonly FileChange[]
  readonly mended: number
}

/** Each round may show what another fix has made possible; nobody has seen more than a few. */
const mostRounds = 20

const check = async (world: World, files: CampaignFiles, most: number): Promise<CheckedCampaign> => {
  const roots = new Map<Source, YamlNode>()
  const reading = await readCampaignFiles(world, files, most, ({ source, root }) => {
    if (root !== undefined) roots.set(source, root)
  })
  return { reading, result: runChecks(reading.plan, reading.problems, reading.sources), roots }
}

/** The world as it would be with other texts in some files. */
const withTexts = (world: World, texts: ReadonlyMap<string, string>): World => ({
  ...world,
  readFile: (path, most) => {
    const text = texts.get(path)
    return text === undefined ? world.readFile(path, most) : { bytes: new TextEncoder().encode(text) }
  },
})

/** What stands in a file, its byte order mark included. */
const textOf = (read: FileRead): string | undefined =>
  'bytes' in read ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) : undefined

const byteOrderMark = '\ufeff'

/** The change of a file; throws `UsageError` where somebody else has changed it since it was read. */
const changeOf = (world: World, source: Source, text: string, most: number, words: CommandWords): FileChange => {
  const before = textOf(world.readFile(source.path, most))
  const mark = before?.startsWith(byteOrderMark) ? byteOrderMark : ''
  if (before !== mark + source.text) throw new UsageError(words.changedMeanwhile(source.path))
  return { path: source.path, before, after: mark + text }
}

/** Reads and checks a campaign and mends it in memory, round by round, until nothing more can be mended. */
export const fixCampaign = async (
  world: World,
  files: CampaignFiles,
  most: number = mostBytes,
  isWanted: (code: Code) => boolean,
  words: CommandWords,
): Promise<FixedCampaign> => {
  const parse: Parse = async (source) => {
    const { root, troubles } = parseQuickly(source) ?? (await world.parseThoroughly(source))
    return troubles.length === 0 ? root : undefined
  }
  const texts = new Map<string, string>()
  const first = await check(world, files, most)
  let current = first
  let mended = 0
  for (let round = 0; round < mostRounds; round++) {
    const { result, roots } = current
    const wanted = result.problems.filter(({ code }) => isWanted(code))
    const done = await applyFixes(wanted, (source) => roots.get(source), parse)
    if (done.length === 0) break
    for (const { source, text, problems } of done) {
      texts.set(source.path, text)
      mended += problems.length
    }
    current = await check(withTexts(world, texts), files, most)
  }
  const changes = first.reading.sources.flatMap((source) => {
    const text = texts.get(source.path)
    return text === undefined || text === source.text ? [] : [changeOf(world, source, text, most, words)]
  })
  return { ...current, changes, mended }
}

/** Writes each file that still is what was read; throws `UsageError` at the first that is not. */
export const writeChanges = async (
  world: World,
  changes: readonly FileChange[],
  most: number = mostBytes,
  words: CommandWords,
): Promise<void> => {
  for (const { path, before, after } of changes) {
    await world.editFile(path, most, async (read) => {
      if ('reason' in read && read.reason !== 'missing')
        throw new UsageError(words.unreadable(path, words.fileReason[read.reason]))
      if (textOf(read) !== before) throw new UsageError(words.changedMeanwhile(path))
      return after
    })
  }
}
