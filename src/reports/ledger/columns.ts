import type { State } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import type { LedgerColumnWord } from '../../words/index.ts'

/**
 * A column of the ledger. Its title is `LedgerWords.column[id]`; `progress` says its day behind it
 * (`LedgerWords.asOfColumn`). The words of `state` are `ReportWords.state`.
 */
export interface LedgerColumn {
  readonly id: LedgerColumnWord
  /** What units write into it, and what comes back: `plan import` reads these, and finds the task by `address`. */
  readonly isFilledIn: boolean
}

const told = (id: LedgerColumnWord): LedgerColumn => ({ id, isFilledIn: false })
const asked = (id: LedgerColumnWord): LedgerColumn => ({ id, isFilledIn: true })

/** In the order in which offices have them; what units fill in stands together, the address last. */
const columns: readonly LedgerColumn[] = [
  told('number'),
  told('source'),
  told('task'),
  told('requirement'),
  told('lead'),
  told('section'),
  told('with'),
  told('start'),
  told('due'),
  asked('state'),
  asked('count'),
  asked('percent'),
  asked('doneOn'),
  asked('progress'),
  asked('problems'),
  told('light'),
  told('signedOff'),
  asked('evidence'),
  told('remark'),
  told('address'),
]

/** The states that a unit may report; to sign off and to drop is the office's own. */
export const reportableStates = ['todo', 'started', 'done'] as const satisfies readonly State[]

/** Where nothing is counted, there is no column to count in. */
export const ledgerColumns = (standings: readonly Standing[]): readonly LedgerColumn[] => {
  const counts = standings.some(({ task }) => task.target !== undefined)
  return counts ? columns : columns.filter(({ id }) => id !== 'count')
}
