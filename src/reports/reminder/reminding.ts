import type { Analysis } from '../../analysis.ts'
import type { Standing } from '../../status/standing.ts'
import type { RemindWords } from '../../words/remind-words.ts'
import type { Holding } from './holders.ts'
import type { Horizon, Matters } from './matters.ts'

/** What every sentence of a run of reminders leans on. */
export interface Reminding {
  readonly analysis: Analysis
  readonly horizon: Horizon
  readonly matters: Matters
  readonly holding: Holding
  /** The tasks at which to act for one that is held. */
  readonly actionable: (standing: Standing) => readonly number[]
  /** Who does a task, by its index: an addressee's id. */
  readonly doers: readonly string[]
  readonly words: RemindWords
  /** The year that need not be said. */
  readonly year: number
}
