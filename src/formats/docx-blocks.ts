import { AlignmentType, type Table as DocxTable, HeadingLevel, LineRuleType, Paragraph } from 'docx'
import type { Block, Heading, Paragraph as PageParagraph, Signature } from '../reports/page.ts'
import { calendarTables, withoutBlocks } from './calendar-tables.ts'
import { displayWidth } from './display-width.ts'
import { characterTwips, lineTwips, type Setting } from './docx-measure.ts'
import { docxTable, ganttTables, run } from './docx-table.ts'
import { safeText } from './safe-text.ts'

type Made = Paragraph | DocxTable

const characters = (count: number): number => Math.round(count * characterTwips)

/** Two characters: the count for Word, the measure for readers that know no counts. */
const firstLine = { firstLine: characters(2), firstLineChars: 200 }

const wideBlanks = /^\u3000+/

/** The title, and a blank line under it and what belongs to it. */
export const titleParagraphs = (title: string, note: string | undefined): Paragraph[] => {
  const behind = { line: lineTwips, lineRule: LineRuleType.EXACT, after: lineTwips }
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [run(safeText(title), undefined)],
      ...(note === undefined ? { spacing: { after: lineTwips } } : {}),
    }),
    ...(note === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: behind,
            children: [run(safeText(note), undefined)],
          }),
        ]),
  ]
}

const heading = ({ text, level }: Heading, isAttached: boolean, { language, isLetter }: Setting): Paragraph =>
  new Paragraph({
    heading: level === 'part' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    ...(language === 'en' || isAttached || !isLetter ? {} : { indent: firstLine }),
    // What is attached to a letter begins on a page of its own.
    ...(isAttached ? { pageBreakBefore: true } : {}),
    children: [run(safeText(text), undefined)],
  })

/** The two wide blanks of a Chinese paragraph become what they stand for. */
const proseParagraph = ({ cells }: PageParagraph, { language }: Setting): Paragraph => {
  const [first, ...others] = cells
  const isSetIn = first !== undefined && wideBlanks.test(first.text)
  return new Paragraph({
    alignment: language === 'en' ? AlignmentType.LEFT : AlignmentType.BOTH,
    // Else some pages would hold 21 lines, to keep two of a paragraph together.
    widowControl: false,
    // Some programs lose the mark that hangs over the edge.
    overflowPunctuation: false,
    ...(isSetIn ? { indent: firstLine } : {}),
    ...(language === 'en' ? { spacing: { after: 160 } } : {}),
    children: [
      ...(first === undefined ? [] : [run(safeText(first.text.replace(wideBlanks, '')), first.tone)]),
      ...others.map(({ text, tone }) => run(safeText(text), tone)),
    ],
  })
}

const reportParagraph = ({ cells, right }: PageParagraph): Paragraph[] =>
  [cells, right ?? []]
    .filter((part) => part.some(({ text }) => text.trim() !== ''))
    .map(
      (part) => new Paragraph({ style: 'Report', children: part.map(({ text, tone }) => run(safeText(text), tone)) }),
    )

/** The date four characters from the right edge, the name over its middle (GB/T 9704-2012, 7.3.5). */
const signature = ({ name, date }: Signature): Paragraph[] => {
  const widthOf = (text: string): number => displayWidth(text) / 2
  const fromRight = 4
  const inward = Math.max(0, fromRight + (widthOf(date) - widthOf(name)) / 2)
  const line = (text: string, right: number, before: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      keepLines: true,
      keepNext: before > 0,
      indent: { right: characters(right) },
      spacing: { before },
      children: [run(text, undefined)],
    })
  return [line(safeText(name), inward, lineTwips), line(safeText(date), fromRight, 0)]
}

/** Between a table and what follows: two tables that touch become one. */
const spacer = (): Paragraph =>
  new Paragraph({ style: 'TableText', spacing: { line: 120, lineRule: LineRuleType.EXACT } })

const spaced = (table: DocxTable | undefined): Made[] => (table === undefined ? [] : [table, spacer()])

/** A block as paragraphs and tables; what follows a signature is attached. */
export const docxBlock = (block: Block, before: Block | undefined, setting: Setting): readonly Made[] => {
  switch (block.kind) {
    case 'heading':
      return block.level === 'title'
        ? titleParagraphs(block.text, block.note)
        : [heading(block, before?.kind === 'signature', setting)]
    case 'paragraph':
      return block.prose === true ? [proseParagraph(block, setting)] : reportParagraph(block)
    case 'signature':
      return signature(block)
    case 'table':
      return spaced(docxTable(block, setting))
    case 'gantt':
      return ganttTables(block).flatMap(({ title, table }) => {
        const made = docxTable(table, setting)
        if (made === undefined) return []
        const head = title === '' ? [] : [heading({ kind: 'heading', text: title, level: 'part' }, false, setting)]
        return [...head, ...spaced(made)]
      })
    case 'calendar':
      return [
        ...calendarTables(block).flatMap(({ title, table }) => [
          heading({ kind: 'heading', text: title, level: 'part' }, false, setting),
          ...spaced(docxTable(table, setting, { isEven: true })),
        ]),
        ...reportParagraph({ kind: 'paragraph', cells: [{ text: withoutBlocks(block.legend), tone: 'muted' }] }),
      ]
  }
}
