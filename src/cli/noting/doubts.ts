import type { Plan } from '../../analysis.ts'
import { ymdOf } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { factsOn } from '../../status/facts.ts'
import { openPredecessors } from '../../status/readiness.ts'
import { countedUpTo } from './counted.ts'
import type { Noting } from './noting.ts'

/** What is said to be done before its day, or with less than its target. */
const doubtsAboutDone = (task: Task, { campaign, logs }: Plan, { days, words }: Noting): readonly string[] => {
  const { log, report } = words
  const { id, date, target } = task
  const { year } = ymdOf(campaign.anniversary)
  const count = countedUpTo(days.on, logs.get(task.index))
  const counted = count === undefined ? undefined : `${count / 1000}${target?.unitWord ?? ''}`
  return [
    ...(date === undefined || date.day <= days.on ? [] : [log.beforeItsDay(id, report.date(date.day, year))]),
    ...(target === undefined || (count ?? 0) >= target.thousandths
      ? []
      : [log.shortOfTarget(id, target.text, counted)]),
  ]
}

/**
 * What to look at again, though it is noted: tasks that are said to have begun, or to be done, while others that they wait
 * for are not (perhaps one of them was forgotten); what is done too early, or with too little.
 */
export const doubtsAbout = (noted: readonly Task[], plan: Plan, noting: Noting): readonly string[] => {
  const { tasks, logs } = plan
  const { wish, days, words } = noting
  if (!['start', 'done', 'report'].includes(wish.kind)) return []
  const facts = tasks.map((task) => factsOn(days.on, logs.get(task.index), task.target, task.date !== undefined))
  const together = new Set(noted.map(({ index }) => index))
  return noted.flatMap((task) => {
    // Begun is begun: what held it then was told then.
    if (wish.kind !== 'done' && facts[task.index]!.state !== 'todo') return []
    const open = openPredecessors(task, facts).filter((each) => !together.has(each))
    const [first] = open
    return [
      ...(first === undefined ? [] : [words.log.openBefore(task.id, tasks[first]!.id, open.length - 1)]),
      ...(wish.kind === 'done' ? doubtsAboutDone(task, plan, noting) : []),
    ]
  })
}
