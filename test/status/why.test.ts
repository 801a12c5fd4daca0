import { describe, expect, it } from 'vitest'
import { chainOf, rootOf } from '../../src/status/why.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const analysisOf = (tasks: readonly string[], log: readonly string[] = []) => {
  const entries = log.map((entry) => `  - { ${entry} }\n`).join('')
  return analyzeText(`${planOf(...tasks)}progress:\n${entries}`)
}

/** The chain from the last task of the plan back, and the root: `d ← c ← a, act at c`. */
const why = async (tasks: readonly string[], log: readonly string[] = []): Promise<string> => {
  const analysis = await analysisOf(tasks, log)
  const name = (task: number): string => analysis.tasks[task]!.id.slice('show.'.length)
  const last = analysis.tasks.length - 1
  return `${chainOf(last, analysis).map(name).join(' ← ')}, act at ${name(rootOf(last, analysis))}`
}

const done = (task: string, on = '2019-07-05'): string => `task: show.${task}, date: ${on}, state: done`

// On Monday, 2019-07-08. Campaign and tasks may start from June 3 on.
describe('why a task is where it is (schedule.md §8)', () => {
  it.each([
    { tasks: ['id: a'], is: 'a, act at a', why: 'nothing holds it but today' },
    { tasks: ['id: a, start: 8月'], is: 'a, act at a', why: 'a day of its own' },
    { tasks: ['id: a', 'id: b, after: a'], is: 'b ← a, act at a', why: 'what it waits for' },
    { tasks: ['id: a', 'id: b, after: a', 'id: c, after: b'], is: 'c ← b ← a, act at a', why: 'back to the root' },
    { tasks: ['id: a', 'id: b, after: a, start: 8月'], is: 'b, act at b', why: 'its own day is later' },
    {
      tasks: ['id: a, takes: 40wd', 'id: b, after: a, start: 8月'],
      is: 'b ← a, act at a',
      why: 'its own day is earlier',
    },
    {
      tasks: ['id: a, takes: 2wd', 'id: b, takes: 3wd', 'id: c, after: [a, b]'],
      is: 'c ← b, act at b',
      why: 'the later of two',
    },
    {
      tasks: ['id: a, takes: 3wd', 'id: b, takes: 2wd', 'id: c, after: [a, b]'],
      is: 'c ← a, act at a',
      why: 'the later of two',
    },
    {
      tasks: ['id: a', 'id: b', 'id: c, after: [a, b]'],
      is: 'c ← a, act at a',
      why: 'of two equal the first in the plan',
    },
    { tasks: ['id: a', 'id: b', 'id: c, after: [b, a]'], is: 'c ← a, act at a', why: 'whatever the order under after' },
    { tasks: ['id: a', 'id: b, after: a SS +5wd'], is: 'b ← a, act at a', why: 'start to start' },
    { tasks: ['id: a, takes: 9wd', 'id: b, after: a FF'], is: 'b ← a, act at a', why: 'its end must wait' },
    { tasks: ['id: a', 'id: b, takes: 9wd, after: a FF'], is: 'b, act at b', why: 'its end comes later by itself' },
    { tasks: ['id: a, start: 8月', 'id: b, after: a SF +3wd'], is: 'b ← a, act at a', why: 'start to finish' },
  ])('$tasks: $is ($why)', async ({ tasks, is }) => {
    expect(await why(tasks)).toBe(is)
  })

  it.each([
    { log: [done('a')], is: 'c ← b, act at b', why: 'what is done holds nobody' },
    {
      log: [done('a', '2019-07-08')],
      is: 'c ← b ← a, act at b',
      why: 'done today, it was the last to decide; there is nothing to do there',
    },
    { log: [done('a'), done('b')], is: 'c, act at c', why: 'nothing is left before it' },
    { log: ['task: show.a, date: 2019-07-05, state: started'], is: 'c ← b ← a, act at a', why: 'under way: act there' },
    {
      log: [done('a'), 'task: show.b, date: 2019-07-05, state: started'],
      is: 'c ← b, act at b',
      why: 'b is under way',
    },
    {
      log: ['task: show.b, date: 2019-07-05, state: started'],
      is: 'c ← b, act at b',
      why: 'started before its predecessor',
    },
    { log: ['task: show.a, date: 2019-07-05, state: dropped'], is: 'c ← b, act at b', why: 'dropped, it holds nobody' },
    { log: ['task: show.c, date: 2019-07-05, state: started'], is: 'c, act at c', why: 'started itself' },
  ])('a, b after it, c after that; $log: $is ($why)', async ({ log, is }) => {
    expect(await why(['id: a', 'id: b, after: a', 'id: c, after: b'], log)).toBe(is)
  })

  it('the root of an overdue task is where to act, not where it shows', async () => {
    const tasks = ['id: a, due: 6月10日', 'id: b, after: a, due: 6月20日', 'id: c, after: b, due: 6月30日']
    const analysis = await analysisOf(tasks, [done('a', '2019-06-12')])
    expect(analysis.standings.map(({ alert }) => alert)).toEqual(['closed', 'overdue', 'overdue'])
    expect([1, 2].map((task) => rootOf(task, analysis))).toEqual([1, 1])
  })
})
