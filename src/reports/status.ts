import type { Analysis } from '../analysis.ts'
import type { ReportWords } from '../words/index.ts'
import { activityTable } from './activity-table.ts'
import { attention } from './attention.ts'
import { type Filters, select } from './filter.ts'
import { header, totals } from './overview.ts'
import type { Page } from './page.ts'
import { telling } from './telling.ts'
import { unitMatrix } from './unit-matrix.ts'

export interface StatusOptions {
  readonly filters: Filters
  /** The most rows under "needs attention". */
  readonly most: number
}

/** The whole picture of one campaign on one screen. */
export const statusPage = (analysis: Analysis, words: ReportWords, { filters, most }: StatusOptions): Page => {
  const of = telling(analysis, words)
  const selected = select(analysis.standings, filters)
  const { name } = analysis.campaign
  if (selected.length === 0) {
    return {
      title: name,
      blocks: [...header(of, filters), { kind: 'paragraph', cells: [{ text: words.nothingSelected }] }],
    }
  }
  return {
    title: name,
    blocks: [
      ...header(of, filters),
      ...totals(of, selected),
      activityTable(selected, of),
      ...unitMatrix(selected, of),
      ...attention(selected, of, most),
    ],
  }
}
