import { describe, expect, it } from 'vitest'
import { isMap, isScalar, parseDocument } from 'yaml'
import { analyze } from '../../src/analyze.ts'
import { day } from '../../src/model/day.ts'
import { chainOf, rootOf } from '../../src/status/why.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText, jsonOf, readTexts } from '../support/analyze-text.ts'
import { header, units } from '../support/plan-text.ts'

const seeds = Array.from({ length: 20 }, (_, at) => 700 + at)

type Json = Readonly<Record<string, unknown>>
const tasksIn = ({ tasks }: Json): readonly Json[] => (tasks as readonly Json[]).map(({ location: _, ...task }) => task)

/** The tasks by their addresses; what each waits for in no order. */
const byId = (json: Json): Json =>
  Object.fromEntries(
    tasksIn(json).map((task) => [
      task.id,
      { ...task, after: new Set(task.after as string[]), waitingFor: new Set(task.waitingFor as string[]) },
    ]),
  )

describe('what a plan says must not hang on what does not matter', () => {
  it.each(seeds)('entries later than the status date change nothing (seed %i)', async (seed) => {
    const { plan } = await readTexts(randomPlan(seed))
    for (const later of [-20, 0, 15]) {
      const asOf = { day: day(plan!.campaign.asOf!.day + later), origin: 'option' } as const
      const known = new Map(
        [...plan!.logs].map(([task, log]) => [task, log.filter(({ date }) => date.day <= asOf.day)]),
      )
      expect(analyze({ ...plan!, logs: known }, asOf).standings).toEqual(analyze(plan!, asOf).standings)
    }
  })

  it.each(seeds)('units under other ids: other ids, and nothing else (seed %i)', async (seed) => {
    const text = randomPlan(seed)
    const ids = ['city', 'kongtong', 'huating', 'jingning', 'lingtai', '省政协', 'x-y_1']
    const renamed = (of: string): string => ids.reduce((all, id, at) => all.replaceAll(id, `Unit${'zyxwvut'[at]}`), of)
    const [one, other] = [await jsonOf(text), await jsonOf(renamed(text))]
    const bare = (json: Json): Json => ({ ...json, tasks: tasksIn(json) })
    expect(JSON.parse(renamed(JSON.stringify(bare(one))))).toEqual(JSON.parse(JSON.stringify(bare(other))))
  })

  it.each(seeds)('units behind the host in another order: the same tasks in another order (seed %i)', async (seed) => {
    const text = randomPlan(seed)
    const document = parseDocument(text, { schema: 'failsafe' })
    const pairs = document.get('units')
    if (!isMap(pairs)) throw new Error('no units')
    const [host, ...others] = pairs.items
    pairs.items = [host!, ...others.reverse()]
    expect(pairs.items.every(({ key }) => isScalar(key))).toBe(true)
    const [one, other] = [await jsonOf(text), await jsonOf(String(document))]
    expect(byId(other)).toEqual(byId(one))
    expect(other.summary).toEqual(one.summary)
  })

  it.each(seeds)('a chain leads along links to a task that waits for nothing unfinished (seed %i)', async (seed) => {
    const analysis = await analyzeText(randomPlan(seed, { size: 14 }))
    for (const { index, id } of analysis.tasks) {
      const chain = chainOf(index, analysis)
      expect(new Set(chain).size, id).toBe(chain.length)
      for (const [step, task] of chain.slice(0, -1).entries()) {
        expect(analysis.tasks[task]!.links.map(({ from }) => from)).toContain(chain[step + 1])
      }
      expect(chain).toContain(rootOf(index, analysis))
    }
  })
})

it('a row of 20,000 tasks is analysed, and explained from its end, without overflowing the stack', async () => {
  const row = Array.from(
    { length: 20_000 },
    (_, at) => `      - {id: t${at}, name: x${at === 0 ? '' : `, after: t${at - 1}`}, takes: 0d}\n`,
  )
  const analysis = await analyzeText(
    `${header}${units}activities:\n  - id: show\n    name: x\n    tasks:\n${row.join('')}`,
  )
  expect(chainOf(19_999, analysis)).toHaveLength(20_000)
  expect(rootOf(19_999, analysis)).toBe(0)
})
