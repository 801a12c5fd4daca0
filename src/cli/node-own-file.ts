import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A text that comes with the program, by its name: `checks/bad-date.md`; undefined where it is missing. The build puts them
 * beside the program. In the single executable they lie inside, and .tools/executable/node-own-file.ts stands in place of
 * this file.
 */
export const readOwnFile = (name: string): string | undefined => {
  try {
    return readFileSync(join(import.meta.dirname, name), 'utf8')
  } catch {
    return undefined
  }
}
