import type { Chapter, Letter } from '../reports/reminder/letter.ts'

/** What of a letter goes into one message: always its title and salutation, then some of the rest. */
export interface Portion {
  readonly letter: Letter
  readonly part: number
  readonly parts: number
  /** The message that opens the letter and mentions people. */
  readonly isFirst: boolean
  /** The message that closes and signs it. */
  readonly isLast: boolean
  /** None of them is empty. */
  readonly chapters: readonly PortionChapter[]
}

export interface PortionChapter extends Chapter {
  /** Its first items stand in the message before. */
  readonly isContinued: boolean
}

/** What splitting must know of a channel. */
export interface Measure {
  readonly limit: number
  /** What a message takes of the limit. */
  readonly size: (portion: Portion) => number
  /** What a text takes of it by itself. */
  readonly textSize: (text: string) => number
}
