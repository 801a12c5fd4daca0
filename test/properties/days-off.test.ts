import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Plan } from '../../src/analysis.ts'
import { type WorkCalendar, workCalendar } from '../../src/calendar/working-days.ts'
import { day } from '../../src/model/day.ts'
import type { Link } from '../../src/model/task.ts'
import { orderNetwork } from '../../src/schedule/order.ts'
import { isFinished } from '../../src/status/facts.ts'
import { budget, longEnough } from '../fuzz/budget.ts'
import { analysisOf, planIn, planTexts } from './random-plans.ts'

/** More than ten years around the anniversary: no task of a random plan leads out of them. */
const around = 4000

/** The same calendar with further days off. */
const closing = ({ isWorkday }: WorkCalendar, middle: number, more: ReadonlySet<number>): WorkCalendar => {
  const closed = Array.from({ length: 2 * around }, (_, at) => day(middle - around + at)).filter(
    (of) => more.has(of) || !isWorkday(of),
  )
  return workCalendar(
    'everyday',
    closed.map((of) => ({ first: of, last: of })),
  )
}

/**
 * Links that only push. A negative lag in working days reaches further back over a day off; and to end on a day (FF, SF)
 * with fewer days to work on may mean to begin sooner.
 */
const onlyPushes = ({ type, lag }: Link): boolean => type === 'FS' && (lag.unit === 'd' || lag.count >= 0)

const withLinks = (plan: Plan, isKept: (link: Link) => boolean): Plan => {
  const tasks = plan.tasks.map((task) => ({ ...task, links: task.links.filter(isKept) }))
  return { ...plan, tasks, network: orderNetwork(tasks) }
}

/** The two analyses of a plan: as it is, and with further days off; the dates that it gives stay as they were read. */
const bothWays = async (text: string, offsets: readonly number[]): Promise<readonly [Analysis, Analysis]> => {
  const plan = withLinks(await planIn(text), onlyPushes)
  const { anniversary } = plan.campaign
  const calendar = closing(plan.calendar, anniversary, new Set(offsets.map((offset) => anniversary + offset)))
  return [analysisOf(plan), analysisOf({ ...plan, calendar })]
}

const offsets = fc.array(fc.integer({ min: -200, max: 60 }), { minLength: 1, maxLength: 12 })

describe('further days off', () => {
  it('make nothing begin or end earlier, in the plan and in the forecast, and leave no more time', {
    timeout: longEnough,
  }, async () => {
    let moved = 0
    const property = fc.asyncProperty(planTexts, offsets, async (text, days) => {
      const [before, after] = await bothWays(text, days)
      for (const [index, was] of before.standings.entries()) {
        const is = after.standings[index]!
        const { id } = was.task
        expect(is.planStart, id).toBeGreaterThanOrEqual(was.planStart!)
        expect(is.planEnd, id).toBeGreaterThanOrEqual(was.planEnd!)
        expect(is.forecastEnd, id).toBeGreaterThanOrEqual(was.forecastEnd!)
        // What is done has been begun long ago, on a day that nobody noted: it is counted back.
        if (!isFinished(was.facts)) expect(is.forecastStart, id).toBeGreaterThanOrEqual(was.forecastStart!)
        if (was.latestEnd !== undefined) {
          // An event of several days has its deadline where it ends by itself: later, with a day off in it.
          if (was.task.date === undefined) expect(is.latestEnd, id).toBeLessThanOrEqual(was.latestEnd)
          expect(is.latestStart, id).toBeLessThanOrEqual(was.latestStart!)
        }
        if (is.planEnd !== was.planEnd || is.latestEnd !== was.latestEnd) moved += 1
      }
    })
    const run = budget(5201, 60)
    await fc.assert(property, run)
    expect(moved).toBeGreaterThan(run.numRuns)
  })
})
