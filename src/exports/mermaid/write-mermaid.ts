import { displayWidth } from '../../formats/display-width.ts'
import { gather } from '../../reports/grouping.ts'
import { dayText, telling } from '../../reports/telling.ts'
import { loadMermaidWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { tickInterval } from './axis.ts'
import { type ChartRow, rowLine, taskRow } from './chart-row.ts'
import { chartTitle } from './chart-title.ts'
import { daysOffLines } from './days-off.ts'
import { sectionName } from './section-name.ts'

/** Longer texts are not drawn: a setting of the page, which no text may change and GitHub leaves as it is. */
const mostCharacters = 50_000

/** Of a section's name. */
const pixelsPerCell = 6

interface Section {
  /** In lines. */
  readonly name: readonly string[]
  readonly rows: readonly ChartRow[]
}

/** Room for the names of the sections, and dates above as well as below. Nothing from a plan stands in these lines. */
const frontMatter = (sections: readonly Section[]): readonly string[] => {
  let cells = 0
  for (const { name } of sections) for (const line of name) cells = Math.max(cells, displayWidth(line, 2))
  return ['---', 'config:', '  gantt:', `    leftPadding: ${20 + cells * pixelsPerCell}`, '    topAxis: true', '---']
}

/** A Gantt chart: the tasks of each activity, from the expected start to the expected finish; the status date and the anniversary. */
export const writeMermaid = async (request: ExportRequest): Promise<string> => {
  const { analysis, standings, unit, language, words, step, warn } = request
  const { campaign, calendar, asOf } = analysis
  const chart = await loadMermaidWords(language)
  const of = telling(analysis, words)
  const [host] = campaign.units
  const sections: Section[] = []
  let done = 0
  let drawn = 0
  for (const { title, standings: members } of gather(standings, 'activity', of)) {
    const rows: ChartRow[] = []
    for (const standing of members) {
      const doer = standing.task.unit
      const row = taskRow(standing, doer === host || doer === unit ? undefined : doer.short, words, chart)
      if (row !== undefined) rows.push(row)
      step(++done)
    }
    drawn += rows.length
    if (rows.length > 0) sections.push({ name: sectionName(title), rows })
  }
  const marks: readonly ChartRow[] = [
    { label: chart.asOf(dayText(asOf.day, of)), tags: ['vert'], first: asOf.day, last: asOf.day },
    { label: words.anniversaryMark, tags: ['vert'], first: campaign.anniversary, last: campaign.anniversary },
  ]
  let from: number = Math.min(asOf.day, campaign.anniversary)
  let to: number = Math.max(asOf.day, campaign.anniversary)
  for (const { rows } of sections) {
    for (const { first, last } of rows) {
      from = Math.min(from, first)
      to = Math.max(to, last)
    }
  }
  const text = [
    ...frontMatter(sections),
    'gantt',
    `title ${chartTitle(request, standings.length - drawn, chart)}`,
    'dateFormat YYYY-MM-DD',
    'inclusiveEndDates',
    `axisFormat ${chart.axis}`,
    `tickInterval ${tickInterval(to - from + 1)}`,
    'weekday monday',
    // The day it is looked at is not the day it speaks of.
    'todayMarker off',
    ...daysOffLines(calendar, from, to),
    ...sections.flatMap(({ name, rows }) => [`section ${name.join('<br>')}`, ...rows.map(rowLine)]),
    ...marks.map(rowLine),
    '',
  ].join('\n')
  if (text.length > mostCharacters) warn(chart.tooLong(text.length, mostCharacters))
  return text
}
