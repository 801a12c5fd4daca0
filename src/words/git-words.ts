/** What is said where git cannot give what was asked of it. */
export interface GitWords {
  readonly noGit: string
  readonly noGitHelp: string
  readonly noRepository: (folder: string) => string
  /** The last line of git's own complaint, where it made one. */
  readonly gitSays: (complaint: string) => string
  readonly noCommits: string
  readonly noRevision: (revision: string) => string
  readonly noRevisionHelp: string
  readonly shallow: (revision: string) => string
  /** A word that is a revision and a campaign's name: what it was taken for, and how to say the other. */
  readonly takenAsRevision: (word: string) => string
  readonly notSeveral: (word: string) => string
  readonly compareTwo: string
  /** The base has the campaign, but no plan can be made of it. */
  readonly notInBase: (revision: string, campaign: string) => string
  readonly unreadableBase: (revision: string, campaign: string) => string
  readonly gone: (revision: string, campaigns: string) => string
  readonly slow: string
  readonly tooMuch: string
  readonly failed: (complaint: string) => string
}
