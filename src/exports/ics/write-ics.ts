import { telling } from '../../reports/telling.ts'
import { isFinished } from '../../status/facts.ts'
import { loadCalendarFileWords, loadShowWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { eventLines } from './calendar-event.ts'
import { contentLine } from './content-line.ts'
import { namedDays } from './named-days.ts'
import { type CalendarTelling, taskEvent } from './task-event.ts'

/** So many tasks without a deadline are named. */
const mostNamed = 20

/** A calendar of whole days (RFC 5545): the named days of the campaign, and each task on the day it is due or happens. */
export const writeIcs = async (request: ExportRequest): Promise<string> => {
  const { analysis, standings, language, unit, step, warn } = request
  const [file, show] = await Promise.all([loadCalendarFileWords(language), loadShowWords(language)])
  const of: CalendarTelling = { ...telling(analysis, request.words), file, show, owner: unit }
  const known = analysis.asOf.day
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//plan-campaign//plan export ics//${language === 'en' ? 'EN' : 'ZH'}`),
    ...namedDays(request, of).map((event) => eventLines(event, known)),
  ]
  const undated: string[] = []
  for (const [at, standing] of standings.entries()) {
    const event = taskEvent(standing, of)
    if (event !== undefined) lines.push(eventLines(event, known))
    else if (!isFinished(standing.facts)) undated.push(standing.task.id)
    step(at + 1)
  }
  lines.push(contentLine('END', 'VCALENDAR'))
  if (undated.length > 0) warn(file.undated(undated.slice(0, mostNamed), Math.max(0, undated.length - mostNamed)))
  return lines.join('')
}
