import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'
import {
  type HtmlElement,
  hasClass,
  htmlAttribute,
  htmlElements,
  htmlTextOf,
  htmlWithin,
} from '../support/html-tree.ts'

const example = campaignFiles('example')

const exported = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(['export', 'html', 'example', '--lang', 'zh-CN', ...argv], { files: example })
  expect([code, err]).toEqual([0, ''])
  return out
}

const page = htmlElements(await exported())
const named = (name: string, of = page): readonly HtmlElement[] => of.filter(({ tagName }) => tagName === name)
const row = (id: string, of = page): HtmlElement => of.find((each) => htmlAttribute(each, 'id') === id)!
const cells = (id: string, of = page): readonly string[] =>
  row(id, of).childNodes.map((cell) => htmlTextOf(cell).replace(/\s+/g, ' '))

interface Listed {
  readonly id: string
  readonly name: string
  readonly lead: string | null
  readonly section: string | null
}

const listed = async (...argv: readonly string[]): Promise<readonly Listed[]> =>
  (
    JSON.parse((await run(['schedule', 'example', '--json', ...argv], { files: example })).out) as {
      readonly tasks: readonly Listed[]
    }
  ).tasks

describe('the page', () => {
  it('asks nobody for anything, and runs and shows nothing but its own style and script', () => {
    const policy = named('meta').find((each) => htmlAttribute(each, 'http-equiv') === 'Content-Security-Policy')!
    const hash = (element: HtmlElement): string =>
      `'sha256-${createHash('sha256').update(htmlTextOf(element)).digest('base64')}'`
    const scripts = named('script').filter((each) => htmlAttribute(each, 'type') === undefined)
    expect([named('style'), scripts].map(({ length }) => length)).toEqual([1, 1])
    expect(htmlAttribute(policy, 'content')!.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(named('style')[0]!)}`,
      `script-src ${hash(scripts[0]!)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(htmlTextOf(named('style')[0]!)).not.toMatch(/url\(|@import|expression/)
    expect(page.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(style|src|on.*)$/.test(name))).toEqual([])
    expect(named('a').map((each) => htmlAttribute(each, 'href'))).toEqual(['#chart', '#matrix'])
  })

  it('has a row for each task, with who does it, by when, and how it stands', async () => {
    const tasks = await listed()
    const rows = named('tr').filter((each) => /^t\d+$/.test(htmlAttribute(each, 'id') ?? ''))
    expect(rows).toHaveLength(tasks.length)
    for (const [at, { name, lead, section }] of tasks.entries()) {
      const [said, doer, leader] = cells(`t${at}`)
      expect(said).toContain(name)
      expect(doer).toContain(section)
      expect(leader).toBe(lead ?? '')
    }
  })

  it.each([
    ['an open task of the host', 't0', ['制定印发活动方案', '办公室', '秘书长', '7月5日', '✔ 已销号', '']],
    [
      'a rule for several units',
      'f8',
      ['征集初选并报送作品✔甲县 ✔乙县 ✘丙县 ✔丁县 △戊县 △己县', '6家 办公室', '', '8月20日起延', '✘ 逾期', ''],
    ],
    ['a unit that is late', 't10', ['征集初选并报送作品', '丙县 办公室', '分管副主席', '8月20日', '✘ 逾期', '']],
    ['a repeated task', 'f2', ['通报进展情况 2次', '办公室', '秘书长', '9月25日', '○ 正常', '']],
    ['one of its times, not signed off', 't2', ['通报进展情况 8月', '办公室', '秘书长', '8月25日', '✔ 待销号', '']],
    ['what was dropped', 't5', ['制作纪念品', '办公室', '秘书长', '9月10日', '— 取消', '']],
    ['what has no day yet', 't55', ['参加省政协文艺联欢晚会', '文化文史和学习委员会', '秘书长', '待定', '○ 正常', '']],
  ])('says of %s', (_, id, expected) => {
    expect(cells(id)).toEqual(expected)
  })

  it('has each rule for several tasks before them, with the worst of their lights', () => {
    const ids = named('tr').flatMap((each) => htmlAttribute(each, 'id') ?? [])
    const fold = ids.indexOf('f8')
    expect(ids.slice(fold, fold + 8)).toEqual(['f8', 't8', 't9', 't10', 't11', 't12', 't13', 't14'])
    expect(['fold', 'red'].every((name) => hasClass(row('f8'), name))).toBe(true)
    expect(['t8', 't14'].map((id) => hasClass(row(id), 'member'))).toEqual([true, false])
  })

  it('tells who cannot see the bars from when to when they reach', () => {
    const drawing = (id: string): string | undefined =>
      htmlAttribute(htmlWithin(row(id)).find(({ tagName }) => tagName === 'svg')!, 'aria-label')
    expect([drawing('t0'), drawing('f8'), drawing('t58')]).toEqual(['7月1日至7月4日', '8月6日至9月3日', '9月25日'])
  })

  it('says the day, the key days and the sums', () => {
    const [head] = named('header')
    const said = htmlTextOf(head!)
    for (const part of [
      '截至2019年8月26日（周一）',
      '距9月21日 26天',
      '开展 9月20日、周年日 9月21日、茶话会 9月25日',
      '红 4',
      '已办结 18',
      '取消 1',
    ])
      expect(said).toContain(part)
  })

  it('says whom it is for, and what it leaves out', async () => {
    const limitsOf = (html: string): readonly string[] =>
      htmlElements(html)
        .filter((each) => hasClass(each, 'limits') && htmlAttribute(each, 'id') === undefined)
        .map(htmlTextOf)
    expect(limitsOf(await exported())).toEqual([])
    expect(limitsOf(await exported('--alert', 'overdue'))).toEqual(['仅列：预警 overdue'])
    const { written } = await run(['export', 'html', 'example', '--each', 'unit', '--out', 'out', '--lang', 'zh-CN'], {
      files: example,
    })
    const own = [...written].find(([name]) => name.includes('丙县'))![1]
    expect(limitsOf(own)).toEqual(['本图只列丙县政协的任务'])
    const tasks = named('tr', htmlElements(own)).filter((each) => /^t\d+$/.test(htmlAttribute(each, 'id') ?? ''))
    expect(tasks.map((each) => htmlAttribute(each, 'data-unit'))).toEqual(['3', '3'])
  })

  it('is the same, byte for byte, for the same plan and day', async () => {
    expect(await exported()).toBe(await exported())
  })

  it('says in the other language what it says in this one', async () => {
    const english = htmlElements((await run(['export', 'html', 'example', '--lang', 'en'], { files: example })).out)
    expect(cells('t10', english)).toEqual([
      '征集初选并报送作品',
      '丙县 办公室',
      '分管副主席',
      '20 Aug',
      '✘ overdue',
      '',
    ])
    const dataOf = (of: readonly HtmlElement[]) =>
      JSON.parse(htmlTextOf(of.find((each) => htmlAttribute(each, 'id') === 'data')!)) as {
        readonly texts: Readonly<Record<'zh-CN' | 'en', readonly string[]>>
      }
    const [zh, en] = [dataOf(page).texts, dataOf(english).texts]
    for (const of of [zh, en]) expect(of['zh-CN']).toHaveLength(of.en.length)
    const said = (of: readonly HtmlElement[], texts: readonly string[]): readonly (readonly [string, string])[] =>
      of.flatMap((each) => {
        const number = htmlAttribute(each, 'data-say')
        return number === undefined ? [] : [[htmlTextOf(each), texts[Number(number)]!]]
      })
    expect(said(page, zh['zh-CN']).length).toBeGreaterThan(200)
    for (const [shown, text] of [...said(page, zh['zh-CN']), ...said(english, en.en)]) expect(shown).toBe(text)
    // What one shows is what the other would turn to.
    expect(said(page, zh.en).map(([, text]) => text)).toEqual(said(english, en.en).map(([shown]) => shown))
  })
})
