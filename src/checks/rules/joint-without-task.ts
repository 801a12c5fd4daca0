import type { PlanCheck } from '../check.ts'

export const jointWithoutTask: PlanCheck = {
  code: 'joint-without-task',
  severity: 'error',

  *run({ campaign, index, doubts }) {
    for (const { id, joint, rules } of campaign.activities) {
      if (joint === undefined || rules.some(doubts.about) || (rules.length === 0 && !doubts.none)) continue
      const accounted = new Set<string>()
      for (const { rule, tasks } of index.rulesOf(id)) {
        for (const { unit } of tasks) accounted.add(unit.id)
        for (const member of rule.except.keys()) accounted.add(member)
      }
      const without = joint.value.filter((unit) => !accounted.has(unit.id))
      if (without.length === 0) continue
      yield {
        place: joint.place,
        message: ['jointWithoutTask', { members: without.map(({ short }) => short) }],
        help: ['jointWithoutTaskHelp', {}],
      }
    }
  },
}
