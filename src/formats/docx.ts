import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Block, Page } from '../reports/page.ts'
import { docxBlock, titleParagraphs } from './docx-blocks.ts'
import { characterTwips, settingOf, sheet } from './docx-measure.ts'
import { docxStyles } from './docx-style.ts'
import { titled } from './page-title.ts'
import { safeText } from './safe-text.ts'
import type { WriteOptions } from './write-options.ts'
import { withoutDates } from './zip-dates.ts'

/** `– 1 –`, one character from the outer edge: right on odd pages, left on even ones. */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: Math.round(characterTwips) },
        children: [new TextRun({ children: ['– ', PageNumber.CURRENT, ' –'] })],
      }),
    ],
  })

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Instead of the library's, which says when the document was made: the same page would be other bytes every second. */
const properties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${safeText(title).replace(/[&<>]/g, (character) => entities[character]!)}</dc:title></cp:coreProperties>`

const mostUpright = 9

const isWideTable = (block: Block): boolean =>
  block.kind === 'table' && block.columns.filter(({ machineOnly }) => machineOnly !== true).length > mostUpright

interface DocxOptions extends Pick<WriteOptions, 'language' | 'fonts'> {
  /** On its side, however many columns its tables have. */
  readonly isWide?: boolean
}

/** A document as GB/T 9704-2012 sets it: A4, 22 lines of 28 characters, without a red head. The same page gives the same bytes. */
export const writeDocx = async (page: Page, options: DocxOptions): Promise<Uint8Array> => {
  const { title, note, blocks } = titled(page)
  const isLetter = blocks.some(({ kind }) => kind === 'signature')
  const isWide = options.isWide ?? (!isLetter && blocks.some(isWideTable))
  const setting = settingOf({ isLetter, isWide, language: options.language })
  const document = new Document({
    title: safeText(title),
    styles: docxStyles(options.fonts ?? {}, setting),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { ...sheet, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { ...setting.margins, header: 0, gutter: 0 },
          },
        },
        footers: { default: footer('right'), even: footer('left') },
        children: [
          ...titleParagraphs(title, note),
          ...blocks.flatMap((block, at) => docxBlock(block, blocks[at - 1], setting)),
        ],
      },
    ],
  })
  const zip = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: properties(title) },
  ])
  return withoutDates(zip)
}
