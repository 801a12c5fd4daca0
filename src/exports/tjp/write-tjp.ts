import { type Day, isoDay } from '../../model/day.ts'
import { describeFilters } from '../../reports/filter.ts'
import { telling } from '../../reports/telling.ts'
import type { Standing } from '../../status/standing.ts'
import { loadProjectFileWords, loadShowWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { lineName } from '../project/line-name.ts'
import { isFan, outline } from '../project/outline.ts'
import { placedTasks } from '../project/placed-task.ts'
import type { ProjectTelling } from '../project/project-telling.ts'
import { type TimeFrame, timeFrame, warnOfYears } from '../project/time-frame.ts'
import { calendarLines } from './calendar-lines.ts'
import { type DependencyContext, dependenciesOf } from './dependencies.ts'
import { helpersOf } from './helpers.ts'
import { resourcesOf } from './resource-lines.ts'
import { ownIds, safeIds } from './safe-id.ts'
import { fieldDefinitions, fieldNames, taskLines } from './task-lines.ts'
import { tjpText } from './tjp-text.ts'

/** The years that TaskJuggler 3 reads. */
const years = [1970, 2035] as const

/** A part of the outline: a group that others stand in, or a task. */
interface Part {
  readonly id: string
  readonly name: string
  readonly of: Standing | readonly Part[]
}

const partsOf = (standings: readonly Standing[], of: ProjectTelling): readonly Part[] => {
  const idFor = safeIds(ownIds)
  const leaf = (standing: Standing, id: string): Part => ({ id, name: lineName(standing, of), of: standing })
  return outline(standings, of.file.eachUnit).map(({ activity, members }) => {
    const inActivity = safeIds()
    return {
      id: idFor(activity.id, `a${activity.index + 1}`),
      name: activity.name,
      of: members.map((member, at) => {
        const [rule] = isFan(member) ? [member.rule] : [member.task.rule]
        const id = inActivity(rule.id, `t${at + 1}`)
        if (!isFan(member)) return leaf(member, id)
        const inRule = safeIds()
        const children = member.standings.map((standing, which) => {
          const { unit, period } = standing.task
          const own = [...(rule.each === undefined ? [] : [unit.id]), ...(period === undefined ? [] : [period])]
          return leaf(standing, inRule(own.join('_'), `m${which + 1}`))
        })
        return { id, name: member.name, of: children }
      }),
    }
  })
}

/** Where each task stands: `exhibition.collect.jia`. */
const pathsOf = (parts: readonly Part[], above: string, into: Map<number, string>): ReadonlyMap<number, string> => {
  for (const { id, of } of parts) {
    const path = above === '' ? id : `${above}.${id}`
    if ('task' in of) into.set(of.task.index, path)
    else pathsOf(of, path, into)
  }
  return into
}

const projectLines = (request: ExportRequest, of: ProjectTelling, { days }: TimeFrame): readonly string[] => {
  const { analysis, unit, filters, words } = request
  const { campaign, asOf } = analysis
  const title = unit === undefined ? campaign.name : of.file.ofUnit(campaign.name, unit.name)
  const filtered = describeFilters(filters, words)
  const name = filtered === undefined ? title : words.phrases([title, filtered])
  const now = Math.min(Math.max(asOf.day, days.first), days.last)
  return [
    ...of.file.counting.map((line) => `# ${line}`),
    `project ${safeIds()(campaign.id, 'plan')} ${tjpText(name)} ${isoDay((days.first - 1) as Day)} - ${isoDay((days.last + 1) as Day)} {`,
    '  timezone "UTC"',
    '  timeformat "%Y-%m-%d"',
    '  timingresolution 60 min',
    '  dailyworkinghours 1',
    '  weekstartsmonday',
    '  workinghours mon - sun 8:00 - 9:00',
    `  now ${isoDay(now as Day)}`,
    ...fieldDefinitions(of),
    '}',
    'flags helper',
    '',
  ]
}

const reportLines = (name: string): readonly string[] => [
  `taskreport dates ${tjpText(name)} {`,
  '  formats csv',
  `  columns id, name, start, end, complete, responsible, ${fieldNames.join(', ')}`,
  '  hidetask helper',
  '}',
  '',
]

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

/** A project of TaskJuggler 3, which comes to the dates of the plan by itself and writes them into a table. */
export const writeTjp = async (request: ExportRequest): Promise<string> => {
  const { analysis, standings, language, step, warn } = request
  const [file, show] = await Promise.all([loadProjectFileWords(language), loadShowWords(language)])
  const of: ProjectTelling = { ...telling(analysis, request.words), show, file, owner: request.unit }
  const placed = placedTasks(standings, analysis.calendar)
  const frame = timeFrame(analysis, placed.values())
  const parts = partsOf(standings, of)
  const helpers = helpersOf(file)
  let pinned = 0
  const context: DependencyContext = {
    analysis,
    placed,
    paths: pathsOf(parts, '', new Map()),
    helpers,
    words: file,
    onPinned: () => {
      pinned += 1
    },
  }
  const resources = resourcesOf(placed.values(), analysis.campaign)
  let done = 0
  const partLines = ({ id, name, of: about }: Part): readonly string[] => {
    if (!('task' in about)) {
      const inside = about.flatMap(partLines)
      return [`task ${id} ${tjpText(name)} {`, ...indented(inside), '}']
    }
    step(++done)
    const task = placed.get(about.task.index)
    if (task === undefined) return [`# ${file.leftOut(about.task.id)}`]
    return taskLines(id, name, task, dependenciesOf(task, context), resources.idOf(task.task), of)
  }
  const tasks = parts.flatMap((part) => [...partLines(part), ''])
  warnOfYears(frame, 'TaskJuggler 3', years, file, warn)
  if (pinned > 0) warn(file.pinnedLinks(pinned))
  return [
    ...projectLines(request, of, frame),
    ...calendarLines(analysis.calendar, frame.days, file),
    ...resources.lines,
    ...tasks,
    ...helpers.lines(),
    ...reportLines(`${safeIds()(analysis.campaign.id, 'plan')}-dates`),
  ].join('\n')
}
