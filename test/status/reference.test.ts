import { describe, expect, it } from 'vitest'
import { referenceAnalysis } from '../reference/analysis.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { jsonOf } from '../support/analyze-text.ts'

/** How many random plans are held against the reference; SEEDS=5000 for a long run. */
const seeds = Number(process.env.SEEDS ?? 150)
const first = Number(process.env.FIRST_SEED ?? 1)

const bare = (tasks: unknown): unknown =>
  (tasks as readonly Record<string, unknown>[]).map(({ location: _, ...task }) => task)

const nameless = (rows: unknown): unknown =>
  (rows as readonly Record<string, unknown>[]).map(({ name: _, ...row }) => row)

// The reference is a second, literal implementation of the same definitions: where the two differ, one has a defect.
describe.each([false, true])('random plans agree with the reference, field by field (unsettled: %s)', (unsettled) => {
  it.each(Array.from({ length: seeds }, (_, at) => first + at))('seed %i', async (seed) => {
    const text = randomPlan(seed, { unsettled })
    const expected = referenceAnalysis(text)
    const actual = await jsonOf(text)
    expect(bare(actual.tasks)).toEqual(expected.tasks)
    expect(actual.summary).toEqual(expected.summary)
    expect(nameless(actual.activities)).toEqual(expected.activities)
    expect(nameless(actual.units)).toEqual(expected.units)
  })
})
