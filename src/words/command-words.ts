import type { DiffOption } from './diff-words.ts'

type CommandWord =
  | 'status'
  | 'schedule'
  | 'overdue'
  | 'next'
  | 'show'
  | 'why'
  | 'remind'
  | 'bulletin'
  | 'start'
  | 'done'
  | 'report'
  | 'accept'
  | 'return'
  | 'drop'
  | 'extend'
  | 'log'
  | 'diff'
  | 'check'
  | 'explain'
  | 'schema'
  | 'init'
  | 'export'
  | 'import'
  | 'completion'

/** What commands are used for: `plan --help` lists them under these. */
export type CommandGroup = 'daily' | 'sending' | 'logging' | 'exchanging' | 'mending' | 'other'

/** What the command line says of itself. */
export interface CommandWords {
  readonly about: string
  readonly usage: string
  readonly examples: string
  readonly group: Readonly<Record<CommandGroup, string>>
  readonly options: string
  readonly arguments: string
  readonly campaignArgument: string
  readonly ruleArgument: string
  readonly addressArgument: string
  readonly nameArgument: string
  readonly shellArgument: string
  /** The kinds follow. */
  readonly exportArgument: string
  readonly ledgerArgument: string
  readonly addressDateArgument: string
  readonly summary: Readonly<Record<CommandWord | 'help', string>>
  readonly description: Readonly<Record<CommandWord, string>>
  readonly option: Readonly<Record<OptionWord, string>>

  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (name: string) => string
  readonly missingValue: (option: string) => string
  readonly tooManyArguments: string
  readonly didYouMean: (name: string) => string
  readonly seeHelp: (command: string) => string
  readonly badChoice: (option: string, value: string, choices: readonly string[]) => string
  readonly unknownRule: (name: string) => string
  readonly seeRules: string
  readonly mustStandAlone: (format: string) => string
  readonly sameFile: (path: string) => string
  readonly notTogether: (one: string, other: string) => string
  readonly cannotFixInput: string
  readonly changedMeanwhile: (path: string) => string
  readonly badAsOf: (value: string, reason: string) => string
  readonly badLanguage: (value: string) => string
  readonly unknownFilterValue: (filter: string, value: string) => string
  readonly noCampaigns: (folder: string) => string
  readonly noCampaignsHere: string
  readonly noSuchCampaign: (name: string) => string
  readonly sameId: (name: string) => string
  readonly noSuchTask: (address: string) => string
  readonly leftOut: (unit: string, reason: string) => string
  readonly inSeveralCampaigns: (addresses: readonly string[], campaigns: readonly string[]) => string
  readonly noAddress: string
  readonly noShell: string
  readonly noSuchShell: (name: string) => string
  readonly knownCampaigns: (names: readonly string[]) => string
  readonly unreadable: (path: string, reason: string) => string
  readonly fileReason: Readonly<Record<'missing' | 'denied' | 'folder' | 'special' | 'outside' | 'other', string>>
  readonly cannotShow: (names: readonly string[]) => string
  readonly hasErrors: (name: string, errors: number) => string
  readonly cannotWrite: (path: string, reason: string) => string
  /** Of a format whose bytes would only litter it. */
  readonly notForTerminal: (format: string) => string
  readonly bug: string
}

type OptionWord =
  | DiffOption
  | 'asOf'
  | 'lang'
  | 'format'
  | 'json'
  | 'output'
  | 'color'
  | 'ascii'
  | 'unit'
  | 'activity'
  | 'section'
  | 'lead'
  | 'tag'
  | 'alert'
  | 'state'
  | 'all'
  | 'view'
  | 'by'
  | 'soon'
  | 'exitCode'
  | 'diagnosticFormat'
  | 'failOn'
  | 'strict'
  | 'only'
  | 'skip'
  | 'noIgnore'
  | 'fix'
  | 'diff'
  | 'list'
  | 'maxSize'
  | 'campaign'
  | 'each'
  | 'outFiles'
  | 'exportFonts'
  | 'if'
  | 'limit'
  | 'allTasks'
  | 'week'
  | 'to'
  | 'out'
  | 'kind'
  | 'rank'
  | 'number'
  | 'since'
  | 'fonts'
  | 'entryDate'
  | 'entryBy'
  | 'entryNote'
  | 'evidence'
  | 'count'
  | 'percent'
  | 'dryRun'
  | 'importBy'
  | 'importDate'
  | 'importCampaign'
  | 'importJson'
  | 'importWrite'
  | 'importPartial'
  | 'importSheet'
  | 'from'
  | 'anniversary'
  | 'file'
  | 'asOffsets'
  | 'help'
  | 'version'
