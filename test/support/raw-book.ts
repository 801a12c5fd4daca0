import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8"?>'

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

const relationList = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`

/** The usual parts; what a test is about is put in their place. */
export interface RawBook {
  /** What stands in `<sheetData>`. */
  readonly rows?: string
  /** What stands behind it. */
  readonly after?: string
  /** What stands in `<sst>`. */
  readonly strings?: string
  /** What stands in `<numFmts>`. */
  readonly formats?: string
  /** Numbers of formats, one for each style. */
  readonly styles?: readonly number[]
  /** What stands in `<workbook>` before its sheets. */
  readonly properties?: string
  readonly sheets?: string
  /** Parts as they are, by name; they replace those of the same name, and undefined takes one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>
}

export const worksheet = (rows: string, after = ''): string =>
  `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`

/** An .xlsx file written by hand, part by part, as other programs may write it. */
export const rawBook = ({
  rows = '',
  after = '',
  strings = '',
  formats = '',
  styles = [0],
  properties = '',
  sheets = '<sheet name="台账" sheetId="1" r:id="rId1"/>',
  parts = {},
}: RawBook = {}): Uint8Array => {
  const all: Readonly<Record<string, string | Uint8Array | undefined>> = {
    '_rels/.rels': relationList(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationList(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'sharedStrings', 'sharedStrings.xml') +
        relation('rId3', 'styles', 'styles.xml') +
        relation('rId4', 'worksheet', '/xl/worksheets/sheet2.xml') +
        relation('rId5', 'chartsheet', 'chartsheets/sheet1.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': worksheet(rows, after),
    'xl/worksheets/sheet2.xml': worksheet('<row><c><v>2</v></c></row>'),
    ...parts,
  }
  const given = Object.entries(all).filter(([, content]) => content !== undefined)
  return zipSync(
    Object.fromEntries(
      given.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content!]),
    ),
  )
}
