import { displayWidth } from '../../formats/display-width.ts'
import { fold, shorten } from '../../formats/fold.ts'
import { inertText } from './inert-text.ts'

/** The cells of a line, and how many lines there may be: beside a single bar is room for two. */
const width = 24
const most = 3

/** The name of a section in lines, the last of them not much shorter than the others. */
export const sectionName = (title: string): readonly string[] => {
  const name = shorten(inertText(title), width * most)
  const lines = fold(name, width)
  if (lines.length === 1 || displayWidth(lines.at(-1)!) * 3 >= width) return lines
  for (let narrower = Math.ceil(displayWidth(name) / lines.length); narrower < width; narrower++) {
    const even = fold(name, narrower)
    if (even.length === lines.length) return even
  }
  return lines
}
