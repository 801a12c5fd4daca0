/** What a report says, before a format decides how that looks. */
export interface Page {
  /** One line; a format may use it as heading or file title. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a cell means, never a colour. */
export type Tone = 'good' | 'warn' | 'bad' | 'done' | 'muted' | 'strong'

/** A piece of text with a meaning. */
export interface Cell {
  /** What people read: `7月31日`. */
  readonly text: string
  /** What a machine reads instead, in plain and csv (and only there): `2019-07-31`. */
  readonly raw?: string
  /** What stands there where `text` has no room. */
  readonly brief?: string
  readonly tone?: Tone
}

export type Block = Heading | Paragraph | Signature | Table | Gantt | Calendar

export interface Heading {
  readonly kind: 'heading'
  readonly text: string
  /** `title` is that of a letter, centred where there is room; a `part` stands below a section as （一） below 一、. */
  readonly level?: 'title' | 'section' | 'part'
  /** In smaller letters under a title: `（第3期）`. */
  readonly note?: string
}

/** One line of running text in pieces; `right` is set at the right margin where there is room, else it follows. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly cells: readonly Cell[]
  readonly right?: readonly Cell[]
  /** Explains what only people see: left out for machines. */
  readonly forPeople?: boolean
  /** Running text of a letter. In a language that sets the first line in, the text begins with two U+3000: they survive pasting. */
  readonly prose?: boolean
}

/** Who signs a letter, and when: at the right, the name over the middle of the date. */
export interface Signature {
  readonly kind: 'signature'
  readonly name: string
  readonly date: string
}

export interface Column {
  /** Stable, English, kebab-case or a unit's id: the header in csv and in plain text is `title`, this one is for formats that need a name. */
  readonly id: string
  readonly title: string
  readonly align?: 'left' | 'right'
  /** The header for machines, where `title` is short for want of room. */
  readonly rawTitle?: string
  /**
   * Where the width does not hold all columns side by side, this column's cells are stacked as further lines under
   * those of the column named here.
   */
  readonly under?: string
  /** Never folded while another column can give way: addresses, dates. */
  readonly rigid?: boolean
  /** Left out on a terminal (still there in plain, csv, markdown). */
  readonly machineOnly?: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rules between rows on a terminal: for tables whose cells run over several lines. */
  readonly grid?: boolean
  /** The table that csv writes when a page has several. */
  readonly main?: boolean
  /** Without the line of column titles on a terminal and in markdown's heading row left empty. */
  readonly headless?: boolean
  /** Lines across all columns, for people, in the order of the rows; such a table has no grid. */
  readonly breaks?: readonly TableBreak[]
}

/** A line between rows: what the next ones have in common, or a border such as today. */
export interface TableBreak {
  /** The index of the row it stands above; as many as there are rows where it ends the table. */
  readonly before: number
  readonly text: string
  readonly isBorder?: boolean
}

/** Bars over days; every day is a whole number (days since 1970-01-01), `end` is the last day. */
export interface Gantt {
  readonly kind: 'gantt'
  /** Titles of the rows' `cells`, for formats without bars. */
  readonly columns?: readonly string[]
  readonly from: number
  readonly to: number
  readonly groups: readonly GanttGroup[]
  readonly marks: readonly GanttMark[]
  /** Whether a day is a day off. */
  readonly isDayOff: (day: number) => boolean
  readonly legend: string
}

interface GanttGroup {
  readonly title: string
  readonly rows: readonly GanttRow[]
}

export interface GanttRow {
  readonly label: string
  /** The same bar as text, for plain and csv: address, start, finish. */
  readonly cells: readonly Cell[]
  readonly bar?: { readonly start: number; readonly end: number; readonly milestone: boolean }
  /** The last day by which it must be finished. */
  readonly finishBy?: number
  readonly percent: number
  readonly tone?: Tone
}

/** A day that the head of the chart names: T, an anchor, today. */
export interface GanttMark {
  readonly day: number
  readonly label: string
  readonly kind: 'today' | 'anniversary' | 'anchor'
}

/** Months as on a wall. For people: a page that has one also says in a table what happens on which day, and machines read that. */
export interface Calendar {
  readonly kind: 'calendar'
  /** From Monday on. */
  readonly weekdays: readonly string[]
  readonly months: readonly CalendarMonth[]
  readonly legend: string
}

export interface CalendarMonth {
  readonly title: string
  /** Seven days each; there is none where the week belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[]
}

export interface CalendarDay {
  /** Of the month. */
  readonly number: number
  readonly isDayOff: boolean
  /** A holiday or a day worked in its place, as a single letter; empty on other days. */
  readonly sign: string
  /** Today, T, anchors. */
  readonly marks: readonly Cell[]
  /** How much there is on that day, in words and as a number. */
  readonly load: Cell | undefined
  readonly count: number
  readonly items: readonly Cell[]
}
