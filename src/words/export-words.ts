/** What `plan export` says of its files. */
export interface ExportWords {
  readonly noKind: (kinds: readonly string[]) => string
  readonly noSuchKind: (kind: string, kinds: readonly string[]) => string
  /** One file holds one campaign, and several were found. */
  readonly whichCampaign: (kind: string, campaigns: readonly string[]) => string
  readonly needsOut: (option: string) => string
  readonly writing: (done: number, total: number) => string
  /** How many files went into which folder. */
  readonly written: (count: number, folder: string) => string
  readonly notFolder: (path: string) => string
  /** Units that have no file, for nothing in it would be theirs. */
  readonly nothingFor: (units: readonly string[], more: number) => string
}
