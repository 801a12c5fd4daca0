import { describe, expect, test } from 'vitest'
import { referenceAnalysis } from './analysis.ts'
import { randomPlan } from './random-plan.ts'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

describe('random plans', () => {
  test('the same seed gives the same text', () => {
    for (const seed of seeds) expect(randomPlan(seed)).toBe(randomPlan(seed))
    expect(new Set(seeds.map((seed) => randomPlan(seed))).size).toBe(seeds.length)
  })

  test.each([false, true])('the reference reads them all (unsettled: %s)', (unsettled) => {
    for (const seed of seeds) {
      const { tasks, summary } = referenceAnalysis(randomPlan(seed, { unsettled }))
      expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length)
      expect(summary.tasks).toBe(tasks.length)
    }
  })

  test('size sets about how many tasks are written', () => {
    expect(referenceAnalysis(randomPlan(5, { size: 60 })).tasks.length).toBeGreaterThan(40)
  })
})
