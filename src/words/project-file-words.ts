/** What `plan export mspdi` and `plan export tjp` say in their files. */
export interface ProjectFileWords {
  /** The calendar of working days, and the one of all days. */
  readonly workdays: string
  readonly everyday: string
  /** Days off of one or several holidays, by their Chinese names; of none, where the office closes. */
  readonly dayOff: (holidays: readonly string[]) => string
  /** A Saturday or Sunday that is worked. */
  readonly makeUpDay: string
  /** Who does the tasks of a rule that names its unit. */
  readonly eachUnit: string
  readonly by: (task: string, who: string) => string
  readonly ofUnit: (campaign: string, unit: string) => string
  /** A task that has no dates, for it waits for itself. */
  readonly unscheduled: (task: string) => string
  /** Tasks that are not in the file and hold this one, which therefore stands where it would stand with them. */
  readonly heldFromOutside: (addresses: readonly string[]) => string
  /** The program reads only these years. */
  readonly outsideYears: (program: string, first: number, last: number) => string
  /** How the file counts, for who reads it: a line of a comment each. */
  readonly counting: readonly string[]
  readonly fixedDays: string
  readonly gaps: string
  readonly endOf: (day: string) => string
  /** A link that the program has no words for, and the day that was put in its place. */
  readonly pinned: (from: string, written: string, day: string) => string
  readonly pinnedLinks: (count: number) => string
  readonly leftOut: (address: string) => string
}
