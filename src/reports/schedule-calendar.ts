import { type Day, isoDay, weekdayOf, ymdOf } from '../model/day.ts'
import { groupBy } from '../model/group-by.ts'
import { lightOf } from '../status/alert.ts'
import type { Standing } from '../status/standing.ts'
import { monthsWith, specialDay } from './calendar-months.ts'
import type { Block, Calendar, CalendarDay, Cell, Table, TableBreak, Tone } from './page.ts'
import { writtenText } from './schedule-table.ts'
import { datedText, leftOutLine, type ViewTelling } from './schedule-views.ts'
import { alertCell, dayText, plainCell, saidCell, toneOf } from './telling.ts'

/** A task with the day people are told, the last working day up to its deadline. */
interface Due {
  readonly day: number
  readonly standing: Standing
}

const duesOf = (standings: readonly Standing[]): readonly Due[] =>
  standings
    .flatMap((standing) => {
      const day = standing.dueWorkday ?? standing.deadline
      return day === undefined ? [] : [{ day, standing }]
    })
    .sort((a, b) => a.day - b.day || a.standing.task.index - b.standing.task.index)

const worstFirst: readonly Tone[] = ['bad', 'warn', 'good', 'done']

const worstTone = (standings: readonly Standing[]): Tone | undefined => {
  const tones = new Set<Tone>(standings.map(({ alert }) => toneOf[lightOf[alert]]))
  return worstFirst.find((tone) => tones.has(tone))
}

/** One for each rule: seven counties with the same task are one item. */
const itemsOf = (standings: readonly Standing[], { words }: ViewTelling): readonly Cell[] =>
  [...groupBy(standings, ({ task }) => task.rule).values()].map((members) => {
    const { name } = members[0]!.task
    const tone = worstTone(members)
    return {
      text: members.length === 1 ? name : words.members(name, members.length),
      ...(tone === undefined ? {} : { tone }),
    }
  })

const marksByDay = ({ analysis, words, view }: ViewTelling): ReadonlyMap<number, readonly Cell[]> => {
  const { campaign, asOf } = analysis
  const marks: readonly (readonly [number, Cell])[] = [
    [asOf.day, { text: words.today, brief: view.todayBrief, tone: 'strong' }],
    [campaign.anniversary, { text: words.anniversaryMark, brief: view.anniversaryBrief, tone: 'strong' }],
    ...[...campaign.anchors].map(([text, { day }]) => [day, { text, tone: 'strong' }] as const),
  ]
  const byDay = groupBy(marks, ([day]) => day)
  return new Map([...byDay].map(([day, cells]) => [day, cells.map(([, cell]) => cell)]))
}

const loadCell = (standings: readonly Standing[], { view }: ViewTelling): Cell => {
  const tone = worstTone(standings)
  const isRed = tone === 'bad'
  return {
    text: view.load(standings.length, isRed),
    brief: view.loadBrief(standings.length, isRed),
    ...(tone === undefined ? {} : { tone }),
  }
}

const wall = (dues: readonly Due[], of: ViewTelling): Calendar => {
  const { analysis, view } = of
  const { calendar, campaign, asOf } = analysis
  const byDay = groupBy(dues, ({ day }) => day)
  const marks = marksByDay(of)
  // T, though nothing be due in its month, as long as it lies ahead: all is counted from it.
  const goal = campaign.anniversary >= asOf.day ? [campaign.anniversary] : []
  const { months, hasGaps } = monthsWith([...byDay.keys(), asOf.day, ...goal])
  const signs = { holiday: view.holidaySign, 'make-up': view.makeUpSign }
  const dayCell = (day: Day): CalendarDay => {
    const standings = (byDay.get(day) ?? []).map(({ standing }) => standing)
    const special = specialDay(day, calendar)
    return {
      number: ymdOf(day).day,
      isDayOff: !calendar.isWorkday(day),
      sign: special === undefined ? '' : signs[special],
      marks: marks.get(day) ?? [],
      load: standings.length === 0 ? undefined : loadCell(standings, of),
      count: standings.length,
      items: itemsOf(standings, of),
    }
  }
  return {
    kind: 'calendar',
    weekdays: view.weekdays,
    months: months.map(({ year, month, weeks }) => ({
      title: view.month(year, month),
      weeks: weeks.map((week) => week.map((day) => (day === undefined ? undefined : dayCell(day)))),
    })),
    legend: hasGaps ? `${view.calendarLegend}  ${view.emptyMonthsLeftOut}` : view.calendarLegend,
  }
}

/** As the plan writes it; where that is a day off, with the day it means: the day in the first column is another one. */
const writtenCell = ({ day, standing }: Due, of: ViewTelling): Cell => {
  const deadline = standing.deadline!
  const written = writtenText(standing, of)
  if (day === deadline) return { text: written, raw: isoDay(deadline as Day) }
  const isSame = written === dayText(deadline, of)
  return { text: of.view.onDayOff(isSame ? '' : written, datedText(deadline, of)), raw: isoDay(deadline as Day) }
}

/** Between what was due before today and what is due today or later. */
const todayBreak = (dues: readonly Due[], of: ViewTelling): readonly TableBreak[] => {
  const { day } = of.analysis.asOf
  const before = dues.findIndex((due) => due.day >= day)
  return before === 0
    ? []
    : [
        {
          before: before === -1 ? dues.length : before,
          text: of.view.todayLine(of.words.fullDate(day)),
          isBorder: true,
        },
      ]
}

const dueTable = (dues: readonly Due[], of: ViewTelling): Table => {
  const { analysis, words, view } = of
  const { column } = words
  return {
    kind: 'table',
    main: true,
    columns: [
      { id: 'campaign', title: column.campaign, machineOnly: true },
      { id: 'day', title: view.day, rigid: true },
      { id: 'weekday', title: view.weekday, machineOnly: true },
      { id: 'task', title: column.task },
      { id: 'address', title: column.address, under: 'task', rigid: true },
      { id: 'unit', title: column.unit },
      { id: 'section', title: column.section, machineOnly: true },
      { id: 'due', title: column.due },
      { id: 'alert', title: column.alert, under: 'due', rigid: true },
    ],
    rows: dues.map((due, at) => {
      const { day, standing } = due
      const { task } = standing
      const said = saidCell(of, (as) => datedText(day, { ...as, view }))
      return [
        { text: analysis.campaign.id },
        // Said once a day: one sees where the next begins.
        dues[at - 1]?.day === day ? { ...said, text: '' } : said,
        { text: view.weekdays[weekdayOf(day as Day) - 1]! },
        plainCell(task.name),
        { text: task.id, tone: 'muted' },
        plainCell(task.unit.short),
        plainCell(task.section),
        writtenCell(due, of),
        alertCell(standing.alert, words),
      ]
    }),
    breaks: todayBreak(dues, of),
  }
}

/** What falls due on each day: months on a wall, then the same as a list. */
export const scheduleCalendar = (standings: readonly Standing[], of: ViewTelling): readonly Block[] => {
  const dues = duesOf(standings)
  return [
    wall(dues, of),
    ...(dues.length === 0
      ? []
      : [{ kind: 'heading', text: of.view.dueTitle(dues.length) } as const, dueTable(dues, of)]),
    ...leftOutLine(standings.length - dues.length, of.view.withoutDeadline),
  ]
}
