import type { Edit } from '../model/problem.ts'
import type { Source } from '../model/source.ts'

/** A text with its edits, which are in order and touch nothing twice. */
export const spliced = ({ text }: Source, edits: readonly Edit[]): string => {
  let at = 0
  let result = ''
  for (const { place, text: words } of edits) {
    result += text.slice(at, place.start) + words
    at = place.end
  }
  return result + text.slice(at)
}
