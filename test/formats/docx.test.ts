import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../src/formats/docx.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import { withoutDates } from '../../src/formats/zip-dates.ts'
import type { Page } from '../../src/reports/page.ts'
import { readDocx, tagsOf, unzip } from '../support/docx-reader.ts'
import { anyPage, cells, hostileText, page, table } from './page-samples.ts'

const options = { language: 'zh-CN' } as const

const letter: Page = {
  title: '关于进展情况的通报',
  blocks: [
    { kind: 'heading', level: 'title', text: '关于进展情况的通报', note: '（第3期）' },
    { kind: 'paragraph', cells: cells('甲县政协：'), prose: true },
    { kind: 'paragraph', cells: cells('　　现将进展情况通报如下。'), prose: true },
    { kind: 'heading', text: '一、总体情况' },
    { kind: 'heading', level: 'part', text: '（一）请抓紧办理' },
    { kind: 'signature', name: '市政协办公室', date: '2019年8月26日' },
    { kind: 'heading', text: '附表' },
    { ...table(['单位', '任务数'], ['甲县政协', '5']), main: true },
  ],
}

const read = async (given: Page, more: Partial<Parameters<typeof writeDocx>[1]> = {}) =>
  readDocx(await writeDocx(given, { ...options, ...more }))

/** The XML of the paragraph that says something. */
const paragraphOf = (body: string, text: string): string =>
  [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([all]) => all).find((all) => all.includes(text))!

const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)![0]

describe('a letter', () => {
  it('says everything once, in its order', async () => {
    expect((await read(letter)).paragraphs.filter((text) => text !== '')).toEqual([
      '关于进展情况的通报',
      '（第3期）',
      '甲县政协：',
      '现将进展情况通报如下。',
      '一、总体情况',
      '（一）请抓紧办理',
      '市政协办公室',
      '2019年8月26日',
      '附表',
      '单位',
      '任务数',
      '甲县政协',
      '5',
    ])
  })

  // Millimetres in twentieths of a point: 1 mm is 56.7 of them.
  it('stands on A4 within the margins of GB/T 9704-2012', async () => {
    const { body } = await read(letter)
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    const [, margins] = /<w:pgMar ([^>]*)\/>/.exec(body)!
    for (const [side, millimetres] of Object.entries({ top: 37, left: 28, right: 26, bottom: 35 })) {
      const twips = Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins!)![1])
      expect((twips * 25.4) / 1440).toBeCloseTo(millimetres, 1)
    }
  })

  it('has running text of 16 points on lines 28.95 points apart, 28 characters a line and 22 lines a page', async () => {
    const styles = (await read(letter)).files.get('word/styles.xml')!.text
    const [, defaults] = /<w:docDefaults>(.*?)<\/w:docDefaults>/s.exec(styles)!
    expect(defaults).toContain('<w:sz w:val="32"/>')
    expect(defaults).toMatch(/w:line="579"[^>]*w:lineRule="exact"/)
    const spacing = Number(/<w:rPr>.*<w:spacing w:val="(-?\d+)"/s.exec(defaults!)![1])
    const [width, height] = [11906 - 1587 - 1474, 16838 - 2098 - 1984]
    expect(Math.floor(width / (320 + spacing))).toBe(28)
    expect(Math.floor(height / 579)).toBe(22)
  })

  it('sets the first line of a paragraph in by two characters, and by no blanks', async () => {
    const { body } = await read(letter)
    expect(paragraphOf(body, '现将进展')).toMatch(/w:firstLine="\d+"[^>]*w:firstLineChars="200"|w:firstLineChars="200"/)
    expect(paragraphOf(body, '甲县政协：')).not.toContain('w:firstLine')
    expect(body).not.toContain('\u3000\u3000')
  })

  it('has the date four characters from the right, and the name over the middle of it', async () => {
    const { body } = await read(letter)
    const inward = (text: string): number => Number(/w:right="(\d+)"/.exec(paragraphOf(body, text))![1])
    const character = (11906 - 1587 - 1474) / 28
    expect(inward('2019年8月26日')).toBe(Math.round(4 * character))
    // 2019年8月26日 is 6.5 characters wide, 市政协办公室 6.
    expect(inward('市政协办公室')).toBe(Math.round(4.25 * character))
  })

  it('numbers its pages – 1 – in 14 points, on the outer side', async () => {
    const { files } = await read(letter)
    const footers = [...files].filter(([name]) => /footer\d\.xml$/.test(name)).map(([, { text }]) => text)
    expect(footers).toHaveLength(2)
    for (const text of footers) expect(text).toMatch(/– .*PAGE.* –/s)
    expect(footers.map((text) => /<w:jc w:val="(\w+)"/.exec(text)![1]).sort()).toEqual(['left', 'right'])
    expect(files.get('word/settings.xml')!.text).toContain('<w:evenAndOddHeaders')
    expect(styleOf(files.get('word/styles.xml')!.text, 'PageNumber')).toContain('<w:sz w:val="28"/>')
  })

  it('begins its table on a new page, with a head that is repeated and rows that are not cut', async () => {
    const { body } = await read(letter)
    expect(paragraphOf(body, '附表')).toContain('<w:pageBreakBefore')
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1)
    expect(body.match(/<w:cantSplit/g)).toHaveLength(2)
  })

  it('is set in 小标宋, 仿宋, 黑体 and 楷体, or in the fonts that are asked for; none comes along', async () => {
    const usual = (await read(letter)).files
    const fontsOf = (files: typeof usual, id: string) =>
      /w:eastAsia="([^"]*)"/.exec(styleOf(files.get('word/styles.xml')!.text, id))![1]
    expect(fontsOf(usual, 'Title')).toBe('方正小标宋简体')
    expect(fontsOf(usual, 'Heading1')).toBe('黑体')
    expect(fontsOf(usual, 'Heading2')).toBe('楷体')
    expect(/<w:docDefaults>.*?w:eastAsia="([^"]*)"/s.exec(usual.get('word/styles.xml')!.text)![1]).toBe('仿宋')
    const own = (await read(letter, { fonts: { title: '华文中宋', body: '仿宋_GB2312' } })).files
    expect(fontsOf(own, 'Title')).toBe('华文中宋')
    expect(fontsOf(own, 'Heading1')).toBe('黑体')
    expect(own.get('word/styles.xml')!.text).toContain('w:eastAsia="仿宋_GB2312"')
    expect([...usual.keys()].filter((name) => /font(s\/|.*\.(odttf|ttf))/.test(name))).toEqual([])
  })
})

