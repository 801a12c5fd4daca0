import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { BookTrouble } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { type RawBook, rawBook, worksheet } from '../support/raw-book.ts'

const troubleOf = async (
  bytes: Uint8Array,
  ...limits: Parameters<typeof readWorkbook> extends [unknown, ...infer L] ? L : never
) => {
  const book = await readWorkbook(bytes, ...limits)
  return 'trouble' in book ? book.trouble : undefined
}

const sheetWith = (xml: string): RawBook => ({ parts: { 'xl/worksheets/sheet1.xml': xml } })

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** 甲 as an old editor writes it, in the place of a question mark between tags. */
const inGbk = (xml: string): Uint8Array => new Uint8Array(Buffer.from(xml.replace('>?<', '>\u00bc\u00d7<'), 'latin1'))

/** Sets a field of every entry of a zip file's directory, or of every local header. */
const forged = (bytes: Uint8Array, signature: number, field: number, change: (was: number) => number): Uint8Array => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === signature)
      view.setUint32(at + field, change(view.getUint32(at + field, true)), true)
  return copy
}

const directory = 0x02014b50

describe('a file that cannot be read', () => {
  it.each<[why: string, bytes: Uint8Array, trouble: BookTrouble['kind'] | undefined]>([
    ['none at all: a workbook of ours', rawBook(), undefined],
    [
      'an .xls or .et file, or one behind a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'old-or-locked',
    ],
    ['a zip file behind a password', forged(rawBook(), directory, 8, (flags) => flags | 1), 'old-or-locked'],
    ['nothing', new Uint8Array(), 'not-xlsx'],
    ['two letters', text('PK'), 'not-xlsx'],
    ['a table as text', text('序号,任务\r\n1,征文\r\n'), 'not-xlsx'],
    ['a page that calls itself a workbook', text('<html><table><tr><td>1</td></tr></table></html>'), 'not-xlsx'],
    ['another zip file', zipSync({ 'a.txt': text('a') }), 'not-xlsx'],
    [
      'a workbook of LibreOffice',
      zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': text('<a/>') }),
      'not-xlsx',
    ],
    ['a document', rawBook({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } }), 'not-xlsx'],
    [
      'a binary workbook',
      rawBook({
        parts: {
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      }),
      'not-xlsx',
    ],
    ['half a file', rawBook().slice(0, 900), 'not-xlsx'],
    ['a directory that leads nowhere', forged(rawBook(), directory, 42, () => 0xffff_fff0), 'broken'],
    ['a part longer than its file', forged(rawBook(), directory, 20, () => 0x7fff_ffff), 'broken'],
    ['a way of packing that nobody knows', forged(rawBook(), directory, 8, (flags) => (99 << 16) | flags), 'broken'],
    ['a sheet that is not there', rawBook({ parts: { 'xl/worksheets/sheet1.xml': undefined } }), 'broken'],
    ['two sheets of the same part', rawBook({ sheets: '<sheet name="a" r:id="rId1"/>'.repeat(2) }), 'broken'],
    ['a sheet that ends in the middle', rawBook(sheetWith('<worksheet><sheetData><row>')), 'broken'],
    ['a sheet that is no XML', rawBook(sheetWith('=1+1')), 'broken'],
    [
      'a sheet in another encoding than it says',
      rawBook({
        parts: { 'xl/worksheets/sheet1.xml': inGbk(worksheet('<row><c t="inlineStr"><is><t>?</t></is></c></row>')) },
      }),
      'broken',
    ],
    ['a row that Excel has not', rawBook({ rows: '<row r="1048577"><c><v>1</v></c></row>' }), 'broken'],
    ['a row of no number', rawBook({ rows: '<row r="x"/>' }), 'broken'],
    ['a column that Excel has not', rawBook({ rows: '<row><c r="XFE1"><v>1</v></c></row>' }), 'broken'],
    ['more cells in a row than Excel has', rawBook({ rows: `<row>${'<c/>'.repeat(16_385)}</row>` }), 'broken'],
    ['a cell with no address', rawBook({ rows: '<row><c r="1A"><v>1</v></c></row>' }), 'broken'],
    ['a text that is not there', rawBook({ rows: '<row><c t="s"><v>7</v></c></row>' }), 'broken'],
    ['a text before the first', rawBook({ rows: '<row><c t="s"><v>-1</v></c></row>' }), 'broken'],
    [
      'an entity that is explained in the file',
      rawBook(
        sheetWith(
          '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
        ),
      ),
      'broken',
    ],
    ['an entity of HTML', rawBook({ rows: '<row><c t="inlineStr"><is><t>&nbsp;</t></is></c></row>' }), 'broken'],
  ])('%s', async (_, bytes, trouble) => {
    expect((await troubleOf(bytes))?.kind).toBe(trouble)
  })

  it('says which part is wrong', async () => {
    expect(await troubleOf(rawBook(sheetWith('<!DOCTYPE a><worksheet/>')))).toEqual({
      kind: 'broken',
      detail: 'xl/worksheets/sheet1.xml: DOCTYPE',
    })
  })
})

