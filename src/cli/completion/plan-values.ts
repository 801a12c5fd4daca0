import type { Plan } from '../../analysis.ts'
import type { Unit } from '../../model/campaign.ts'
import type { Task } from '../../model/task.ts'
import { factsOn, isFinished } from '../../status/facts.ts'
import type { CommandWords } from '../../words/index.ts'
import type { World } from '../world.ts'
import type { Candidate } from './candidate.ts'
import { plansOf } from './read-plans.ts'

/** Values that stand in campaigns. */
export type PlanValue = 'unit' | 'activity' | 'section' | 'lead' | 'tag' | 'recipient' | 'address' | 'open-address'

const named = (items: Iterable<string | undefined>): readonly Candidate[] =>
  [...new Set(items)].flatMap((value) => (value === undefined ? [] : [{ value, about: '' }]))

const unitsOf = (units: readonly Unit[]): readonly Candidate[] =>
  units.map(({ id, name }) => ({ value: id, about: name }))

/** The tasks asked for, and `task@*` for all members of one that several units have; a repeated one by its periods. */
const addresses = ({ campaign, index }: Plan, isAsked: (task: Task) => boolean): readonly Candidate[] =>
  campaign.activities.flatMap((activity) =>
    index.rulesOf(activity.id).flatMap(({ rule, tasks, byPeriod }) => {
      const periods = rule.repeat === undefined ? [[undefined, tasks] as const] : [...byPeriod]
      const all = periods.flatMap(([period, members]) => {
        const first = members.find(isAsked)
        const id = `${activity.id}.${rule.id}@*${period === undefined ? '' : `#${period}`}`
        return rule.each === undefined || first === undefined ? [] : [{ value: id, about: first.name }]
      })
      const single = tasks.filter(isAsked).map(({ id, name, unit }) => ({
        value: id,
        about: rule.each === undefined ? name : `${name} · ${unit.short}`,
      }))
      return [...all, ...single]
    }),
  )

const isOpen =
  ({ logs }: Plan) =>
  ({ index, target, date }: Task): boolean => {
    const log = logs.get(index)
    const last = log?.at(-1)
    return last === undefined || !isFinished(factsOn(last.date.day, log, target, date !== undefined))
  }

const makers: Readonly<Record<PlanValue, (plan: Plan) => readonly Candidate[]>> = {
  unit: ({ campaign }) => unitsOf(campaign.units),
  activity: ({ campaign }) => campaign.activities.map(({ id, name }) => ({ value: id, about: name })),
  section: ({ tasks }) => named(tasks.map(({ section }) => section)),
  lead: ({ tasks }) => named(tasks.map(({ lead }) => lead)),
  tag: ({ tasks }) => named(tasks.flatMap(({ tags }) => tags)),
  // Sections of the host are written to by themselves; who is outside is not.
  recipient: (plan) => {
    const [host, ...others] = plan.campaign.units
    const own = plan.tasks.flatMap(({ unit, section }) => (unit === host ? [section] : []))
    return [...unitsOf(others.filter(({ external }) => !external)), ...named(own)]
  },
  address: (plan) => addresses(plan, () => true),
  'open-address': (plan) => addresses(plan, isOpen(plan)),
}

/** What the campaigns of some names, or all there are, have of a kind. */
export const planValues = (
  value: PlanValue,
  world: World,
  names: readonly string[],
  words: CommandWords,
): readonly Candidate[] => plansOf(world, names, words).flatMap((plan) => makers[value](plan))
