import type { YamlNode } from '../input/yaml/node.ts'
import type { Source } from '../model/source.ts'
import type { Parse } from './apply-fixes.ts'
import { placesFor, type Refusal } from './entry-places.ts'
import type { EntryFields } from './entry-text.ts'
import { saysMore } from './one-more.ts'
import { spliced } from './spliced.ts'
import { lineBreakAt } from './text-lines.ts'

/** The new text with its tree, or why and where none could be made. */
export type Appended = { readonly source: Source; readonly root: YamlNode } | Refusal

/**
 * Adds an entry to the end of a text's log, laid out as the entry before it: `- { date: 2019-08-22, … }` under others in
 * braces, a key a line under others without. No other sign of the text changes. The new text is read again and must say
 * what it said before and this entry; where no way to add it does, the text is refused and not guessed at.
 */
export const appendEntry = async (
  source: Source,
  root: YamlNode | undefined,
  fields: EntryFields,
  parse: Parse,
): Promise<Appended> => {
  const found = placesFor(fields, source, root)
  if ('obstacle' in found) return found
  const { path, text } = source
  // A block (`note: |`) that the text breaks off ends in a line break as soon as anything follows.
  const isOpen = text !== '' && !text.endsWith('\n')
  const before = isOpen ? await parse({ path, text: `${text}${lineBreakAt(text, text.length)}` }) : root
  for (const edits of found) {
    const changed = { path, text: spliced(source, edits) }
    const after = await parse(changed)
    if (after !== undefined && saysMore(before, after, [fields])) return { source: changed, root: after }
  }
  return { obstacle: 'unsure', place: { source, start: root?.start ?? 0, end: root?.start ?? 0 } }
}
