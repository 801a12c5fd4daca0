import type { Plan } from '../analysis.ts'
import { type Pairs, pairPlans } from '../compare/pair-tasks.ts'
import { day } from '../model/day.ts'
import { type Facts, factsOn } from '../status/facts.ts'
import type { Checked } from './checked.ts'

/** What a plan was, beside what it is. */
export interface Based {
  readonly plan: Plan
  /** What the whole log said then of each task. */
  readonly facts: readonly Facts[]
  readonly pairs: Pairs
  /** The last day that either log tells of: the nearest there is to the day on which the plan was changed. */
  readonly lastNews: number | undefined
}

const endOfDays = day(2_147_483_647)

export const basedOn = (plan: Plan, { campaign, ...checked }: Checked): Based => {
  let lastNews: number | undefined
  for (const { date } of [...plan.campaign.log, ...campaign.log]) {
    lastNews = lastNews === undefined ? date.day : Math.max(lastNews, date.day)
  }
  return {
    plan,
    facts: plan.tasks.map((task) =>
      factsOn(endOfDays, plan.logs.get(task.index), task.target, task.date !== undefined),
    ),
    pairs: pairPlans(plan, { campaign, ...checked }),
    lastNews,
  }
}
