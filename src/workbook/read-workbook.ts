import { BookError, broken } from './book-error.ts'
import type { BookTrouble, ReadBook, ReadSheet } from './read-book.ts'
import type { CellLore } from './read-cell.ts'
import { openPackage, type Package } from './read-part.ts'
import { readSheet } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { readStyles } from './read-styles.ts'
import { isTrue, readXml } from './read-xml.ts'
import { type Relation, relationsOf } from './relations.ts'
import { partName } from './zip-directory.ts'

/** How much of a file is read before it is called too large. A ledger of 10,000 tasks has 260,000 cells and 20 MB of XML. */
interface ReadLimits {
  /** Unpacked, all parts together. */
  readonly bytes: number
  readonly cells: number
  readonly sheets: number
}

const usualLimits: ReadLimits = { bytes: 128 * 2 ** 20, cells: 1_000_000, sheets: 256 }

interface NamedSheet {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

/** How a file of Excel 97–2003 begins, and the envelope around an encrypted one. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const zipFile = [0x50, 0x4b]

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const readSheetList = (
  of: Package,
  part: string,
  most: number,
): { since1904: boolean; sheets: readonly NamedSheet[] } => {
  const sheets: NamedSheet[] = []
  let root: string | undefined
  let since1904 = false
  readXml(of, part, {
    open: (name, attributes) => {
      root ??= name
      if (name === 'workbookPr') since1904 = isTrue(attributes.get('date1904'))
      if (name !== 'sheet') return
      if (sheets.length === most) throw new BookError({ kind: 'too-large', what: 'sheets' })
      // Whatever prefix the file gives the namespace of relations.
      const [, relation = ''] = [...attributes].find(([key]) => key.endsWith(':id')) ?? []
      const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.get('name') ?? '', relation, isHidden })
    },
  })
  if (root !== 'workbook') throw new BookError({ kind: 'not-xlsx' })
  return { since1904, sheets }
}

const readBook = (bytes: Uint8Array, limits: ReadLimits): ReadBook => {
  if (beginsWith(bytes, compoundFile)) throw new BookError({ kind: 'old-or-locked' })
  if (!beginsWith(bytes, zipFile)) throw new BookError({ kind: 'not-xlsx' })
  const of = openPackage(bytes, limits.bytes)
  const main = relationsOf(of, '').find(({ type }) => type === 'officeDocument')?.part
  if (main === undefined || !main.endsWith('.xml')) throw new BookError({ kind: 'not-xlsx' })
  const { since1904, sheets } = readSheetList(of, main, limits.sheets)
  const relations = relationsOf(of, main)
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')]
  const lore: CellLore = {
    strings: strings === undefined ? [] : readStrings(of, strings),
    styles: styles === undefined ? [] : readStyles(of, styles),
    since1904,
  }
  const budget = { left: limits.cells }
  const byId = new Map<string, Relation>(relations.map((each) => [each.id, each]))
  const read = new Set<string>()
  const readOnce = (part: string): Pick<ReadSheet, 'rows' | 'merged'> => {
    if (read.has(partName(part))) throw broken(`${part}: two sheets`)
    read.add(partName(part))
    return readSheet(of, part, lore, budget)
  }
  return {
    // Sheets that are a chart have no cells.
    sheets: sheets.flatMap(({ name, relation, isHidden }): ReadSheet[] => {
      const found = byId.get(relation)
      return found?.type === 'worksheet' ? [{ name, isHidden, ...readOnce(found.part) }] : []
    }),
  }
}

/**
 * What stands in an .xlsx file, or why it cannot be read; nothing that is in a file makes this throw. Packages are opened
 * only here: `const { readWorkbook } = await import('../workbook/read-workbook.ts')`, then
 * `const book = await readWorkbook(bytes)` and `if ('trouble' in book) …`.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits: ReadLimits = usualLimits,
): Promise<ReadBook | { readonly trouble: BookTrouble }> => {
  try {
    return readBook(bytes, limits)
  } catch (error) {
    if (error instanceof BookError) return { trouble: error.trouble }
    return { trouble: { kind: 'broken', detail: error instanceof Error ? error.message : String(error) } }
  }
}
