import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import type { BookCell } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import type { WriteBook } from '../../src/workbook/write-book.ts'
import { writeWorkbook } from '../../src/workbook/write-workbook.ts'
import { hostileText } from '../formats/page-samples.ts'
import { tagsOf, unzip } from '../support/docx-reader.ts'
import { book, plain } from '../support/written-book.ts'

const part = (given: WriteBook, name: string): string => unzip(writeWorkbook(given)).get(name)!.text
const sheetOf = (given: WriteBook): string => part(given, 'xl/worksheets/sheet1.xml')

const cellsOf = async (given: WriteBook): Promise<readonly BookCell[][]> => {
  const read = await readWorkbook(writeWorkbook(given))
  if ('trouble' in read) throw new Error(JSON.stringify(read.trouble))
  return read.sheets[0]!.rows.map(({ cells }) => [...cells.values()])
}

const textOf = async (text: string): Promise<string | undefined> => {
  const [cell] = (await cellsOf(book([[text]])))[0] ?? []
  return cell?.kind === 'text' ? cell.text : undefined
}

/** What XML 1.0 can hold of a text, by its production Char. */
const inXml = (text: string): string =>
  Array.from(text.replace(/\r\n?/g, '\n'))
    .filter((character) => {
      const code = character.codePointAt(0)!
      if (code < 0x20) return code === 0x9 || code === 0xa
      return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
    })
    .join('')

describe('a text', () => {
  it.each([
    ['=1+1'],
    ['+86 10'],
    ['-3'],
    ['@SUM(A1)'],
    ["'quoted"],
    ['=cmd|"/c calc"!A1'],
    ['1'],
    ['2019-08-30'],
    ['TRUE'],
    ['<b>&amp;"\'</t></si>'],
    [']]>'],
    ['_x0041_'],
    ['_x005F_x0041_'],
    ['_x004'],
    ['__proto__'],
    [' 前后 '],
    ['一\n二\t三'],
    ['𠮷'],
    ['\u202e征文\u200b'],
  ])('%j comes back as it is', async (text) => {
    expect(await textOf(text)).toBe(text)
  })

  it.each([
    ['a line break of Windows', '一\r\n二', '一\n二'],
    ['an old line break', '一\r二', '一\n二'],
    ['a control character', '一\u0000\u001b\u0008二', '一二'],
    ['half a pair', '一\ud842二\udfb7', '一二'],
    ['what is no character', '一\ufffe\uffff二', '一二'],
  ])('loses %s', async (_, text, left) => {
    expect(await textOf(text)).toBe(left)
  })

  it('is as long as a cell may be, and says that it was longer', async () => {
    expect(await textOf('一'.repeat(32_767))).toBe('一'.repeat(32_767))
    expect(await textOf('一'.repeat(32_768))).toBe(`${'一'.repeat(32_766)}…`)
    expect(await textOf(`${'一'.repeat(32_765)}𠮷二三`)).toBe(`${'一'.repeat(32_765)}…`)
  })

  it('is never a formula, not even when somebody edits it', () => {
    const dangerous = ['=1+1', '+1', '-1', '@a']
    const given = book([[...dangerous, '1+1', "'=1", '一']])
    const sheet = sheetOf(given)
    expect(sheet).not.toMatch(/<f[ >/]/)
    const styles = [...sheet.matchAll(/<c r="[A-Z]1" s="(\d+)" t="s">/g)].map(([, style]) => Number(style))
    const looks = part(given, 'xl/styles.xml')
      .match(/<cellXfs.*<\/cellXfs>/)![0]
      .match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)!
    expect(styles.map((style) => looks[style]!.includes('quotePrefix="1"'))).toEqual([
      ...dangerous.map(() => true),
      false,
      false,
      false,
    ])
  })

  it('of any kind makes XML that others read, and stands once in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const given = book([texts, texts], {
          foot: { left: texts[0]!, centre: texts, right: texts.at(-1)! },
          name: '台账',
        })
        const parts = unzip(writeWorkbook({ ...given, title: texts[0]! }))
        for (const { text } of parts.values()) expect(tagsOf(text)).not.toEqual([])
        const shown = texts.map(inXml).filter((text) => text !== '')
        const seen = await cellsOf(given)
        expect(seen.map((cells) => cells.map((cell) => (cell as { text: string }).text))).toEqual(
          shown.length === 0 ? [] : [shown, shown],
        )
        const strings = tagsOf(parts.get('xl/sharedStrings.xml')!.text)
        expect(strings.filter((tag) => tag === 'si')).toHaveLength(new Set(texts.filter((each) => each !== '')).size)
      }),
      { seed: 70, numRuns: 300 },
    )
  })
})

