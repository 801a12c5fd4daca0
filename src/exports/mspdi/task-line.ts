import type { Standing } from '../../status/standing.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { taskNotes } from '../project/task-notes.ts'
import { floorOf, type Wish, wishesOf } from '../project/wish.ts'
import { calendarUid } from './calendars.ts'
import { daysOfWork, evening, formatOf, startMoment } from './clock.ts'
import { type Constraint, noConstraint, notBefore, onItsDay } from './constraint.ts'
import type { FileContext } from './file-context.ts'
import { type Line, writeHead, writeKind } from './line.ts'
import { lagOf, strongest, writeLink } from './links.ts'
import { writeFieldValues } from './text-fields.ts'
import type { XmlWriter } from './xml.ts'

const latest = (wishes: readonly Wish[]): number =>
  wishes.reduce((last, { start }) => Math.max(last, start), Number.NEGATIVE_INFINITY)

/**
 * What keeps a task from starting earlier than in the plan, besides its links in the file: its own date, the campaign's
 * first day, and tasks that are not in the file.
 */
const constraintOf = (
  placed: PlacedTask,
  inside: readonly Wish[],
  outside: readonly Wish[],
  starts: number,
): Constraint => {
  const { task } = placed
  if (placed.isFixed) return onItsDay(placed)
  const floor = Math.max(floorOf(placed, starts), latest(outside))
  // Without a link and a constraint, Project starts a task with the project.
  const unbound = inside.length > 0 ? latest(inside) : starts
  return task.start !== undefined || unbound < floor ? notBefore(task, floor) : noConstraint
}

/** A task with its dates, and all that Project needs to come to the same dates by itself. */
const writePlaced = (xml: XmlWriter, line: Line, placed: PlacedTask, file: FileContext): void => {
  const { analysis, file: words } = file.of
  const { calendar, standings, campaign, tasks } = analysis
  const { standing, task, unit, length } = placed
  const wishes = wishesOf(placed, standings, calendar)
  const inside = wishes.filter(({ link }) => file.placed.has(link.from))
  const outside = wishes.filter(({ link }) => !file.placed.has(link.from))
  const { type, moment } = constraintOf(placed, inside, outside, campaign.starts.day)
  const { deadline, facts } = standing
  const holders = [...new Set(outside.map(({ link }) => tasks[link.from]!.id))]
  const notes = [...taskNotes(standing, file.of), ...(holders.length === 0 ? [] : [words.heldFromOutside(holders)])]
  xml.group('Task', () => {
    writeHead(xml, line, false)
    xml.element('Start', startMoment(placed))
    xml.element('Finish', evening(placed.end))
    xml.element('Duration', daysOfWork(length))
    xml.element('DurationFormat', formatOf.wd)
    xml.element('Work', daysOfWork(length))
    writeKind(xml, { milestone: task.milestone, summary: false })
    xml.element('PercentComplete', facts.percent)
    xml.element('ConstraintType', type)
    xml.element('CalendarUID', unit === 'wd' ? -1 : calendarUid.d)
    if (moment !== undefined) xml.element('ConstraintDate', moment)
    // Of what was dropped Project would say that it is missed.
    if (deadline !== undefined && !task.optional && facts.state !== 'dropped')
      xml.element('Deadline', evening(deadline + 1))
    xml.element('IgnoreResourceCalendar', unit === 'd')
    xml.element('Notes', notes.join('\n'))
    for (const wish of strongest(inside)) {
      const { from } = wish.link
      writeLink(xml, wish, file.uids.get(from)!, lagOf(wish, placed, tasks[from]!.milestone, calendar))
    }
    writeFieldValues(xml, standing, file.of)
  })
}

/** A task of the file. One that waits for itself has no dates and no links, and says so in its name. */
export const writeTask = (xml: XmlWriter, line: Line, standing: Standing, file: FileContext): void => {
  const { of } = file
  const { task } = standing
  const placed = file.placed.get(task.index)
  if (placed !== undefined) {
    writePlaced(xml, line, placed, file)
    return
  }
  xml.group('Task', () => {
    writeHead(xml, { ...line, name: of.file.unscheduled(line.name) }, true)
    writeKind(xml, { milestone: task.milestone, summary: false })
    xml.element('PercentComplete', standing.facts.percent)
    xml.element('ConstraintType', noConstraint.type)
    xml.element('Notes', taskNotes(standing, of).join('\n'))
    writeFieldValues(xml, standing, of)
  })
}
