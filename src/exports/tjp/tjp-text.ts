import { cutText } from '../project/cut-text.ts'

const longest = 512

/** What a spreadsheet takes for a formula: TaskJuggler writes texts into tables as they are. */
const formula = /^[\s']*[=+\-@＝＋－＠]/

/**
 * A string of TaskJuggler. It has no escape for a backslash at the end, none for `${macro}` and `$(ENVIRONMENT)`, which it
 * looks up wherever they stand, and its own tables do not double quotes: those signs are replaced by their full-width likes.
 */
export const tjpText = (text: string): string => {
  const inert = cutText(text, longest)
    .replaceAll('"', '＂')
    .replace(/\$(?=[{(])/g, '＄')
    .replace(/\\$/, '＼')
  return `"${formula.test(inert) ? `'${inert}` : inert}"`
}
