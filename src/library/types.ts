// The types of the package: this file imports nothing, for the build makes the declarations of the package of it.

/** A file of a campaign. */
export interface CampaignFile {
  /** How messages call it: `campaigns/example/campaign.yaml`. */
  readonly path: string
  /** Its YAML; bytes are looked at as the command line looks at a file's. */
  readonly text: string | Uint8Array
}

export interface AnalyzeOptions {
  /** The status date, in any form of a plan that names one day: `2019-08-26`, `T-26`. Else the campaign's own `asOf`. */
  readonly asOf?: string
  /** Of the messages; `zh-CN` where nothing is said. */
  readonly language?: 'zh-CN' | 'en'
  /** The campaign's id where its files give none. */
  readonly id?: string
}

/** What came of a campaign's texts. */
export interface CampaignAnalysis {
  /** The same as the `diagnostics` of `plan check --format json`: by file, line, column, rule. */
  readonly diagnostics: readonly Diagnostic[]
  /** The same as `plan schedule --json`; undefined where the texts say too little for a plan. */
  readonly schedule: Schedule | undefined
}

export type Severity = 'error' | 'warning' | 'info'

/** Lines and columns count from 1, columns in UTF-16 units; the end is one past the last character. */
export interface TextRange {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One thing that is wrong. */
export interface Diagnostic extends TextRange {
  /** The name of the rule, stable: `bad-date`. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly help: string | null
  /** The way through the file's keys and list numbers. */
  readonly path: readonly (string | number)[] | null
  /** The task or activity it belongs to. */
  readonly address: string | null
  readonly related: readonly (TextRange & { readonly message: string })[]
  readonly fix: { readonly edits: readonly (TextRange & { readonly text: string })[] } | null
  readonly fingerprint: string
}

/** `2019-08-26`. */
export type IsoDate = string

export type State = 'todo' | 'started' | 'done' | 'accepted' | 'dropped'
export type Readiness = 'ready' | 'waiting' | 'scheduled'
export type Light = 'red' | 'yellow' | 'green' | 'blue'
export type Alert = 'overdue' | 'failing' | 'held-up' | 'start-now' | 'behind' | 'due-soon' | 'on-track' | 'closed'

/** A campaign on a day. */
export interface Schedule {
  readonly formatVersion: 1
  readonly campaign: {
    readonly id: string
    readonly name: string
    readonly anniversary: IsoDate
    /** Calendar days from the status date to the anniversary; negative after it. */
    readonly daysToAnniversary: number
    readonly asOf: IsoDate
  }
  readonly summary: Summary
  readonly activities: readonly (Summary & { readonly id: string; readonly name: string })[]
  readonly units: readonly (Summary & { readonly id: string; readonly name: string })[]
  /** Addresses of open tasks of which nothing was heard for the campaign's `silence`. */
  readonly silent: readonly string[]
  /** In plan order. */
  readonly tasks: readonly Task[]
}

export interface Summary {
  readonly tasks: number
  readonly byState: Readonly<Record<State, number>>
  readonly byAlert: Readonly<Record<Alert, number>>
  /** Whole percent done, by weight, rounded down. */
  readonly percent: number
  readonly light: Light
  /** Working days to spare before the anniversary; negative when too late. */
  readonly margin: number | null
}

/** One piece of work of one unit. Dates are the first and the last day of a span, both included. */
export interface Task {
  /** Its address: `exhibition.collect@jia`. */
  readonly id: string
  readonly activity: string
  readonly task: string
  readonly unit: string
  readonly period: string | null
  readonly name: string
  readonly lead: string | null
  readonly section: string | null
  readonly owner: string | null
  readonly with: readonly string[]
  readonly milestone: boolean
  readonly optional: boolean
  /** The duration as written: `20wd`. */
  readonly takes: string
  /** The deadline in force. */
  readonly due: IsoDate | null
  readonly originalDue: IsoDate | null
  readonly dueWorkday: IsoDate | null
  readonly extensions: number
  /** Addresses of the tasks it depends on. */
  readonly after: readonly string[]
  /** Earliest, on the plan as written. */
  readonly start: IsoDate | null
  readonly finish: IsoDate | null
  /** Latest that still keeps every deadline. */
  readonly startBy: IsoDate | null
  readonly finishBy: IsoDate | null
  /** Working days between `finish` and `finishBy`. */
  readonly slack: number | null
  readonly critical: boolean
  readonly state: State
  readonly readiness: Readiness | null
  readonly percent: number
  readonly count: number | null
  readonly target: number | null
  readonly targetUnit: string | null
  readonly started: IsoDate | null
  readonly done: IsoDate | null
  readonly dropped: IsoDate | null
  /** Expected, given what has been reported. */
  readonly forecastStart: IsoDate | null
  readonly forecastFinish: IsoDate | null
  readonly alert: Alert
  /** Working days by which the forecast ends after `due`. */
  readonly lateBy: number
  /** The same in calendar days. */
  readonly lateDays: number
  /** Working days after `due`, up to and with the status date. */
  readonly overdueBy: number
  readonly overdueDays: number
  /** Addresses of the unfinished tasks that hold it up. */
  readonly waitingFor: readonly string[]
  readonly location: { readonly file: string; readonly line: number; readonly column: number }
}

/**
 * Reads a campaign's texts, checks them and schedules them on a day. One text is a campaign of one file. What is wrong
 * with a plan is in `diagnostics`; nothing a plan says makes this throw. Reads no file and asks no clock.
 *
 * Throws `RangeError` where the status date is none, or where neither the options nor the campaign name one.
 */
export type Analyze = (
  files: string | Uint8Array | readonly CampaignFile[],
  options?: AnalyzeOptions,
) => Promise<CampaignAnalysis>
