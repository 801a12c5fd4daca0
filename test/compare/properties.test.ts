import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import { analyze } from '../../src/analyze.ts'
import { comparePlans, isSame } from '../../src/compare/compare-plans.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'

const analysisOf = async (text: string): Promise<Analysis> => {
  const { plan } = await readTexts(text)
  return analyze(plan!, { day: plan!.campaign.asOf!.day, origin: 'campaign' })
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1)

describe('random plans', () => {
  it.each([false, true])('each is the same as itself (unsettled: %s)', async (unsettled) => {
    for (const seed of seeds) {
      const text = randomPlan(seed, { unsettled })
      const comparison = comparePlans(await analysisOf(text), await analysisOf(text))
      expect(isSame(comparison), `seed ${seed}`).toBe(true)
      expect(comparison.margins.every(({ before, after }) => before === after)).toBe(true)
    }
  })

  it('of two, every task is the same, added or removed: each once, and on its side', async () => {
    let shared = 0
    for (const seed of seeds) {
      const [before, after] = [await analysisOf(randomPlan(seed)), await analysisOf(randomPlan(seed + 1))]
      const { changes } = comparePlans(before, after)
      const ids = (kind: string): string[] =>
        changes.flatMap((change) => (change.kind === kind && 'task' in change ? [change.task.id] : [])).sort()
      const [added, removed] = [ids('task-added'), ids('task-removed')]
      const keptAfter = after.tasks.map(({ id }) => id).filter((id) => !added.includes(id))
      const keptBefore = before.tasks.map(({ id }) => id).filter((id) => !removed.includes(id))
      expect(new Set(added).size).toBe(added.length)
      expect(new Set(removed).size).toBe(removed.length)
      expect(keptAfter.length, `seed ${seed}`).toBe(keptBefore.length)
      shared += keptAfter.length
      // The other way round, what was added is removed.
      const back = comparePlans(after, before).changes
      const removedBack = back.flatMap((change) => (change.kind === 'task-removed' ? [change.task.id] : [])).sort()
      expect(removedBack).toEqual(added)
    }
    expect(shared).toBeGreaterThan(0)
  })
})
