/** A number of units and of times: what a rule stands for. */
interface Folded {
  readonly units: number
  readonly times: number
}

/** What the wall chart says besides what the reports say; it says all of it in both languages. */
export interface WallWords {
  /** What this kind of page is called. */
  readonly title: string
  readonly asOf: (date: string) => string
  readonly keyDates: (dates: readonly string[]) => string
  readonly keyDate: (name: string, date: string) => string
  /** The head of a page that one unit gets. */
  readonly forUnit: (unit: string) => string
  /** How many lights of a kind, after its mark. */
  readonly lit: (light: string, count: number) => string
  readonly closed: (done: number, all: number) => string

  readonly column: {
    readonly task: string
    readonly doer: string
    readonly lead: string
    readonly due: string
    readonly light: string
    readonly time: string
  }
  /** `7家`, `5次`, `7家5次`. */
  readonly folded: (folded: Folded) => string
  readonly moreMembers: (count: number) => string
  /** The next of several deadlines. */
  readonly from: (date: string) => string
  /** Beside a deadline that was extended. */
  readonly extended: string
  readonly undecided: string
  /** What ends and what starts a bar, for people who cannot see it. */
  readonly span: (first: string, last: string) => string
  readonly onDay: (day: string) => string

  /** Over the columns. */
  readonly month: (month: number) => string
  readonly year: (year: number) => string
  readonly tenDays: readonly [first: string, second: string, third: string]
  readonly today: string
  readonly anniversary: string
  readonly legend: {
    readonly done: string
    readonly left: string
    readonly milestone: string
    readonly deadline: string
    readonly today: string
    readonly anniversary: string
  }

  readonly matrix: string
  readonly matrixNote: string
  readonly outside: (unit: string) => string
  readonly sum: string
  /** A cell for people who cannot see its mark. */
  readonly cell: (light: string, done: number, all: number) => string

  /** On paper: what has no room on the sheet. `%` stands for the number, which the page counts itself. */
  readonly leftOut: string
  readonly activitiesLeftOut: string

  /** The controls. */
  readonly search: string
  readonly searchHint: string
  readonly unit: string
  readonly allUnits: string
  readonly activity: string
  readonly allActivities: string
  readonly lights: string
  readonly clear: string
  /** `%` stands for how many are shown, then for how many there are. */
  readonly shown: string
  readonly print: string
  readonly dark: string
  readonly members: string
  readonly toChart: string
  readonly toMatrix: string

  /** Of the panel. */
  readonly details: string
  readonly hint: string
  readonly waitsFor: string
  readonly heldUp: string
  readonly nothingBefore: string
  readonly nothingAfter: string
  readonly actAt: string
  readonly close: string
  readonly notInThisFile: string
  /** The deadline in the plan's own words, where they are others than the date's: `8月底`. */
  readonly dueAsWritten: (written: string) => string
  readonly expected: (first: string, last: string) => string
  readonly wasStarted: (day: string) => string
  readonly underWay: (started: string, finish: string) => string
  readonly wasDone: (day: string) => string
  readonly percent: (percent: number) => string
  readonly counted: (count: string, target: string, percent: number) => string
  /** `%` stands for a number. */
  readonly several: string
  readonly andMore: string
  /** A period of a repeated task, `2019-07`; with its year where that is not the one people expect. */
  readonly period: (period: string, expectedYear: number) => string
}
