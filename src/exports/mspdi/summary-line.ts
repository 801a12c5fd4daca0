import { workdaysBetween } from '../../calendar/count.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { daysOfWork, evening, formatOf, morning } from './clock.ts'
import { noConstraint } from './constraint.ts'
import type { FileContext } from './file-context.ts'
import { type Line, writeHead, writeKind } from './line.ts'
import type { XmlWriter } from './xml.ts'

/** A line that sums up those under it: the campaign, an activity, a rule with a task for each unit. */
export const writeSummary = (xml: XmlWriter, line: Line, under: readonly PlacedTask[], { of }: FileContext): void => {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const placed of under) {
    start = Math.min(start, placed.task.milestone ? placed.start - 1 : placed.start)
    end = Math.max(end, placed.end)
  }
  xml.group('Task', () => {
    writeHead(xml, line, false)
    if (under.length > 0) {
      xml.element('Start', morning(start))
      xml.element('Finish', evening(end))
      xml.element('Duration', daysOfWork(workdaysBetween(of.analysis.calendar, start, end)))
      xml.element('DurationFormat', formatOf.wd)
    }
    writeKind(xml, { milestone: false, summary: true })
    xml.element('ConstraintType', noConstraint.type)
  })
}
