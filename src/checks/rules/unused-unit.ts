import type { PlanCheck } from '../check.ts'

export const unusedUnit: PlanCheck = {
  code: 'unused-unit',
  severity: 'info',

  *run({ campaign, doubts }) {
    // A unit that is misspelt where it is used would be reported twice.
    if (!doubts.none) return
    const { units, activities } = campaign
    const used = new Set([units[0]])
    const helping = new Set<string>()
    for (const { joint, rules } of activities) {
      for (const unit of joint?.value ?? []) used.add(unit)
      for (const { unit, each, fields, differs } of rules) {
        if (unit !== undefined) used.add(unit)
        for (const member of each ?? []) used.add(member)
        for (const { with: helpers } of [fields, ...differs.values()]) {
          for (const { value } of helpers ?? []) helping.add(value)
        }
      }
    }
    for (const unit of units) {
      if (used.has(unit) || [unit.id, unit.name, unit.short].some((name) => helping.has(name))) continue
      yield { place: unit.place, message: ['unusedUnit', { name: unit.id }], help: ['unusedUnitHelp', {}] }
    }
  },
}
