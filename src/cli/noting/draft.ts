import { appendEntries } from '../../edit/append-entries.ts'
import type { Parse } from '../../edit/apply-fixes.ts'
import type { EntryFields } from '../../edit/entry-text.ts'
import { parseSource } from '../../input/parse-source.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import { parseQuickly } from '../../input/yaml/parse.ts'
import type { Problem } from '../../model/problem.ts'
import { UsageError } from '../trouble.ts'
import { newFileText } from './new-file.ts'
import { type Notebook, newProblems, withFiles } from './notebook.ts'
import { type ByFile, fieldsFor, type Noting } from './noting.ts'
import { refuseErrors, refuseLayout, refuseSenseless } from './refuse.ts'

/** A campaign with the entries in it, before anything is written. */
export interface Draft {
  readonly after: Notebook
  /** What `plan check` will say of it that it does not say now; no errors. */
  readonly warnings: readonly Problem[]
}

const parserOf =
  ({ world }: Pick<Noting, 'world'>): Parse =>
  async (source) => {
    const { root, troubles } = parseQuickly(source) ?? (await world.parseThoroughly(source))
    return troubles.length === 0 ? root : undefined
  }

export type Text = Pick<ParsedFile, 'source' | 'root'>

/** The file as it stands, or as it begins. Throws `UsageError` where it is broken: what stands in it is not known. */
export const textAt = (path: string, { files }: Notebook, { words }: Pick<Noting, 'words'>): Text => {
  const found = files.get(path)
  if (found === undefined) {
    const others = [...files.values()].map(({ source }) => source)
    return { source: { path, text: newFileText(path, others) }, root: undefined }
  }
  // A text that says nothing has neither a tree nor problems.
  if (found.root === undefined && found.problems.length > 0) throw new UsageError(words.log.broken(path))
  return found
}

/** A text with entries at the end of its log. Throws `UsageError` for a layout that cannot be added to. */
export const addFields = async (
  text: Text,
  entries: readonly EntryFields[],
  noting: Pick<Noting, 'world' | 'words'>,
  step?: (done: number) => void,
): Promise<Text> => {
  const done = await appendEntries(text, entries, parserOf(noting), step)
  return 'obstacle' in done ? refuseLayout(done, done.fields, noting) : done
}

/** The same for what one command notes of some tasks. */
export const addEntries = (text: Text, ids: readonly string[], noting: Noting): Promise<Text> =>
  addFields(
    text,
    ids.map((id) => fieldsFor(id, noting)),
    noting,
  )

/** Decides whether the entries can be written, and how the files will read. Throws `UsageError` where they cannot. */
export const draftEntries = async (notebook: Notebook, byFile: ByFile, noting: Noting): Promise<Draft> => {
  const { world, mostBytes } = noting
  refuseSenseless([...byFile.values()].flat(), notebook, noting)
  const changed: ParsedFile[] = []
  for (const [path, ids] of byFile) {
    const { source } = await addEntries(textAt(path, notebook, noting), ids, noting)
    changed.push(await parseSource(path, new TextEncoder().encode(source.text), world.parseThoroughly, mostBytes))
  }
  const after = withFiles(notebook, changed)
  const problems = newProblems(notebook, after)
  refuseErrors(problems, noting)
  return { after, warnings: problems.filter(({ severity }) => severity !== 'info') }
}
