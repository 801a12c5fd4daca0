import type { Plan } from '../../analysis.ts'
import type { CommandWords } from '../../words/index.ts'
import type { World } from '../world.ts'
import type { Candidate } from './candidate.ts'
import { plansOf } from './read-plans.ts'

/** Values that stand in campaigns. */
export type PlanValue = 'unit' | 'activity' | 'section' | 'lead' | 'tag' | 'recipient' | 'address'

const named = (items: Iterable<string | undefined>): readonly Candidate[] =>
  [...new Set(items)].flatMap((value) => (value === undefined ? [] : [{ value, about: '' }]))

const units = ({ campaign }: Plan): readonly Candidate[] =>
  campaign.units.map(({ id, name }) => ({ value: id, about: name }))

/** Every task, and `task@*` for all members of one that several units have; a repeated one by its periods. */
const addresses = ({ campaign, index }: Plan): readonly Candidate[] =>
  campaign.activities.flatMap((activity) =>
    index.rulesOf(activity.id).flatMap(({ rule, tasks, byPeriod }) => {
      const all = [...byPeriod].flatMap(([period, [first]]) => {
        const id = `${activity.id}.${rule.id}@*${period === undefined ? '' : `#${period}`}`
        return rule.each === undefined || first === undefined ? [] : [{ value: id, about: first.name }]
      })
      const single = tasks.map(({ id, name, unit }) => ({
        value: id,
        about: rule.each === undefined ? name : `${name} · ${unit.short}`,
      }))
      return [...all, ...single]
    }),
  )

const makers: Readonly<Record<PlanValue, (plan: Plan) => readonly Candidate[]>> = {
  unit: units,
  activity: ({ campaign }) => campaign.activities.map(({ id, name }) => ({ value: id, about: name })),
  section: ({ tasks }) => named(tasks.map(({ section }) => section)),
  lead: ({ tasks }) => named(tasks.map(({ lead }) => lead)),
  tag: ({ tasks }) => named(tasks.flatMap(({ tags }) => tags)),
  // Sections of the host are written to by themselves.
  recipient: (plan) => {
    const [host] = plan.campaign.units
    const own = plan.tasks.flatMap(({ unit, section }) => (unit === host ? [section] : []))
    return [...units(plan).slice(1), ...named(own)]
  },
  address: addresses,
}

/** What the campaigns of some names, or all there are, have of a kind. */
export const planValues = (
  value: PlanValue,
  world: World,
  names: readonly string[],
  words: CommandWords,
): readonly Candidate[] => plansOf(world, names, words).flatMap((plan) => makers[value](plan))
