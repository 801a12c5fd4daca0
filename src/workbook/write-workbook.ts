import { strToU8, zipSync } from 'fflate'
import { sheetXml } from './sheet-xml.ts'
import { styleSheet } from './style-sheet.ts'
import type { WriteBook } from './write-book.ts'
import { cellXml, xmlText } from './xml-text.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const contentType = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  contentType('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') +
  contentType('xl/worksheets/sheet1.xml', 'officedocument.spreadsheetml.worksheet') +
  contentType('xl/styles.xml', 'officedocument.spreadsheetml.styles') +
  contentType('xl/sharedStrings.xml', 'officedocument.spreadsheetml.sharedStrings') +
  contentType('docProps/core.xml', 'package.core-properties') +
  '</Types>'

const relationList = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${list
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Says its title and not when it was made: the same ledger is the same bytes. */
const properties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`

const workbook = ({ sheet: { name, headRow } }: WriteBook): string => {
  const titles = `'${name.replaceAll("'", "''")}'!$${headRow}:$${headRow}`
  return (
    `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(titles)}</definedName></definedNames>` +
    '</workbook>'
  )
}

/** Midday of the first day that a zip file can say; without a zone it is that day everywhere. */
const firstDay = '1980-01-01T12:00:00'

/**
 * The bytes of an .xlsx file; the same book is the same bytes. It is opened only when it is needed:
 * `const { writeWorkbook } = await import('../workbook/write-workbook.ts')`.
 */
export const writeWorkbook = (book: WriteBook): Uint8Array => {
  const styles = styleSheet(book.font)
  const texts = new Map<string, number>()
  const textNumber = (text: string): number => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, texts.size)
    return texts.size - 1
  }
  const sheet = sheetXml(book.sheet, styles, textNumber)
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`).join('')
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relationList([
        [`${relations}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(book.title)],
    ['xl/workbook.xml', workbook(book)],
    [
      'xl/_rels/workbook.xml.rels',
      relationList([
        [`${relations}/worksheet`, 'worksheets/sheet1.xml'],
        [`${relations}/styles`, 'styles.xml'],
        [`${relations}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', `<styleSheet xmlns="${main}">${styles.xml()}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${main}" uniqueCount="${texts.size}">${strings}</sst>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}" xmlns:r="${relations}">${sheet}</worksheet>`],
  ]
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(head + xml)])), {
    mtime: firstDay,
    level: 6,
  })
}
