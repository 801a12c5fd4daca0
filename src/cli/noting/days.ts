import type { AsOf, Plan } from '../../analysis.ts'
import { type DateReading, isTrouble } from '../../input/dates/context.ts'
import { readDate } from '../../input/dates/read-date.ts'
import type { Day } from '../../model/day.ts'
import type { DateOrigin, LogWords, ProblemWords, ReportWords } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { UsageError } from '../trouble.ts'
import type { World } from '../world.ts'
import type { Wish } from './wish.ts'

/** The day of an entry, and the new deadline where it brings one. */
export interface NoteDays {
  readonly on: Day
  readonly origin: DateOrigin
  readonly extend: Day | undefined
}

interface DayWords {
  readonly log: LogWords
  readonly report: ReportWords
  readonly problem: ProblemWords
}

/** Reads the dates of a wish in a plan. Throws `UsageError` for a day that is none, has not come yet, or lies before the campaign. */
export const noteDays = (
  world: World,
  plan: Plan,
  wish: Pick<Wish, 'date' | 'extend'>,
  asOf: AsOf,
  words: DayWords,
): NoteDays => {
  const { log, report, problem } = words
  const read = (flag: string, text: string, as: DateReading): Day => {
    const result = readDate(text, as, plan.dates)
    if (!isTrouble(result)) return result
    const help = result.help === undefined ? [] : [say(result.help, problem)]
    throw new UsageError(log.badDate(flag, text, say(result.message, problem)), ...help)
  }
  // With its year in any case.
  const date = (of: Day): string => report.date(of, 0)
  const on = wish.date === undefined ? asOf.day : read('--date', wish.date, 'single')
  const today = world.today(plan.campaign.timezone) ?? world.today(undefined) ?? asOf.day
  // A status date that lies ahead is a rehearsal: what is noted up to it is no mistake.
  if (on > Math.max(today, asOf.day)) throw new UsageError(log.notYet(date(on), date(today)))
  const starts = plan.campaign.starts.day
  if (on < starts) throw new UsageError(log.beforeStart(date(on), date(starts)))
  return {
    on,
    origin: on === today ? 'today' : wish.date === undefined ? asOf.origin : 'option',
    extend: wish.extend === undefined ? undefined : read('DATE', wish.extend, 'last'),
  }
}
