import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import type { BookCell, ReadBook } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { type RawBook, rawBook, worksheet } from '../support/raw-book.ts'

const read = async (given: RawBook): Promise<ReadBook> => {
  const book = await readWorkbook(rawBook(given))
  if ('trouble' in book) throw new Error(JSON.stringify(book.trouble))
  return book
}

/** A cell in a few signs: `85%`, `2019-08-30`, `文:一`, with `=` before what a formula came to. */
const told = (cell: BookCell): string => {
  const said = {
    text: () => `文:${(cell as { text: string }).text}`,
    error: () => `错:${(cell as { text: string }).text}`,
    number: () => `${(cell as { value: number }).value}${(cell as { isPercent: boolean }).isPercent ? ' as %' : ''}`,
    day: () => isoDay((cell as Extract<BookCell, { kind: 'day' }>).day),
    boolean: () => String((cell as { value: boolean }).value),
  }[cell.kind]()
  return `${cell.isFormula ? '=' : ''}${said}`
}

/** The cells of the first sheet: `[row, [[column, what], …]]`. */
const rowsOf = ({ sheets }: ReadBook) =>
  sheets[0]!.rows.map(({ number, cells }) => [number, [...cells].map(([column, cell]) => `${column} ${told(cell)}`)])

const rows = async (given: RawBook) => rowsOf(await read(given))

const dateStyles = {
  formats: '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
  styles: [0, 176, 31, 9],
}

describe('a cell', () => {
  it.each<[why: string, xml: string, what: string, book?: RawBook]>([
    ['a text by its number', '<c t="s"><v>1</v></c>', '文:二', { strings: '<si><t>一</t></si><si><t>二</t></si>' }],
    ['a text of its own', '<c t="inlineStr"><is><t>一</t></is></c>', '文:一'],
    [
      'a text in runs',
      '<c t="s"><v>0</v></c>',
      '文:完成 时限',
      { strings: '<si><r><t xml:space="preserve">完成 </t></r><r><rPr><b/></rPr><t>时限</t></r></si>' },
    ],
    ['a text of its own in runs', '<c t="inlineStr"><is><r><t>完成</t></r><r><t>时限</t></r></is></c>', '文:完成时限'],
    [
      'a text with how it is pronounced',
      '<c t="s"><v>0</v></c>',
      '文:课题',
      { strings: '<si><t>课题</t><rPh sb="0" eb="2"><t>kè tí</t></rPh><phoneticPr fontId="1"/></si>' },
    ],
    ['a text with entities', '<c t="inlineStr"><is><t>&lt;b&gt; &amp; &#x4e00;&#19968;</t></is></c>', '文:<b> & 一一'],
    ['a text in a CDATA section', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', '文:a<b'],
    ['a text with an escaped sign', '<c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_c</t></is></c>', '文:a\rb_x0041_c'],
    ['a text on two lines', '<c t="inlineStr"><is><t>一\n二</t></is></c>', '文:一\n二'],
    [
      'blanks, which import may judge',
      '<c t="inlineStr"><is><t xml:space="preserve">\u3000 </t></is></c>',
      '文:\u3000 ',
    ],
    ['a text that looks like a number', '<c t="inlineStr"><is><t>007</t></is></c>', '文:007'],
    ['a number', '<c><v>3.5</v></c>', '3.5'],
    ['a number with an exponent', '<c><v>1.5E-2</v></c>', '0.015'],
    ['a number that is none', '<c><v>x</v></c>', '文:x'],
    ['a percentage', '<c s="3"><v>0.85</v></c>', '0.85 as %', dateStyles],
    ['a day in Chinese', '<c s="1"><v>43707</v></c>', '2019-08-30', dateStyles],
    ['a day by a built-in format', '<c s="2"><v>43707</v></c>', '2019-08-30', dateStyles],
    ['a day with a time', '<c s="1"><v>43707.99</v></c>', '2019-08-30', dateStyles],
    ['a day as a text of its own kind', '<c t="d"><v>2019-08-30T00:00:00</v></c>', '2019-08-30'],
    ['a day that does not exist', '<c t="d"><v>2019-02-30</v></c>', '文:2019-02-30'],
    ['the first day there is', '<c s="1"><v>1</v></c>', '1900-01-01', dateStyles],
    ['the last day of February 1900', '<c s="1"><v>59</v></c>', '1900-02-28', dateStyles],
    ['a day that only spreadsheets know', '<c s="1"><v>60</v></c>', '60', dateStyles],
    ['the day after it', '<c s="1"><v>61</v></c>', '1900-03-01', dateStyles],
    ['no day, though shown as one', '<c s="1"><v>-3</v></c>', '-3', dateStyles],
    ['a day beyond all years', '<c s="1"><v>2958466</v></c>', '2958466', dateStyles],
    [
      'a day of a workbook that begins in 1904',
      '<c s="1"><v>42245</v></c>',
      '2019-08-30',
      { ...dateStyles, properties: '<workbookPr date1904="1"/>' },
    ],
    ['a style that there is not', '<c s="99"><v>43707</v></c>', '43707', dateStyles],
    ['what a formula came to', '<c><f>1+1</f><v>2</v></c>', '=2'],
    ['a text that a formula came to', '<c t="str"><f>A1&amp;"x"</f><v>一x</v></c>', '=文:一x'],
    ['a sign that a formula came to', '<c t="str"><f>A1</f><v>a_x000D_b</v></c>', '=文:a\rb'],
    ['a day that a formula came to', '<c s="1"><f>TODAY()</f><v>43707</v></c>', '=2019-08-30', dateStyles],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '=错:#DIV/0!'],
    ['a formula that was never calculated', '<c><f>1+1</f></c>', '=错:='],
    ['one as openpyxl writes it', '<c s="1"><f>TODAY()</f><v/></c>', '=错:=', dateStyles],
    ['true', '<c t="b"><v>1</v></c>', 'true'],
    ['false', '<c t="b"><v>0</v></c>', 'false'],
  ])('holds %s', async (_, xml, what, book = {}) => {
    expect(await rows({ ...book, rows: `<row>${xml}</row>` })).toEqual([[1, [`0 ${what}`]]])
  })

  it.each([
    ['nothing', '<c/>'],
    ['a look', '<c s="1"/>'],
    ['an empty text', '<c t="inlineStr"><is><t/></is></c>'],
    ['an empty value', '<c><v></v></c>'],
    ['a formula that came to nothing', '<c t="str"><f>""</f><v></v></c>'],
    ['the number of no text', '<c t="s"><v></v></c>'],
  ])('with %s is empty, and a row of such cells is not there', async (_, xml) => {
    expect(await rows({ rows: `<row>${xml}</row>` })).toEqual([])
  })
})

