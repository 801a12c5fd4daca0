import { safeText } from '../../formats/safe-text.ts'
import { cutOff } from '../../model/cut-off.ts'

/** A text made harmless, of at most so many UTF-16 units. */
export const cutText = (text: string, most: number): string => cutOff(safeText(text), most)
