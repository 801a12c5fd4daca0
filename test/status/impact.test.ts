import { describe, expect, it } from 'vitest'
import { isFinished } from '../../src/status/facts.ts'
import { impactsOf } from '../../src/status/impact.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

type Analysis = Awaited<ReturnType<typeof analyzeText>>

/** The unfinished tasks downstream of one, step by step over all links. */
const downstream = (task: number, { tasks, standings }: Analysis): readonly number[] => {
  const reached = new Set([task])
  for (let grew = true; grew; ) {
    const before = reached.size
    for (const { index, links } of tasks) if (links.some(({ from }) => reached.has(from))) reached.add(index)
    grew = reached.size > before
  }
  reached.delete(task)
  return [...reached].filter((at) => !isFinished(standings[at]!.facts))
}

describe('impact (schedule.md §8): the unfinished tasks that are reachable downstream', () => {
  it.each(Array.from({ length: 12 }, (_, at) => 500 + at))(
    'counts what a walk over all links finds (seed %i)',
    async (seed) => {
      const analysis = await analyzeText(randomPlan(seed, { size: 20 }))
      const all = analysis.tasks.map(({ index }) => index)
      const impacts = impactsOf(all, analysis)
      expect([...impacts.keys()]).toEqual(all)
      for (const task of all)
        expect([task, impacts.get(task)!.count]).toEqual([task, downstream(task, analysis).length])
    },
  )

  it('names of those that wait for it directly the one that must start first', async () => {
    const analysis = await analyzeText(
      planOf('id: a', 'id: b, after: a, due: 9月', 'id: c, after: a, due: 8月', 'id: d, after: c', 'id: e'),
    )
    const impacts = impactsOf([0, 1, 2, 4], analysis)
    expect(Object.fromEntries(impacts)).toEqual({
      0: { count: 3, first: 2 },
      1: { count: 0, first: undefined },
      2: { count: 1, first: 3 },
      4: { count: 0, first: undefined },
    })
  })

  it('goes through finished tasks, but counts none of them', async () => {
    const log = 'progress: [{ task: show.b, date: 2019-07-01, state: dropped }]\n'
    const analysis = await analyzeText(`${planOf('id: a', 'id: b, after: a', 'id: c, after: b')}${log}`)
    expect(impactsOf([0], analysis).get(0)).toEqual({ count: 1, first: 2 })
  })

  it('more tasks than fit into one pass', async () => {
    const row = Array.from({ length: 70 }, (_, at) => `id: t${at}${at === 0 ? '' : `, after: t${at - 1}`}`)
    const analysis = await analyzeText(planOf(...row))
    const impacts = impactsOf([...row.keys()], analysis)
    expect([...impacts.values()].map(({ count }) => count)).toEqual([...row.keys()].map((at) => 69 - at))
  })
})
