import type { YamlNode } from '../input/yaml/node.ts'
import type { Source } from '../model/source.ts'
import { type Appended, appendEntry } from './append-entry.ts'
import type { Parse } from './apply-fixes.ts'
import { placesBelow, type Refusal } from './entry-places.ts'
import type { EntryFields } from './entry-text.ts'
import { saysMore } from './one-more.ts'
import { spliced } from './spliced.ts'

/** So many are added in one step: the text is read again after each. */
const atOnce = 500

const addBelow = async (
  source: Source,
  root: YamlNode,
  entries: readonly EntryFields[],
  parse: Parse,
): Promise<Appended | undefined> => {
  const edits = placesBelow(entries, root)
  if (edits === undefined) return undefined
  const changed = { path: source.path, text: spliced(source, edits) }
  const after = await parse(changed)
  return after !== undefined && saysMore(root, after, entries) ? { source: changed, root: after } : undefined
}

/** An entry that cannot be added, with why and where. */
export interface Refused extends Refusal {
  readonly fields: EntryFields
}

/**
 * Adds entries to the end of a text's log, in their order, each as `appendEntry` would. A log laid out with dashes takes many
 * in one step, which a thousand entries need; any other layout takes them one by one. `step` is told how many there are.
 */
export const appendEntries = async (
  first: { readonly source: Source; readonly root: YamlNode | undefined },
  entries: readonly EntryFields[],
  parse: Parse,
  step: (done: number) => void = () => undefined,
): Promise<{ readonly source: Source; readonly root: YamlNode | undefined } | Refused> => {
  let { source, root } = first
  for (let at = 0; at < entries.length; ) {
    // The first one shows how the next are to be written.
    const some = at === 0 || root === undefined ? [] : entries.slice(at, at + atOnce)
    const together = some.length > 1 ? await addBelow(source, root!, some, parse) : undefined
    const done = together ?? (await appendEntry(source, root, entries[at]!, parse))
    if ('obstacle' in done) return { ...done, fields: entries[at]! }
    source = done.source
    root = done.root
    at += together === undefined ? 1 : some.length
    step(at)
  }
  return { source, root }
}