describe('a value', () => {
  it('comes back as what it is', async () => {
    const day = dayOf(2019, 8, 30)
    const given: WriteBook = {
      ...book([]),
      sheet: {
        ...book([]).sheet,
        rows: [
          {
            height: 20,
            cells: [
              { value: 8.5, style: plain },
              { value: 0.85, style: { format: '0%' } },
              { value: { day }, style: { format: 'm"月"d"日"' } },
              { value: { day }, style: { format: '[$-809]d mmm yyyy' } },
              { value: undefined, style: plain },
              undefined,
              { value: '', style: plain },
            ],
          },
        ],
      },
    }
    expect(await cellsOf(given)).toEqual([
      [
        { kind: 'number', value: 8.5, isPercent: false, isFormula: false },
        { kind: 'number', value: 0.85, isPercent: true, isFormula: false },
        { kind: 'day', day, isFormula: false },
        { kind: 'day', day, isFormula: false },
      ],
    ])
    // Empty cells are there for their borders; where there is none, there is nothing.
    expect(sheetOf(given).match(/<c r="[E-G]1"[^>]*>/g)).toEqual(['<c r="E1" s="1"/>', '<c r="G1" s="1"/>'])
  })
})

describe('the file', () => {
  afterEach(() => {
    delete process.env.TZ
  })

  it('is the same bytes everywhere and always', () => {
    const bytes = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/St_Johns'].map((zone) => {
      process.env.TZ = zone
      return Buffer.from(writeWorkbook(book([['一', 2]]))).toString('hex')
    })
    expect(new Set(bytes).size).toBe(1)
  })

  it('says of each part the first day that a zip file can say, and nothing of when it was made', () => {
    const parts = [...unzip(writeWorkbook(book([['一']]))).values()]
    expect(new Set(parts.map(({ date }) => date))).toEqual(new Set([0x0021]))
    for (const { text } of parts) expect(text).not.toMatch(/dcterms|20\d\d-\d\d-\d\dT/)
  })

  // Excel calls a sheet damaged whose parts stand in another order than ECMA-376, 18.3.1.99, gives them.
  it('has everything in the order that the standard asks for', () => {
    const range = { top: 1, left: 0, bottom: 2, right: 1 }
    const given = book([['一'], ['二']], {
      merged: [range],
      checked: [{ range, rule: { kind: 'day' }, title: '', text: '' }],
      coloured: [{ range, colours: [{ word: '红', fill: 'FFC7CE', ink: '9C0006' }] }],
    })
    const sheet = sheetOf(given)
    const inSheet = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(sheet)![1]!
    const children = [...inSheet.matchAll(/<(\w+)(?:[^>]*\/>|.*?<\/\1>)/gs)].map(([, name]) => name)
    expect(children).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ])
  })

  it('keeps within what Excel allows in the foot and in messages', () => {
    const short = book([['一']], { foot: { left: '甲&乙', centre: ['a&b'], right: '' } })
    expect(sheetOf(short)).toContain('<oddFooter>&amp;L甲&amp;&amp;乙&amp;Ca&amp;&amp;b&amp;R</oddFooter>')
    const long = '&'.repeat(400)
    const range = { top: 1, left: 0, bottom: 1, right: 0 }
    const given = book([['一']], {
      foot: { left: long, centre: ['第 ', { count: 'page' }, ' 页，共 ', { count: 'pages' }, ' 页'], right: long },
      checked: [{ range, rule: { kind: 'list', words: ['"', '办结'] }, title: long, text: long }],
    })
    const sheet = sheetOf(given)
    const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const foot = unescaped(/<oddFooter>(.*)<\/oddFooter>/.exec(sheet)![1]!)
    expect(foot.length).toBeLessThanOrEqual(255)
    expect(foot).toMatch(/^&L(&&)+&C第 &P 页，共 &N 页&R(&&)+$/)
    expect(unescaped(/ errorTitle="([^"]*)"/.exec(sheet)![1]!).length).toBe(32)
    expect(unescaped(/ error="([^"]*)"/.exec(sheet)![1]!).length).toBe(255)
    expect(unescaped(/<formula1>(.*)<\/formula1>/.exec(sheet)![1]!)).toBe('"""",办结"'.replace('"""",', '""",'))
  })

  it.each([
    ['in the middle', ['', '&'.repeat(400), '']],
    ['everywhere', ['&'.repeat(400), '甲&'.repeat(400), '𠮷'.repeat(400)]],
    ['in all but the middle', ['甲'.repeat(400), '', '&'.repeat(400)]],
  ])('and keeps the page in a foot that is too long %s, with no code and no character halved', (_, texts) => {
    const [left, centre, right] = texts as [string, string, string]
    const given = book([['一']], { foot: { left, centre: [{ count: 'page' }, centre], right } })
    const [, escaped] = /<oddFooter>(.*)<\/oddFooter>/.exec(sheetOf(given))!
    const foot = escaped!.replaceAll('&amp;', '&')
    expect(foot.length).toBeLessThanOrEqual(255)
    expect(foot).toMatch(/^&L(?:[甲𠮷]|&&)*&C&P(?:[甲𠮷]|&&)*&R(?:[甲𠮷]|&&)*$/u)
  })
})
