import { readPlainDay } from '../input/dates/read-date.ts'
import { narrow } from '../input/narrow.ts'
import type { YamlMap, YamlScalar } from '../input/yaml/node.ts'
import { isoDay, ymdOf } from '../model/day.ts'
import type { Decision, MoveNote } from '../model/renewal.ts'
import type { Source } from '../model/source.ts'
import { moveModeline } from './modeline.ts'
import { type Move, moveDate, movePeriod } from './move-date.ts'
import { removeEntry } from './remove-entry.ts'
import { type TimedScalar, timedScalars } from './scalars.ts'
import { type Change, splice } from './splice.ts'

/** One scalar that says something else now. */
export interface Rewording {
  readonly scalar: YamlScalar
  readonly text: string
  /** False for the id. */
  readonly isDate: boolean
  /** Why people should look at it, if they should. */
  readonly why: MoveNote | 'closed' | 'open' | 'period' | undefined
}

/** A file of the new campaign. */
export interface RenewedFile {
  readonly old: Source
  readonly source: Source
  readonly rewordings: readonly Rewording[]
  /** Keys that are gone: `asOf`, `progress`. */
  readonly removed: readonly string[]
  readonly decisions: readonly Decision[]
}

const periodPattern = /#(\d{4}-(?:\d{2}|W\d{2}|Q[1-4]))(?=\s|$)/

/** The days of `calendar`: single ones, and ranges written `2019-08-15..2019-08-16`. */
const movedDays = (text: string, move: Move): string | undefined => {
  const parts = narrow(text).split('..')
  const moved = parts.map((part) => moveDate(part.trim(), 'single', { ...move, asOffsets: false })?.text ?? part.trim())
  return moved.every((each, at) => each === parts[at]!.trim()) ? undefined : moved.join('..')
}

const anniversaryText = (text: string, { shift }: Move): string => {
  const { year, month, day } = ymdOf(shift.to)
  return /年/.test(text) ? `${year}年${month}月${day}日` : isoDay(shift.to)
}

const reworded = ({ scalar, is }: TimedScalar, id: string, move: Move): Rewording | undefined => {
  const { text } = scalar
  switch (is.kind) {
    case 'id':
      return { scalar, text: id, isDate: false, why: undefined }
    case 'anniversary': {
      // The same day stays in its own words.
      const isSame = readPlainDay(text, undefined) === move.shift.to
      return isSame ? undefined : { scalar, text: anniversaryText(text, move), isDate: true, why: undefined }
    }
    case 'date': {
      const moved = moveDate(text, is.reading, { ...move, wholePeriods: is.bounds === 'periods' })
      return moved === undefined ? undefined : { scalar, text: moved.text, isDate: true, why: moved.note }
    }
    case 'after': {
      const label = periodPattern.exec(text)?.[1]
      const now = label === undefined ? undefined : movePeriod(label, move)
      if (now === undefined || now === label) return undefined
      return { scalar, text: text.replace(periodPattern, `#${now}`), isDate: true, why: 'period' }
    }
    default: {
      const days = movedDays(text, move)
      return days === undefined ? undefined : { scalar, text: days, isDate: true, why: is.kind }
    }
  }
}

/** Words that would be nothing at all without quotes. */
const isNothing = (text: string): boolean => /^(null|~)$/.test(text)

/** The words of a scalar in the quotes it had. */
const inQuotes = ({ source, start }: YamlScalar, text: string): string => {
  const quote = source.text[start]
  if (quote === '"' || isNothing(text)) return JSON.stringify(text)
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : text
}

/** What a new year does not take along. */
const staysBehind = (key: string): boolean => key === 'asOf' || key === 'progress'

/** A file of which nothing goes into the new year. */
export const isLeftBehind = ({ entries }: YamlMap): boolean => entries.every(({ key }) => staysBehind(key.text))

/** One file of the old campaign as a file of the new one: only what moves with the anniversary is written anew. */
export const renewFile = (root: YamlMap, path: string, id: string, move: Move): RenewedFile => {
  const { source: old } = root
  const rewordings = [...timedScalars(root)].flatMap((timed) => reworded(timed, id, move) ?? [])
  const gone = root.entries.filter(({ key }) => staysBehind(key.text))
  const changes: readonly Change[] = [
    ...moveModeline(old, path),

    ...gone.map((entry) => removeEntry(root, entry, entry.key.text === 'progress')),
    ...rewordings.map(({ scalar, text }) => ({
      start: scalar.start,
      end: scalar.end,
      text: inQuotes(scalar, text),
    })),
  ]
  const { text, offset } = splice(old, changes)
  const source: Source = { path, text }
  const decisions = rewordings.flatMap(({ scalar, text: now, why }): readonly Decision[] => {
    if (why === undefined) return []
    const start = offset(scalar.start)
    return [{ kind: why, place: { source, start, end: start + inQuotes(scalar, now).length }, was: scalar.text, now }]
  })
  return { old, source, rewordings, removed: gone.map(({ key }) => key.text), decisions }
}