describe('any page', () => {
  it('is well-formed, whatever a plan holds, and says what is safe of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (given) => {
        for (const [name, { text }] of unzip(await writeDocx(given, options))) {
          expect(() => tagsOf(text), name).not.toThrow()
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([true, false])('shows what is no XML, and takes no tags from a plan (a letter: %s)', async (prose) => {
    const hostile = '</w:t><w:p>&#8;\u000b\u0000\ud800\u202e]]>&lt;'
    const saying = (...texts: readonly string[]): Promise<ReturnType<typeof readDocx>> =>
      read(page({ kind: 'paragraph', cells: cells(...texts), prose }))
    const { body, text } = await saying(hostile, hostile)
    expect(text).toContain(safeText(hostile).repeat(2))
    expect(tagsOf(body)).toEqual(tagsOf((await saying('甲', '乙')).body))
  })

  it('says each text of a table', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 4 }), async (texts) => {
        const { text } = await read(page(table(['甲'], ...texts.map((each) => [each]))))
        // Bars are drawn on terminals alone, and a cell has no blanks at its end.
        for (const each of texts) {
          for (const line of each.split(/\r?\n/)) {
            const safe = safeText(line)
              .replace(/^[█░]+ */, '')
              .trim()
            expect(text.replace(/[█░]/g, '')).toContain(safe.replace(/[█░]/g, '').trim())
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the same page', () => {
  it('is the same bytes, whenever it is written', async () => {
    const first = await writeDocx(letter, options)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(Buffer.compare(await writeDocx(letter, options), first)).toBe(0)
    expect(unzip(first).get('docProps/core.xml')!.text).not.toMatch(/created|modified|\d{4}-\d\d-\d\d/)
  })

  it('has files of one date', async () => {
    for (const { date, time } of unzip(await writeDocx(letter, options)).values()) {
      expect([date, time]).toEqual([0x21, 0])
    }
  })

  it('of other text is other bytes', async () => {
    const first = await writeDocx(letter, options)
    expect(Buffer.compare(await writeDocx({ ...letter, title: '另一期' }, options), first)).not.toBe(0)
  })
})

it('withoutDates takes nothing but zip files', () => {
  expect(() => withoutDates(new Uint8Array(10))).toThrow('not a zip')
  expect(() => withoutDates(new Uint8Array(100))).toThrow('not a zip')
})
