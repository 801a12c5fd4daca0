import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budget, longEnough } from '../fuzz/budget.ts'
import { after, analysisOf, planIn, planTexts, workdaysBetween } from './random-plans.ts'

describe('the dates of a random plan', () => {
  it('respect every link of it, as its lag is counted day by day', { timeout: longEnough }, async () => {
    let links = 0
    const property = fc.asyncProperty(planTexts, async (text) => {
      const { standings, tasks, calendar } = analysisOf(await planIn(text))
      for (const task of tasks) {
        const { planStart, planEnd } = standings[task.index]!
        for (const { from, type, lag } of task.links) {
          const before = standings[from]!
          const anchor = type === 'FS' || type === 'FF' ? before.planEnd! : before.planStart!
          const own = type === 'FS' || type === 'SS' ? planStart! : planEnd!
          const said = `${tasks[from]!.id} ${type} ${lag.count}${lag.unit} → ${task.id}`
          expect(own, said).toBeGreaterThanOrEqual(after(calendar, anchor, lag))
          links += 1
        }
      }
    })
    const run = budget(5101, 60)
    await fc.assert(property, run)
    expect(links).toBeGreaterThan(5 * run.numRuns)
  })

  it('may begin as much later as they may end: by then while there is slack, and after it where there is less than none', {
    timeout: longEnough,
  }, async () => {
    let [more, less] = [0, 0]
    const property = fc.asyncProperty(planTexts, async (text) => {
      const { standings, calendar } = analysisOf(await planIn(text))
      for (const { task, planStart, planEnd, latestStart, latestEnd, slack } of standings) {
        if (slack === undefined) continue
        if (slack > 0) expect(planStart, task.id).toBeLessThanOrEqual(latestStart!)
        if (slack < 0) expect(planStart, task.id).toBeGreaterThan(latestStart!)
        more += Number(slack > 0)
        less += Number(slack < 0)
        // The day of an event counts as worked, whatever day it is.
        if (task.date !== undefined) continue
        expect(workdaysBetween(calendar, planEnd!, latestEnd!), task.id).toBe(slack)
        if (task.takes.unit === 'wd') expect(workdaysBetween(calendar, planStart!, latestStart!), task.id).toBe(slack)
        else expect(latestStart! - planStart!, task.id).toBe(latestEnd! - planEnd!)
      }
    })
    const run = budget(5102, 60)
    await fc.assert(property, run)
    expect(Math.min(more, less)).toBeGreaterThan(run.numRuns)
  })
})
