import type { Wish } from './wish.ts'

/** What no shell makes anything of: none of these signs begins a comment, a command's path or a list. */
const harmless = /^(?![#=@%])[\p{L}\p{N}@%+=:./_#-]+$/u

/** A word as a shell takes it, whatever it holds. `it's` → `'it'\''s'` */
const quoted = (word: string): string => (harmless.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

/** The command again, with all that was given, for some of its tasks. */
export const sameCommand = (ids: readonly string[], { kind, extend, options }: Wish): string =>
  ['plan', kind, ...ids, ...(extend === undefined ? [] : [extend]), ...options].map(quoted).join(' ')
