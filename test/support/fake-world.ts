import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { main } from '../../src/cli/main.ts'
import { type ExitCode, OutputTrouble } from '../../src/cli/trouble.ts'
import { type Content, type Output, piecesOf, type World } from '../../src/cli/world.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { type Day, dayOf } from '../../src/model/day.ts'
import type { WriteReason } from '../../src/words/index.ts'
import { type FakeFile, type FakeFiles, fakeTree } from './fake-files.ts'
import { type FakeRevisions, fakeGit } from './fake-git.ts'

export interface FakeSettings {
  readonly files?: FakeFiles
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly platform?: string
  /** By zone, `''` for the machine's own; a zone that is not named here is not known. */
  readonly today?: Readonly<Record<string, Day>>
  /** What somebody sends; nothing where it is left out. */
  readonly stdin?: string | Uint8Array
  readonly stdout?: { readonly isTerminal?: boolean; readonly columns?: number; readonly fails?: string }
  readonly stderr?: { readonly isTerminal?: boolean; readonly fails?: string }
  /** Paths that cannot be written, and why; a text is what a system says that we have no words for. */
  readonly unwritable?: Readonly<Record<string, string | WriteReason>>
  /** What git has: the files of each revision. There is no git where it is left out. */
  readonly revisions?: FakeRevisions
  /** Replaces parts of the world, for faults that no setting makes. */
  readonly but?: Partial<World>
}

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** What was written, by the path that the command gave. */
  readonly written: ReadonlyMap<string, string>
  /** All files as they are afterwards, by absolute path. */
  readonly files: ReadonlyMap<string, FakeFile>
}

export const home = '/office'

/** A Monday in the middle of the example campaigns. */
export const monday = dayOf(2019, 8, 26)!

const fakeOutput = (
  name: string,
  { isTerminal = false, columns, fails }: NonNullable<FakeSettings['stdout']>,
  write: (text: string) => void,
): Output => ({
  isTerminal,
  columns,
  write: (content) => {
    if (fails !== undefined) throw new OutputTrouble(name, { why: 'other', detail: fails })
    write(textOf(content))
  },
})

/** Bytes that are no text become replacement signs: who writes such reads the file. */
const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)

/** Runs one command line in a world of its own. */
export const run = async (argv: readonly string[], settings: FakeSettings = {}): Promise<Ran> => {
  const { cwd = home, env = {}, platform = 'linux', today = { '': monday, 'Asia/Shanghai': monday } } = settings
  const files = new Map<string, FakeFile>(Object.entries({ [home]: 'empty folder', ...settings.files }))
  const written = new Map<string, string>()
  const { put, ...tree } = fakeTree(files, cwd)
  const mayWrite = (path: string): void => {
    const reason = settings.unwritable?.[path]
    if (reason !== undefined)
      throw new OutputTrouble(path, typeof reason === 'string' ? { why: 'other', detail: reason } : reason)
    if (tree.kindOf(path) === 'folder') throw new OutputTrouble(path, { why: 'folder' })
  }
  const writeFile = (path: string, given: Content): void => {
    const content = typeof given === 'string' || given instanceof Uint8Array ? given : [...piecesOf(given)].join('')
    mayWrite(path)
    put(path, content)
    written.set(path, textOf(content))
  }
  let out = ''
  let err = ''
  const world: World = {
    cwd,
    env,
    platform,
    stdout: fakeOutput('stdout', settings.stdout ?? {}, (text) => {
      out += text
    }),
    stderr: fakeOutput('stderr', settings.stderr ?? {}, (text) => {
      err += text
    }),
    today: (timezone) => today[timezone ?? ''],
    ...tree,
    readOwnFile: (name) => {
      const file = new URL(`docs/${name}`, root)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    readStdin: (mostBytes) => {
      const { stdin = '' } = settings
      const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
      return bytes.length > mostBytes ? { size: bytes.length } : { bytes }
    },
    writeFile,
    editFile: async (path, mostBytes, edit) => {
      mayWrite(path)
      if (tree.kindOf(path) === 'special') throw new OutputTrouble(path, { why: 'special' })
      const content = await edit(tree.readFile(path, mostBytes))
      if (content !== undefined) writeFile(path, content)
    },
    makeFolder: async (path, content) => {
      mayWrite(path)
      if (tree.kindOf(path) !== 'missing') throw new OutputTrouble(path, { why: 'exists' })
      for (const [inside, text] of content) writeFile(`${path}/${inside}`, text)
    },
    git: fakeGit(settings.revisions, cwd),
    letGo: async () => undefined,
    parseThoroughly,
    ...settings.but,
  }
  const code = await main(argv, world)
  return { code, out, err, written, files }
}

const root = new URL('../..', import.meta.url)

/** The files of one of the project's own campaigns, as they would lie under `campaigns/` in the working directory. */
export const campaignFiles = (...ids: readonly string[]): FakeFiles =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const folder = new URL(`campaigns/${id}/`, root)
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [`${home}/campaigns/${id}/${name}`, readFileSync(new URL(name, folder), 'utf8')])
    }),
  )
