import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressParts } from '../../src/expand/address.ts'
import { addressAdvice } from '../../src/expand/address-advice.ts'
import { findTasks } from '../../src/expand/find-tasks.ts'
import { parseReference } from '../../src/input/dependency.ts'
import type { Day } from '../../src/model/day.ts'
import { firstYear, lastYear, ymdOf } from '../../src/model/day.ts'
import { longestDays } from '../../src/model/duration.ts'
import { readTexts } from '../support/analyze-text.ts'
import { budget, longEnough } from './budget.ts'
import { fields, hole, planWith } from './fields.ts'
import { addresses, dates, durations, numbers, references, valuesLike } from './value-texts.ts'

const inYears = (of: Day): boolean => ymdOf(of).year >= firstYear && ymdOf(of).year <= lastYear

describe('a value that nobody expected, in a field of a plan', () => {
  it.each(Object.entries(fields))(
    '%s: it is understood, or a problem says so at its place',
    { timeout: longEnough },
    async (_, field) => {
      const plan = planWith(field)
      const start = plan.indexOf(hole)
      let understood = 0
      const property = fc.asyncProperty(valuesLike(field.like), async (value) => {
        const written = JSON.stringify(value)
        const read = await readTexts(plan.replace(hole, () => written))
        const there = read.problems.filter(({ place }) => place.start >= start && place.end <= start + written.length)
        const found = read.plan === undefined ? undefined : field.of(read.plan)
        if (found !== undefined) understood += 1
        else expect(there, `${written} was passed over`).not.toEqual([])
        // Nothing else is wrong, whatever one value says.
        if (field.task !== undefined && !field.task.startsWith('start')) {
          for (const { code, place } of read.problems) {
            expect(place.start, `${code} for ${written}`).toBeGreaterThanOrEqual(plan.lastIndexOf('\n', start))
            expect(place.end).toBeLessThanOrEqual(start + written.length + 4)
          }
        }
      })
      await fc.assert(property, budget(4301, 60))
      expect(understood).toBeGreaterThan(0)
    },
  )

  it('takes no day outside of 1970–2199, no duration above ten years, no number that is none', {
    timeout: longEnough,
  }, async () => {
    const plan = planWith({ task: `due: ${hole}, takes: ${hole}, after: [${hole}], weight: ${hole}` })
    const property = fc.asyncProperty(
      valuesLike([...dates, ...durations, ...references, ...numbers]),
      async (value) => {
        const read = await readTexts(plan.replaceAll(hole, () => JSON.stringify(value)))
        const task = read.plan?.tasks.find(({ rule }) => rule.id === 'x')
        if (task === undefined) expect.fail('the task is gone')
        if (task.due !== undefined && 'day' in task.due) expect(inYears(task.due.day)).toBe(true)
        expect(task.takes.count).toBeGreaterThanOrEqual(0)
        expect(task.takes.count).toBeLessThanOrEqual(longestDays)
        expect(task.weight).toBeGreaterThan(0)
        expect(Number.isSafeInteger(task.weight)).toBe(true)
        for (const { lag } of task.links) expect(Math.abs(lag.count)).toBeLessThanOrEqual(longestDays)
      },
    )
    await fc.assert(property, budget(4302, 300))
  })
})

describe('an address that nobody expected', () => {
  it('means tasks, or there is advice, or nothing: no parser throws', { timeout: longEnough }, async () => {
    const { plan } = await readTexts(planWith({}))
    const { index, tasks } = plan!
    const known = new Set(tasks)
    fc.assert(
      fc.property(valuesLike(addresses), (value) => {
        parseReference(value)
        addressParts(value)
        addressAdvice(value, index, true)
        addressAdvice(value, index, false)
        const found = findTasks(value, index)
        if ('tasks' in found) {
          expect(found.tasks.length).toBeGreaterThan(0)
          expect(found.tasks.every((task) => known.has(task))).toBe(true)
        }
      }),
      budget(4303, 3000),
    )
  })
})
