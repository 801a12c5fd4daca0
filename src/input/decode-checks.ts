import type { CheckSetting } from '../model/campaign.ts'
import { nearest } from '../model/nearest.ts'
import { type Code, didYouMean, ruleOptions } from '../model/problem.ts'
import { entriesOf, mapOf } from './fields.ts'
import { type Decoder, isAbsent } from './reading.ts'
import { oneOf, wholeNumber } from './scalars.ts'

const severity = oneOf('off', 'info', 'warning', 'error')

/** One rule's setting: a severity, or a map with `severity` and the rule's own options, all of them whole numbers. */
const setting =
  (known: readonly string[]): Decoder<CheckSetting> =>
  (node, reading) => {
    if (node.kind === 'scalar' && !isAbsent(node)) {
      const word = severity(node, reading)
      return word === undefined ? undefined : { severity: word, options: new Map() }
    }
    const map = mapOf(node, reading)
    if (map === undefined) return undefined
    const options = new Map<string, number>()
    let word: CheckSetting['severity']
    for (const [key, { key: place, value }] of entriesOf(map, reading)) {
      if (key === 'severity') word = severity(value, reading)
      else if (!known.includes(key)) {
        const keys = ['severity', ...known]
        reading.report('unknown-key', place, ['unknownKey', { key }], {
          help: () => didYouMean(nearest(key, keys)) ?? ['knownKeys', { keys: keys.join(', ') }],
        })
      } else {
        const number = wholeNumber(value, reading)
        if (number !== undefined) options.set(key, number)
      }
    }
    return { severity: word, options }
  }

/** `checks:` of the header: rule → severity. A rule that does not exist is reported with the one that was probably meant. */
export const checkSettings =
  (known: readonly string[]): Decoder<ReadonlyMap<Code, CheckSetting>> =>
  (node, reading) => {
    const map = mapOf(node, reading)
    if (map === undefined) return undefined
    const settings = new Map<Code, CheckSetting>()
    for (const [name, { key, value }] of entriesOf(map, reading)) {
      if (!known.includes(name)) {
        reading.report('unknown-key', key, ['unknownRule', { name }], { help: () => didYouMean(nearest(name, known)) })
        continue
      }
      const decoded = setting(Object.keys(ruleOptions[name as Code] ?? {}))(value, reading)
      if (decoded !== undefined) settings.set(name as Code, decoded)
    }
    return settings
  }
