import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { LogEntry } from '../../src/model/campaign.ts'
import { type Day, day, isoDay } from '../../src/model/day.ts'
import { factsOn, isFinished, type State } from '../../src/status/facts.ts'
import { budget, longEnough } from '../fuzz/budget.ts'
import { home, run } from '../support/fake-world.ts'
import { planIn, planTexts } from './random-plans.ts'

const rank: Readonly<Record<State, number>> = { todo: 0, started: 1, done: 2, accepted: 3, dropped: 3 }

const isReopening = ({ state }: LogEntry): boolean => state?.value === 'returned' || state?.value === 'reopened'

describe('the log, read up to one day after the other', () => {
  it('lets no state go back without an entry that says so, and forgets no day that it knew', {
    timeout: longEnough,
  }, async () => {
    let [steps, back] = [0, 0]
    const property = fc.asyncProperty(planTexts, async (text) => {
      const { logs, tasks } = await planIn(text)
      for (const [task, log] of logs) {
        const { target, date, id } = tasks[task]!
        const factsAt = (on: number) => factsOn(on as Day, log, target, date !== undefined)
        const [first, last] = [log[0]!.date.day, log.at(-1)!.date.day]
        for (let on = first; on <= last + 1; on = day(on + 1)) {
          const [before, now] = [factsAt(on - 1), factsAt(on)]
          const entries = log.filter((entry) => entry.date.day === on)
          const said = `${id} on ${isoDay(on)}`
          if (entries.length === 0) expect(now, said).toEqual(before)
          if (rank[now.state] !== rank[before.state]) steps += 1
          if (rank[now.state] < rank[before.state]) {
            back += 1
            expect(entries.some(isReopening), said).toBe(true)
          }
          if (before.started !== undefined) expect(now.started, said).toBe(before.started)
          if (before.done !== undefined && isFinished(now) && !entries.some(isReopening))
            expect(now.done, said).toBe(before.done)
          expect(now.extensions.slice(0, before.extensions.length), said).toEqual(before.extensions)
          if (now.extensions.length > before.extensions.length)
            expect(
              entries.some(({ extend }) => extend !== undefined),
              said,
            ).toBe(true)
        }
      }
    })
    await fc.assert(property, budget(5401, 60))
    expect(steps).toBeGreaterThan(100)
    expect(back).toBeGreaterThan(5)
  })
})

/** The plan without the entries of its log that are later than a day. */
const until = (text: string, isKept: (entry: YAMLMap) => boolean): string => {
  const document = parseDocument(text, { schema: 'failsafe' })
  const progress = document.get('progress')
  if (!isSeq(progress)) return text
  progress.items = progress.items.filter((entry) => isKept(entry as YAMLMap))
  return String(document)
}

const commands: readonly (readonly string[])[] = [
  ['status', '--all'],
  ['status', '--json'],
  ['schedule', '--json'],
  ['schedule', '--view', 'gantt', '--format', 'terminal'],
  ['overdue', '--soon', '--format', 'markdown'],
  ['next', '--all'],
  ['bulletin'],
  ['bulletin', '--kind', 'score', '--format', 'csv'],
  ['remind', '--json'],
  ['export', 'json'],
]

describe('--as-of', () => {
  it('shows a past day as it was: what the log says later changes no byte of any report', {
    timeout: longEnough,
  }, async () => {
    let left = 0
    const property = fc.asyncProperty(
      planTexts,
      fc.integer({ min: -30, max: 10 }),
      fc.constantFrom(...commands),
      async (text, later, command) => {
        const { campaign, logs } = await planIn(text)
        const on = day(campaign.asOf!.day + later)
        const days = new Map([...logs.values()].flat().map(({ date }) => [date.text, date.day]))
        // Both are written anew, so that only the entries differ.
        const [whole, past] = [
          until(text, () => true),
          until(text, (entry) => days.get(String(entry.get('date')))! <= on),
        ]
        if (past !== whole) left += 1
        const argv = [
          command[0]!,
          ...(command[0] === 'export' ? [command[1]!] : []),
          'plan.yaml',
          ...command.slice(command[0] === 'export' ? 2 : 1),
          '--as-of',
          isoDay(on),
        ]
        const [one, other] = [
          await run(argv, { files: { [`${home}/plan.yaml`]: whole } }),
          await run(argv, { files: { [`${home}/plan.yaml`]: past } }),
        ]
        expect(one.code, one.err).toBe(0)
        expect(other).toEqual({ ...one, files: other.files })
      },
    )
    const settings = budget(5402, 40)
    await fc.assert(property, settings)
    expect(left).toBeGreaterThan(settings.numRuns / 5)
  })
})
