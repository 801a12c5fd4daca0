import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../src/model/day.ts'
import { analysisJson } from '../../src/reports/analysis-json.ts'
import { jsonText } from '../../src/reports/json-text.ts'
import type { Supposition } from '../../src/status/supposition.ts'
import { suppose } from '../../src/what-if/suppose.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const july = (day: number): Day => dayOf(2019, 7, day)
const rows = [
  'id: a, takes: 3wd, due: 7月12日',
  'id: b, after: a +2wd, start: 7月15日, takes: 4wd, due: 7月19日, target: 10件',
  'id: c, after: b',
]

const text = (tasks: readonly string[], log: readonly string[]): string =>
  `${planOf(...tasks)}progress:\n${log.map((entry) => `  - { ${entry} }\n`).join('')}`

const tasksOf = (analysis: Awaited<ReturnType<typeof analyzeText>>): unknown =>
  JSON.parse(jsonText(analysisJson(analysis, analysis.standings))).tasks.map(
    ({ location: _, ...task }: Record<string, unknown>) => task,
  )

const replaced = (from: string, to: string): readonly string[] => rows.map((row) => row.replace(from, to))

// On Monday, 2019-07-08: what is supposed must give what a plan gives that says so.
describe('a supposition is what the plan would be', () => {
  it.each<{ supposed: Supposition; tasks?: readonly string[]; log?: readonly string[] }>([
    { supposed: { task: 0, kind: 'done', day: july(5) }, log: ['task: show.a, date: 2019-07-05, state: done'] },
    { supposed: { task: 0, kind: 'done', day: july(8) }, log: ['task: show.a, date: 2019-07-08, state: done'] },
    { supposed: { task: 0, kind: 'start', day: july(4) }, log: ['task: show.a, date: 2019-07-04, state: started'] },
    { supposed: { task: 0, kind: 'drop', day: july(8) }, log: ['task: show.a, date: 2019-07-08, state: dropped'] },
    { supposed: { task: 1, kind: 'count', count: 4000 }, log: ['task: show.b, date: 2019-07-08, count: 4'] },
    { supposed: { task: 1, kind: 'count', count: 10_000 }, log: ['task: show.b, date: 2019-07-08, count: 10'] },
    { supposed: { task: 0, kind: 'percent', percent: 60 }, log: ['task: show.a, date: 2019-07-08, percent: 60'] },
    {
      supposed: { task: 0, kind: 'extend', day: july(16), text: '7月16日' },
      log: ['task: show.a, date: 2019-07-08, extend: 7月16日'],
    },
    {
      supposed: { task: 0, kind: 'due', day: july(10), text: '7月10日' },
      tasks: replaced('due: 7月12日', 'due: 7月10日'),
    },
    {
      supposed: { task: 0, kind: 'takes', takes: { count: 2, unit: 'wd' }, text: '2wd' },
      tasks: replaced('takes: 3wd', 'takes: 2wd'),
    },
    {
      supposed: { task: 0, kind: 'takes', takes: { count: 0, unit: 'd' }, text: '0d' },
      tasks: replaced('takes: 3wd', 'takes: 0d'),
    },
    { supposed: { task: 1, kind: 'no-start' }, tasks: replaced('start: 7月15日, ', '') },
    { supposed: { task: 1, kind: 'no-lag', link: 0 }, tasks: replaced('a +2wd', 'a') },
  ])('$supposed', async ({ supposed, tasks = rows, log = [] }) => {
    const before = await analyzeText(text(rows, []))
    const plan = JSON.stringify(tasksOf(before))
    const after = suppose(before, before.asOf, [supposed])
    expect(tasksOf(after)).toEqual(tasksOf(await analyzeText(text(tasks, log))))
    // What it was asked of stays as it is.
    expect(JSON.stringify(tasksOf(before))).toBe(plan)
  })
})

describe('a day that is still to come', () => {
  it('is taken by the forecast alone: until then the task is open', async () => {
    const before = await analyzeText(text(rows, []))
    const after = suppose(before, before.asOf, [{ task: 0, kind: 'done', day: july(17) }])
    expect(after.standings[0]).toMatchObject({
      facts: { state: 'todo' },
      forecastEnd: july(18),
      readiness: 'ready',
      alert: 'failing',
      lateBy: 3,
    })
    expect(after.standings[1]).toMatchObject({ readiness: 'waiting', forecastStart: july(22) })
  })

  it('of a start: the time it takes follows', async () => {
    const before = await analyzeText(text(rows, []))
    const after = suppose(before, before.asOf, [{ task: 0, kind: 'start', day: july(11) }])
    expect(after.standings[0]).toMatchObject({ forecastStart: july(11), forecastEnd: july(16) })
  })

  it('keeps the start of a task that is under way', async () => {
    const before = await analyzeText(text(rows, ['task: show.a, date: 2019-07-02, state: started']))
    const after = suppose(before, before.asOf, [{ task: 0, kind: 'done', day: july(10) }])
    expect(after.standings[0]).toMatchObject({ forecastStart: july(2), forecastEnd: july(11) })
  })

  it('several at once', async () => {
    const before = await analyzeText(text(rows, []))
    const after = suppose(before, before.asOf, [
      { task: 0, kind: 'done', day: july(9) },
      { task: 1, kind: 'no-start' },
      { task: 1, kind: 'no-lag', link: 0 },
    ])
    expect(after.standings[1]).toMatchObject({ forecastStart: july(10), forecastEnd: july(16) })
  })
})
