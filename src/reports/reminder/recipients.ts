import type { Campaign, Unit } from '../../model/campaign.ts'
import type { Task } from '../../model/task.ts'

/** Whom a letter goes to: a unit, or a section of the host. */
export interface Addressee {
  readonly unit: Unit
  /** Of the host; where a task has none, its leader. Undefined for a unit, and for the host's work that nobody has. */
  readonly section: string | undefined
}

export const hostOf = ({ units }: Campaign): Unit => units[0]!

/** `jingning`, `city.办公室`: one letter for each. */
export const addresseeId = ({ unit, section }: Addressee): string =>
  section === undefined ? unit.id : `${unit.id}.${section}`

/** Who does a task and is told of it. */
export const doerOf = ({ unit, section, lead }: Task, campaign: Campaign): Addressee => ({
  unit,
  section: unit === hostOf(campaign) ? (section ?? lead) : undefined,
})

/** The section of the host that speaks for it: its own, else the first of its list. */
const officeOf = ({ section, sections }: Unit): string | undefined => section ?? sections?.[0]?.value

/** Who at the host looks after a task of whoever it may be: the section that its activity belongs to. */
export const keeperOf = ({ activity, unit, section }: Task, campaign: Campaign): Addressee => {
  const host = hostOf(campaign)
  const own = unit === host ? section : undefined
  return { unit: host, section: own ?? activity.section?.value ?? officeOf(host) }
}

/** Who at the host checks what was done: of its own work the first office, of others' the section that keeps it. */
export const reviewerOf = (task: Task, campaign: Campaign): Addressee => {
  const host = hostOf(campaign)
  return task.unit === host ? { unit: host, section: officeOf(host) } : keeperOf(task, campaign)
}

/** Who signs: the host, and the section that speaks for it. */
export const signerOf = (campaign: Campaign): Addressee => {
  const host = hostOf(campaign)
  return { unit: host, section: officeOf(host) }
}
