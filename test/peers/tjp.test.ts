import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeText } from '../../src/formats/safe-text.ts'
import { everyLink } from '../exports/every-link.ts'
import { hostileText } from '../formats/page-samples.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { campaignFiles, type FakeSettings, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'
import { hasTaskJuggler, runTaskJuggler } from './taskjuggler.ts'

/** How many random plans TaskJuggler is asked about; PEER_SEEDS=350 for a long run. */
const seeds = Number(process.env.PEER_SEEDS ?? 8)
const first = Number(process.env.FIRST_SEED ?? 1)

/** Where the table that TaskJuggler writes has what. */
const column = { name: 1, start: 2, finish: 3, percent: 4, doer: 5, address: 6 } as const

interface Moments {
  readonly id: string
  readonly start: string
  readonly finish: string
}

const byId = (a: Moments, b: Moments): number => (a.id < b.id ? -1 : 1)

/** What the plan says, from the same command line; a task goes from 9:00 to 17:00, a milestone sits at 17:00. */
const planned = async (settings: FakeSettings, ...argv: readonly string[]): Promise<readonly Moments[]> => {
  const { out } = await run(['export', 'json', ...argv], settings)
  const { tasks } = JSON.parse(out) as { readonly tasks: readonly (Moments & { readonly milestone: boolean })[] }
  return tasks
    .map(({ id, start, finish, milestone }) => ({
      id,
      start: `${start} ${milestone ? '17:00' : '09:00'}`,
      finish: `${finish} 17:00`,
    }))
    .sort(byId)
}

/** What TaskJuggler makes of the same: start and finish of each task that has an address. */
const scheduled = async (settings: FakeSettings, ...argv: readonly string[]): Promise<readonly Moments[]> => {
  const { out, code } = await run(['export', 'tjp', ...argv], settings)
  expect(code).toBe(0)
  const ran = runTaskJuggler(out.replace('timeformat "%Y-%m-%d"', 'timeformat "%Y-%m-%d %H:%M"'))
  // What it has against a plan is that a task ends after its deadline; that is the plan's business.
  expect(
    ran.said.split('\n').filter((line) => /Error|Warning/.test(line) && !/end time .* too late/.test(line)),
  ).toEqual([])
  expect(ran.code).toBe(0)
  return ran.rows
    .slice(1)
    .filter((cells) => cells[column.address] !== '')
    .map((cells) => ({ id: cells[column.address]!, start: cells[column.start]!, finish: cells[column.finish]! }))
    .sort(byId)
}

describe.runIf(hasTaskJuggler)('TaskJuggler comes to our dates by itself', () => {
  it('for each kind of link between each two kinds of tasks', { timeout: 120_000 }, async () => {
    const settings = { files: { [`${home}/plan.yaml`]: everyLink() } }
    expect(await scheduled(settings, 'plan.yaml')).toEqual(await planned(settings, 'plan.yaml'))
  })

  // Both kinds of length and lag, all links, events on days off, make-up days, repeats.
  it.each(Array.from({ length: seeds }, (_, at) => first + at))('for random plan %i', async (seed) => {
    const settings = { files: { [`${home}/plan.yaml`]: randomPlan(seed, { size: 30 }) } }
    expect(await scheduled(settings, 'plan.yaml')).toEqual(await planned(settings, 'plan.yaml'))
  })

  it.each(['example', 'anniversary-70', 'key-work-2019'])('for %s', async (id) => {
    const settings = { files: campaignFiles(id) }
    const argv = [id, '--as-of', '2019-07-22']
    expect(await scheduled(settings, ...argv)).toEqual(await planned(settings, ...argv))
  })

  it('for the part of one unit, whose predecessors are elsewhere', async () => {
    const settings = { files: campaignFiles('example') }
    const dates = await scheduled(settings, 'example', '--unit', '丙县')
    expect(dates.length).toBeGreaterThan(1)
    expect(dates).toEqual(await planned(settings, 'example', '--unit', '丙县'))
  })

  it('from links, and hardly ever from days that we have fixed', async () => {
    let [links, pinned] = [0, 0]
    for (const id of ['example', 'anniversary-70', 'key-work-2019']) {
      const { out } = await run(['export', 'tjp', id, '--lang', 'en'], { files: campaignFiles(id) })
      links += out.match(/^ *depends (?!fixed_days)/gm)!.length
      pinned += out.match(/has no words for/g)?.length ?? 0
    }
    expect(links).toBeGreaterThan(100)
    expect(pinned).toBeLessThan(links / 20)
  })
})

