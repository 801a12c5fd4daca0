import { describe, expect, it } from 'vitest'
import { rootsOf } from '../../src/status/roots.ts'
import { rootOf } from '../../src/status/why.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { smallPlan } from '../support/small-plan.ts'

const seeds = Array.from({ length: 40 }, (_, at) => 300 + at)

describe('the roots of all tasks', () => {
  it.each(seeds)('are the roots of each (seed %i)', async (seed) => {
    const analysis = await analyzeText(randomPlan(seed))
    const expected = analysis.tasks.map(({ index }) => rootOf(index, analysis))
    expect([...rootsOf(analysis)]).toEqual(expected)
  })

  it('stop at an open task that waits for nothing but a delay after a finished one', async () => {
    const tasks = `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, due: 8月20日 }
      - { id: hall, name: 布展, after: notice +10wd, due: 9月10日 }
      - { id: opening, name: 开展, after: hall, due: 9月12日 }`
    const progress = '[{ date: 2019-08-20, task: show.notice, state: done }]'
    const analysis = await analyzeText(smallPlan({ activities: tasks, progress, asOf: '2019-08-26' }))
    expect([...rootsOf(analysis)]).toEqual([0, 1, 1])
  })

  it('are others than the tasks themselves in some plan', async () => {
    const plans = await Promise.all(seeds.map((seed) => analyzeText(randomPlan(seed))))
    expect(plans.some((analysis) => rootsOf(analysis).some((root, at) => root !== at))).toBe(true)
  })
})
