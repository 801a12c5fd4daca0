import type { LogEntry } from '../model/campaign.ts'
import { fieldsOf } from './fields.ts'
import { type Decoder, placeOf, type Reading, scalarOf } from './reading.ts'
import { date, located, oneOf, text, thousandths, wholeNumber } from './scalars.ts'
import type { YamlNode } from './yaml/node.ts'

export const logKeys = ['date', 'task', 'state', 'percent', 'count', 'extend', 'by', 'note', 'evidence']

const address: Decoder<string> = (node, reading) => scalarOf(node, reading, 'reference')?.text.trim().normalize('NFC')

/** One entry of the log. Whose task it names is looked up when all tasks are known. */
const logEntry: Decoder<LogEntry> = (node, reading) => {
  const fields = fieldsOf(node, reading, logKeys)
  if (fields === undefined) return undefined
  const on = fields.required('date', date('single'))
  const task = fields.required('task', located(address))
  const entry = {
    state: fields.optional('state', located(oneOf('started', 'done', 'accepted', 'returned', 'reopened', 'dropped'))),
    percent: fields.optional('percent', located(wholeNumber)),
    count: fields.optional('count', located(thousandths)),
    extend: fields.optional('extend', date('last')),
    by: fields.optional('by', text),
    note: fields.optional('note', text),
    evidence: fields.optional('evidence', text),
    place: placeOf(node),
  }
  return on === undefined || task === undefined ? undefined : { date: on, task, ...entry }
}

/** The log of all files, in path order and file order. */
export const decodeLog = (nodes: readonly YamlNode[], reading: Reading): readonly LogEntry[] =>
  nodes.flatMap((node) => {
    const entry = logEntry(node, reading)
    return entry === undefined ? [] : [entry]
  })
