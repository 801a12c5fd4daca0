import type { Cause, Change, DateMove, Value } from '../../compare/change.ts'
import { isSameValue } from '../../compare/compare-headers.ts'
import type { Cell } from '../page.ts'
import { dayText } from '../telling.ts'
import { type DiffRow, type DiffTelling, nothing, onDay } from './diff-row.ts'

type Kind<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** How far the dates of tasks follow something that has moved above them. */
interface Following {
  readonly tasks: Set<string>
  least: number
  most: number
}

const causeKey = (cause: Cause): string => (cause.kind === 'anchor' ? `anchor ${cause.name}` : cause.kind)

const followings = (changes: readonly Change[]): ReadonlyMap<string, Following> => {
  const found = new Map<string, Following>()
  for (const change of changes) {
    if (change.kind !== 'deadline' && change.kind !== 'start') continue
    const { cause, before, after }: DateMove = change.move
    if (cause === undefined || before === undefined || after === undefined) continue
    const days = after - before
    const known = found.get(causeKey(cause)) ?? { tasks: new Set(), least: days, most: days }
    known.tasks.add(change.task.id)
    known.least = Math.min(known.least, days)
    known.most = Math.max(known.most, days)
    found.set(causeKey(cause), known)
  }
  return found
}

/** Moves that are told where their cause is. */
export const isFollowing = ({ cause, before, after }: DateMove): boolean =>
  cause !== undefined && before !== undefined && after !== undefined

const flagKeys: ReadonlySet<string> = new Set(['signOff', 'external', 'milestone', 'optional'])

/** A value in words: days as dates, flags as yes and no. */
export const valueText =
  (value: Value, key?: string) =>
  (of: DiffTelling): string => {
    if (value === undefined) return flagKeys.has(key ?? '') ? of.said.no : ''
    if ('day' in value) return dayText(value.day, of)
    if ('duration' in value) return of.words.duration(value.duration)
    if ('texts' in value) return of.words.list(value.texts)
    if (flagKeys.has(key ?? '')) return value.text === 'true' ? of.said.yes : of.said.no
    return value.text
  }

const stretches = (days: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const found: [number, number][] = []
  for (const day of days) {
    const last = found.at(-1)
    if (last?.[1] === day - 1) last[1] = day
    else found.push([day, day])
  }
  return found
}

const mostStretches = 8

const dayList = (days: readonly number[], of: DiffTelling): string => {
  const { words } = of
  const all = stretches(days)
  const shown = all.slice(0, mostStretches).map(([first, last]) => words.period(dayText(first, of), dayText(last, of)))
  return `${words.list(shown)}${all.length > shown.length ? ' …' : ''}`
}

type Held = Kind<'unit'> | Kind<'activity'>

/** Whether what a task says has only followed its unit or its activity. */
const isHandedDown = ({ task, key, before, after }: Kind<'task'>, held: Held): boolean =>
  key === held.key &&
  (held.kind === 'unit' ? task.unit.id === held.unit.id : task.activity.id === held.activity.id) &&
  isSameValue(before, held.before) &&
  isSameValue(after, held.after)

const isHeld = (change: Change): change is Held => change.kind === 'unit' || change.kind === 'activity'

/** Changes of tasks that are told where they come from: at the unit or the activity that says so for all its tasks. */
export const handedDown = (changes: readonly Change[]): ReadonlySet<Change> => {
  const held = changes.filter(isHeld)
  return new Set(changes.filter((change) => change.kind === 'task' && held.some((each) => isHandedDown(change, each))))
}

const cell = (text: string): Cell => ({ text, tone: 'strong' })

/** What has changed above the tasks, and how many dates follow it: 130 deadlines that lean on T are one line. */
export const rowsOfSettings = (changes: readonly Change[], of: DiffTelling): readonly DiffRow[] => {
  const { said } = of
  const following = followings(changes)
  const told = new Set<string>()
  const noteFor = (cause: string) => {
    told.add(cause)
    const found = following.get(cause)
    return found === undefined
      ? nothing
      : (as: DiffTelling): string => as.said.follow(found.tasks.size, found.least, found.most)
  }
  const keyed = (
    address: string,
    name: string,
    { key, before, after }: Kind<'header'> | Kind<'unit'> | Kind<'activity'>,
    note: DiffRow['note'] = nothing,
  ): DiffRow => ({
    address: cell(address),
    name,
    what: said.key[key],
    before: valueText(before, key),
    after: valueText(after, key),
    note,
  })
  const heldNote = (held: Held): DiffRow['note'] => {
    const count = changes.filter((change) => change.kind === 'task' && isHandedDown(change, held)).length
    return count === 0 ? nothing : (as) => as.said.handedDown(count)
  }
  const listed = (address: string, name: string, kind: string, isAdded: boolean): DiffRow => ({
    address: cell(address),
    name,
    what: kind,
    before: nothing,
    after: nothing,
    note: () => (isAdded ? said.added : said.removed),
  })
  const rows = changes.flatMap((change): readonly DiffRow[] => {
    switch (change.kind) {
      case 'header':
        return [keyed(change.key, '', change, change.key === 'anniversary' ? noteFor('anniversary') : nothing)]
      case 'calendar':
        return [
          {
            address: cell('calendar'),
            name: '',
            what: said.calendar,
            before: (as) => (change.opened.length === 0 ? '' : said.becameWorked(dayList(change.opened, as))),
            after: (as) => (change.closed.length === 0 ? '' : said.becameOff(dayList(change.closed, as))),
            note: noteFor('calendar'),
          },
        ]
      case 'anchor':
        return [
          {
            address: cell(change.name),
            name: '',
            what: said.anchor(change.name),
            before: valueText(change.before),
            after: valueText(change.after),
            note: noteFor(`anchor ${change.name}`),
          },
        ]
      case 'unit-added':
      case 'unit-removed':
        return [listed(change.unit.id, change.unit.name, said.unit, change.kind === 'unit-added')]
      case 'unit':
        return [keyed(change.unit.id, change.unit.name, change, heldNote(change))]
      case 'activity-added':
      case 'activity-removed':
        return [listed(change.activity.id, change.activity.name, said.activity, change.kind === 'activity-added')]
      case 'activity':
        return [keyed(change.activity.id, change.activity.name, change, heldNote(change))]
      default:
        return []
    }
  })
  const others = [...following].filter(([cause]) => !told.has(cause))
  return [
    ...rows,
    ...others.map(([cause, { tasks, least, most }]) => ({
      address: cell(cause),
      name: '',
      what: said.calendar,
      before: onDay(undefined),
      after: onDay(undefined),
      note: () => said.follow(tasks.size, least, most),
    })),
  ]
}
