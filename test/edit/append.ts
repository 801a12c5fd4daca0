import { type Appended, appendEntry } from '../../src/edit/append-entry.ts'
import type { Parse } from '../../src/edit/apply-fixes.ts'
import type { EntryFields } from '../../src/edit/entry-text.ts'
import { parseQuickly, parseThoroughly } from '../../src/input/yaml/parse.ts'

export const parse: Parse = async (source) => {
  const { root, troubles } = parseQuickly(source) ?? (await parseThoroughly(source))
  return troubles.length === 0 ? root : undefined
}

/** What comes of a text that can be read, with an entry more. */
export const append = async (text: string, fields: EntryFields): Promise<Appended> => {
  const source = { path: 'plan.yaml', text }
  return appendEntry(source, await parse(source), fields, parse)
}
