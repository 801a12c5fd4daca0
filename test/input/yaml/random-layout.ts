import fc from 'fast-check'
import type { Meaning } from './meaning.ts'
import { flow } from './random-flow.ts'
import { blockPlain, indentationMark, written } from './random-scalar.ts'

/** A node that was not placed yet. */
export interface Layout {
  /** Its lines, when it stands at `column` in a block at `parent`: the first without indentation, since a key or dash may stand before it. */
  readonly lines: (column: number, parent: number) => readonly string[]
  readonly meaning: Meaning
  /** True of maps and lists without brackets, which cannot stand on the line of their key. */
  readonly isBlock: boolean
  /** True of a list that may stand at its key's own column. */
  readonly isList?: boolean
  /** True where there is nothing, or nothing but a comment. */
  readonly isNothing?: boolean
}

export const comment = fc.constantFrom('', '', '', '', ' # note', '  #', ' # a: b', ' # “引号” {[', ' #note\n#note')
const lineComment = comment.filter((text) => !text.includes('\n'))

const indent = (column: number, text: string): string => (text === '' ? '' : `${' '.repeat(column)}${text}`)

const inlineScalar = fc
  .tuple(written(blockPlain), comment)
  .map(([{ text, meaning }, tail]): Layout => ({ isBlock: false, meaning, lines: () => [`${text}${tail}`] }))

export const nothing = comment.map(
  (tail): Layout => ({ isBlock: false, isNothing: true, meaning: '', lines: () => [tail] }),
)

const inlineFlow = fc
  .record({ node: fc.oneof(flow.list, flow.map), tail: comment, extra: fc.integer({ min: 1, max: 5 }) })
  .map(
    ({ node, tail, extra }): Layout => ({
      isBlock: false,
      meaning: node.meaning,
      lines: (_column, parent) =>
        `${node.text}${tail}`.replaceAll(indentationMark, ' '.repeat(parent + extra)).split('\n'),
    }),
  )

/** A plain scalar over several lines. */
const longPlain = fc
  .record({
    words: fc.array(blockPlain, { minLength: 2, maxLength: 3 }),
    deeper: fc.integer({ min: 1, max: 4 }),
    blanks: fc.nat({ max: 2 }),
    tail: comment,
  })
  .map(
    ({ words, deeper, blanks, tail }): Layout => ({
      isBlock: false,
      meaning: words.join(blanks === 0 ? ' ' : '\n'.repeat(blanks)),
      lines: (_column, parent) =>
        `${words.join(`\n${'\n'.repeat(blanks)}${indentationMark}`)}${tail}`
          .replaceAll(indentationMark, ' '.repeat(parent + deeper))
          .split('\n'),
    }),
  )

const folds = (breaks: number): string => (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))

const meaningOfBlock = (isFolded: boolean, chomp: string, lines: readonly string[]): string => {
  const trimmed = lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
  const first = trimmed.findIndex((line) => line !== '')
  const lead = '\n'.repeat(first)
  const body = trimmed.slice(first).join('\n')
  const text = lead + (isFolded ? body.replace(/\n+/g, ({ length }) => folds(length)) : body)
  return text + (chomp === '-' ? '' : chomp === '+' ? '\n'.repeat(lines.length - trimmed.length + 1) : '\n')
}

const blockScalar = fc
  .record({
    isFolded: fc.boolean(),
    chomp: fc.constantFrom('', '-', '+'),
    lines: fc
      .array(fc.oneof(blockPlain, fc.constantFrom('', '', 'a: b', '- x', '# no comment', 'end  ')), { maxLength: 5 })
      .filter((lines) => lines.some((line) => line !== '')),
    deeper: fc.integer({ min: 1, max: 4 }),
    tail: lineComment,
  })
  .map(
    ({ isFolded, chomp, lines, deeper, tail }): Layout => ({
      isBlock: false,
      meaning: meaningOfBlock(isFolded, chomp, lines),
      lines: (_column, parent) => [
        `${isFolded ? '>' : '|'}${chomp}${tail}`,
        ...lines.map((line) => indent(parent + deeper, line)),
      ],
    }),
  )

/** What can stand on the line of its key. */
export const inline = fc.oneof(
  { weight: 6, arbitrary: inlineScalar },
  { weight: 3, arbitrary: inlineFlow },
  { weight: 1, arbitrary: longPlain },
  { weight: 1, arbitrary: blockScalar },
)
