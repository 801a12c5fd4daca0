import { lightOf } from '../status/alert.ts'
import type { Standing } from '../status/standing.ts'
import type { Group } from './grouping.ts'
import type { Gantt, GanttMark, GanttRow } from './page.ts'
import { dayCell, type Telling, toneOf } from './telling.ts'

const bar = (standing: Standing, of: Telling): GanttRow => {
  const { task, facts, forecastStart, forecastEnd, latestEnd, alert } = standing
  const { milestone } = task
  const isPlaced = forecastStart !== undefined && forecastEnd !== undefined
  const first = isPlaced ? (milestone ? forecastStart - 1 : forecastStart) : undefined
  const last = isPlaced ? forecastEnd - 1 : undefined
  const isUnitSaid = task.rule.each === undefined || task.name.includes(task.unit.short)
  const label = isUnitSaid ? task.name : `${task.name} ${task.unit.short}`
  return {
    label: task.period === undefined ? label : `${label} ${task.period}`,
    cells: [
      { text: task.id },
      { text: task.name },
      dayCell(first, of),
      dayCell(last, of),
      dayCell(latestEnd === undefined ? undefined : latestEnd - 1, of),
      { text: `${facts.percent}%`, raw: String(facts.percent) },
    ],
    ...(first === undefined || last === undefined ? {} : { bar: { start: first, end: last, milestone } }),
    ...(latestEnd === undefined || facts.percent === 100 ? {} : { finishBy: latestEnd - 1 }),
    percent: facts.percent,
    tone: toneOf[lightOf[alert]],
  }
}

const marksOf = (of: Telling): readonly GanttMark[] => {
  const { analysis, words } = of
  const { campaign, asOf } = analysis
  const anchors = [...campaign.anchors].map(([label, { day }]) => ({ day, label, kind: 'anchor' as const }))
  return [
    { day: asOf.day, label: words.today, kind: 'today' },
    { day: campaign.anniversary, label: words.anniversaryMark, kind: 'anniversary' },
    ...anchors,
  ]
}

/** Bars from the expected start to the expected finish, with the latest finish beside them. */
export const scheduleGantt = (groups: readonly Group[], of: Telling): Gantt => {
  const { calendar, campaign } = of.analysis
  const { column } = of.words
  const rows = groups.map(({ title, standings }) => ({ title, rows: standings.map((standing) => bar(standing, of)) }))
  let from: number = campaign.starts.day
  let to: number = campaign.anniversary
  for (const { rows: bars } of rows) {
    for (const { bar: drawn } of bars) {
      if (drawn === undefined) continue
      from = Math.min(from, drawn.start)
      to = Math.max(to, drawn.end)
    }
  }
  return {
    kind: 'gantt',
    columns: [column.address, column.task, column.start, column.finish, column.finishBy, column.percent],
    from,
    to,
    groups: rows,
    marks: marksOf(of),
    isDayOff: (day) => !calendar.isWorkday(day),
    legend: of.words.ganttLegend,
  }
}