describe.runIf(hasTaskJuggler)('texts say nothing to TaskJuggler', () => {
  const secret = 'geheim-4711'

  const planWith = (texts: readonly string[]): FakeSettings => {
    const tasks = texts.map((text, at) => `      - { id: t${at}, name: ${JSON.stringify(text)}, due: 7月10日 }\n`)
    const plan = smallPlan({ activities: `\n  - id: a\n    name: all\n    tasks:\n${tasks.join('')}` })
    return { files: { [`${home}/plan.yaml`]: plan } }
  }

  const runWith = async (texts: readonly string[]): Promise<ReturnType<typeof runTaskJuggler>> =>
    runTaskJuggler((await run(['export', 'tjp', 'plan.yaml'], planWith(texts))).out, { SECRET: secret })

  const namesIn = ({ rows }: ReturnType<typeof runTaskJuggler>): readonly string[] =>
    rows.slice(2).map((cells) => cells[column.name]!.trimStart())

  it.each([
    { text: 'x $(SECRET)', why: 'it would look up what is in the environment' },
    { text: `x \${workdays}`, why: 'a macro of ours' },
    { text: `x \${nothing} y`, why: 'a macro that is not there' },
    { text: 'x" { end } task b "y', why: 'a quote' },
    { text: 'x\\', why: 'a backslash before the closing quote' },
    { text: 'x\\" {', why: 'a backslash before a quote' },
    { text: "x ' y", why: 'another quote' },
    { text: 'x -8<- y', why: 'the beginning of a long string' },
    { text: 'x ->8-', why: 'and its end' },
    { text: 'x # y', why: 'a comment' },
    { text: 'x // y /* z', why: 'others' },
    { text: 'x */ } ] macro', why: 'their end' },
    { text: "x include '/etc/passwd'", why: 'a file' },
    { text: 'x\ninclude "y"', why: 'a line' },
    { text: 'x <-query attribute="name"->', why: 'a query' },
    { text: "x [File:/etc/passwd] ''y'' ==z==", why: 'rich text' },
  ])('$text: $why', async ({ text }) => {
    const ran = await runWith([text, 'the next one'])
    expect(ran.said).not.toMatch(/Error/)
    expect(ran.code).toBe(0)
    const fullWidth = safeText(text)
      .replaceAll('"', '＂')
      .replaceAll(/\$(?=[({])/g, '＄')
      .replace(/\\$/, '＼')
    expect(namesIn(ran)).toEqual([fullWidth, 'the next one'])
    expect(JSON.stringify(ran)).not.toContain(secret)
    expect(ran.files).toEqual(['plan-dates.csv', 'plan.tjp'])
  })

  it('cannot become a formula in its table', async () => {
    expect(namesIn(await runWith(['=1+1', '+x', '@x', '-x']))).toEqual(["'=1+1", "'+x", "'@x", "'-x"])
  })

  it('come back as they were, as far as they can be seen', async () => {
    const texts = fc.sample(hostileText, 80).map((text) => `x ${text} x`)
    const ran = await runWith(texts)
    expect(ran.said).not.toMatch(/Error/)
    const { tasks } = JSON.parse((await run(['export', 'json', 'plan.yaml'], planWith(texts))).out)
    const names = (tasks as readonly { readonly name: string }[]).map(({ name }) => safeText(name))
    expect(names.length).toBe(80)
    expect(namesIn(ran)).toEqual(names.map((name) => name.replaceAll('"', '＂')))
  })

  it('of any length', async () => {
    const [name] = namesIn(await runWith(['长'.repeat(20_000)]))
    expect(name).toBe(`${'长'.repeat(511)}…`)
  })
})
