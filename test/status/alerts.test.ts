import { describe, expect, it } from 'vitest'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const alertsOf = async (on: string, tasks: readonly string[], log: readonly string[] = [], more = '') => {
  const entries = log.map((entry) => `  - { ${entry}, by: 甲, note: 乙 }\n`).join('')
  const plan = `${more}${planOf(...tasks)}progress:\n${entries}`.replace('asOf: 2019-07-08', `asOf: ${on}`)
  const { standings } = await analyzeText(plan.replace('starts: 2019-06-03', 'starts: 2019-07-01'))
  return standings.map(({ alert, lateBy, lateDays, overdueBy, overdueDays }) => ({
    alert,
    late: [lateBy, lateDays],
    overdue: [overdueBy, overdueDays],
  }))
}

const first = async (...args: Parameters<typeof alertsOf>): Promise<string> => (await alertsOf(...args))[0]!.alert

// 2019-07-08 is a Monday. Each row of schedule.md §7 on the day it begins to apply, and on the day before.
describe('alerts, one by one', () => {
  it.each([
    { on: '2019-07-12', task: 'due: 7月12日, takes: 1wd', alert: 'start-now', why: 'the deadline is today' },
    { on: '2019-07-13', task: 'due: 7月12日, takes: 1wd', alert: 'overdue', why: 'it was yesterday' },
    {
      on: '2019-07-14',
      task: 'due: 7月13日, takes: 1wd',
      alert: 'overdue',
      why: 'a deadline on a day off is one all the same',
    },
    { on: '2019-07-13', task: 'date: 7月12日', alert: 'overdue', why: 'an event that nobody reported' },
    {
      on: '2019-07-13',
      task: 'due: 7月12日, optional: true',
      alert: 'on-track',
      why: 'what is optional is never overdue',
    },
    { on: '2019-07-13', task: 'takes: 3wd', alert: 'on-track', why: 'nothing without a deadline' },
    { on: '2019-07-13', task: 'due: 待定', alert: 'on-track', why: 'nor with an open one' },
    { on: '2019-07-08', task: 'due: 7月12日, takes: 6wd', alert: 'failing', why: 'it will not be in time' },
    { on: '2019-07-08', task: 'due: 7月12日, takes: 5wd', alert: 'start-now', why: 'it will, if started today' },
    { on: '2019-07-05', task: 'due: 7月12日, takes: 5wd', alert: 'due-soon', why: 'it may be started on Monday' },
    { on: '2019-07-05', task: 'due: 7月12日, takes: 7d', alert: 'due-soon', why: 'in calendar days: from Saturday on' },
    { on: '2019-07-06', task: 'due: 7月12日, takes: 7d', alert: 'start-now', why: 'Saturday' },
    { on: '2019-07-07', task: 'due: 7月12日, takes: 7d', alert: 'failing', why: 'Sunday' },
    { on: '2019-07-08', task: 'due: 7月15日', alert: 'due-soon', why: 'seven days ahead' },
    { on: '2019-07-08', task: 'due: 7月16日', alert: 'on-track', why: 'eight days ahead' },
  ])('on $on, $task: $alert ($why)', async ({ on, task, alert }) => {
    expect(await first(on, [`id: a, ${task}`])).toBe(alert)
  })

  it.each([
    { dueSoon: '3wd', due: '7月11日', alert: 'due-soon' },
    { dueSoon: '3wd', due: '7月12日', alert: 'on-track' },
    { dueSoon: '5wd', due: '7月14日', alert: 'on-track' },
    { dueSoon: '0d', due: '7月9日', alert: 'on-track' },
    { dueSoon: '2w', due: '7月22日', alert: 'due-soon' },
    { dueSoon: '2w', due: '7月23日', alert: 'on-track' },
  ])('dueSoon: $dueSoon, due $due on Monday the 8th: $alert', async ({ dueSoon, due, alert }) => {
    // The fifth working day after it is Monday the 15th but for the closed Friday: then Sunday the 14th is soon too.
    const more = `dueSoon: ${dueSoon}\n${dueSoon === '5wd' ? 'calendar: { open: [2019-07-13] }\n' : ''}`
    expect(await first('2019-07-08', [`id: a, due: ${due}`], [], more)).toBe(alert)
  })

  it('held-up and start-now: its start by has come, with and without an open predecessor', async () => {
    // c must start by Wednesday the 10th, so b by the 9th; b's own deadline is far.
    const tasks = ['id: a', 'id: b, after: a, due: 7月31日', 'id: c, takes: 3wd, after: b, due: 7月12日']
    expect((await alertsOf('2019-07-08', tasks)).map(({ alert }) => alert)).toEqual([
      'start-now',
      'on-track',
      'due-soon',
    ])
    expect((await alertsOf('2019-07-09', tasks)).map(({ alert }) => alert)).toEqual(['start-now', 'held-up', 'failing'])
    const log = ['task: show.a, date: 2019-07-08, state: done']
    expect((await alertsOf('2019-07-09', tasks, log)).map(({ alert }) => alert)).toEqual([
      'closed',
      'start-now',
      'due-soon',
    ])
    const begun = ['task: show.b, date: 2019-07-09, state: started', ...log]
    expect((await alertsOf('2019-07-09', tasks, begun)).map(({ alert }) => alert)).toEqual([
      'closed',
      'on-track',
      'due-soon',
    ])
  })

  // Ten working days from July 1 to 12; on the 8th six of them are gone.
  it.each([
    { on: '2019-07-08', count: 11, alert: 'behind', why: '55 of 60 percent' },
    { on: '2019-07-08', count: 12, alert: 'due-soon', why: '60 of 60 percent' },
    { on: '2019-07-05', count: 9, alert: 'behind', why: '45 of 50 percent' },
    { on: '2019-07-05', count: 10, alert: 'due-soon', why: '50 of 50 percent' },
    { on: '2019-07-08', count: 0, alert: 'failing', why: 'nothing done, ten days to go' },
  ])('behind: $count of 20件 on $on is $alert ($why)', async ({ on, count, alert }) => {
    const log = [`task: show.a, date: 2019-07-01, state: started`, `task: show.a, date: ${on}, count: ${count}`]
    const takes = alert === 'failing' ? '20wd' : '10wd'
    expect(await first(on, [`id: a, target: 20件, takes: ${takes}, due: 7月12日`], log)).toBe(alert)
  })

  it('behind needs a target', async () => {
    const log = ['task: show.a, date: 2019-07-05, percent: 55']
    expect(await first('2019-07-08', ['id: a, takes: 10wd, due: 7月12日'], log)).toBe('due-soon')
  })

  it.each(['done', 'accepted', 'dropped'])('closed: %s, however late', async (state) => {
    const log = [`task: show.a, date: 2019-07-10, state: ${state}`]
    const [closed] = await alertsOf('2019-07-12', ['id: a, due: 7月5日'], log)
    expect(closed).toEqual({ alert: 'closed', late: state === 'dropped' ? [0, 0] : [3, 5], overdue: [0, 0] })
  })

  it.each([
    { on: '2019-07-08', due: '7月5日', overdue: [1, 3], why: 'over a weekend: one working day' },
    { on: '2019-07-07', due: '7月5日', overdue: [0, 2], why: 'during it: none' },
    { on: '2019-07-12', due: '7月5日', overdue: [5, 7], why: 'a week' },
    { on: '2019-07-05', due: '7月5日', overdue: [0, 0], why: 'not yet' },
  ])('overdueBy on $on for $due: $overdue ($why)', async ({ on, due, overdue }) => {
    expect((await alertsOf(on, [`id: a, due: ${due}`]))[0]!.overdue).toEqual(overdue)
  })

  it('lateBy: the working days from its deadline to its forecast end', async () => {
    expect((await alertsOf('2019-07-08', ['id: a, due: 7月10日, takes: 8wd']))[0]).toMatchObject({
      alert: 'failing',
      late: [5, 7],
    })
    expect((await alertsOf('2019-07-08', ['id: a, due: 7月17日, takes: 8wd']))[0]).toMatchObject({ late: [0, 0] })
  })
})
