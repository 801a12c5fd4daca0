import { describe, expect, it } from 'vitest'
import { readCalendar } from '../support/calendar-reader.ts'
import { campaignFiles, home, type Ran, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'

const exportOf = (plan: string, ...argv: readonly string[]): Promise<Ran> =>
  run(['export', 'ics', ...argv], { files: { [`${home}/campaigns/show.yaml`]: plan }, env: { LANG: 'zh_CN.UTF-8' } })

const eventsOf = async (plan: string, ...argv: readonly string[]) =>
  readCalendar((await exportOf(plan, ...argv)).out).events

/** Every kind of event: a deadline on a day off, days that are worked through, what is done and what is dropped. */
const tasks = `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 7月10日 }
      - { id: collect, name: 征集作品, each: [jia], after: notice, takes: 5wd, due: 8月底, target: 20件, with: [办公室] }
      - { id: prize, name: 评奖, optional: true, due: 9月6日 }
      - { id: opening, name: 现场会, after: collect, date: 9月10日, takes: 3wd }`
const progress =
  '[{ date: 2019-07-09, task: show.notice, state: done }, { date: 2019-07-12, task: show.prize, state: dropped, note: 经费不足 }]'
const plan = smallPlan({ activities: tasks, anchors: '{ 开展: T-1 }', progress })

describe('plan export ics', () => {
  it('writes this, line by line', async () => {
    const { code, out, err } = await exportOf(plan)
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//plan-campaign//plan export ics//ZH',
      'BEGIN:VEVENT',
      'UID:show+anniversary',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190921',
      'SEQUENCE:18134',
      'SUMMARY:【周年日】书画展活动',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:show+anchor+_5f00__5c55_',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190920',
      'SEQUENCE:18134',
      'SUMMARY:开展',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:show.show.notice',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190710',
      'SEQUENCE:18135',
      'SUMMARY:【办结】印发通知（办公室）',
      'DESCRIPTION:活动：一 书画展\\n责任单位：市政协\\n责任领导',
      ' ：秘书长\\n责任科室：办公室\\n完成时限：7月10日，即2019',
      ' 年7月10日（周三）\\n编号：show.notice\\n7月9日办结',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:show.show.collect@jia',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190830',
      'SEQUENCE:18134',
      'SUMMARY:【截止】征集作品（甲县）',
      'DESCRIPTION:活动：一 书画展\\n责任单位：甲县政协\\n责任领',
      ' 导：主席\\n责任科室：综合室\\n配合：办公室\\n完成时限',
      ' ：8月底，即2019年8月31日（周六），之前最后一个工作日',
      ' 是8月30日\\n目标：20件\\n编号：show.collect@jia',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:show.show.prize',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190906',
      'SEQUENCE:18135',
      'STATUS:CANCELLED',
      'SUMMARY:【取消】评奖（办公室）',
      'DESCRIPTION:活动：一 书画展\\n责任单位：市政协\\n责任领导',
      ' ：秘书长\\n责任科室：办公室\\n完成时限：9月6日，即2019',
      ' 年9月6日（周五）\\n编号：show.prize\\n有条件的任务：不算',
      ' 逾期，不计完成度\\n7月12日取消',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:show.show.opening',
      'DTSTAMP:20190826T000000Z',
      'LAST-MODIFIED:20190826T000000Z',
      'DTSTART;VALUE=DATE:20190910',
      'DTEND;VALUE=DATE:20190913',
      'SEQUENCE:18134',
      'SUMMARY:现场会（办公室）',
      'DESCRIPTION:活动：一 书画展\\n责任单位：市政协\\n责任领导',
      ' ：秘书长\\n责任科室：办公室\\n编号：show.opening',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says the same in English', async () => {
    const events = await eventsOf(plan, '--lang', 'en')
    expect(events.map(({ summary }) => summary)).toEqual([
      'Anniversary: 书画展活动',
      '开展',
      'Done: 印发通知 (办公室)',
      'Due: 征集作品 (甲县)',
      'Dropped: 评奖 (办公室)',
      '现场会 (办公室)',
    ])
    expect(events[3]!.description).toBe(
      'Activity: 1 书画展\nUnit: 甲县政协\nLead: 主席\nSection: 综合室\nWith: 办公室\n' +
        'Due: 8月底, that is Sat 31 Aug 2019; the last working day before is 30 Aug\nTarget: 20件\nAddress: show.collect@jia',
    )
  })

  it('has nothing in it but what RFC 5545 asks for and a calendar shows', async () => {
    const { properties, events } = readCalendar((await exportOf(plan)).out)
    expect(properties).toEqual(['version', 'prodid'])
    const usual = [
      'uid',
      'dtstamp',
      'last-modified',
      'dtstart',
      'dtend',
      'sequence',
      'status',
      'summary',
      'description',
      'transp',
    ]
    for (const event of events) expect(usual).toEqual(expect.arrayContaining([...event.properties]))
  })

  it('names on standard error the open tasks that have no day, and no others', async () => {
    const open = smallPlan({
      require: '[]',
      activities: `
  - id: show
    name: 书画展
    tasks:
      - { id: visit, name: 考察, due: 待定 }
      - { id: later, name: 总结 }
      - { id: old, name: 方案 }
      - { id: given, name: 请柬, due: 待定 }`,
      progress:
        '[{ date: 2019-07-09, task: show.old, state: done }, { date: 2019-07-09, task: show.given, extend: 2019-09-12, by: 秘书长 }]',
    })
    const { code, out, err } = await exportOf(open)
    expect([code, err]).toEqual([0, 'plan: 没有确定时限、未写入日历的任务：show.visit、show.later\n'])
    const [, given] = readCalendar(out).events
    expect([given!.uid, given!.start]).toEqual(['show.show.given', '2019-09-12'])
    const folder = await exportOf(open, '--each', 'unit', '--out', 'out', '--lang', 'en')
    expect(folder.err).toContain(
      'plan: show-市政协.ics: no deadline, and so not in the calendar: show.visit, show.later\n',
    )
  })

  it('shows a deadline also where dependencies form a circle', async () => {
    const { code, out } = await run(['export', 'ics', 'circle'], {
      files: circularFiles(`${home}/campaigns/circle`),
    })
    expect(code).toBe(0)
    expect(readCalendar(out).events.map(({ start }) => start)).toEqual([
      '2019-09-21',
      ...['2019-09-02', '2019-09-02', '2019-09-02', '2019-09-02', '2019-09-03'],
    ])
  })
})

describe('the day of an event', () => {
  it.each(['example', 'anniversary-70', 'key-work-2019'])('%s: is that of the schedule', async (id) => {
    const files = campaignFiles(id)
    const { events } = readCalendar((await run(['export', 'ics', id], { files })).out)
    const { tasks: listed } = JSON.parse((await run(['schedule', id, '--json'], { files })).out)
    type Listed = Readonly<Record<'id' | 'name' | 'state', string>> & { readonly dueWorkday: string | null }
    const dated = (listed as readonly Listed[]).filter(({ dueWorkday }) => dueWorkday !== null)
    const told = new Map(events.map((event) => [event.uid, event]))
    for (const { id: address, name, dueWorkday, state } of dated) {
      const event = told.get(`${id}.${address.replace('#', '+')}`)!
      const dayAfter = new Date(Date.parse(dueWorkday!) + 86_400_000).toISOString().slice(0, 10)
      expect([event.uid, event.end]).toEqual([event.uid, dayAfter])
      expect(event.summary).toContain(name)
      expect(event.status).toBe(state === 'dropped' ? 'CANCELLED' : undefined)
    }
    expect(events.filter(({ uid }) => !uid.includes('+an'))).toHaveLength(dated.length)
  })
})

describe('the other named days of a campaign', () => {
  const anchors = '{ 开展: T-1, 茶话会: 9月25日, 同日: T }'
  const named = async (plan: string, ...argv: readonly string[]): Promise<readonly string[]> =>
    (await eventsOf(plan, ...argv)).filter(({ uid }) => uid.includes('+anchor')).map(({ summary }) => summary)

  it.each([
    { why: 'stand in it', but: {}, argv: [], expected: ['开展', '茶话会'] },
    { why: 'do so for a unit', but: {}, argv: ['--unit', '甲县'], expected: ['开展', '茶话会'] },
    { why: 'do not where tasks were picked otherwise', but: {}, argv: ['--alert', 'overdue'], expected: [] },
    {
      why: 'do not beside a task that happens then',
      but: { activities: tasks.replace('9月10日', '9月20日') },
      argv: [],
      expected: ['茶话会'],
    },
  ])('$why', async ({ but, argv, expected }) => {
    expect(await named(smallPlan({ activities: tasks, anchors, ...but }), ...argv)).toEqual(expected)
  })

  it('the anniversary always stands there, and says what is left out', async () => {
    const [first] = await eventsOf(plan, '--alert', 'overdue')
    expect([first!.summary, first!.description]).toEqual(['【周年日】书画展活动', '仅列：预警 overdue'])
  })
})

describe('a calendar for each unit', () => {
  it('has its own tasks, and does not say whose they are', async () => {
    const { written } = await exportOf(plan, '--each', 'unit', '--out', 'out')
    expect([...written.keys()]).toEqual(['out/show-市政协.ics', 'out/show-甲县.ics'])
    const { events } = readCalendar(written.get('out/show-甲县.ics')!)
    expect(events.map(({ summary }) => summary)).toEqual(['【周年日】书画展活动', '开展', '【截止】征集作品'])
    expect(events[0]!.description).toBe('仅列甲县政协的任务')
  })
})
