import { describe, expect, it } from 'vitest'
import { workdaysBetween } from '../../src/calendar/count.ts'
import type { Day } from '../../src/model/day.ts'
import { isoDay } from '../../src/model/day.ts'
import { explain } from '../../src/status/explain.ts'
import { firstMoved, isMovedByAsMuch, isPast, limitOf, rivalsOf, roomsOf } from '../../src/status/room.ts'
import { suppose } from '../../src/what-if/suppose.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const analysisOf = (tasks: readonly string[], log: readonly string[] = []) =>
  analyzeText(`${planOf(...tasks)}progress:\n${log.map((entry) => `  - { ${entry} }\n`).join('')}`)

/** The rooms of the last task's chain: `c 5, b 5, a 5 until 2019-07-10`. */
const roomsText = async (tasks: readonly string[], log: readonly string[] = []): Promise<string> => {
  const analysis = await analysisOf(tasks, log)
  const rooms = roomsOf(explain(analysis.tasks.length - 1, analysis), analysis)
  const said = rooms.map(({ task, workdays }) => `${analysis.tasks[task]!.id.slice('show.'.length)} ${workdays}`)
  return `${said.join(', ')} until ${rooms.length === 0 ? '-' : isoDay((rooms.at(-1)!.latest - 1) as Day)}`
}

// On Monday, 2019-07-08.
describe('how late each task of a chain may end', () => {
  it.each([
    { tasks: ['id: a, due: 7月12日'], is: 'a 4 until 2019-07-12', why: 'to its own deadline' },
    {
      tasks: ['id: a', 'id: b, after: a, takes: 2wd, due: 7月12日'],
      is: 'b 2, a 2 until 2019-07-10',
      why: 'the same room, two days earlier',
    },
    {
      tasks: ['id: a', 'id: b, after: a +3wd, takes: 2wd, due: 7月16日'],
      is: 'b 1, a 1 until 2019-07-09',
      why: 'a lag needs its time too',
    },
    {
      tasks: ['id: a', 'id: b, after: a, takes: 2wd, due: 7月9日'],
      is: 'b -1, a -1 until 2019-07-07',
      why: 'too late already',
    },
    {
      tasks: ['id: a', 'id: b, after: a, due: 7月14日'],
      is: 'b 3, a 3 until 2019-07-11',
      why: 'a deadline on a Sunday is Friday for work',
    },
    { tasks: ['id: a', 'id: b, after: a'], is: ' until -', why: 'without a deadline there is no limit' },
    {
      tasks: ['id: z, after: b, takes: 3wd, due: 7月16日', 'id: a', 'id: b, after: a'],
      is: 'b 2, a 2 until 2019-07-10',
      why: 'what those behind it leave',
    },
    {
      tasks: ['id: a, takes: 4wd', 'id: b, after: a SS, takes: 1wd, start: 7月8日, due: 7月10日'],
      is: 'b 2, a 2 until 2019-07-15',
      why: 'its start may come as much later',
    },
    {
      tasks: ['id: a, takes: 2wd', 'id: b, after: a SS +1d, takes: 2d, due: 7月15日'],
      is: 'b 3, a 4 until 2019-07-15',
      why: 'it would have to start on Saturday at the latest: on Friday, then',
    },
  ])('$tasks: $is ($why)', async ({ tasks, is }) => expect(await roomsText(tasks)).toBe(is))

  it('a task under way holds by its end alone', async () => {
    const tasks = ['id: a, takes: 9wd', 'id: b, after: a SS +5wd, due: 7月31日']
    expect(await roomsText(tasks, ['task: show.a, date: 2019-07-08, state: started'])).toBe('b 12 until 2019-07-31')
  })

  it.each(Array.from({ length: 40 }, (_, at) => 900 + at))(
    'a day later than that is too late, as a new analysis finds (seed %i)',
    async (seed) => {
      const analysis = await analyzeText(randomPlan(seed, { size: 12 }))
      for (const { index, id } of analysis.tasks) {
        const limit = limitOf(index, analysis)
        const steps = explain(index, analysis)
        for (const [at, { task, latest }] of roomsOf(steps, analysis).entries()) {
          const { date, milestone } = analysis.tasks[task]!
          const before = steps[at - 1]?.cause
          const isByEnd = before?.kind === 'link' && (before.type === 'FS' || before.type === 'FF')
          if (!isByEnd || latest <= analysis.asOf.day || date !== undefined || milestone) continue
          const late = suppose(analysis, analysis.asOf, [{ task, kind: 'done', day: latest as Day }])
          expect(late.standings[index]!.forecastEnd, id).toBeGreaterThan(limit!)
        }
      }
    },
  )
})

