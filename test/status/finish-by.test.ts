import { describe, expect, it } from 'vitest'
import { finishByCause } from '../../src/status/finish-by.ts'
import { impactsOf } from '../../src/status/impact.ts'
import { consequencesOf } from '../../src/status/knock-on.ts'
import { chainOf } from '../../src/status/why.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf, planWith } from '../support/plan-text.ts'

describe('what fixes the day by which a task must be finished', () => {
  it.each([
    { tasks: ['id: a, due: 7月12日'], is: 'own', why: 'its own deadline' },
    { tasks: ['id: a'], is: undefined, why: 'nothing asks anything of it' },
    {
      tasks: ['id: a, due: 7月31日', 'id: b, after: a, due: 7月12日'],
      is: 'FS 1',
      why: 'the next one needs it earlier',
    },
    { tasks: ['id: a, due: 7月12日', 'id: b, after: a, due: 7月31日'], is: 'own', why: 'its own comes first' },
    {
      tasks: ['id: a', 'id: b, after: a, due: 7月20日', 'id: c, after: a, due: 7月12日'],
      is: 'FS 2',
      why: 'of two behind it the one that leaves less',
    },
    {
      tasks: ['id: a, takes: 3wd', 'id: b, after: a SS, due: 7月10日'],
      is: 'SS 1',
      why: 'its start is what is needed',
    },
    { tasks: ['id: a', 'id: b, after: a FF, due: 7月10日'], is: 'FF 1', why: 'its end is needed for an end' },
    {
      tasks: ['id: a', 'id: b, after: a, optional: true, due: 7月10日'],
      is: undefined,
      why: 'what is optional asks nothing',
    },
    {
      tasks: ['id: a, due: 7月31日', 'id: b, after: a, optional: true, due: 7月10日'],
      is: 'own',
      why: 'nor where there is a deadline',
    },
  ])('$tasks: $is ($why)', async ({ tasks, is }) => {
    const analysis = await analyzeText(planOf(...tasks))
    const cause = finishByCause(0, analysis)
    expect(cause?.kind === 'successor' ? `${cause.type} ${cause.to}` : cause?.kind).toBe(is)
  })

  it('the end of the campaign', async () => {
    const analysis = await analyzeText(planWith('ends: 2019-12-31\n', 'id: a'))
    expect(finishByCause(0, analysis)?.kind).toBe('ends')
  })

  it.each(Array.from({ length: 30 }, (_, at) => 300 + at))(
    'is there for each task with a latest date, and leaves it no more than it has (seed %i)',
    async (seed) => {
      const analysis = await analyzeText(randomPlan(seed, { size: 14 }))
      for (const { index, id } of analysis.tasks) {
        const { latestEnd, deadline } = analysis.standings[index]!
        const cause = finishByCause(index, analysis)
        expect(cause === undefined, id).toBe(latestEnd === undefined)
        if (cause?.kind === 'own') expect(latestEnd, id).toBeLessThanOrEqual(deadline! + 1)
        // A deadline that is met exactly needs no other reason.
        if (latestEnd !== undefined && deadline !== undefined && latestEnd === deadline + 1) {
          expect(cause?.kind, id).not.toBe('ends')
        }
        if (cause?.kind === 'successor') {
          expect(analysis.standings[cause.to]!.latestEnd, id).toBeDefined()
          expect(
            analysis.tasks[cause.to]!.links.map(({ from }) => from),
            id,
          ).toContain(index)
        }
      }
    },
  )
})

describe('what a delay follows into', () => {
  it.each(Array.from({ length: 12 }, (_, at) => 500 + at))('is what impact counts (seed %i)', async (seed) => {
    const analysis = await analyzeText(randomPlan(seed, { size: 20 }))
    const all = analysis.tasks.map(({ index }) => index)
    const impacts = impactsOf(all, analysis)
    for (const task of all) {
      const { downstream, knockOn } = consequencesOf(task, analysis)
      expect(downstream.length).toBe(impacts.get(task)!.count)
      const late = downstream.filter((at) => ['overdue', 'failing'].includes(analysis.standings[at]!.alert))
      expect(knockOn).toEqual(late.filter((at) => chainOf(at, analysis).includes(task)))
    }
  })
})
