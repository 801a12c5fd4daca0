import type { DependencyType, Language } from '../../model/campaign.ts'
import type { Shade } from './rows.ts'

// What the exporter writes into the page as JSON and the page's script reads. Tasks are called by their rank in the plan, as in
// the ids of their rows; texts by their number in `texts`.

/** A task that another one waits for: until it ends, or as the type says. */
export type Wait = number | readonly [task: number, type: Exclude<DependencyType, 'FS'>]

export interface TaskData {
  readonly index: number
  /** Its address, for `plan why` and the log. */
  readonly id: string
  /** What is known of it beyond its row. */
  readonly phrases: readonly number[]
  readonly waits?: readonly Wait[]
  /** The task at which to act for one that is late or in danger, where that is another one. */
  readonly root?: number
}

/** A task that has no row, for the page is of some tasks only, but is waited for by one that has, or waits for it. */
export interface OtherData {
  readonly index: number
  readonly name: string
  readonly who: string
  readonly light: Shade
  readonly sign: string
  readonly alert: number
  /** For those that have a row. */
  readonly waits?: readonly Wait[]
}

export interface WallData {
  readonly language: Language
  readonly tasks: readonly TaskData[]
  readonly others: readonly OtherData[]
  /** The texts that the script itself shows. */
  readonly say: Readonly<Record<SayWord, number>>
  /** What stands below the chart on paper, in lines. */
  readonly otherLines: number
  readonly texts: Readonly<Record<Language, readonly string[]>>
}

export const sayWords = [
  'shown',
  'nothing',
  'hint',
  'waitsFor',
  'heldUp',
  'nothingBefore',
  'nothingAfter',
  'actAt',
  'close',
  'several',
  'andMore',
  'notInThisFile',
  'leftOut',
  'activitiesLeftOut',
  'members',
] as const

export type SayWord = (typeof sayWords)[number]
