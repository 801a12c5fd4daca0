import { narrow } from '../../input/narrow.ts'
import { thousandthsIn } from '../../input/scalars.ts'
import type { ReportedState } from '../../model/campaign.ts'
import type { CommandWords, LogWords } from '../../words/index.ts'
import type { RawOptions } from '../command.ts'
import { UsageError } from '../trouble.ts'

/** The commands that write the log. */
export type NoteKind = 'start' | 'done' | 'report' | 'accept' | 'return' | 'drop' | 'extend'

/** What somebody wants noted of some tasks, before any plan is read. Texts are trimmed and never empty. */
export interface Wish {
  readonly kind: NoteKind
  readonly addresses: readonly string[]
  readonly date: string | undefined
  /** As it is written down, and in thousandths. */
  readonly count: { readonly text: string; readonly thousandths: number } | undefined
  readonly percent: number | undefined
  readonly extend: string | undefined
  readonly by: string | undefined
  readonly note: string | undefined
  readonly evidence: string | undefined
  /** The options that were given, but for those that only say how it is told: `--note`, `待核`, `--dry-run`. */
  readonly options: readonly string[]
}

export const stateOf: Readonly<Record<NoteKind, ReportedState | undefined>> = {
  start: 'started',
  done: 'done',
  report: undefined,
  accept: 'accepted',
  return: 'returned',
  drop: 'dropped',
  extend: undefined,
}

const needed: Readonly<Record<NoteKind, readonly ('by' | 'note')[]>> = {
  start: [],
  done: [],
  report: [],
  accept: [],
  return: ['note'],
  drop: ['note'],
  extend: ['by', 'note'],
}

const countOf = (written: string | undefined, words: LogWords): Wish['count'] => {
  if (written === undefined) return undefined
  const text = narrow(written)
  const thousandths = thousandthsIn(text)
  if (thousandths === undefined) throw new UsageError(words.badNumber('--count', written))
  return { text, thousandths }
}

const percentOf = (written: string | undefined, words: LogWords): number | undefined => {
  if (written === undefined) return undefined
  const percent = /^(\d{1,3})%?$/.exec(narrow(written))?.[1]
  if (percent === undefined || Number(percent) > 100) throw new UsageError(words.badNumber('--percent', written))
  return Number(percent)
}

const optionsGiven = (raw: RawOptions): readonly string[] =>
  ['date', 'count', 'percent', 'by', 'note', 'evidence', 'campaign', 'dryRun', 'maxSize'].flatMap((key) => {
    const value = raw[key]
    const flag = key === 'campaign' ? '-c' : `--${key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
    return value === undefined || value === false ? [] : value === true ? [flag] : [flag, String(value)]
  })

/** Reads what a command line wants noted; throws `UsageError` for what no plan could make right. */
export const wishOf = (
  kind: NoteKind,
  given: readonly string[],
  raw: RawOptions,
  command: CommandWords,
  words: LogWords,
): Wish => {
  const textOf = (key: string): string | undefined => {
    const value = raw[key] as string | undefined
    if (value === undefined) return undefined
    const text = value.trim().normalize('NFC')
    // A variable of a script that is not set.
    if (text === '') throw new UsageError(command.missingValue(`--${key}`))
    return text
  }
  const addresses = kind === 'extend' ? given.slice(0, -1) : given
  if (given.length === 0) throw new UsageError(command.noAddress)
  if (addresses.length === 0) throw new UsageError(words.needsDate)
  const [by, note] = [textOf('by'), textOf('note')]
  for (const key of needed[kind]) {
    if ({ by, note }[key] === undefined) throw new UsageError(words.needs(`--${key}`, key === 'by' ? 'who' : 'why'))
  }
  const [count, percent] = [countOf(textOf('count'), words), percentOf(textOf('percent'), words)]
  if (kind === 'report' && count === undefined && percent === undefined) throw new UsageError(words.needsProgress)
  if (count !== undefined && percent !== undefined) throw new UsageError(command.notTogether('--count', '--percent'))
  return {
    kind,
    addresses,
    date: textOf('date'),
    count,
    percent,
    extend: kind === 'extend' ? given.at(-1) : undefined,
    by,
    note,
    evidence: textOf('evidence'),
    options: optionsGiven(raw),
  }
}
