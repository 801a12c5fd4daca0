import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../src/formats/html.ts'
import { htmlStyle, htmlStyleHash } from '../../src/formats/html-style.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import type { Gantt, Page } from '../../src/reports/page.ts'
import { type HtmlElement, htmlAttribute, htmlElements, htmlTextOf } from '../support/html-tree.ts'
import { anyPage, cells, page, table } from './page-samples.ts'

const options = { language: 'zh-CN' } as const

const named = (html: string, name: string): readonly HtmlElement[] =>
  htmlElements(html).filter(({ tagName }) => tagName === name)

const gantt: Gantt = {
  kind: 'gantt',
  columns: ['编号', '开始', '完成'],
  from: 18_100,
  to: 18_140,
  groups: [
    {
      title: '一 书画展',
      rows: [
        {
          label: '布展',
          cells: cells('show.hang', '7月30日', '8月2日'),
          bar: { start: 18_107, end: 18_110, milestone: false },
          finishBy: 18_112,
          percent: 50,
          tone: 'warn',
        },
      ],
    },
  ],
  marks: [{ day: 18_110, label: '今天', kind: 'today' }],
  isDayOff: () => false,
  legend: '█ 已完成  ░ 未完成  · 休息日',
}

describe('a page', () => {
  const html = writeHtml(
    page(
      { kind: 'paragraph', cells: cells('一览') },
      { kind: 'heading', text: '需要处理' },
      {
        ...table(
          ['预警', { id: 'address', title: '编号' }, { id: 'late', title: '天数', align: 'right' }],
          ['逾期', 'a.b', '3'],
        ),
        rows: [[{ text: '红', tone: 'bad' }, { text: 'a.b' }, { text: '█████░░░  66%', raw: '66' }]],
      },
    ),
    options,
  )

  it('says its language and its title once', () => {
    expect(htmlAttribute(named(html, 'html')[0]!, 'lang')).toBe('zh-CN')
    expect(named(html, 'h1').map(htmlTextOf)).toEqual(['一览'])
    expect(named(html, 'title').map(htmlTextOf)).toEqual(['一览'])
    expect(named(html, 'p')).toEqual([])
  })

  it('lets nothing in but its own style', () => {
    const policy = named(html, 'meta').find((each) => htmlAttribute(each, 'http-equiv') === 'Content-Security-Policy')!
    expect(htmlAttribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${htmlStyleHash}'; base-uri 'none'; form-action 'none'`,
    )
    const [style] = named(html, 'style')
    const hash = createHash('sha256').update(htmlTextOf(style!)).digest('base64')
    expect(hash).toBe(htmlStyleHash)
    expect(htmlStyle).not.toMatch(/url\(|@import|expression/)
  })

  it('has tables that are read out with their heads', () => {
    expect(named(html, 'th').map((each) => [htmlAttribute(each, 'scope'), htmlTextOf(each)])).toEqual([
      ['col', '预警'],
      ['col', '编号'],
      ['col', '天数'],
      ['row', 'a.b'],
    ])
    const region = named(html, 'div').find((each) => htmlAttribute(each, 'role') === 'region')!
    expect([htmlAttribute(region, 'aria-label'), htmlAttribute(region, 'tabindex')]).toEqual(['需要处理', '0'])
  })

  it('draws what a terminal draws in text, and says the number', () => {
    expect(html).not.toMatch(/[█░]/)
    expect(named(html, 'td').map(htmlTextOf)).toEqual(['红', '66%'])
    expect(named(html, 'rect').map((each) => htmlAttribute(each, 'width'))).toEqual(['64', '42.24'])
  })

  it('leaves columns for machines out', () => {
    const written = writeHtml(
      page(table([{ id: 'c', title: '活动方案', machineOnly: true }, '任务'], ['x', '布展'])),
      options,
    )
    expect(named(written, 'th').map(htmlTextOf)).toEqual(['任务', '布展'])
  })

  it('has a chart whose bars stand beside what they show', () => {
    const chart = writeHtml(page(gantt), options)
    expect(named(chart, 'th').map((each) => [htmlAttribute(each, 'scope'), htmlTextOf(each)])).toEqual([
      ['col', '编号'],
      ['col', '开始'],
      ['col', '完成'],
      ['rowgroup', '一 书画展'],
      ['row', 'show.hang'],
    ])
    expect(named(chart, 'td').map(htmlTextOf)).toContain('8月2日')
    for (const svg of named(chart, 'svg')) expect(htmlAttribute(svg, 'aria-hidden')).toBe('true')
    // 41 days on 560 pixels: four days from the eighth on, half of them done.
    const bar = named(chart, 'rect').find((each) => htmlAttribute(each, 'class') === 'rest')!
    expect([htmlAttribute(bar, 'x'), htmlAttribute(bar, 'width')]).toEqual(['96', '54'])
    expect(chart).not.toContain('休息日')
  })

  it('is one for a letter where there is a signature', () => {
    const letter: Page = {
      title: '通报',
      blocks: [
        { kind: 'heading', level: 'title', text: '通报', note: '（第3期）' },
        { kind: 'paragraph', cells: cells('　　现将情况通报如下。'), prose: true },
        { kind: 'heading', level: 'part', text: '（一）' },
        { kind: 'signature', name: '市政协', date: '8月26日' },
      ],
    }
    const written = writeHtml(letter, { language: 'zh-CN' })
    expect(htmlAttribute(named(written, 'main')[0]!, 'class')).toBe('letter')
    expect(named(written, 'h1').map(htmlTextOf)).toEqual(['通报'])
    expect(named(written, 'h3').map(htmlTextOf)).toEqual(['（一）'])
    expect(named(written, 'p').map(htmlTextOf)).toEqual(['（第3期）', '　　现将情况通报如下。', '市政协', '8月26日'])
  })
})

describe('any page', () => {
  const known = new Set(
    'html head meta title style body main h1 h2 h3 p span div br ul li table thead tbody tr th td svg rect path text'.split(
      ' ',
    ),
  )
  const attributes = new Set(
    'lang charset http-equiv content name class scope colspan role tabindex aria-label aria-hidden width height viewBox x y d'.split(
      ' ',
    ),
  )

  it('holds elements and attributes of ours alone, whatever a plan holds', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        for (const element of htmlElements(writeHtml(given, options))) {
          expect(known).toContain(element.tagName)
          for (const { name } of element.attrs) expect(attributes).toContain(name)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<!-- --><iframe srcdoc="x">',
    'javascript:alert(1)',
    '&lt;b&gt;&#60;script&#62;',
  ])('shows %s as it stands', (text) => {
    const written = writeHtml(
      {
        title: text,
        blocks: [
          { kind: 'heading', text },
          { kind: 'paragraph', cells: cells(text) },
          table([text], [text]),
          { ...gantt, groups: [{ title: text, rows: gantt.groups[0]!.rows }] },
        ],
      },
      options,
    )
    for (const name of ['h1', 'h2', 'title', 'td', 'th', 'p']) {
      expect(named(written, name).map(htmlTextOf), name).toContain(name === 'td' ? '8月2日' : safeText(text))
    }
    expect(htmlElements(written).filter(({ tagName }) => !known.has(tagName))).toEqual([])
  })
})
