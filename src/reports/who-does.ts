import type { Campaign } from '../model/campaign.ts'
import type { Task } from '../model/task.ts'

/** Who does a task, in as few words as an office needs: the unit, or for the host's own work the section. */
export const whoDoes = ({ unit, section, lead }: Task, { units }: Campaign): string =>
  unit === units[0] ? (section ?? lead ?? unit.short) : unit.short
