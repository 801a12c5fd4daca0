import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

const under = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => `${folder}${name}`)
    .sort()

/** Every page that users read, by its path in the repository. */
export const pages: readonly string[] = ['', 'docs/', 'docs/decisions/'].flatMap(under)

export const readPage = (path: string): string => readFileSync(new URL(path, root), 'utf8')
export const writePage = (path: string, text: string): void => writeFileSync(new URL(path, root), text)
export const isThere = (path: string): boolean => existsSync(new URL(path, root))

/** A fenced block of a page. */
export interface Block {
  /** What the comment `<!-- kind: argument -->` before the fence says. */
  readonly marker: { readonly kind: string; readonly argument: string } | undefined
  readonly language: string
  readonly lines: readonly string[]
  /** The number of its first line in the page, from 0. */
  readonly at: number
}

const markerPattern = /^<!-- (\w+): (.+) -->$/
const fencePattern = /^(`{3,})([a-z]*)$/

/** The fenced blocks of a page, in order. */
export const blocksOf = (text: string): readonly Block[] => {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let marker: Block['marker']
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const [, kind, argument] = markerPattern.exec(line) ?? []
    if (kind !== undefined) marker = { kind, argument: argument! }
    const [, fence, language] = fencePattern.exec(line) ?? []
    if (fence === undefined) {
      if (line !== '' && kind === undefined) marker = undefined
      continue
    }
    const end = lines.indexOf(fence, at + 1)
    if (end === -1) throw new Error(`the block in line ${at + 1} does not end`)
    blocks.push({ marker, language: language!, lines: lines.slice(at + 1, end), at: at + 1 })
    marker = undefined
    at = end
  }
  return blocks
}

/** A page with other lines in one of its blocks. */
export const withLines = (text: string, block: Block, lines: readonly string[]): string => {
  const all = text.split('\n')
  all.splice(block.at, block.lines.length, ...lines)
  return all.join('\n')
}

export interface PageTable {
  /** The heading above it. */
  readonly under: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** The tables of a page, each under its nearest heading. */
export const tablesOf = (text: string): readonly PageTable[] => {
  const tables: PageTable[] = []
  let under = ''
  let rows: (readonly string[])[] = []
  for (const line of [...text.split('\n'), '']) {
    const [, heading] = /^#+ (.+)$/.exec(line) ?? []
    if (line.startsWith('|')) {
      rows.push(cellsOf(line))
      continue
    }
    if (rows.length > 0) tables.push({ under, head: rows[0]!, rows: rows.slice(2) })
    rows = []
    under = heading ?? under
  }
  return tables
}

/** What stands in code spans: "`id`, `name`" gives id and name. */
export const codeIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)

/** The code spans of the first column of the table whose head begins with `title`. */
export const keysUnder = (path: string, title: string): readonly string[] => {
  const table = tablesOf(readPage(path)).find(({ head }) => head[0] === title)
  if (table === undefined) throw new Error(`${path} has no table of ${title}`)
  return table.rows.flatMap(([first]) => codeIn(first!))
}