describe('who comes next', () => {
  const tasks = ['id: a, takes: 5wd', 'id: b, takes: 3wd', 'id: c, takes: 1wd', 'id: d, after: [a, b, c]']

  it('the closest behind first, with how far behind', async () => {
    const analysis = await analysisOf(tasks)
    expect(rivalsOf(3, analysis).map(({ from, workdays }) => [from, workdays])).toEqual([
      [1, 2],
      [2, 4],
    ])
  })

  it('what is done is no rival, and a task under way has none', async () => {
    const done = await analysisOf(tasks, ['task: show.b, date: 2019-07-05, state: done'])
    expect(rivalsOf(3, done).map(({ from }) => from)).toEqual([2])
    const started = await analysisOf(tasks, ['task: show.d, date: 2019-07-05, state: started'])
    expect(rivalsOf(3, started)).toEqual([])
  })

  it('of those behind a task the one that a delay moves first', async () => {
    const analysis = await analysisOf([
      'id: a',
      'id: b, after: a, start: 7月15日',
      'id: c, after: a, start: 7月11日',
      'id: d',
    ])
    expect(firstMoved(0, analysis)).toMatchObject({ to: 2, workdays: 2 })
    expect(firstMoved(3, analysis)).toBeUndefined()
  })

  it('a start that has been made is moved by no delay', async () => {
    const tasks = ['id: a, takes: 5wd', 'id: b, after: a SS']
    const started = await analysisOf(tasks, ['task: show.a, date: 2019-07-05, state: started'])
    expect(firstMoved(0, started)).toBeUndefined()
    expect(rivalsOf(1, started).map((rival) => isPast(rival, started))).toEqual([true])
    expect(firstMoved(0, await analysisOf(tasks))).toMatchObject({ to: 1, workdays: 0 })
  })

  it.each([
    [['id: a', 'id: b, after: a'], true, 'working days all the way'],
    [['id: a', 'id: b, after: a +2wd'], true, 'a lag of working days'],
    [['id: a', 'id: b, after: a +2d'], false, 'a lag over days off'],
    [['id: a', 'id: b, after: a, takes: 3d'], false, 'a duration over days off'],
    [['id: a', 'id: b, after: a, date: 7月9日'], false, 'a day of its own'],
    [['id: a', 'id: b, after: a', 'id: c, after: [a, b]'], true, 'what moves first, whatever comes behind'],
    [['id: a', 'id: b, after: [a, c]', 'id: c, after: a +1d, takes: 0d'], false, 'another way there over days off'],
  ])('%j: moved by as much is %s (%s)', async (tasks, is) => {
    const analysis = await analysisOf(tasks as string[])
    expect(isMovedByAsMuch({ from: 0, to: 1, type: 'FS', workdays: 0 }, analysis)).toBe(is)
  })

  it('and then a new analysis finds just that', async () => {
    let seen = 0
    for (let seed = 3000; seed < 3120; seed++) {
      const analysis = await analyzeText(randomPlan(seed, { size: 10 }))
      for (const { index, takes, milestone } of analysis.tasks) {
        const moved = firstMoved(index, analysis)
        if (moved?.workdays !== 0 || moved.type !== 'FS' || milestone) continue
        if (analysis.standings[index]!.facts.state !== 'todo' || !isMovedByAsMuch(moved, analysis)) continue
        const longer = { ...takes, count: takes.count + 1 }
        const then = suppose(analysis, analysis.asOf, [{ task: index, kind: 'takes', takes: longer, text: '' }])
        const by = (at: number): number =>
          workdaysBetween(analysis.calendar, analysis.forecast.end[at]!, then.forecast.end[at]!)
        // Its end may wait for another one's.
        if (by(index) !== 1) continue
        seen++
        expect([seed, by(moved.to)]).toEqual([seed, 1])
      }
    }
    expect(seen).toBeGreaterThan(20)
  })
})
