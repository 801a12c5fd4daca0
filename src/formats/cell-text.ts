import type { Cell } from '../reports/page.ts'
import { safeText } from './safe-text.ts'

/** What a machine reads in a cell: ISO dates where the report gives them; a row may be shorter than the head. */
export const machineText = (cell: Cell | undefined): string => safeText(cell?.raw ?? cell?.text ?? '')

/** What a report draws in text, `█████░░░ 66%`, where a format draws it better or not at all: `66%`. */
export const withoutBar = (text: string): string => text.replace(/^[█░]+ *(?=\d{1,3}%$)/, '')
