/** What an event of a calendar file is: a deadline, a task's own day, a task in one of its last states, the anniversary. */
type EventWord = 'due' | 'day' | 'done' | 'accepted' | 'dropped' | 'anniversary'

/** What `plan export ics` says in calendars. */
export interface CalendarFileWords {
  readonly summary: Readonly<Record<EventWord, (label: string) => string>>
  /** A task, and who does it. */
  readonly by: (task: string, who: string) => string
  /** Of a task that may be left undone. */
  readonly optional: string
  readonly only: (unit: string) => string
  /** Open tasks without a deadline: no calendar can show them. */
  readonly undated: (addresses: readonly string[], more: number) => string
}
