import type { Dependency, DependencyType } from '../model/campaign.ts'
import { type Duration, parseLag } from '../model/duration.ts'
import { narrow } from './narrow.ts'
import { type Decoder, placeOf, scalarOf } from './reading.ts'

const referencePattern = /^(?:([^.@#*+\s]+)\.)?([^.@#*+\s]+)(?:@([^.@#+\s]+))?(?:#([^.@#*+\s]+))?$/

export interface Reference {
  readonly activity: string | undefined
  readonly name: string
  /** A unit's id, or `*` for all members. */
  readonly unit: string | undefined
  readonly period: string | undefined
}

/** `activity.task@unit#period`, each part but the task optional; undefined where the text is no reference. */
export const parseReference = (text: string): Reference | undefined => {
  const match = referencePattern.exec(text)
  if (match === null) return undefined
  const [, activity, name, unit, period] = match
  if (unit !== undefined && unit !== '*' && unit.includes('*')) return undefined
  return { activity, name: name!, unit, period }
}

const typePattern = /^(FS|SS|FF|SF)([+-].+)?$/
const noLag: Duration = { count: 0, unit: 'd' }

interface Link {
  readonly type: DependencyType
  readonly lag: Duration
}

/** What follows the reference: nothing, `SS`, `+3wd`, `FS+3d`, `SS +2wd`. */
const parseLink = (words: readonly string[]): Link | 'bad-type' | 'bad-lag' => {
  const [first, second] = words.map(narrow)
  if (first === undefined) return { type: 'FS', lag: noLag }
  const match = typePattern.exec(first)
  const lagText = match === null ? first : (match[2] ?? second)
  if (words.length > 2 || (words.length === 2 && (match === null || match[2] !== undefined))) return 'bad-type'
  const type = (match?.[1] ?? 'FS') as DependencyType
  if (lagText === undefined) return { type, lag: noLag }
  const lag = parseLag(lagText)
  if (lag !== undefined) return { type, lag }
  return /^[A-Za-z]/.test(lagText) ? 'bad-type' : 'bad-lag'
}

/** One line under `after`: `REF [TYPE] [LAG]` (language.md §8). Whom it names is looked up when all tasks are known. */
export const dependency: Decoder<Dependency> = (node, reading) => {
  const scalar = scalarOf(node, reading, 'reference')
  if (scalar === undefined) return undefined
  const written = scalar.text.trim().normalize('NFC')
  const [head, ...rest] = written.split(/[ \t]+/)
  const reference = parseReference(head ?? '')
  if (reference === undefined) {
    reading.report('wrong-type', scalar, ['badReference', { text: written }], { help: ['referenceForms', {}] })
    return undefined
  }
  const link = parseLink(rest)
  if (link === 'bad-lag') {
    const lag = rest.at(-1)!
    reading.report('bad-duration', scalar, ['badLag', { text: lag }], { help: ['lagForms', {}] })
    return undefined
  }
  if (link === 'bad-type') {
    reading.report('wrong-type', scalar, ['badDependencyType', { text: rest.join(' ') }], { help: ['lagForms', {}] })
    return undefined
  }
  return { ...reference, ...link, text: written, place: placeOf(node) }
}
