import type { Language } from '../../src/model/campaign.ts'
import type { Code } from '../../src/model/problem.ts'
import type { FakeFile, FakeFiles } from '../support/fake-files.ts'
import type { FakeRevisions } from '../support/fake-git.ts'
import { home } from '../support/fake-world.ts'
import { type Block, blocksOf, isThere, readPage } from './pages.ts'

export const languages: readonly Language[] = ['en', 'zh-CN']

/** Of every page, in this order; the last one stands only where the rule has options of its own. */
export const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Why it matters', 'A plan that fails', 'What is printed', 'A plan that passes', 'How to mend it', 'Options'],
  'zh-CN': ['为什么要管', '有问题的写法', '会显示什么', '正确的写法', '怎么改', '选项'],
}

export const pathOf = (code: Code, language: Language): string =>
  `docs/checks/${code}${language === 'en' ? '' : `.${language}`}.md`

export interface Section {
  readonly heading: string
  readonly prose: string
  readonly blocks: readonly Block[]
}

export interface RulePage {
  readonly title: string
  readonly tag: string
  readonly summary: string
  readonly sections: readonly Section[]
}

/** The page of a rule; undefined where nobody has written it yet. */
export const rulePage = (code: Code, language: Language): RulePage | undefined => {
  const path = pathOf(code, language)
  if (!isThere(path)) return undefined
  const text = readPage(path)
  const lines = text.split('\n')
  const blocks = blocksOf(text)
  const isInBlock = (at: number): boolean =>
    blocks.some((block) => block.at <= at && at <= block.at + block.lines.length)
  const starts = lines.flatMap((line, at) => (line.startsWith('## ') && !isInBlock(at) ? [at] : []))
  const proseBetween = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .filter((line, at) => !isInBlock(from + at) && !/^(```|<!--)/.test(line))
      .join('\n')
      .trim()
  const [title = '', tag = '', ...summary] = proseBetween(0, starts[0] ?? lines.length).split('\n\n')
  return {
    title,
    tag,
    summary: summary.join('\n\n'),
    sections: starts.map((start, index) => {
      const end = starts[index + 1] ?? lines.length
      return {
        heading: lines[start]!.slice('## '.length),
        prose: proseBetween(start + 1, end),
        blocks: blocks.filter(({ at }) => start < at && at < end),
      }
    }),
  }
}

/** Both bytes of each character that GBK has, by the character: Node only decodes it. */
const gbkBytes = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gbk')
  const pairs = Array.from({ length: 0xfe - 0x81 + 1 }, (_, lead) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, trail) => [0x81 + lead, 0x40 + trail]),
  )
  return new Map(pairs.flat().map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]))
}

const inGbk = (text: string): Uint8Array => {
  const bytes = gbkBytes()
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? sign.charCodeAt(0)))
}

const withComments = (text: string, bytes: number): string => {
  const line = `# ${'。'.repeat(40)}\n`
  return text + line.repeat(Math.ceil(bytes / new TextEncoder().encode(line).length))
}

/** The file that a block shows, as its marker says. */
const fileOf = ({ marker, lines }: Block): FakeFile => {
  const text = `${lines.join('\n')}\n`
  switch (marker === undefined ? '' : `${marker.kind}: ${marker.argument}`) {
    case '':
      return text
    case 'bytes: gbk':
      return inGbk(text)
    case 'bytes: escapes':
      return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    case 'bytes: 5 MiB':
      return withComments(text, 5 * 1024 * 1024)
    case 'world: unreadable':
      return { unreadable: 'EACCES' }
    default:
      throw new Error(`nobody knows the comment ${marker!.kind}: ${marker!.argument}`)
  }
}

export interface ShownPlan {
  readonly argument: string
  readonly files: FakeFiles
  /** What the plan was, and what git calls that. */
  readonly base?: { readonly revision: string; readonly revisions: FakeRevisions }
}

/** A block that says what plan.yaml was at a revision. */
const isBase = ({ marker }: Block): boolean => marker?.kind === 'base'

/** What to check, and the files that the blocks of a section show: one plan, or a folder of named files. */
export const planOf = ({ blocks }: Section): ShownPlan => {
  const before = blocks.find(isBase)
  if (before === undefined) return nowOf(blocks)
  const revision = before.marker!.argument
  const at = { [revision]: { 'plan.yaml': `${before.lines.join('\n')}\n` } }
  return { ...nowOf(blocks), base: { revision, revisions: { top: home, at } } }
}

const nowOf = (blocks: readonly Block[]): ShownPlan => {
  const plans = blocks.filter((block) => block.language === 'yaml' && !isBase(block))
  const names = plans.map(({ lines }) => /^# file: (\S+)$/.exec(lines[0]!)?.[1])
  if (plans.length === 0) throw new Error('there is no plan')
  if (names.every((name) => name === undefined) && plans.length === 1) {
    return { argument: 'plan.yaml', files: { [`${home}/plan.yaml`]: fileOf(plans[0]!) } }
  }
  const files = plans.map((block, at) => {
    if (names[at] === undefined) throw new Error('a block of several does not begin with "# file: NAME"')
    return [`${home}/plan/${names[at]}`, fileOf(block)] as const
  })
  return { argument: 'plan', files: Object.fromEntries(files) }
}
