import type { Tone } from '../reports/page.ts'
import { codePointWidth } from './display-width.ts'
import type { Style } from './terminal-style.ts'
import { asciiDots, asciiMarks } from './terminal-text.ts'

/** One terminal cell; the second half of a 汉字 is an empty text. */
interface Spot {
  text: string
  tone: Tone | undefined
}

/** A line of cells to draw on, later strokes over earlier ones. */
export type Canvas = Spot[]

export const emptyCanvas = (width: number): Canvas =>
  Array.from({ length: width }, () => ({ text: ' ', tone: undefined }))

/** What is left of a 汉字 when its other half is drawn over. */
const clear = (canvas: Canvas, cell: number): void => {
  if (canvas[cell]?.text === '' && cell > 0) canvas[cell - 1] = { text: ' ', tone: undefined }
  if (canvas[cell + 1]?.text === '') canvas[cell + 1] = { text: ' ', tone: undefined }
}

/** Draws a text from a cell on; what would stand beyond the edge is left out. */
export const put = (canvas: Canvas, at: number, text: string, tone: Tone | undefined): void => {
  let cell = at
  for (const character of text) {
    const width = codePointWidth(character.codePointAt(0)!)
    if (width === 0 && cell > at) {
      const base = canvas[cell - 1]?.text === '' ? canvas[cell - 2] : canvas[cell - 1]
      if (base !== undefined) base.text += character
    } else if (cell + width > canvas.length) return
    else {
      clear(canvas, cell)
      if (width === 2) clear(canvas, cell + 1)
      canvas[cell] = { text: character, tone }
      if (width === 2) canvas[cell + 1] = { text: '', tone }
    }
    cell += width
  }
}

/** One line of text, coloured by runs. */
export const paintCanvas = (canvas: Canvas, style: Style, ascii: boolean): string => {
  let line = ''
  let run = ''
  let tone: Tone | undefined
  for (const spot of canvas) {
    if (spot.tone !== tone) {
      line += style(run, tone)
      run = ''
      tone = spot.tone
    }
    run += ascii ? asciiDots(asciiMarks(spot.text)) : spot.text
  }
  return (line + style(run, tone)).trimEnd()
}
