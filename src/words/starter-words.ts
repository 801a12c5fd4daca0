/** What the texts of a first campaign are made of. */
export interface StarterFacts {
  readonly id: string
  /** The anniversary and what it commemorates: `2027-05-24`. */
  readonly date: string
  readonly since: string
  /** The first line of a file that tells editors where the schema lies, with its line break; nothing where there is none. */
  readonly modeline: (inside: string) => string
}

/** The texts of a first campaign: small, whole, and explained line by line. */
export interface StarterWords {
  /** In three files, by their paths inside the folder. */
  readonly folder: (facts: StarterFacts) => ReadonlyMap<string, string>
  readonly file: (facts: StarterFacts) => string
}
