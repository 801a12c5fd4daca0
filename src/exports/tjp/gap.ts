import type { Duration } from '../../model/duration.ts'

/**
 * What TaskJuggler waits between two moments: so many hours that gaps count, one on each working day from 8:00 to 9:00
 * (`gaplength`), and hours of the clock (`gapduration`).
 */
export interface Gap {
  readonly days: number
  readonly hours: number
}

/** A task starts in the morning at 9:00 and ends in the evening at 17:00; a milestone sits in the evening. */
export type Moment = 'morning' | 'evening'

/** What waits: a task of working days, a task of calendar days, a milestone. */
export type Waiting = 'wd' | 'd' | 'milestone'

const days = (count: number): Gap => ({ days: count, hours: 0 })
const hours = (count: number): Gap => ({ days: 0, hours: count })

/** From an evening: the next working day's morning, the next day's morning, the evening itself. */
const fromEvening: Readonly<Record<Waiting, Gap>> = { wd: days(1), d: hours(16), milestone: days(0) }

const afterEvening = ({ count, unit }: Duration, waiting: Waiting): readonly Gap[] => {
  if (count === 0) return [fromEvening[waiting]]
  if (unit === 'wd') {
    // The gap ends on the morning of its last working day.
    return waiting === 'wd' ? [days(count + 1)] : [days(count), hours(waiting === 'd' ? 24 : 8)]
  }
  if (waiting === 'wd') return [hours(24 * count), days(1)]
  return [hours(24 * count + (waiting === 'd' ? 16 : 0))]
}

const afterMorning = ({ count, unit }: Duration, waiting: Waiting, isWorked: boolean): readonly Gap[] | undefined => {
  if (count === 0) {
    if (waiting === 'milestone') return undefined
    return [days(waiting === 'wd' && !isWorked ? 1 : 0)]
  }
  if (unit === 'wd') {
    // Of a working day the morning has passed already; it counts as the first.
    const ahead = isWorked ? count : count + 1
    if (waiting === 'wd') return [days(ahead)]
    return [...(ahead === 1 ? [] : [days(ahead - 1)]), hours(waiting === 'd' ? 24 : 8)]
  }
  if (waiting === 'd') return [hours(24 * count)]
  return [hours(24 * count - 16), ...(waiting === 'wd' ? [days(1)] : [])]
}

/**
 * The gaps, one after the other, that lead from a moment to where a lag puts what waits: two where TaskJuggler cannot say
 * it in one. Undefined where it cannot say it at all, as it has no gaps backwards: a negative lag, a milestone at the
 * beginning of a task. `isWorked`: whether the morning is that of a working day.
 */
export const gapsFor = (
  from: Moment,
  lag: Duration,
  waiting: Waiting,
  isWorked: boolean,
): readonly Gap[] | undefined => {
  if (lag.count < 0) return undefined
  return from === 'evening' ? afterEvening(lag, waiting) : afterMorning(lag, waiting, isWorked)
}

const hoursText = (count: number): string => (count % 24 === 0 ? `${count / 24}d` : `${count}h`)

/** `{ onstart gaplength 3d }`, with a blank before it; nothing where there is nothing to say. */
export const gapText = (isFromStart: boolean, gap: Gap): string => {
  const parts = [
    ...(isFromStart ? ['onstart'] : []),
    ...(gap.days > 0 ? [`gaplength ${gap.days}d`] : []),
    ...(gap.hours > 0 ? [`gapduration ${hoursText(gap.hours)}`] : []),
  ]
  return parts.length === 0 ? '' : ` { ${parts.join(' ')} }`
}
