import type { Analysis } from '../analysis.ts'
import { nextWorkWeek, type WorkWeek, weekText, workWeekIn, workWeekOf } from '../calendar/work-week.ts'
import { type ChannelName, channels } from '../channels/index.ts'
import { narrow } from '../input/narrow.ts'
import type { Unit } from '../model/campaign.ts'
import { isoDay } from '../model/day.ts'
import { nearest } from '../model/nearest.ts'
import { type Addressee, addresseeId } from '../reports/reminder/recipients.ts'
import type { CommandWords, RemindWords } from '../words/index.ts'
import type { RawOptions } from './command.ts'
import { choiceOf } from './options.ts'
import { UsageError } from './trouble.ts'

export type ReminderFormat = ChannelName | 'json'

const reminderFormats: readonly ReminderFormat[] = [...(Object.keys(channels) as ChannelName[]), 'json']

const formatByEnding: Readonly<Record<string, ReminderFormat>> = { txt: 'text', md: 'markdown', json: 'json' }

/** The format asked for, else the one that the name of the file tells, else text; throws `UsageError` for a name that tells another. */
export const reminderFormatOf = (raw: RawOptions, words: CommandWords): ReminderFormat => {
  const output = (raw.output as string | undefined) ?? ''
  if (/\.ya?ml$/i.test(output)) throw new UsageError(words.badChoice('--output', output, ['*.txt', '*.md', '*.json']))
  if (raw.json === true) return 'json'
  if (raw.format !== undefined) return choiceOf(raw, 'format', '--format', reminderFormats, 'text', words)
  const [, ending] = /[^/\\]\.([A-Za-z]+)$/.exec((raw.output as string | undefined) ?? '') ?? []
  if (ending === undefined) return 'text'
  const format = formatByEnding[ending.toLowerCase()]
  if (format === undefined) {
    throw new UsageError(words.badChoice('--output', raw.output as string, ['*.txt', '*.md', '*.json']))
  }
  return format
}

const isoWeek = /^(\d{4})-W(\d{2})$/i

/** The week that reminders are about, seen from a plan's status date; throws `UsageError` for one that is none, or that is over. */
export const weekFor = (value: string | undefined, { calendar, asOf }: Analysis, words: RemindWords): WorkWeek => {
  const current = workWeekOf(calendar, asOf.day)
  if (value === undefined || value === 'this') return current
  if (value === 'next') return nextWorkWeek(calendar, current)
  const [, year, week] = isoWeek.exec(narrow(value)) ?? []
  const found = year === undefined ? undefined : workWeekIn(calendar, Number(year), Number(week))
  if (found === undefined) {
    const meant = nearest(value, ['this', 'next', weekText(current.mondays[0]!)])
    throw new UsageError(words.badWeek(value), meant === undefined ? words.weekForms : words.didYouMean(meant))
  }
  if (found.last < asOf.day) throw new UsageError(words.weekIsOver(value, isoDay(asOf.day)))
  return found
}

const namesOf = ({ unit, section }: Addressee): readonly string[] => [
  addresseeId({ unit, section }),
  ...(section === undefined ? [unit.id, unit.name, unit.short] : [section]),
]

const isNamed = (addressee: Addressee, wanted: ReadonlySet<string>): boolean =>
  namesOf(addressee).some((name) => wanted.has(name))

/** Comma-separated and repeated names of recipients; undefined where everybody is meant. */
export const recipientsOf = (raw: RawOptions): ReadonlySet<string> | undefined => {
  const given = raw.to as readonly string[] | undefined
  if (given === undefined) return undefined
  return new Set(given.flatMap((each) => each.split(/[,，、]/)).map((name) => name.trim().normalize('NFC')))
}

/** Refuses names that nobody in any campaign has, or only a unit outside: a reminder that is never written would not be missed. */
export const checkRecipients = (
  wanted: ReadonlySet<string>,
  addressees: readonly Addressee[],
  host: readonly string[],
  units: readonly Unit[],
  words: RemindWords,
): void => {
  const known = new Set([...addressees.flatMap(namesOf), ...host])
  for (const name of wanted) {
    if (known.has(name)) continue
    const outside = units.find(({ id, name: full, short }) => [id, full, short].includes(name))
    if (outside !== undefined) throw new UsageError(words.outside(outside.name))
    const meant = nearest(name, known) ?? (name === '' ? undefined : [...known].find((each) => each.includes(name)))
    throw new UsageError(words.unknownRecipient(name), ...(meant === undefined ? [] : [words.didYouMean(meant)]))
  }
}

/** Whether somebody is to be written to; the host's name stands for all its sections. */
export const isWanted = (
  addressee: Addressee,
  wanted: ReadonlySet<string> | undefined,
  host: readonly string[],
): boolean =>
  wanted === undefined ||
  isNamed(addressee, wanted) ||
  (addressee.section !== undefined && host.some((name) => wanted.has(name)))
