import { describeFilters } from '../../reports/filter.ts'
import { telling } from '../../reports/telling.ts'
import { loadProjectFileWords, loadShowWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { cutText } from '../project/cut-text.ts'
import { placedTasks } from '../project/placed-task.ts'
import type { ProjectTelling } from '../project/project-telling.ts'
import { timeFrame, warnOfYears } from '../project/time-frame.ts'
import { calendarUid, writeCalendars } from './calendars.ts'
import { closes, evening, minutesPerDay, morning, opens } from './clock.ts'
import type { FileContext } from './file-context.ts'
import { isSummary, outlineLines } from './outline-lines.ts'
import { writeResources } from './resources.ts'
import { writeSummary } from './summary-line.ts'
import { writeTask } from './task-line.ts'
import { longestName, writeFieldDefinitions } from './text-fields.ts'
import { type XmlWriter, xmlWriter } from './xml.ts'

const namespace = 'http://schemas.microsoft.com/project'
/** The years that Project knows. */
const years = [1984, 2149] as const

const writeProject = (xml: XmlWriter, request: ExportRequest, title: string, lastEnd: number): void => {
  const { analysis, filters, words } = request
  const { campaign, calendar, asOf } = analysis
  const filtered = describeFilters(filters, words)
  // Of Project 2010 and later.
  xml.element('SaveVersion', 14)
  xml.element('Title', title)
  if (filtered !== undefined) xml.element('Subject', cutText(filtered, longestName))
  xml.element('Company', cutText(campaign.units[0]!.name, longestName))
  xml.element('ScheduleFromStart', true)
  xml.element('StartDate', morning(campaign.starts.day))
  xml.element('FinishDate', evening(lastEnd))
  xml.element('CriticalSlackLimit', 0)
  xml.element('CurrencyCode', 'CNY')
  xml.element('CalendarUID', calendarUid.wd)
  xml.element('DefaultStartTime', opens)
  xml.element('DefaultFinishTime', closes)
  xml.element('MinutesPerDay', minutesPerDay)
  xml.element('MinutesPerWeek', minutesPerDay * (calendar.base === 'everyday' ? 7 : 5))
  xml.element('DaysPerMonth', 20)
  xml.element('DefaultTaskType', 1)
  xml.element('DurationFormat', 7)
  xml.element('WorkFormat', 2)
  xml.element('HonorConstraints', true)
  xml.element('NewTasksEffortDriven', false)
  xml.element('NewTasksEstimated', false)
  xml.element('WeekStartDay', 1)
  xml.element('StatusDate', evening(asOf.day + 1))
  xml.element('NewTasksAreManual', false)
}

/** Microsoft Project's XML: outline, calendar, dates, links, who does what. Opened there, the same dates come out. */
export const writeMspdi = async (request: ExportRequest): Promise<string> => {
  const { analysis, standings, unit, language, step, warn } = request
  const [file, show] = await Promise.all([loadProjectFileWords(language), loadShowWords(language)])
  const of: ProjectTelling = { ...telling(analysis, request.words), show, file, owner: request.unit }
  const { name } = analysis.campaign
  const title = cutText(unit === undefined ? name : file.ofUnit(name, unit.name), longestName)
  const lines = outlineLines(standings, title, of)
  const uids = new Map(lines.flatMap(({ uid, of: about }) => (isSummary(about) ? [] : [[about.task.index, uid]])))
  const placed = placedTasks(standings, analysis.calendar)
  const context: FileContext = { of, placed, uids }
  const frame = timeFrame(analysis, placed.values())

  const xml = xmlWriter('Project', namespace)
  writeProject(xml, request, title, frame.lastEnd)
  writeFieldDefinitions(xml, of)
  writeCalendars(xml, analysis.calendar, frame.days, file)
  let done = 0
  xml.group('Tasks', () => {
    for (const line of lines) {
      if (isSummary(line.of)) {
        const under = line.of.flatMap(({ task }) => placed.get(task.index) ?? [])
        writeSummary(xml, line, under, context)
        continue
      }
      writeTask(xml, line, line.of, context)
      step(++done)
    }
  })
  writeResources(xml, context)
  warnOfYears(frame, 'Microsoft Project', years, file, warn)
  return xml.text()
}
