import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { checkedOf } from '../../src/checks/checked.ts'
import { runChecks } from '../../src/checks/run.ts'
import { dayOf } from '../../src/model/day.ts'
import { none } from '../../src/schedule/network.ts'
import { isFinished } from '../../src/status/facts.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 150) }, (_, at) => at + 1)
const known = (boundary: number): number | undefined => (boundary === none ? undefined : boundary)

// On a day after all entries of the log, the analysis knows what the checks know.
describe.each([false, true])('random plans (unsettled: %s)', (unsettled) => {
  it.each(seeds)('seed %i: the dates that the rules see are those of the analysis', async (seed) => {
    const { plan, problems, sources } = await readTexts(randomPlan(seed, { unsettled }))
    const checked = checkedOf(plan!, problems)
    const { standings } = analyze(plan!, { day: dayOf(2199, 12, 31), origin: 'option' })
    for (const { task, planStart, planEnd, latestStart, latestEnd, deadline } of standings) {
      const at = task.index
      expect([known(checked.forward.start[at]!), known(checked.forward.end[at]!)]).toEqual([planStart, planEnd])
      expect([known(checked.backward.start[at]!), known(checked.backward.end[at]!)]).toEqual([latestStart, latestEnd])
      expect(known(checked.deadlines[at]!)).toBe(known(deadline ?? none))
    }
    const late = standings.filter(
      ({ facts, planEnd, deadline }) =>
        planEnd !== undefined && known(deadline ?? none) !== undefined && planEnd > deadline! + 1 && !isFinished(facts),
    )
    const found = runChecks(plan, problems, sources).problems
    const unreachable = found.filter(({ code }) => code === 'deadline-unreachable')
    expect(unreachable.length > 0).toBe(late.length > 0)
    const named = unreachable.reduce(
      (sum, { message }) => sum + (message[0] === 'deadlineUnreachable' ? message[1].others + 1 : 0),
      0,
    )
    expect(named).toBe(late.length)
  })
})