describe('rows and cells', () => {
  it('stand where they say', async () => {
    const given =
      '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>'
    expect(await rows({ rows: given })).toEqual([
      [3, ['1 1', '26 2']],
      [1_048_576, ['16383 3']],
    ])
  })

  it('that do not say where they stand stand behind the one before', async () => {
    const given =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    expect(await rows({ rows: given })).toEqual([
      [1, ['0 1', '1 2']],
      [5, ['2 3', '3 4']],
      [6, ['0 5']],
    ])
  })

  it('are read from the top, in whatever order they are written', async () => {
    expect(await rows({ rows: '<row r="9"><c><v>2</v></c></row><row r="2"><c><v>1</v></c></row>' })).toEqual([
      [2, ['0 1']],
      [9, ['0 2']],
    ])
  })

  it('may be hidden', async () => {
    const book = await read({
      rows: '<row hidden="1"><c><v>1</v></c></row><row hidden="true"><c><v>2</v></c></row><row hidden="0"><c><v>3</v></c></row>',
    })
    expect(book.sheets[0]!.rows.map(({ isHidden }) => isHidden)).toEqual([true, true, false])
  })

  it('may be merged', async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:O1"/><mergeCell ref="B3:B4"/></mergeCells>'
    expect((await read({ after })).sheets[0]!.merged).toEqual([
      { top: 1, left: 0, bottom: 1, right: 14 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ])
  })

  it('may have a prefix before their names', async () => {
    const sheet = worksheet('<row r="2"><c r="A2" t="inlineStr"><is><t>一</t></is></c></row>')
    const prefixed = sheet.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
    expect(prefixed).toContain('<x:c r="A2"')
    expect(await rows({ parts: { 'xl/worksheets/sheet1.xml': prefixed } })).toEqual([[2, ['0 文:一']]])
  })

  it('may be written in UTF-16', async () => {
    const bytes = new Uint8Array(
      Buffer.from(`\ufeff${worksheet('<row><c><v>1</v></c></row>').replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    )
    expect(await rows({ parts: { 'xl/worksheets/sheet1.xml': bytes } })).toEqual([[1, ['0 1']]])
  })
})

describe('sheets', () => {
  const two =
    '<sheet name="台账" sheetId="1" r:id="rId1"/><sheet name="旧 表" sheetId="2" state="hidden" r:id="rId4"/><sheet name="图" sheetId="3" r:id="rId5"/>'

  it('come in the order of the workbook, hidden ones too, charts not', async () => {
    const { sheets } = await read({ sheets: two })
    expect(sheets.map(({ name, isHidden, rows: { length } }) => [name, isHidden, length])).toEqual([
      ['台账', false, 0],
      ['旧 表', true, 1],
    ])
  })

  it('are found by parts in other letters and with other slashes', async () => {
    const book = rawBook({ rows: '<row><c><v>1</v></c></row>' })
    const text = Buffer.from(book)
      .toString('latin1')
      .replaceAll('xl/worksheets/sheet1.xml', 'XL\\Worksheets\\Sheet1.xml')
    const read = await readWorkbook(new Uint8Array(Buffer.from(text, 'latin1')))
    expect('sheets' in read && rowsOf(read)).toEqual([[1, ['0 1']]])
  })

  it('are read without texts and styles, where a workbook has none', async () => {
    const parts = {
      'xl/sharedStrings.xml': undefined,
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': undefined,
    }
    const relations =
      '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    const given = {
      rows: '<row><c s="1"><v>1</v></c></row>',
      parts: { ...parts, 'xl/_rels/workbook.xml.rels': relations },
    }
    expect(await rows(given)).toEqual([[1, ['0 1']]])
  })
})
