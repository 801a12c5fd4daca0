import type { Block, Cell, Page, Paragraph } from '../reports/page.ts'
import { htmlCalendar } from './html-calendar.ts'
import { htmlGantt } from './html-gantt.ts'
import { htmlStyle, htmlStyleHash } from './html-style.ts'
import { htmlTable } from './html-table.ts'
import { htmlText, tag } from './html-text.ts'
import { titled } from './page-title.ts'
import type { WriteOptions } from './write-options.ts'

const pieces = (cells: readonly Cell[]): string =>
  cells
    .map(({ text, tone }) => (tone === undefined ? htmlText(text) : tag('span', { class: tone }, htmlText(text))))
    .join('')

const paragraph = ({ cells, right, prose }: Paragraph): string => {
  if (right !== undefined) {
    return tag('p', { class: 'split' }, `${tag('span', {}, pieces(cells))}${tag('span', {}, pieces(right))}`)
  }
  return cells.every(({ text }) => text.trim() === '')
    ? ''
    : tag('p', { class: prose === true ? 'prose' : undefined }, pieces(cells))
}

/** Nothing is loaded, sent, framed or run; the one style is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${htmlStyleHash}'; base-uri 'none'; form-action 'none'`

/** More columns than a sheet of paper holds upright. */
const isWide = (block: Block): boolean =>
  block.kind === 'gantt' ||
  block.kind === 'calendar' ||
  (block.kind === 'table' && block.columns.filter(({ machineOnly }) => !machineOnly).length > 9)

/** One page that needs nothing else: for a browser, a mail, the printer. */
export const writeHtml = (page: Page, options: Pick<WriteOptions, 'language'>): string => {
  const { title, note, blocks } = titled(page)
  let label = title
  const blockText = (block: Block): string => {
    switch (block.kind) {
      case 'heading': {
        label = block.text
        const under = block.note === undefined ? '' : `\n${tag('p', { class: 'note' }, htmlText(block.note))}`
        return tag(block.level === 'part' ? 'h3' : 'h2', {}, htmlText(block.text)) + under
      }
      case 'paragraph':
        return paragraph(block)
      case 'signature':
        return tag(
          'div',
          { class: 'signature' },
          tag('div', {}, `${tag('p', {}, htmlText(block.name))}${tag('p', {}, htmlText(block.date))}`),
        )
      case 'table':
        return htmlTable(block, label)
      case 'gantt':
        return htmlGantt(block, label, options)
      case 'calendar':
        return htmlCalendar(block)
    }
  }
  const isLetter = blocks.some(
    (block) => block.kind === 'signature' || (block.kind === 'paragraph' && block.prose === true),
  )
  const kind = isLetter ? 'letter' : blocks.some(isWide) ? 'report wide' : 'report'
  const body = [
    tag('h1', {}, htmlText(title)),
    ...(note === undefined ? [] : [tag('p', { class: 'note' }, htmlText(note))]),
    ...blocks.map(blockText).filter((text) => text !== ''),
  ]
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
${tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${tag('main', { class: kind }, `\n${body.join('\n')}\n`)}
</body>
</html>
`
}
