import type { Cell } from '../reports/page.ts'
import { safeText } from './safe-text.ts'

/** What a machine reads in a cell: ISO dates where the report gives them; a row may be shorter than the head. */
export const machineText = (cell: Cell | undefined): string => safeText(cell?.raw ?? cell?.text ?? '')
