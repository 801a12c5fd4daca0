import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeText } from '../../src/formats/safe-text.ts'
import { type Day, dayOf, isoDay, weekdayOf } from '../../src/model/day.ts'
import { hostileText } from '../formats/page-samples.ts'
import { createRandom } from '../reference/prng.ts'
import { jsonOf } from '../support/analyze-text.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'
import { hasPlanner, hasXmllint, lintXml, runPlanner } from './planner.ts'

const exported = async (plan: string): Promise<string> => {
  const files = { [`${home}/plan.yaml`]: plan }
  const { out, code } = await run(['export', 'mspdi', 'plan.yaml'], { files })
  expect(code).toBe(0)
  return out
}

const monday = dayOf(2019, 7, 1)

/**
 * A plan within what Planner reads of such a file: a week from Monday to Friday, lengths in working days, lags in calendar
 * days (it has no others). Task n is called `task n`.
 */
const plainPlan = (seed: number): string => {
  const random = createRandom(seed)
  const dayOn = (from: number, to: number): string => {
    const day = monday + random.int(from, to)
    return isoDay((day + (weekdayOf(day as Day) > 5 ? 2 : 0)) as Day)
  }
  const milestones = new Set<number>()
  const tasks = Array.from({ length: random.int(5, 40) }, (_, at) => {
    const earlier = Array.from({ length: at }, (_, other) => other)
    const before = random.some(earlier, 0, 3)
    const kind = random.weighted([
      [7, `takes: ${random.int(1, 12)}wd`],
      [1, 'milestone: true'],
      [1, `date: ${dayOn(0, 200)}`],
    ] as const)
    // It heeds a link to an end only where that is all there is, and takes days off before a start for part of the task:
    // behind a start there is no lag here, and no milestone, which would sit in the evening before.
    const isAlone = before.length === 1 && !milestones.has(before[0]!) && random.chance(0.4)
    const types = kind.startsWith('milestone') ? ['FS'] : isAlone ? ['FF'] : ['FS', 'FS', 'FS', 'SS']
    if (kind.startsWith('milestone')) milestones.add(at)
    const links = before.map((other) => {
      const type = random.pick(types)
      return `t${other} ${type}${type === 'FS' && random.chance(0.3) ? `+${random.int(1, 9)}d` : ''}`
    })
    const isFree = !isAlone && !kind.startsWith('date')
    const start = isFree && random.chance(0.2) ? `, start: ${dayOn(0, 120)}` : ''
    return `      - { id: t${at}, name: task ${at}, ${kind}${start}, after: [${links.join(', ')}] }\n`
  })
  return smallPlan({
    calendar: 'weekdays',
    asOf: '2019-07-01',
    activities: `\n  - id: a\n    name: all\n    due: 2020-12-31\n    tasks:\n${tasks.join('')}`,
  })
}

interface Dates {
  readonly name: string
  readonly start: string
  readonly finish: string
}

describe.runIf(hasPlanner)('GNOME Planner', () => {
  it('comes to our dates by itself, from links, lags, dates and milestones', async () => {
    const count = Number(process.env.PEER_SEEDS ?? 25)
    const plans = Array.from({ length: count }, (_, at) => plainPlan(at + 1))
    const projects = runPlanner(await Promise.all(plans.map(exported)))
    for (const [at, plan] of plans.entries()) {
      const { tasks } = await jsonOf(plan)
      const ours = (tasks as unknown as readonly Dates[]).map(({ name, start, finish }) => ({ name, start, finish }))
      const theirs = projects[at]!.filter(({ level }) => level === 2).map(({ name, start, finish }) => ({
        name,
        start: start.slice(0, 10),
        finish: finish.slice(0, 10),
      }))
      expect(theirs, `plan ${at + 1}`).toEqual(ours)
    }
  })

  it('shows the outline of the campaigns', async () => {
    const { out } = await run(['export', 'mspdi', 'example'], { files: campaignFiles('example') })
    const [project] = runPlanner([out])
    const lines = project!.map(({ level, name }) => `${level} ${name}`)
    expect(lines.slice(0, 2)).toEqual(['1 统筹督促', '2 制定印发活动方案'])
    expect(lines).toContain('2 征集初选并报送作品')
    expect(lines).toContain('3 征集初选并报送作品（丙县）')
  })

  it('reads the names that a reader of the plan sees, whatever is in them', async () => {
    const tasks = fc
      .sample(hostileText, 100)
      .map((text, at) => `      - { id: t${at}, name: ${JSON.stringify(`x ${text}`)}, due: 7月10日 }\n`)
    const plan = smallPlan({ activities: `\n  - id: a\n    name: all\n    tasks:\n${tasks.join('')}` })
    const files = { [`${home}/plan.yaml`]: plan }
    const { out } = await run(['export', 'json', 'plan.yaml'], { files })
    const { tasks: ours } = JSON.parse(out) as { readonly tasks: readonly Dates[] }
    const [project] = runPlanner([await exported(plan)])
    expect(ours.length).toBe(100)
    expect(project!.slice(1).map(({ name }) => name)).toEqual(ours.map(({ name }) => safeText(name)))
  })
})

describe.runIf(hasXmllint)('xmllint', () => {
  it.each(['example', 'anniversary-70', 'key-work-2019'])('finds nothing wrong with %s', async (id) => {
    for (const language of ['zh-CN', 'en']) {
      lintXml((await run(['export', 'mspdi', id, '--lang', language], { files: campaignFiles(id) })).out)
    }
  })
})
