import { parseSource } from '../../input/parse-source.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import type { Finding } from '../../intake/finding.ts'
import type { IntakeEntry } from '../../intake/news.ts'
import type { Problem } from '../../model/problem.ts'
import { addFields, textAt } from '../noting/draft.ts'
import { type Notebook, newProblems, withFiles } from '../noting/notebook.ts'
import { type ByFile, fieldsFor, type Noting } from '../noting/noting.ts'
import { isOfEntry, sayProblem } from '../noting/refuse.ts'
import { notedAs } from './judge.ts'

/** What the entries come to, before anything is written. */
export interface ImportDraft {
  readonly after: Notebook
  /** What `plan check` will say of entries, where that makes them wrong, and where it is only to be known. */
  readonly wrong: ReadonlyMap<IntakeEntry, Finding>
  readonly warnings: ReadonlyMap<IntakeEntry, Finding>
  /** What it will say of other places. */
  readonly others: readonly Problem[]
}

/** What every draft leans on. */
export interface DraftLore extends Pick<Noting, 'world' | 'words' | 'mostBytes'> {
  readonly by: string | undefined
}

/** Each problem with the entry in whose text it lies. */
const byEntry = (
  problems: readonly Problem[],
  { reading }: Notebook,
  entries: ReadonlyMap<string, IntakeEntry>,
): ReadonlyMap<Problem, IntakeEntry> => {
  const log = reading.plan?.campaign.log ?? []
  const found = new Map<Problem, IntakeEntry>()
  for (const problem of problems) {
    const { source, start } = problem.place
    // Ours stand behind all others of their task.
    const own = log.findLast(
      ({ place }) => place.source === source && place.start <= start && start < Math.max(place.end, place.start + 1),
    )
    const entry = own === undefined ? undefined : entries.get(own.task.value)
    if (entry !== undefined && own?.date.day === entry.on) found.set(problem, entry)
  }
  return found
}

/** So many that are no errors of entries are looked at: the others are of the same kind. */
const mostOthers = 500

/** What stops an entry, all of it, and of the rest the first ones. */
const lookedAt = (problems: readonly Problem[]): readonly Problem[] => [
  ...problems.filter(isOfEntry),
  ...problems.filter((each) => each.severity !== 'info' && !isOfEntry(each)).slice(0, mostOthers),
]

/** Adds the entries to the texts of the log, one after the other, and has the whole campaign checked. */
export const draftImport = async (
  start: Notebook,
  byFile: ByFile,
  entries: ReadonlyMap<string, IntakeEntry>,
  lore: DraftLore,
  step: (done: number) => void,
): Promise<ImportDraft> => {
  const { world, words, mostBytes, by } = lore
  if (entries.size === 0) return { after: start, wrong: new Map(), warnings: new Map(), others: [] }
  const changed: ParsedFile[] = []
  let done = 0
  for (const [path, ids] of byFile) {
    const fields = ids.map((id) => fieldsFor(id, notedAs(entries.get(id)!, by)))
    const before = done
    const text = await addFields(textAt(path, start, lore), fields, lore, (added) => step(before + added))
    done += ids.length
    changed.push(await parseSource(path, new TextEncoder().encode(text.source.text), world.parseThoroughly, mostBytes))
  }
  const after = withFiles(start, changed)
  const problems = lookedAt(newProblems(start, after))
  const owners = byEntry(problems, after, entries)
  const wrong = new Map<IntakeEntry, Finding>()
  const warnings = new Map<IntakeEntry, Finding>()
  for (const [problem, entry] of owners) {
    const text = sayProblem(problem, words.problem, words.log)
    if (isOfEntry(problem)) wrong.set(entry, { place: entry.place, message: ['wouldBreak', { text }] })
    else warnings.set(entry, { place: entry.place, message: ['problem', { text }] })
  }
  return { after, wrong, warnings, others: problems.filter((problem) => !owners.has(problem)) }
}
