import type { Day } from '../model/day.ts'

/** What the texts of a first campaign are made of. */
export interface StarterFacts {
  readonly id: string
  /** The anniversary and what it commemorates: `2027-05-24`. */
  readonly date: string
  readonly since: string
  /** The anniversary again: days that explanations name lie before it. */
  readonly day: Day
  /** The first line of a file that tells editors where the schema lies, with its line break; nothing where there is none. */
  readonly modeline: (inside: string) => string
}

/** Where `starts: T-13w` and the first deadline, ten weeks before T, come to lie. */
export const startsBefore = 91
export const firstDueBefore = 70

/** The texts of a first campaign: small, whole, and explained line by line. */
export interface StarterWords {
  /** In three files, by their paths inside the folder. */
  readonly folder: (facts: StarterFacts) => ReadonlyMap<string, string>
  readonly file: (facts: StarterFacts) => string
}
