import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import { analyze } from '../../src/analyze.ts'
import { type Day, day, dayOf, isoDay } from '../../src/model/day.ts'
import { explain } from '../../src/status/explain.ts'
import { isFinished } from '../../src/status/facts.ts'
import { rootOf } from '../../src/status/why.ts'
import { type Calendar, readCalendar } from '../reference/calendar.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { parseRaw } from '../reference/raw.ts'
import { readTexts } from '../support/analyze-text.ts'
import { recomputed } from '../support/chain-sums.ts'
import { campaignFiles } from '../support/fake-world.ts'

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 60) }, (_, at) => 2000 + at)

const daysOffIn = (from: number, to: number, calendar: Calendar): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((each) => !calendar.works(each))

/** Adds up the chain of every task of an analysis; gives what does not add up, and how many steps there were of each kind. */
const checkAll = (analysis: Analysis, calendar: Calendar, kinds: Map<string, number>): void => {
  const { tasks, standings } = analysis
  for (const { index, id } of tasks) {
    const steps = explain(index, analysis)
    expect(steps[0]!.task).toBe(index)
    expect(new Set(steps.map(({ task }) => task)).size, id).toBe(steps.length)
    // Every step but the last leans on the next; the last stands by itself.
    expect(
      steps.map(({ cause }) => cause.kind === 'link'),
      id,
    ).toEqual(steps.map((_, at) => at < steps.length - 1))
    // Where to act is the last one that is still open.
    expect(steps.findLast(({ task }) => !isFinished(standings[task]!.facts))?.task ?? index, id).toBe(
      rootOf(index, analysis),
    )
    for (const [at, step] of steps.entries()) {
      const { cause, start, end, before, during } = step
      kinds.set(cause.kind === 'link' ? cause.type : cause.kind, (kinds.get(cause.kind) ?? 0) + 1)
      const standing = standings[step.task]!
      expect([start, end], id).toEqual([standing.forecastStart, standing.forecastEnd])
      const next = steps[at + 1]
      if (cause.kind === 'link') {
        const link = standing.task.links[cause.rank]!
        expect([link.from, link.type, link.lag], id).toEqual([next!.task, cause.type, cause.lag])
      }
      expect([id, standing.task.id, recomputed(step, next, analysis, calendar)]).toEqual([
        id,
        standing.task.id,
        { start, end },
      ])
      // The days off that are told are those that lie there, no more and no less.
      const told = (rest: typeof before): readonly number[] =>
        rest.off.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, of) => first + of))
      if (cause.kind !== 'link' || cause.type === 'FS' || cause.type === 'SS') {
        if ('bound' in cause) expect(told(before), id).toEqual(daysOffIn(cause.bound, start, calendar))
      }
      const { takes, date } = standing.task
      if (takes.unit === 'wd' && (cause.kind === 'link' || 'bound' in cause)) {
        const isOnItsDay = date !== undefined && start === date.day
        const worked = end - start - told(during).length
        expect(worked, id).toBe(takes.count)
        expect(told(during), id).toEqual(daysOffIn(isOnItsDay ? start + 1 : start, end, calendar))
      }
    }
  }
}

describe('the dates of every chain add up, worked out again day by day', () => {
  const kinds = new Map<string, number>()

  it.each(seeds)('random plan %i', async (seed) => {
    const text = randomPlan(seed, { unsettled: seed % 2 === 1 })
    const { plan } = await readTexts(text)
    const calendar = readCalendar(parseRaw(text).get('calendar'))
    for (const later of [0, 9]) {
      checkAll(analyze(plan!, { day: day(plan!.campaign.asOf!.day + later), origin: 'option' }), calendar, kinds)
    }
  })

  const campaigns: readonly (readonly [id: string, asOf: Day])[] = [
    ['example', dayOf(2019, 8, 26)],
    ['example', dayOf(2019, 9, 14)],
    ['anniversary-70', dayOf(2019, 7, 22)],
    ['anniversary-70', dayOf(2019, 9, 2)],
    ['key-work-2019', dayOf(2019, 7, 1)],
    ['key-work-2019', dayOf(2019, 8, 26)],
  ]

  it.each(campaigns.map(([id, asOf]) => [id, isoDay(asOf), asOf] as const))('%s on %s', async (id, _, asOf) => {
    const files = campaignFiles(id) as Readonly<Record<string, string>>
    const { plan } = await readTexts(files)
    const header = Object.entries(files).find(([path]) => path.endsWith('campaign.yaml'))![1]
    const calendar = readCalendar(parseRaw(header).get('calendar'))
    checkAll(analyze(plan!, { day: asOf, origin: 'option' }), calendar, kinds)
  })

  it('and every kind of reason was among them', () => {
    const all = ['FS', 'SS', 'FF', 'SF', 'start', 'event', 'campaign-start', 'today', 'started', 'finished']
    expect(all.filter((kind) => !kinds.has(kind))).toEqual([])
  })
})
