import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../src/model/day.ts'
import { remediesFor } from '../../src/what-if/remedies.ts'
import { suppose } from '../../src/what-if/suppose.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const july = (day: number): Day => dayOf(2019, 7, day)

const remediesOf = async (task: number, tasks: readonly string[], log: readonly string[] = []) =>
  remediesFor(
    task,
    await analyzeText(`${planOf(...tasks)}progress:\n${log.map((entry) => `  - { ${entry} }\n`).join('')}`),
  )

// On Monday, 2019-07-08.
interface Case {
  readonly why: string
  readonly tasks: readonly string[]
  readonly log: readonly string[]
  readonly change: object
}

const cases: readonly Case[] = [
  {
    why: 'the root, by the last day that still does',
    tasks: ['id: a, takes: 5wd', 'id: b, after: a, takes: 2wd, due: 7月12日'],
    log: [],
    change: { task: 0, kind: 'done', day: july(10) },
  },
  {
    why: 'by Friday, though Sunday would do as well',
    tasks: ['id: a, takes: 9wd', 'id: b, after: a, takes: 2wd, due: 7月16日'],
    log: [],
    change: { task: 0, kind: 'done', day: july(12) },
  },
  {
    why: 'a start that the plan sets too late',
    tasks: ['id: a, start: 7月15日, takes: 3wd, due: 7月12日'],
    log: [],
    change: { task: 0, kind: 'no-start' },
  },
  {
    why: 'a lag, where that is what makes it late',
    tasks: ['id: a', 'id: b, after: a +9wd, due: 7月12日'],
    log: ['task: show.a, date: 2019-07-08, state: done'],
    change: { task: 1, kind: 'no-lag', link: 0 },
  },
  {
    why: 'its own length, where nothing else is left: that it be done in time is no advice',
    tasks: ['id: a', 'id: b, after: a, takes: 9wd, due: 7月12日'],
    log: ['task: show.a, date: 2019-07-05, state: done'],
    change: { task: 1, kind: 'takes', takes: { count: 5, unit: 'wd' } },
  },
]

// On Monday, 2019-07-08.
describe('the single change that helps', () => {
  it.each(cases)('$why', async ({ tasks, log, change }) => {
    const late = tasks.findIndex((task) => task.includes('due:'))
    expect((await remediesOf(late, tasks, log))?.best).toMatchObject({ goal: late, change, lateBy: 0 })
  })

  it('helps those that a task makes late, where it is past help itself', async () => {
    const tasks = ['id: a, takes: 5wd, due: 7月5日', 'id: b, after: a, takes: 2wd, due: 7月12日']
    const remedies = await remediesOf(0, tasks)
    expect(remedies?.best).toMatchObject({ goal: 1, change: { task: 0, kind: 'done', day: july(10) }, lateBy: 0 })
    expect(remedies?.extension).toMatchObject({ goal: 1, change: { kind: 'extend', day: july(16) }, lateBy: 0 })
  })

  it('says so where it is not enough', async () => {
    const tasks = ['id: a, takes: 5wd', 'id: b, after: a, takes: 9wd', 'id: c, after: b, takes: 2wd, due: 7月12日']
    const remedies = await remediesOf(2, tasks)
    expect(remedies?.best?.lateBy).toBeGreaterThan(0)
    expect(remedies?.best?.endAfter).toBeLessThan(remedies!.best!.endBefore)
  })

  it('late by a Sunday alone is late all the same', async () => {
    // Done on Monday the 15th, the other would end on Sunday the 21st: no working day too late, but too late.
    const remedies = await remediesOf(1, ['id: a, takes: 8wd', 'id: b, after: a, takes: 6d, due: 7月20日'])
    expect(remedies?.best).toMatchObject({ isInTime: true, change: { task: 0, kind: 'done', day: july(12) } })
  })

  it('nothing where nobody is late', async () => {
    expect(await remediesOf(0, ['id: a, due: 7月12日', 'id: b, after: a'])).toBeUndefined()
  })

  it('an event that comes too late takes no extension', async () => {
    const remedies = await remediesOf(1, ['id: a, takes: 9wd', 'id: b, after: a, date: 7月12日'])
    expect(remedies?.extension).toBeUndefined()
    expect(remedies?.best).toMatchObject({ change: { task: 0, kind: 'done', day: july(11) }, lateBy: 0 })
  })

  it.each(Array.from({ length: 15 }, (_, at) => 1500 + at))(
    'gives what a new analysis gives (seed %i)',
    async (seed) => {
      const analysis = await analyzeText(randomPlan(seed, { size: 12 }))
      for (const { index, id } of analysis.tasks) {
        const remedies = remediesFor(index, analysis)
        for (const each of [remedies?.best, remedies?.extension]) {
          if (each === undefined) continue
          const after = suppose(analysis, analysis.asOf, [each.change]).standings[each.goal]!
          expect([after.forecastEnd, after.lateBy], id).toEqual([each.endAfter, each.lateBy])
        }
        if (remedies?.best !== undefined) expect(remedies.best.endAfter, id).toBeLessThan(remedies.best.endBefore)
      }
    },
  )
})
