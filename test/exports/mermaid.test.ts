import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { tickInterval } from '../../src/exports/mermaid/axis.ts'
import { daysOffLines } from '../../src/exports/mermaid/days-off.ts'
import { inertText } from '../../src/exports/mermaid/inert-text.ts'
import { displayWidth } from '../../src/formats/display-width.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import { dayOf } from '../../src/model/day.ts'
import { hostileText } from '../formats/page-samples.ts'
import { home, type Ran, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'

const exportOf = (plan: string, ...argv: readonly string[]): Promise<Ran> =>
  run(['export', 'mermaid', ...argv], {
    files: { [`${home}/campaigns/show.yaml`]: plan },
    env: { LANG: 'zh_CN.UTF-8' },
  })

const plan = smallPlan({
  activities: `
  - id: show
    name: “聚力新征程 奋进新时代”书画摄影作品展
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 7月10日 }
      - { id: plan, name: 方案, takes: 2wd, due: 7月10日 }
      - { id: collect, name: 征集作品, each: [jia], after: plan, takes: 5wd, due: 8月底 }
      - { id: news, name: 上级通知, milestone: true, due: 9月5日 }
      - { id: prize, name: 评奖, due: 9月6日 }
      - { id: opening, name: 现场会, after: collect, date: 9月10日, takes: 3wd }
  - id: talks
    name: 座谈会
    tasks:
      - { id: room, name: 会场, takes: 30wd, due: 10月31日 }`,
  progress:
    '[{ date: 2019-07-09, task: show.notice, state: done }, { date: 2019-07-12, task: show.prize, state: dropped }, { date: 2019-08-12, task: talks.room, state: started }]',
})

describe('plan export mermaid', () => {
  it('writes this, line by line', async () => {
    const { code, out, err } = await exportOf(plan)
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual([
      '---',
      'config:',
      '  gantt:',
      '    leftPadding: 164',
      '    topAxis: true',
      '---',
      'gantt',
      'title 书画展活动 截至2019年8月26日（周一）',
      'dateFormat YYYY-MM-DD',
      'inclusiveEndDates',
      'axisFormat %-m月%-d日',
      'tickInterval 1week',
      'weekday monday',
      'todayMarker off',
      'excludes weekends, 2019-09-13',
      'section 一 “聚力新征程 奋进新时<br>代”书画摄影作品展',
      '✔ 印发通知 :done, 2019-07-08, 2019-07-09',
      '〔逾期〕方案 :crit, 2019-08-26, 2019-08-27',
      '〔必将逾期〕征集作品（甲县） :crit, 2019-08-28, 2019-09-03',
      '· 上级通知 :milestone, 2019-08-26, 2019-08-26',
      '〔取消〕评奖 :done, 2019-07-12, 2019-07-12',
      '· 现场会 :2019-09-10, 2019-09-12',
      'section 二 座谈会',
      '· 会场 :active, 2019-08-12, 2019-09-23',
      '截至8月26日 :vert, 2019-08-26, 2019-08-26',
      '周年日 :vert, 2019-09-21, 2019-09-21',
      '',
    ])
  })

  it('says the same in English', async () => {
    const { out } = await exportOf(plan, '--lang', 'en', '--unit', '甲县')
    expect(out.split('\n').slice(7, -1)).toEqual([
      'title 书画展活动, only unit 甲县, as of Mon 26 Aug 2019',
      'dateFormat YYYY-MM-DD',
      'inclusiveEndDates',
      'axisFormat %-d %b',
      'tickInterval 1week',
      'weekday monday',
      'todayMarker off',
      'excludes weekends, 2019-09-13',
      'section 1 “聚力新征程 奋进新时<br>代”书画摄影作品展',
      '(will be late) 征集作品 (甲县) :crit, 2019-08-28, 2019-09-03',
      'as of 26 Aug :vert, 2019-08-26, 2019-08-26',
      'anniversary :vert, 2019-09-21, 2019-09-21',
    ])
  })

  it('names the unit whose chart it is once', async () => {
    const { written } = await exportOf(plan, '--each', 'unit', '--out', 'out')
    const text = written.get('out/show-甲县.mmd')!
    expect(text).toContain('title 书画展活动 甲县政协 截至2019年8月26日（周一）\n')
    expect(text).toContain('〔必将逾期〕征集作品 :crit,')
  })

  it('says in the title how many tasks have no dates, and draws the others', async () => {
    const { out } = await run(['export', 'mermaid', 'circle'], {
      files: circularFiles(`${home}/campaigns/circle`),
      env: { LANG: 'zh_CN.UTF-8' },
    })
    expect(out).toContain('title 书画展活动 另有4项排不出日期 截至2019年8月26日（周一）\n')
    expect(out.match(/^section .*\n.*/gm)).toEqual(['section 四 活动four\n· 不受影响 :2019-08-26, 2019-08-26'])
  })

  it('is a chart without bars where nothing was chosen', async () => {
    const { code, out } = await exportOf(plan, '--alert', 'behind')
    expect(code).toBe(0)
    expect(out).not.toContain('section')
    expect(out).toContain('周年日 :vert, 2019-09-21, 2019-09-21\n')
  })

  it.each([
    ['a long name', { name: '庆祝'.repeat(60) }, [], /^title (?:庆祝){14}… 截至2019年8月26日（周一）$/m],
    [
      'long names and filters',
      { name: '庆祝'.repeat(60) },
      ['--unit', '甲县,市政协', '--activity', 'show', '--alert', 'overdue,failing,on-track,closed'],
      /^title (?:庆祝){5}庆… 仅列：单位 甲县、市政协 · 活动 show · 预警 overdue、failing…$/m,
    ],
  ])('cuts a title that would not fit: %s', async (_, but, argv, expected) => {
    const { out } = await exportOf(smallPlan(but), ...argv)
    expect(out).toMatch(expected)
    expect(displayWidth(/^title (.*)$/m.exec(out)![1]!)).toBeLessThanOrEqual(84)
  })

  it('warns of a chart that is too long to be drawn, and only of such', async () => {
    const of = (count: number): string =>
      smallPlan({
        activities: `\n  - id: show\n    name: 书画展\n    tasks:\n${Array.from(
          { length: count },
          (_, at) => `      - { id: t${at}, name: ${'长'.repeat(60)}, due: 2019-09-02 }\n`,
        ).join('')}`,
      })
    const short = await exportOf(of(700))
    expect([short.out.length < 50_000, short.err]).toEqual([true, ''])
    const long = await exportOf(of(800))
    expect(long.out.length).toBeGreaterThan(50_000)
    expect(long.err).toContain(`plan: 图有${long.out.length}字，GitHub 等处只画50000字以内的`)
  })
})

describe('days off', () => {
  const year = [dayOf(2019, 1, 1), dayOf(2019, 12, 31)] as const

  it.each([
    {
      why: 'those of the State Council',
      calendar: workCalendar('cn'),
      days: [dayOf(2019, 9, 9), dayOf(2019, 10, 13)] as const,
      expected: [
        'excludes weekends, 2019-09-13, 2019-10-01, 2019-10-02, 2019-10-03, 2019-10-04, 2019-10-07',
        'includes 2019-09-29, 2019-10-12',
      ],
    },
    { why: 'weekends alone', calendar: workCalendar('weekdays'), days: year, expected: ['excludes weekends'] },
    { why: 'none', calendar: workCalendar('everyday'), days: year, expected: [] },
    {
      why: 'one on the last day',
      calendar: workCalendar('cn'),
      days: [dayOf(2019, 9, 9), dayOf(2019, 9, 13)] as const,
      expected: ['excludes 2019-09-13'],
    },
    {
      why: 'none within the chart',
      calendar: workCalendar('cn'),
      days: [dayOf(2019, 9, 9), dayOf(2019, 9, 12)] as const,
      expected: [],
    },
    {
      why: 'single days where all others are worked',
      calendar: workCalendar('everyday', [{ first: dayOf(2019, 9, 14), last: dayOf(2019, 9, 16) }]),
      days: year,
      expected: ['excludes 2019-09-14, 2019-09-15, 2019-09-16'],
    },
    {
      why: 'none in a chart of more than five years',
      calendar: workCalendar('weekdays'),
      days: [dayOf(2015, 1, 1), dayOf(2020, 1, 1)] as const,
      expected: [],
    },
  ])('$why', ({ calendar, days, expected }) => {
    expect(daysOffLines(calendar, ...days)).toEqual(expected)
  })
})

it.each([
  [7, '1day'],
  [14, '1day'],
  [15, '1week'],
  [98, '1week'],
  [99, '2week'],
  [196, '2week'],
  [197, '1month'],
  [434, '1month'],
  [435, '3month'],
  [1288, '3month'],
  [1289, '12month'],
])('a chart of %i days has dates each %s', (days, expected) => {
  expect(tickInterval(days)).toBe(expected)
})

describe('a text from a plan', () => {
  it.each([
    ['征文：第1批（5篇），见附件。', '征文：第1批（5篇），见附件。'],
    ['a:b; 50% #1', 'a：b； 50％ ＃1'],
    ['"A, B" (c) - d.e_f/g + 1 = 2? Yes!', '"A, B" (c) - d.e_f/g + 1 = 2? Yes!'],
    ['<b>&amp;</b>', '＜b＞＆amp；＜/b＞'],
    ['%%{init: {}}%%', '％％｛init： ｛｝｝％％'],
    ['一\n二\t三\u3000四', '一 二 三 四'],
    ['\u202e文\u0000', '＼u｛202e｝文＼u｛0｝'],
    ['ﬂ°lt¶ß', 'ﬂ °lt¶ ß'],
    ['`$x$` ~ ^ | \\ @ * [a]', '｀＄x＄｀ ～ ＾ ｜ ＼ ＠ ＊ ［a］'],
  ])('%j is written as %s', (text, expected) => {
    expect(inertText(text)).toBe(expected)
  })

  it('keeps no sign that Mermaid reads, and every letter', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inert = inertText(text)
        expect(inert).toMatch(/^[A-Za-z0-9 !"'()+,\-./=?_\u0080-\u{10ffff}]*$/u)
        expect(inertText(inert)).toBe(inert)
        const letters = (each: string): string => each.replace(/\P{L}/gu, '')
        if (safeText(text) === text) expect(letters(inert)).toBe(letters(text))
      }),
      { seed: 17, numRuns: 2000 },
    )
  })
})
