import fc from 'fast-check'
import type { Analysis, Plan } from '../../src/analysis.ts'
import { analyze } from '../../src/analyze.ts'
import type { WorkCalendar } from '../../src/calendar/working-days.ts'
import { type Day, day } from '../../src/model/day.ts'
import type { Duration } from '../../src/model/duration.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'

/** Texts of sound plans: each number its own, most small, some with a hundred tasks. */
export const planTexts: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(undefined, undefined, 6, 40))
  .map(([seed, size]) => randomPlan(seed, size === undefined ? {} : { size }))

export const planIn = async (text: string): Promise<Plan> => {
  const { plan, problems } = await readTexts(text)
  if (plan === undefined || problems.length > 0) throw new Error(`the plan is not sound: ${problems[0]?.code}`)
  return plan
}

/** A plan on its own status date, or so many days from it. */
export const analysisOf = (plan: Plan, later = 0): Analysis =>
  analyze(plan, { day: day(plan.campaign.asOf!.day + later), origin: 'option' })

/** The boundary that a lag leads to (semantics §2), found by looking at one day after the other. */
export const after = ({ isWorkday }: WorkCalendar, boundary: number, { count, unit }: Duration): number => {
  if (unit === 'd' || count === 0) return boundary + count
  const step = Math.sign(count)
  let at = boundary
  for (let left = Math.abs(count); left > 0; at += step) {
    if (isWorkday((step > 0 ? at : at - 1) as Day)) left -= 1
  }
  return at
}

/** The working days from one boundary to another; negative where the other comes first. */
export const workdaysBetween = ({ isWorkday }: WorkCalendar, from: number, to: number): number => {
  let count = 0
  for (let at = Math.min(from, to); at < Math.max(from, to); at++) if (isWorkday(at as Day)) count += 1
  return from <= to ? count : 0 - count
}
