import type { Analysis } from '../../analysis.ts'
import { type Day, ymdOf } from '../../model/day.ts'
import type { ProjectFileWords } from '../../words/index.ts'
import type { Stretch } from './days-off.ts'
import type { PlacedTask } from './placed-task.ts'

const oneYear = 366

/** The time a project file is about. */
export interface TimeFrame {
  /** The boundary at which the last task ends. */
  readonly lastEnd: number
  /** The days that the calendar speaks of: a year more, so that there is room to move. */
  readonly days: Stretch
}

export const timeFrame = ({ campaign, asOf }: Analysis, placed: Iterable<PlacedTask>): TimeFrame => {
  const starts = campaign.starts.day
  let lastEnd = starts + 1
  let first = Math.min(starts, asOf.day)
  let last = Math.max(starts, campaign.anniversary, campaign.ends?.day ?? starts)
  for (const { end, standing } of placed) {
    lastEnd = Math.max(lastEnd, end)
    first = Math.min(first, standing.deadline ?? first)
    last = Math.max(last, standing.deadline ?? last)
  }
  return { lastEnd, days: { first, last: Math.max(last, lastEnd) + oneYear } }
}

/** Says so where a program does not read the years that a file speaks of. */
export const warnOfYears = (
  { days }: TimeFrame,
  program: string,
  [first, last]: readonly [first: number, last: number],
  words: ProjectFileWords,
  warn: (sentence: string) => void,
): void => {
  if (ymdOf(days.first as Day).year < first || ymdOf(days.last as Day).year > last)
    warn(words.outsideYears(program, first, last))
}
