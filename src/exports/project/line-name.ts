import type { Standing } from '../../status/standing.ts'
import { taskLabel } from '../task-label.ts'
import type { ProjectTelling } from './project-telling.ts'

/** A task's name as it stands in a list without its outline: with its period, and with the unit that is not the host. */
export const lineName = ({ task }: Standing, { analysis, file, owner }: ProjectTelling): string => {
  const isHosts = task.unit === analysis.campaign.units[0] && task.rule.each === undefined
  return taskLabel(task, isHosts || task.unit === owner ? undefined : task.unit.short, file.by)
}
