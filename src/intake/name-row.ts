import type { Task } from '../model/task.ts'
import type { FindingMessage } from '../words/index.ts'
import { lineOf, quoteOf } from './cell-text.ts'
import type { LedgerColumn } from './heading.ts'
import type { LedgerRow } from './ledger-row.ts'
import { matchTask, type TaskNames, type Unmatched } from './match-task.ts'

/** So many addresses are named of those that fit. */
const mostNamed = 5

/** Longer names than any plan has. */
const longestName = 2000

export type NamedRow =
  | { readonly task: Task }
  | { readonly column: LedgerColumn; readonly message: () => FindingMessage }

const troubleOf = (matched: Unmatched, { text }: LedgerRow): NamedRow => {
  const [address, name, section] = [quoteOf(text('address')), quoteOf(text('task')), quoteOf(text('section'))]
  switch (matched.why) {
    case 'no-such-address':
      return {
        column: 'address',
        message: () => ['noSuchAddress', { text: address, advice: matched.advice()?.message }],
      }
    case 'no-such-name':
      return { column: 'task', message: () => ['noSuchName', { text: name, meant: matched.meant() }] }
    case 'several': {
      const addresses = matched.tasks.slice(0, mostNamed).map(({ id }) => id)
      return {
        column: address === '' ? 'task' : 'address',
        message: () => ['severalTasks', { text: address || name, addresses, count: matched.tasks.length }],
      }
    }
    case 'other-name':
      return {
        column: 'task',
        message: () => ['otherName', { address: matched.task.id, printed: name, planned: matched.task.name }],
      }
    case 'other-unit':
      return {
        column: 'section',
        message: () => ['otherUnit', { address: matched.task.id, printed: section, planned: matched.task.unit.name }],
      }
  }
}

/** The task that a row is about, or what is wrong with its name. */
export const nameRow = (row: LedgerRow, names: TaskNames): NamedRow => {
  const line = (column: LedgerColumn): string => lineOf(row.text(column).slice(0, longestName))
  const matched = matchTask({ address: line('address'), name: line('task'), section: line('section') }, names)
  return matched.why === undefined ? { task: matched.task } : troubleOf(matched, row)
}
