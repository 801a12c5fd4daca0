import type { WorkCalendar } from '../../calendar/working-days.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { isFromEnd, isToStart, type Wish } from '../project/wish.ts'
import { formatOf, lagTenths, toEveningTenths } from './clock.ts'
import type { XmlWriter } from './xml.ts'

const typeNumber = { FF: 0, FS: 1, SF: 2, SS: 3 } as const

interface Lag {
  readonly tenths: number
  readonly format: number
}

/**
 * The lag with which Project puts a task where the plan has it: mostly the one that was written. But Project counts a lag
 * of working days in the calendar of the task that waits; one to an end it adds to the start, where it may fall on days
 * off; and a milestone that is led back to a morning belongs to the evening before. There the lag is what it comes to.
 */
export const lagOf = (
  { link, anchor, boundary }: Wish,
  { task, unit }: PlacedTask,
  isFromMilestone: boolean,
  calendar: WorkCalendar,
): Lag => {
  const counted = (count: number, as: 'wd' | 'd'): Lag => ({
    tenths: lagTenths({ count, unit: as }),
    format: formatOf[count === 0 ? 'wd' : as],
  })
  const asWritten = counted(link.lag.count, link.lag.unit)
  if (task.milestone) {
    if (unit === 'wd' && link.lag.unit === 'wd' && link.lag.count > 0) return asWritten
    const isMorning = !isFromEnd(link.type) && !isFromMilestone
    if (isMorning) return { tenths: toEveningTenths(boundary - anchor), format: formatOf.elapsedHours }
    return counted(boundary - anchor, 'd')
  }
  if (unit === 'd') return counted(boundary - anchor, 'd')
  if (isToStart(link.type, false)) return asWritten
  return counted(calendar.rank(boundary - 1) + 1 - calendar.rank(anchor), 'wd')
}

/** Of several links from one task the one that asks most: Project takes no two between the same tasks. */
export const strongest = (wishes: readonly Wish[]): readonly Wish[] => {
  const byTask = new Map<number, Wish>()
  for (const wish of wishes) {
    const known = byTask.get(wish.link.from)
    if (known === undefined || wish.start > known.start) byTask.set(wish.link.from, wish)
  }
  return [...byTask.values()]
}

export const writeLink = (xml: XmlWriter, { link: { type } }: Wish, from: number, { tenths, format }: Lag): void =>
  xml.group('PredecessorLink', () => {
    xml.element('PredecessorUID', from)
    xml.element('Type', typeNumber[type])
    xml.element('CrossProject', false)
    xml.element('LinkLag', tenths)
    xml.element('LagFormat', format)
  })
