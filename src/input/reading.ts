import type { Group, Unit } from '../model/campaign.ts'
import type { Report } from '../model/problem.ts'
import type { Place } from '../model/source.ts'
import type { DateContext, DateReading, DateResult } from './dates/context.ts'
import { readDate } from './dates/read-date.ts'
import type { YamlNode, YamlScalar } from './yaml/node.ts'

/** What decoders lean on while a campaign is read: where to say what is wrong, and what is known so far. */
export interface Reading {
  readonly report: Report
  /** True when every file of the campaign could be read: only then is a name that is nowhere a wrong name. */
  readonly isWhole: boolean
  readonly dates: DateContext | undefined
  readonly units: ReadonlyMap<string, Unit>
  readonly groups: ReadonlyMap<string, Group>
  /** Dates read before, by reading and text: plans repeat their deadlines. */
  readonly knownDates: Map<string, DateResult>
}

/** Gives a value, or reports what is wrong and gives undefined. */
export type Decoder<T> = (node: YamlNode, reading: Reading) => T | undefined

/** Nothing at all, `~` and `null` without quotes: not given. */
export const isAbsent = (node: YamlNode): boolean =>
  node.kind === 'scalar' && node.text.length <= 4 && node.plain && absent.includes(node.text)

const absent: readonly string[] = ['', '~', 'null']

/** A node's place without the node, so that what was read does not keep the tree alive. */
export const placeOf = (node: YamlNode): Place => ({ source: node.source, start: node.start, end: node.end })

/** The node as a scalar, or a report that something else was expected. */
export const scalarOf = (
  node: YamlNode,
  reading: Reading,
  expected: 'text' | 'number' | 'date' | 'duration' | 'boolean' | 'id' | 'reference' | 'target',
): YamlScalar | undefined => {
  if (node.kind === 'scalar' && !isAbsent(node)) return node
  reading.report('wrong-type', placeOf(node), [
    'wrongType',
    { expected, found: isAbsent(node) ? 'nothing' : node.kind },
  ])
  return undefined
}

/** A date's meaning, from what was read before where it was. */
export const dateIn = (text: string, as: DateReading, reading: Reading, dates: DateContext): DateResult => {
  const key = as + text
  const known = reading.knownDates.get(key)
  if (known !== undefined) return known
  const result = readDate(text, as, dates)
  reading.knownDates.set(key, result)
  return result
}
