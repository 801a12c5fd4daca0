import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { noFilters, select } from '../../src/reports/filter.ts'
import { holdersOf, nextWork, roomOf } from '../../src/reports/next.ts'
import { isFinished } from '../../src/status/facts.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'
import { campaignFiles, run } from '../support/fake-world.ts'

const files = campaignFiles('example', 'anniversary-70')

const next = async (...argv: readonly string[]) => {
  const { code, out } = await run(['next', ...argv, '--json'], { files })
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('plan next', () => {
  it('lists what can be started or finished, and counts the rest: nothing is lost', async () => {
    const { tasks, waiting, scheduled, external } = await next('example')
    const held = waiting.flatMap(({ tasks: of }: { tasks: readonly string[] }) => of)
    const all = [...tasks.map(({ id }: { id: string }) => id), ...held, ...scheduled, ...external]
    const status = JSON.parse((await run(['status', 'example', '--json'], { files })).out)
    const open = status.tasks.filter(({ state }: { state: string }) => state === 'todo' || state === 'started')
    expect([...all].sort()).toEqual(open.map(({ id }: { id: string }) => id).sort())
  })

  it('the most urgent first in each group, what is optional last', async () => {
    const { tasks } = await next('anniversary-70', '--as-of', '2019-07-22')
    for (const action of ['start', 'finish']) {
      const rows = tasks.filter((task: { action: string }) => task.action === action)
      const keys = rows.map((task: { optional: boolean; room: number | null }) => [
        task.optional ? 1 : 0,
        task.room ?? 9999,
      ])
      expect(keys).toEqual([...keys].sort(([a, b], [c, d]) => a! - c! || b! - d!))
    }
  })

  it.each([
    [['example', '--unit', '丙县'], '丙县', '市政协办公室'],
    [['example', '--limit', '1'], '另有1项', 'tea-party.speech'],
    [['example', '--unit', '省政协'], '现在没有可以开始', '要做的事'],
  ])('%j says %s and not %s', async (argv, said, unsaid) => {
    const { out } = await run(['next', ...argv, '--lang', 'zh-CN'], { files })
    expect(out).toContain(said)
    expect(out).not.toContain(unsaid)
  })

  it.each([
    [['--limit', '0'], '--limit'],
    [['--limit', 'many'], '--limit'],
    [['--limit', '3', '--all'], '--all'],
    [['--unit', '辛县'], '辛县'],
  ])('%j: exit 2', async (argv, said) => {
    const { code, err } = await run(['next', 'example', ...argv], { files })
    expect([code, err.includes(said)]).toEqual([2, true])
  })
})

describe('next work of random plans', () => {
  it.each(Array.from({ length: 20 }, (_, at) => 40 + at))('seed %i', async (seed) => {
    const { plan } = await readTexts(randomPlan(seed))
    const analysis = analyze(plan!, { day: plan!.campaign.asOf!.day, origin: 'campaign' })
    const work = nextWork(select(analysis.standings, noFilters), analysis)
    const { canStart, inProgress, waiting, scheduled, external } = work
    const listed = [...canStart, ...inProgress, ...waiting, ...scheduled, ...external]
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.length).toBe(analysis.standings.filter(({ facts }) => !isFinished(facts)).length)
    for (const each of canStart) expect([each.readiness, each.waitingFor]).toEqual(['ready', []])
    // Whoever is waited for is open.
    const holderOf = holdersOf(analysis)
    for (const each of waiting) expect(isFinished(analysis.standings[holderOf(each)]!.facts)).toBe(false)
    for (const each of listed) expect(roomOf(each, analysis) === undefined).toBe(each.latestEnd === undefined)
  })
})
