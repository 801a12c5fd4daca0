/** What `plan export mermaid` says in its chart. */
export interface MermaidWords {
  /** Dates on the axis, in the letters of strftime. */
  readonly axis: string
  readonly asOf: (date: string) => string
  /** What there is to say of how a task stands, before its name; no keyword of Mermaid may come of it. */
  readonly row: (state: string, label: string) => string
  readonly by: (task: string, who: string) => string
  readonly unscheduled: (count: number) => string
  /** The parts of the title. */
  readonly title: (parts: readonly string[]) => string
  readonly tooLong: (characters: number, most: number) => string
}
