import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { type Block, blocksOf, pages, readPage, withLines, writePage } from './pages.ts'

const update = process.env.UPDATE_DOCS === '1'

interface Command {
  readonly env: Readonly<Record<string, string>>
  readonly argv: readonly string[]
  readonly exit: number
  /** So many lines of the output are shown. */
  readonly most: number | undefined
  /** Only this part of the JSON is shown, indented. */
  readonly part: readonly string[] | undefined
}

const unquoted = (word: string): string => word.replace(/^"(.*)"$/, '$1')

/** `COLUMNS=80 plan status example --json; part tasks 0; exit 1; lines 10`. */
const commandOf = (argument: string): Command => {
  const [words, ...settings] = argument.split(';').map((part) => part.match(/"[^"]*"|\S+/g)!.map(unquoted))
  const at = words!.indexOf('plan')
  const setting = (name: string): readonly string[] | undefined => settings.find(([first]) => first === name)?.slice(1)
  const lines = setting('lines')?.[0]
  return {
    env: Object.fromEntries(words!.slice(0, at).map((word) => word.split('=') as [string, string])),
    argv: words!.slice(at + 1),
    exit: Number(setting('exit')?.[0] ?? 0),
    most: lines === undefined ? undefined : Number(lines),
    part: setting('part'),
  }
}

const partOf = (json: string, path: readonly string[]): string =>
  JSON.stringify(
    path.reduce((value: unknown, key) => (value as Readonly<Record<string, unknown>>)[key], JSON.parse(json)),
    undefined,
    2,
  )

const campaigns = campaignFiles('anniversary-70', 'example', 'key-work-2019')

/** What a terminal of 80 columns without colours would show; other widths are in the command. */
const shownBy = async (
  { env, argv, part, most, exit }: Command,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
  const ran = await run(argv, {
    files: { ...campaigns, ...files },
    env: { NO_COLOR: '1', ...env },
    stdout: { isTerminal: true, columns: 80 },
  })
  const text = ran.out + ran.err
  expect(ran.code, text).toBe(exit)
  const lines = (part === undefined ? text : partOf(ran.out, part)).trimEnd().split('\n')
  return most === undefined ? lines : lines.slice(0, most)
}

const isPrompt = (line: string): boolean => line.startsWith('$ ')

/** The words of what readers are told to type, up to a pipe: the block's own command must hold them. */
const promptWords = (line: string): readonly string[] =>
  line
    .slice(2)
    .split(' | ')[0]!
    .split(/\s+/)
    .filter((word) => !['node', 'bin/plan.js'].includes(word))

const titleOf = ({ marker, at }: Block): string => `line ${at}: ${marker!.argument}`

const isRun = ({ marker }: Block): boolean => marker?.kind === 'run'

describe.each(pages.filter((path) => blocksOf(readPage(path)).some(isRun)))('%s shows what is printed', (path) => {
  const blocks = blocksOf(readPage(path))
  const filesBefore = (block: Block): Readonly<Record<string, string>> =>
    Object.fromEntries(
      blocks
        .filter(({ marker, at }) => marker?.kind === 'plan' && at < block.at)
        .map(({ marker, lines }) => [`${home}/${marker!.argument}`, `${lines.join('\n')}\n`]),
    )

  it.each(blocks.filter(isRun).map((block) => [titleOf(block), block] as const))('%s', async (_, block) => {
    const command = commandOf(block.marker!.argument)
    const prompts = block.lines.filter(isPrompt)
    const words = block.marker!.argument.split(/[\s;]+/)
    for (const prompt of prompts) for (const word of promptWords(prompt)) expect(words).toContain(word)
    const shown = [...prompts, ...(await shownBy(command, filesBefore(block)))]
    if (update) {
      // Blocks before this one may have changed their length since the page was read.
      const page = readPage(path)
      const now = blocksOf(page)[blocks.indexOf(block)]!
      writePage(path, withLines(page, now, shown))
    } else {
      expect(block.lines).toEqual(shown)
    }
  })
})

/** Stands behind the fragments of a page: each replaces the keys of this plan that it has itself. */
const frame: Readonly<Record<string, string>> = {
  anniversary: 'anniversary: { date: 2019-09-21, since: 1949-09-21 }',
  starts: 'starts: 2019-06-03',
  require: 'require: []',
  units: `units:
  city: { name: 市政协 }
  jia: { name: 甲县政协 }
  yi: { name: 乙县政协 }
  bing: { name: 丙县政协 }`,
  groups: 'groups: { counties: [jia, yi, bing] }',
  activities: `activities:
  - id: exhibition
    name: 书画展
    tasks: [{ id: notice, name: 印发通知 }]`,
}

/** `starts: …` and the lines set in under it, by key. */
const keysOf = (lines: readonly string[]): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {}
  let key = ''
  for (const line of lines) {
    key = /^(\w+):/.exec(line)?.[1] ?? key
    texts[key] = texts[key] === undefined ? line : `${texts[key]}\n${line}`
  }
  return texts
}

const wholePlan = ([first, ...lines]: readonly string[]): string => {
  if (first === '# a whole plan') return lines.join('\n')
  if (first !== '# part of a plan') throw new Error(`a block of YAML begins with: ${first}`)
  const tasks = lines.map((line) => `      ${line}`)
  const parts = lines[0]!.startsWith('- ')
    ? { activities: ['activities:', '  - id: exhibition', '    name: 书画展', '    tasks:', ...tasks].join('\n') }
    : keysOf(lines)
  return Object.values({ ...frame, ...parts }).join('\n')
}

const plansOf = (path: string): readonly Block[] =>
  blocksOf(readPage(path)).filter(({ language, lines }) => language === 'yaml' && !lines[0]!.startsWith('# with '))

describe.each(pages.filter((path) => plansOf(path).length > 0))('the plans on %s have no errors', (path) => {
  it.each(plansOf(path).map((block) => [`line ${block.at}`, block] as const))('%s', async (_, { lines }) => {
    const { code, out } = await run(['check', 'plan.yaml'], { files: { [`${home}/plan.yaml`]: wholePlan(lines) } })
    expect(code, out).toBe(0)
  })
})
