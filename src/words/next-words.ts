/** The sentences and labels of `plan next`. */
export interface NextWords {
  readonly canStart: (count: number) => string
  readonly inProgress: (count: number) => string
  readonly column: Readonly<Record<'action' | 'room' | 'waits', string>>
  readonly start: string
  readonly finish: (percent: number) => string
  /** `missing` is what is still to be handed in: `7件`. */
  readonly handIn: (missing: string) => string
  /** It was sent back, and has not come again. */
  readonly again: (on: string, note: string | undefined) => string
  readonly ifPossible: (action: string) => string
  readonly room: (workdays: number) => string
  /** How many others there are; `--limit` and `--all` list them. */
  readonly more: (count: number) => string
  /** How many wait, how many of them for whom, and how many for others. */
  readonly waiting: (
    count: number,
    holders: readonly { readonly name: string; readonly count: number }[],
    others: number,
  ) => string
  readonly scheduled: (count: number, first: string) => string
  readonly external: (units: readonly string[], count: number) => string
  readonly nothing: string
  readonly badLimit: string
}
