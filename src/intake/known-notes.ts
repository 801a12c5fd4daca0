import type { LogEntry } from '../model/campaign.ts'
import { keyOf } from './cell-text.ts'

/** What the log of a task says in words, for comparing. */
export interface KnownNotes {
  readonly hasProgress: (text: string) => boolean
  readonly hasProblems: (text: string) => boolean
  readonly hasEvidence: (text: string) => boolean
}

/**
 * Whether a text stands in the log already, in whichever entry: what a cell repeats is no news. Progress and problems are
 * noted together (`已报3篇；存在问题：稿源不足`), in whatever language.
 */
export const knownNotes = (entries: readonly LogEntry[], shown: (text: string) => string): KnownNotes => {
  const keysOf = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.flatMap((text) => (text === undefined ? [] : [keyOf(text), keyOf(shown(text))]))
  const notes = keysOf(entries.map(({ note }) => note))
  const evidence = new Set(keysOf(entries.map((entry) => entry.evidence)))
  const has = (text: string, isPart: (note: string, key: string) => boolean): boolean => {
    const key = keyOf(text)
    return notes.some((note) => note === key || isPart(note, key))
  }
  return {
    hasProgress: (text) => has(text, (note, key) => note.startsWith(`${key};`)),
    hasProblems: (text) => has(text, (note, key) => note.endsWith(`:${key}`)),
    hasEvidence: (text) => evidence.has(keyOf(text)),
  }
}
