import type { Wish } from './wish.ts'

/** What no shell makes anything of. */
const harmless = /^[\p{Script=Han}\p{L}\p{N}@%+=:,./_#-]+$/u

/** A word as a shell takes it, whatever it holds. `it's` → `'it'\''s'` */
const quoted = (word: string): string =>
  harmless.test(word) && !word.startsWith('#') ? word : `'${word.replaceAll("'", "'\\''")}'`

/** The command again, with all that was given, for some of its tasks. */
export const sameCommand = (ids: readonly string[], { kind, extend, options }: Wish): string =>
  ['plan', kind, ...ids, ...(extend === undefined ? [] : [extend]), ...options].map(quoted).join(' ')
