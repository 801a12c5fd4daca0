/** The kinds of files, in the order of their list. */
export type ExportKindWord = 'html' | 'xlsx' | 'csv' | 'docx' | 'ics' | 'mermaid' | 'mspdi' | 'tjp' | 'json'

/** What `plan export` says of its files. */
export interface ExportWords {
  /** What each kind is, in a few words. */
  readonly kind: Readonly<Record<ExportKindWord, string>>
  /** What people call a kind otherwise, in small letters. */
  readonly otherNames: ReadonlyMap<string, ExportKindWord>
  readonly noKind: string
  readonly aKind: (kind: string, what: string) => string
  readonly noSuchKind: (kind: string) => string
  /** A campaign stands where the kind should. */
  readonly kindFirst: (campaign: string) => string
  readonly endsAs: (kind: string, ending: string, output: string) => string
  readonly withoutFonts: (kind: string) => string
  /** One file holds one campaign, and several were found. */
  readonly whichCampaign: (kind: string, campaigns: readonly string[]) => string
  readonly needsOut: (option: string) => string
  readonly writing: (done: number, total: number) => string
  /** How many files went into which folder. */
  readonly written: (count: number, folder: string) => string
  readonly notFolder: (path: string) => string
  /** Units that have no file, for nothing in it would be theirs. */
  readonly nothingFor: (units: readonly string[], more: number) => string
  /** External units, whose tasks stand in no file. */
  readonly outside: (units: readonly string[], tasks: number) => string
}
