import type { LedgerColumnWord, LedgerWords } from '../../words/index.ts'
import type { Page } from '../page.ts'
import type { Ledger } from './ledger.ts'
import { valueText } from './ledger-row.ts'

/** The ledger as one table, for files without bands: the activity is a column; titles stay the same from week to week. */
export const ledgerPage = ({ title, columns, groups }: Ledger, { column }: LedgerWords): Page => {
  const ids: readonly LedgerColumnWord[] = columns.flatMap(({ id }) => (id === 'task' ? ['activity', id] : [id]))
  return {
    title,
    blocks: [
      {
        kind: 'table',
        main: true,
        columns: ids.map((id) => ({ id, title: column[id] })),
        rows: groups.flatMap(({ activity, rows }) =>
          rows.map(({ number, row }) =>
            ids.map((id) => {
              if (id === 'number') return { text: String(number) }
              return { text: id === 'activity' ? activity : valueText(row[id]) }
            }),
          ),
        ),
      },
    ],
  }
}
