import type { LogEntry } from '../model/campaign.ts'

interface Heard {
  readonly logs: ReadonlyMap<number, readonly LogEntry[]>
  readonly asOf: { readonly day: number }
}

/** What was last said of a task up to the status date; of an extension, why it was given says nothing of the work. */
interface LastSaid {
  readonly note: string | undefined
  readonly evidence: string | undefined
}

export const lastSaid = (task: { readonly index: number }, { logs, asOf }: Heard): LastSaid => {
  const known = (logs.get(task.index) ?? []).filter(({ date }) => date.day <= asOf.day)
  return {
    note: known.findLast(({ note, extend }) => note !== undefined && extend === undefined)?.note,
    evidence: known.findLast(({ evidence }) => evidence !== undefined)?.evidence,
  }
}
