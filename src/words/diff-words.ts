/** What `plan diff`, and `plan check` with a base, say of their options. */
export type DiffOption = 'diffArgument' | 'base' | 'checkBase' | 'baseAsOf' | 'diffExitCode'

/** The parts of the report, in their order. */
export type DiffSection =
  | 'settings'
  | 'deadlines'
  | 'tasks'
  | 'duties'
  | 'dependencies'
  | 'contents'
  | 'progress'
  | 'log'
  | 'margins'
  | 'forecasts'

/** What has changed of a campaign, a unit, an activity or a task, by the key that the plan says it with. */
type DiffKey =
  | 'name'
  | 'anniversary'
  | 'since'
  | 'starts'
  | 'ends'
  | 'asOf'
  | 'timezone'
  | 'language'
  | 'dueSoon'
  | 'require'
  | 'checks'
  | 'signOff'
  | 'escalation'
  | 'silence'
  | 'id'
  | 'short'
  | 'lead'
  | 'section'
  | 'owner'
  | 'sections'
  | 'mention'
  | 'external'
  | 'unit'
  | 'with'
  | 'takes'
  | 'target'
  | 'deliverable'
  | 'weight'
  | 'milestone'
  | 'optional'
  | 'tags'
  | 'source'
  | 'note'
  | 'start'

type EntryWord = 'started' | 'done' | 'accepted' | 'returned' | 'reopened' | 'dropped'

/** How a deadline changed; `set`, `opened` and `removed` where one side has no day. */
export type WayWord = 'plan' | 'approved' | 'extension' | 'withdrawn' | 'event' | 'set' | 'opened' | 'removed'

type DiffCount = 'settings' | 'deadlines' | 'silent' | 'added' | 'removed' | 'duties' | 'dependencies' | 'contents'

/** The sentences of `plan diff`. */
export interface DiffWords {
  /** What is compared with what, on which day. */
  readonly against: (base: string, date: string) => string
  readonly againstOn: (base: string, baseDate: string, date: string) => string
  /** A base in the middle of a sentence, with the blanks that it needs there. */
  readonly commit: (revision: string, commit: string) => string
  readonly named: (campaign: string) => string
  readonly same: string
  readonly nothingOfThese: string
  readonly newCampaign: (base: string, activities: number, tasks: number) => string
  readonly count: Readonly<Record<DiffCount, (count: number) => string>>
  readonly logged: (count: number) => string
  readonly logTouched: (count: number) => string
  readonly shifted: (count: number) => string
  /** `少了3个工作日`; a negative number is gained. */
  readonly spent: (workdays: number) => string
  readonly marginWas: (before: string, after: string, spent: string) => string
  /** A sentence, and who it was. */
  readonly because: (sentence: string, spender: string) => string
  readonly marginSame: (margin: string) => string
  readonly spentBy: (address: string, unit: string) => string
  readonly noMargin: string
  /** Of a margin that is less than nothing. */
  readonly beyond: (workdays: number) => string
  /** Of a margin that is no more, and of one that was not: with why. */
  readonly marginGone: string
  readonly marginNew: string
  /** Of a task whose state is the same, and which is further on, or less far. */
  readonly progress: string
  readonly section: Readonly<Record<DiffSection, string>>
  readonly column: Readonly<Record<'address' | 'name' | 'what' | 'before' | 'after' | 'note', string>>
  readonly key: Readonly<Record<DiffKey, string>>
  readonly way: Readonly<Record<WayWord, string>>
  readonly noExtension: string
  readonly open: string
  readonly anchor: (name: string) => string
  readonly calendar: string
  readonly becameOff: (days: string) => string
  readonly becameWorked: (days: string) => string
  readonly unit: string
  readonly activity: string
  readonly added: string
  readonly removed: string
  readonly renamed: string
  readonly dependency: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly periods: (name: string, count: number) => string
  readonly ofMembers: (name: string, members: string) => string
  /** `推迟7天（5个工作日）`; negative is earlier. */
  readonly moved: (days: number, workdays: number) => string
  /** Dates that are written in terms of what has moved: by so many days, from the least to the most. */
  readonly follow: (tasks: number, least: number, most: number) => string
  /** So many tasks take over what their unit or activity says. */
  readonly handedDown: (tasks: number) => string
  readonly yes: string
  readonly no: string
  readonly percent: (state: string, percent: number) => string
  readonly counted: (progress: string, count: string, target: string) => string
  readonly entry: Readonly<Record<EntryWord, string>>
  readonly entryCount: (count: number) => string
  readonly entryPercent: (percent: number) => string
  readonly entryExtend: (day: string) => string
  readonly entryBy: (name: string) => string
  readonly entryOf: (date: string, parts: readonly string[]) => string
  readonly entryChanged: string
  readonly entryRemoved: string
  readonly entryReordered: string
  readonly entryGone: string
  /** How many tasks further down move with it, and how far at most. */
  readonly shift: (others: number, most: number) => string
}
