import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { header, planOf } from '../support/plan-text.ts'

const many = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('')
const sound = planOf('id: a, due: 8月')
const units = (count: number): string =>
  sound.replace('groups:', many(count, (at) => `  u${at}: { name: 单位${at} }\n`).replace(/$/, 'groups:'))
const row = (count: number): string =>
  `${header}units:\n  city: { name: 市政协, lead: 主席, section: 办公室 }\nactivities:\n  - id: show\n    name: 活动\n    tasks:\n${many(count, (at) => `      - { id: t${at}, name: 任务, due: 7月1日${at === 0 ? '' : `, after: t${at - 1}`} }\n`)}`

const weekly = '      - { id: x, name: 任务, each: all, start: 2019-06-03, due: 2119-12-31, repeat: weekly }\n'
const everybody = '      - { id: x, name: 任务, each: all }\n      - { id: y, name: 任务, each: all, after: x@* }\n'

const left = (first: number): string =>
  `      - { id: x, name: 任务, each: [${many(first === 0 ? 30_000 : first, (at) => `u${at}, `)}], except: { ${many(first === 0 ? 30_000 : first, (at) => `u${first + at}: 无, `)} } }\n`
const strangers = `      - { id: x, name: 任务, each: all }\n      - { id: y, name: 任务, after: [${many(10_000, (at) => `x@v${at}, `)}] }\n`
const sectioned = `${header}units:\n  city: { name: 市政协, lead: 主席, sections: [${many(30_000, (at) => `s${at}, `)}] }\nactivities:\n  - id: show\n    name: 活动\n    tasks:\n${many(20_000, (at) => `      - { id: t${at}, name: 任务, due: T, section: z${at} }\n`)}`

/** Time of this process alone: how busy the machine is must not matter. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

// Each of them once took minutes, or grew with the square of what is in it: with so much of it that shows. What is read
// from a text is looked at in test/input/hostile.test.ts and test/input/yaml/hostile.test.ts.
describe('a plan made to cost time does not, in', () => {
  it.each([
    ['many mistakes, each with where it stands', ['check', '--format', 'sarif'], units(30_000), 0],
    ['many mistakes, each with its fingerprint', ['check', '--format', 'gitlab'], units(30_000), 0],
    [
      'one dependency given very often',
      ['check', '--format', 'concise'],
      planOf('id: a, due: 8月', `id: b, due: 8月, after: [${'a, '.repeat(10_000)}a]`),
      0,
    ],
    [
      'comments that ignore, in quotes on one line',
      ['check', '--format', 'concise'],
      `name: "${'# plan: ignore '.repeat(40_000)}"\n${sound}`,
      0,
    ],
    [
      'comments that ignore, in a comment on one line',
      ['check', '--format', 'concise'],
      `name: x ${'# plan: ignore '.repeat(60_000)}\n${sound}`,
      0,
    ],
    [
      'a comment that ignores very often',
      ['check', '--format', 'concise'],
      `# plan: ignore[${'bad-date, '.repeat(60_000)}bad-date]\n${sound}`,
      0,
    ],
    [
      'anchors that stand on anchors',
      ['check', '--format', 'concise'],
      `anchors:\n${many(50_000, (at) => `  a${at}: a${at + 1}-1\n`)}  a50000: T\n${sound}`,
      1,
    ],
    ['keys with a full-width colon', ['check', '--format', 'concise'], `${'name：征文\n'.repeat(150_000)}${sound}`, 1],
    ['members left out, as many as there are', ['check'], `${units(30_000)}${left(0)}`, 0],
    ['units left out that are no members', ['check', '--format', 'concise'], `${units(20_000)}${left(10_000)}`, 1],
    ['members that are none, each with advice', ['check', '--format', 'concise'], `${units(20_000)}${strangers}`, 1],
    ['sections that a unit does not have', ['check', '--format', 'concise'], sectioned, 1],
    [
      'a list of many words beside a text with full-width colons',
      ['check', '--format', 'concise'],
      `name: |\n  takes：3wd\n${planOf(`id: a, due: 8月, tags: [${'x, '.repeat(150_000)}x]`)}`,
      0,
    ],
    ['a row of tasks, of which only the first can begin', ['next'], row(30_000), 0],
    ['a row of tasks that are all late', ['overdue', '--as-of', '2019-07-31'], row(20_000), 0],
    [
      'a thousand weeks of a thousand units, which are too many',
      ['check', '--format', 'concise'],
      `${units(1000)}${weekly}`,
      1,
    ],
    ['fifteen hundred members who all wait for all', ['check', '--format', 'concise'], `${units(1500)}${everybody}`, 1],
    ['nothing but a million spaces', ['check', '--format', 'concise'], `${' '.repeat(1_000_000)}\n${sound}`, 0],
  ] as const)('%s', async (_, [command, ...options], plan, code) => {
    const before = spent()
    const ran = await run([command, 'plan.yaml', ...options, '--lang', 'en'], {
      files: { [`${home}/plan.yaml`]: plan },
    })
    expect(ran.code, ran.err.slice(0, 500)).toBe(code)
    expect(spent() - before).toBeLessThan(5000)
  })
})
