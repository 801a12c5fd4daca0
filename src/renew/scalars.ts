import type { DateReading } from '../input/dates/context.ts'
import { isAbsent } from '../input/reading.ts'
import type { YamlMap, YamlNode, YamlScalar } from '../input/yaml/node.ts'

/** A scalar that has something to do with time, and what. */
export interface TimedScalar {
  readonly scalar: YamlScalar
  readonly is:
    | { readonly kind: 'date'; readonly reading: DateReading; readonly bounds?: 'periods' }
    | { readonly kind: 'anniversary' | 'closed' | 'open' | 'after' | 'id' }
}

const entryOf = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.find((entry) => entry.key.text.normalize('NFC') === key)?.value : undefined

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node]

const valuesOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'map' ? node.entries.map(({ value }) => value) : []

const isGiven = (node: YamlNode | undefined): node is YamlScalar => node?.kind === 'scalar' && !isAbsent(node)

function* scalarAt(node: YamlNode | undefined, is: TimedScalar['is']): Iterable<TimedScalar> {
  if (isGiven(node)) yield { scalar: node, is }
}

const dateKeys: Readonly<Record<string, DateReading>> = { start: 'first', due: 'last', date: 'single' }

/** The dates of a task, or of a member under `for`; those of a repeated task bound its periods. */
function* datesOf(node: YamlNode, isRepeated: boolean): Iterable<TimedScalar> {
  for (const [key, reading] of Object.entries(dateKeys)) {
    yield* scalarAt(entryOf(node, key), { kind: 'date', reading, ...(isRepeated ? { bounds: 'periods' } : {}) })
  }
  for (const item of itemsOf(entryOf(node, 'after'))) yield* scalarAt(item, { kind: 'after' })
}

/** All that moves with the anniversary in one file. The log is not looked at: it stays behind. */
export function* timedScalars(root: YamlMap): Iterable<TimedScalar> {
  const anniversary = entryOf(root, 'anniversary')
  yield* scalarAt(anniversary?.kind === 'map' ? entryOf(anniversary, 'date') : anniversary, { kind: 'anniversary' })
  yield* scalarAt(entryOf(root, 'id'), { kind: 'id' })
  yield* scalarAt(entryOf(root, 'starts'), { kind: 'date', reading: 'first' })
  yield* scalarAt(entryOf(root, 'ends'), { kind: 'date', reading: 'last' })
  for (const anchor of valuesOf(entryOf(root, 'anchors'))) yield* scalarAt(anchor, { kind: 'date', reading: 'single' })
  for (const kind of ['closed', 'open'] as const) {
    for (const item of itemsOf(entryOf(entryOf(root, 'calendar'), kind))) yield* scalarAt(item, { kind })
  }
  for (const activity of itemsOf(entryOf(root, 'activities'))) {
    yield* scalarAt(entryOf(activity, 'due'), { kind: 'date', reading: 'last' })
    for (const task of itemsOf(entryOf(activity, 'tasks'))) {
      const isRepeated = entryOf(task, 'repeat') !== undefined
      yield* datesOf(task, isRepeated)
      for (const member of valuesOf(entryOf(task, 'for'))) yield* datesOf(member, isRepeated)
    }
  }
}