describe('a file that is too large', () => {
  const limits = { bytes: 100_000, cells: 1000, sheets: 10 }
  const many = (rows: number, cells: number): Uint8Array =>
    rawBook({ rows: `<row>${'<c><v>1</v></c>'.repeat(cells)}</row>`.repeat(rows) })
  const bytes: BookTrouble = { kind: 'too-large', what: 'bytes' }
  const cells: BookTrouble = { kind: 'too-large', what: 'cells' }

  it('is none with as much as may be', async () => {
    expect(await troubleOf(many(1, 992), limits)).toBeUndefined()
  })

  it.each<[why: string, bytes: Uint8Array, trouble: BookTrouble]>([
    ['cells', many(1, 1001), cells],
    ['rows with hardly a cell', many(200, 1), cells],
    ['merged cells', rawBook({ after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1001)}</mergeCells>` }), cells],
    ['a text', rawBook({ strings: `<si><t>${'一'.repeat(40_000)}</t></si>` }), bytes],
    ['rows without cells', rawBook({ rows: '<row/>'.repeat(20_000) }), bytes],
    [
      'two parts that are not too large alone',
      rawBook({ strings: '<si/>'.repeat(12_000), rows: '<row/>'.repeat(10_000) }),
      bytes,
    ],
    [
      'what is not packed',
      zipSync(Object.fromEntries([['_rels/.rels', text(`<Relationships>${' '.repeat(100_000)}</Relationships>`)]]), {
        level: 0,
      }),
      bytes,
    ],
  ])('by %s', async (_, given, trouble) => {
    expect(await troubleOf(given, limits)).toEqual(trouble)
  })

  // Whoever packs a bomb writes the sizes too: neither place that says them is believed.
  it.each([
    ['its directory', directory, 24],
    ['its local headers', 0x04034b50, 22],
  ])('whatever %s says of its size', async (_, signature, field) => {
    const bomb = forged(rawBook({ rows: '<row/>'.repeat(1_000_000) }), signature, field, () => 10)
    expect(bomb.length).toBeLessThan(20_000)
    expect(await troubleOf(bomb, limits)).toEqual(bytes)
  })

  it('counts sheets before any is read: three hundred thousand of them in 13 kB end at once', async () => {
    const many = rawBook({ sheets: '<sheet name="a" r:id="rId1"/>'.repeat(300_000) })
    expect(many.length).toBeLessThan(50_000)
    const start = performance.now()
    expect(await troubleOf(many)).toEqual({ kind: 'too-large', what: 'sheets' })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    ['as many sheets as there may be', 256, undefined],
    ['one more', 257, { kind: 'too-large', what: 'sheets' }],
  ])('%s', async (_, count, trouble) => {
    expect(await troubleOf(rawBook({ sheets: '<sheet name="a" r:id="rId5"/>'.repeat(count) }))).toEqual(trouble)
  })
})

describe('whatever stands in a file', () => {
  const good = rawBook({
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>43707</v></c></row><row r="2"><c t="inlineStr"><is><t>乙</t></is></c></row>',
    strings: '<si><r><t>甲</t></r><rPh><t>x</t></rPh></si>',
    after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    styles: [0, 14],
  })
  const kinds: readonly (string | undefined)[] = ['old-or-locked', 'not-xlsx', 'too-large', 'broken', undefined]

  it('is read or is a trouble: bytes changed, taken out, doubled', async () => {
    const edit = fc.tuple(fc.nat(good.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'double'))
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        let bytes: Uint8Array = good
        for (const [at, value, how] of edits) {
          const [before, after] = [
            bytes.slice(0, at),
            bytes.slice(how === 'double' ? Math.max(0, at - 20) : at + (how === 'cut' ? 20 : 1)),
          ]
          bytes = new Uint8Array([...before, ...(how === 'set' ? [value] : []), ...after])
        }
        expect(kinds).toContain((await troubleOf(bytes))?.kind)
      }),
      { seed: 70, numRuns: 2000 },
    )
  })

  it('is read or is a trouble: XML that is nearly a sheet', async () => {
    const piece = fc.constantFrom(
      '<row>',
      '</row>',
      '<c t="s">',
      '<c r="B2" t="inlineStr">',
      '<c s="-1">',
      '</c>',
      '<v>',
      '1',
      '-1',
      '1e999',
      '</v>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<f>',
      '</f>',
      '<rPh>',
      '</rPh>',
      '&lt;',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?a?>',
      ' hasOwnProperty="1"',
      '<c __proto__="1" constructor="2">',
      '<row r="-1">',
      '<row r="1.5">',
      '<mergeCell ref="A1:XFE1"/>',
      '\u0000',
      '\ud800',
      '</sheetData>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        expect(kinds).toContain((await troubleOf(rawBook(sheetWith(worksheet(pieces.join(''))))))?.kind)
      }),
      { seed: 70, numRuns: 2000 },
    )
  })
})
