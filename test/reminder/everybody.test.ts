import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import type { Standing } from '../../src/status/standing.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { itemsOf, lettersOf, type Run } from './letters-of.ts'

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 60) }, (_, at) => 4000 + at)

const isOpen = ({ facts, task }: Standing): boolean =>
  !['done', 'accepted', 'dropped'].includes(facts.state) && !task.optional

/** Overdue, or with a deadline that people are told for this period or before. */
const mustBeTold = (standing: Standing, { reminding: { horizon } }: Run, { asOf }: Analysis): boolean => {
  const { deadline, dueWorkday } = standing
  if (!isOpen(standing) || deadline === undefined) return false
  return (
    deadline < asOf.day ||
    deadline <= horizon.week.last ||
    (dueWorkday! >= asOf.day && dueWorkday! <= horizon.week.last)
  )
}

/** Whose letter it belongs into: its unit's, its section's; what is outside is told to the host. */
const isRightReader = ({ task }: Standing, to: string, { campaign }: Analysis): boolean => {
  const host = campaign.units[0]!
  if (task.unit.external) return to === host.id || to.startsWith(`${host.id}.`)
  if (task.unit !== host) return to === task.unit.id
  const section = task.section ?? task.lead
  return to === (section === undefined ? host.id : `${host.id}.${section}`)
}

const urging = new Set(['overdue', 'due', 'start', 'needed'])

/** Open predecessors by the definition of readiness, read off the plan once more. */
const isHeldByOthers = ({ task, facts }: Standing, { standings }: Analysis): boolean =>
  facts.state === 'todo' &&
  task.links.some(({ from, type, lag }) => {
    const { state } = standings[from]!.facts
    if (type === 'SS' || (type === 'FS' && lag.count < 0)) return state === 'todo'
    return type === 'FS' && (state === 'todo' || state === 'started')
  })

describe.each(['this', 'next'] as const)('the letters of a random plan (%s week)', (week) => {
  it.each(seeds)('seed %i', async (seed) => {
    const analysis = await analyzeText(randomPlan(seed, { size: 14 }))
    const run = await lettersOf(analysis, week)
    const items = itemsOf(run)
    const readers = new Map<string, string[]>()
    for (const { to, item } of items) {
      for (const task of item.tasks) readers.set(task, [...(readers.get(task) ?? []), to])
    }

    for (const standing of analysis.standings) {
      const { id } = standing.task
      const told = readers.get(id) ?? []
      // Every task overdue or due in the period appears exactly once, with the one who must act; none more than once.
      if (mustBeTold(standing, run, analysis)) {
        expect(told, id).toHaveLength(1)
        expect(isRightReader(standing, told[0]!, analysis), `${id} → ${told[0]}`).toBe(true)
      } else {
        expect(told.length, id).toBeLessThanOrEqual(1)
      }
    }

    const known = new Map(analysis.standings.map((standing) => [standing.task.id, standing]))
    for (const { kind, item } of items) {
      for (const id of item.tasks) {
        const standing = known.get(id)!
        // Nobody is urged to do what somebody else holds up, what is optional, or what is finished.
        if (urging.has(kind)) {
          expect(isHeldByOthers(standing, analysis), id).toBe(false)
          expect(isOpen(standing), id).toBe(true)
          expect(standing.task.unit.external, id).toBe(false)
        }
        // Where something waits, whoever can act on it is asked to.
        if (kind === 'waiting') {
          const able = run.reminding.actionable(standing).map((at) => analysis.tasks[at]!.id)
          expect(able.filter((task) => !readers.has(task))).toEqual([])
        }
      }
    }
    for (const { chapters, to } of run.letters) {
      expect(chapters.length, to.id).toBeGreaterThan(0)
      for (const { items: own } of chapters) expect(own.length).toBeGreaterThan(0)
    }
  })
})
