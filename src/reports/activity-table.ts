import { groupBy } from '../model/group-by.ts'
import { isFinished } from '../status/facts.ts'
import type { Standing } from '../status/standing.ts'
import { summarize } from '../status/summary.ts'
import type { Cell, Table } from './page.ts'
import { dayText, lightCell, plainCell, progressCell, saidCell, type Telling } from './telling.ts'

/** The next thing to finish: the earliest deadline among what is open. One rule's members with the same day count as one. */
const nextCell = (standings: readonly Standing[], of: Telling): Cell => {
  const { words } = of
  const open = standings.filter(({ task, facts }) => !isFinished(facts) && !task.optional)
  if (open.length === 0) return { text: words.allDone, tone: 'done' }
  const dated = open.filter(({ deadline }) => deadline !== undefined)
  const [first] = [...dated].sort((a, b) => a.deadline! - b.deadline!)
  if (first === undefined) return { text: words.noDeadline, tone: 'muted' }
  const same = dated.filter(({ task, deadline }) => task.rule === first.task.rule && deadline === first.deadline)
  const name = same.length > 1 ? words.members(first.task.name, same.length) : first.task.name
  const late = first.alert === 'overdue' ? ` ${words.overdueBy(first.overdueBy, first.overdueDays)}` : ''
  const said = saidCell(of, (as) => `${dayText(first.dueWorkday ?? first.deadline!, as)} ${name}${late}`)
  return late === '' ? said : { ...said, tone: 'bad' }
}

/** A row for each activity: who answers for it, how far it is, its light, what comes next. */
export const activityTable = (selected: readonly Standing[], of: Telling): Table => {
  const { analysis, words } = of
  const { campaign, calendar } = analysis
  const byActivity = groupBy(selected, ({ task }) => task.activity)
  const { column } = words
  return {
    kind: 'table',
    main: true,
    columns: [
      { id: 'activity', title: column.activity },
      { id: 'section', title: column.section, under: 'activity' },
      { id: 'progress', title: column.progress, rigid: true },
      { id: 'light', title: column.light, rigid: true },
      { id: 'next', title: column.next },
    ],
    rows: campaign.activities.flatMap((activity) => {
      const standings = byActivity.get(activity)
      if (standings === undefined) return []
      const { percent, light } = summarize(standings, calendar, campaign.anniversary)
      return [
        [
          { text: `${words.ordinal(activity.index + 1)} ${activity.name}`, raw: activity.name },
          plainCell(activity.section?.value ?? campaign.units[0]!.section),
          progressCell(percent),
          lightCell(light, words),
          nextCell(standings, of),
        ],
      ]
    }),
  }
}
