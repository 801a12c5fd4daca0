import type { Campaign, Dependency, TaskRule } from '../model/campaign.ts'
import type { Report } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import { expandRule, type Linkable, mostTasks } from './expand-rule.ts'
import { linksOf, mostLinks } from './resolve-links.ts'
import { indexTasks, type TaskIndex } from './task-index.ts'

export interface Expansion {
  /** All tasks in plan order. */
  readonly tasks: readonly Task[]
  readonly index: TaskIndex
}

const noTasks: readonly Linkable[] = []

/**
 * Fans a campaign out: rules to tasks, references to links. `isWhole` says that every file could be read; else a name
 * that is nowhere may stand in the file that could not, and is not reported.
 */
export const expandCampaign = (campaign: Campaign, isWhole: boolean, report: Report): Expansion => {
  const host = campaign.units[0]!
  const tasks: Linkable[] = []
  const byRule = new Map<TaskRule, readonly Task[]>()
  let isComplete = true
  for (const activity of campaign.activities) {
    for (const rule of activity.rules) {
      const first = tasks.length
      const own = isComplete ? expandRule(rule, activity, host, report, first, mostTasks - first) : noTasks
      if (own === undefined) isComplete = false
      for (const task of own ?? noTasks) tasks.push(task)
      byRule.set(rule, own ?? noTasks)
    }
  }
  const index = indexTasks(campaign.activities, byRule, isComplete)
  const said = new Set<Dependency>()
  const tell: Report = (code, place, message, more) => {
    if ((isWhole && isComplete) || code !== 'unknown-task') report(code, place, message, more)
  }
  let room = mostLinks
  for (const task of tasks) {
    const links = linksOf(task, index, said, room, tell)
    room -= links?.length ?? 0
    if (links === undefined) {
      report('too-large', task.place, ['tooManyLinks', { most: mostLinks }])
      break
    }
    task.links = links
  }
  return { tasks, index }
}
