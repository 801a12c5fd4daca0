import { describe, expect, it } from 'vitest'
import { randomPlan } from '../reference/random-plan.ts'
import { everyLink } from './every-link.ts'
import { exported, planned, saidAndScheduled, sorted } from './mspdi-reader.ts'

describe('links, lags, dates and calendars', () => {
  const seeds = Number(process.env.SEEDS ?? 30)
  const first = Number(process.env.FIRST_SEED ?? 1)

  it('come to the dates of each kind of link', async () => {
    const [said, scheduled] = saidAndScheduled(await exported(everyLink()))
    const expected = sorted(await planned(everyLink()))
    expect(expected.length).toBeGreaterThan(1600)
    expect(sorted(said)).toEqual(expected)
    expect(sorted(scheduled)).toEqual(expected)
  })

  // Every form of the language: both kinds of length and lag, all links, events on days off, make-up days, repeats.
  it.each(Array.from({ length: seeds }, (_, at) => first + at))('come to the dates of random plan %i', async (seed) => {
    const plan = randomPlan(seed, { size: 30 })
    const [said, scheduled] = saidAndScheduled(await exported(plan))
    const expected = sorted(await planned(plan))
    expect(sorted(said)).toEqual(expected)
    expect(sorted(scheduled)).toEqual(expected)
  })
})
