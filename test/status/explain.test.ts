import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { type Day, isoDay } from '../../src/model/day.ts'
import { type ChainStep, explain } from '../../src/status/explain.ts'
import { suppose } from '../../src/what-if/suppose.ts'
import { analyzeText, readTexts } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const iso = (day: number): string => isoDay(day as Day).slice(5)

const analysisOf = (tasks: readonly string[], log: readonly string[] = []) =>
  analyzeText(`${planOf(...tasks)}progress:\n${log.map((entry) => `  - { ${entry} }\n`).join('')}`)

const stretches = (days: ChainStep['before']): string =>
  days.off.map(({ first, last }) => `${iso(first)}..${iso(last)}`).join(' ')

/** `FS 07-08: 07-09..07-10, off 07-13..07-14`: what fixed a step, on which day, where it lies, and the days off. */
const stepText = ({ cause, start, end, before, during }: ChainStep): string => {
  const what =
    cause.kind === 'link'
      ? `${cause.type} ${iso(cause.bound)}`
      : `${cause.kind}${'day' in cause ? ` ${iso(cause.day)}` : 'on' in cause ? ` ${iso(cause.on)}` : ''}`
  const off = [stretches(before), stretches(during)].map((each) => each || '-').join(' | ')
  return `${what}: ${iso(start)}..${iso(end - 1)}, off ${off}`
}

// On Monday, 2019-07-08; July 13 and 14 are a weekend.
describe('what fixed the last task of a plan', () => {
  it.each([
    { tasks: ['id: a, takes: 2wd'], is: 'today 07-08: 07-08..07-09, off - | -', why: 'nothing but today' },
    {
      tasks: ['id: a, takes: 6wd'],
      is: 'today 07-08: 07-08..07-15, off - | 07-13..07-14',
      why: 'a weekend in between',
    },
    {
      tasks: ['id: a, start: 7月13日, takes: 2wd'],
      is: 'start 07-13: 07-15..07-16, off 07-13..07-14 | -',
      why: 'a start on a day off moves to the next working day',
    },
    {
      tasks: ['id: a, start: 7月13日, takes: 3d'],
      is: 'start 07-13: 07-13..07-15, off - | -',
      why: 'calendar days take no notice of days off',
    },
    {
      tasks: ['id: a, date: 7月13日'],
      is: 'event 07-13: 07-13..07-13, off - | -',
      why: 'the day of an event is no day off',
    },
    {
      tasks: ['id: a, date: 7月13日, takes: 2wd'],
      is: 'event 07-13: 07-13..07-15, off - | 07-14..07-14',
      why: 'the day after it is',
    },
    {
      tasks: ['id: a, takes: 5wd', 'id: b, after: a'],
      is: 'FS 07-13: 07-15..07-15, off 07-13..07-14 | -',
      why: 'from Friday to Monday',
    },
    {
      tasks: ['id: a, takes: 2wd', 'id: b, after: a +2wd'],
      is: 'FS 07-12: 07-12..07-12, off - | -',
      why: 'the lag is waited first',
    },
    { tasks: ['id: a', 'id: b, after: a SS +1wd'], is: 'SS 07-09: 07-09..07-09, off - | -', why: 'start to start' },
    {
      tasks: ['id: a, takes: 8wd', 'id: b, after: a FF, takes: 2wd'],
      is: 'FF 07-18: 07-16..07-17, off - | -',
      why: 'the end must wait: no day off explains the start',
    },
  ])('$tasks: $is ($why)', async ({ tasks, is }) => {
    const analysis = await analysisOf(tasks)
    expect(stepText(explain(tasks.length - 1, analysis)[0]!)).toBe(is)
  })

  it.each([
    { log: 'date: 2019-07-04, state: started', is: 'started 07-04: 07-04..07-17, off - | 07-06..07-07 07-13..07-14' },
    { log: 'date: 2019-07-04, percent: 50', is: 'started 07-04: 07-04..07-12, off - | -' },
    { log: 'date: 2019-07-04, state: done', is: 'finished 07-04: 06-21..07-04, off - | -' },
    { log: 'date: 2019-07-05, state: dropped', is: 'finished 07-05: 06-24..07-05, off - | -' },
  ])('by its log, $log: $is', async ({ log, is }) => {
    const analysis = await analysisOf(['id: a, takes: 10wd'], [`task: show.a, ${log}`])
    // Half of ten days are left, counted from today on: five.
    expect(stepText(explain(0, analysis)[0]!)).toBe(is)
  })

  it('by what is supposed', async () => {
    const before = await analysisOf(['id: a', 'id: b, after: a'])
    const after = suppose(before, before.asOf, [{ task: 0, kind: 'done', day: (before.asOf.day + 3) as Day }])
    expect(explain(1, after).map(({ cause }) => cause.kind)).toEqual(['link', 'supposed'])
  })

  it('by nothing, on a cycle and behind one', async () => {
    const { plan } = await readTexts(planOf('id: a, after: b', 'id: b, after: a', 'id: c, after: b'))
    const analysis = analyze(plan!, { day: plan!.campaign.asOf!.day, origin: 'campaign' })
    for (const task of [0, 1, 2])
      expect(explain(task, analysis).map(({ cause }) => cause.kind)).toEqual(['unscheduled'])
  })
})
