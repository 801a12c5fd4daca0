import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, readPlan } from '../../src/analyze.ts'
import { parseSource } from '../../src/input/parse-source.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { dayOf } from '../../src/model/day.ts'
import type { Problem } from '../../src/model/problem.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { analyzeText, readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { header, planOf, units } from '../support/plan-text.ts'

const expectPlacesInside = (problems: readonly Problem[]): void => {
  for (const { place, related } of problems) {
    for (const { source, start, end } of [place, ...related.map((each) => each.place)]) {
      if (!(start >= 0 && start <= end && end <= source.text.length)) expect.fail(`${source.path} ${start}–${end}`)
    }
  }
}

/** Whatever comes: no exception; places inside of their files; no plan only where something is wrong. */
const expectSane = async (bytes: Uint8Array): Promise<void> => {
  const { plan, problems } = readPlan([await parseSource('a.yaml', bytes, parseThoroughly)], 'plan')
  expectPlacesInside(problems)
  expect(plan !== undefined || problems.length > 0).toBe(true)
  if (plan !== undefined) analyze(plan, { day: dayOf(2019, 7, 8), origin: 'option' })
}

const words = [
  'anniversary', 'starts', 'units', 'groups', 'activities', 'tasks', 'id', 'name', 'each', 'for', 'except', 'after', 'repeat', 'due', 'date',
  'progress', 'calendar', 'anchors', 'checks', ': ', ':', '：', '- ', '\n', '\n  ', '\n    ', '{ ', ' }', '[', ']', ', ', '"', '#', '&a ', '*a', '~',
  '2019-09-21', 'T-5wd', '8月底', '待定', '3wd', '20件', 'a', 'b', 'a.b@c', 'weekly', 'true', '展览', '\u3000', '\r', '\u202e', '__proto__', 'toString',
] // biome-ignore format: a list of words
const texts = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text at all', () => {
  it('of words that plans are made of', async () => {
    await fc.assert(
      fc.asyncProperty(texts, (text) => expectSane(new TextEncoder().encode(text))),
      { seed: 11, numRuns: 1500 },
    )
  })

  it('of any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), expectSane), { seed: 12, numRuns: 1500 })
  })

  it('a sound plan with a few words put in or cut out', async () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom('', ...words)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), edits, async (seed, changes) => {
        let text = randomPlan(seed, { size: 3 })
        for (const [at, cut, put] of changes) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + put + text.slice(start + cut)
        }
        await expectSane(new TextEncoder().encode(text))
      }),
      { seed: 13, numRuns: 250 },
    )
  })
})

describe('names that every object has', () => {
  const name = (id: string): string => `{ name: ${id} }`

  it('are good ids of units, groups, activities, tasks, anchors', async () => {
    const plan = `anchors: { constructor: T-1, valueOf: constructor-1wd }
${header}units:
  __proto__: ${name('a')}
  constructor: ${name('b')}
groups: { toString: [constructor, __proto__] }
activities:
  - id: __proto__
    name: 活动
    due: valueOf
    tasks:
      - { id: toString, name: 任务, each: toString, for: { __proto__: { takes: 3wd } }, except: { constructor: 无 } }
      - { id: hasOwnProperty, name: 任务, after: [toString@__proto__, constructor] }
      - { id: constructor, name: 任务, start: constructor, due: T, repeat: monthly }
progress:
  - { date: 2019-07-01, task: __proto__.toString@__proto__, state: started }
`
    const { standings } = await analyzeText(plan)
    expect(standings.map(({ task, facts }) => [task.id, task.takesText, facts.state])).toEqual([
      ['__proto__.toString@__proto__', '3wd', 'started'],
      ['__proto__.hasOwnProperty', '1wd', 'todo'],
      ['__proto__.constructor#2019-09', '1wd', 'todo'],
    ])
  })

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'])(
    '%s is found nowhere it was not written',
    async (id) => {
      await expectProblems(`«${id}»: 1\n${planOf('id: a')}`, 'unknown-key')
      await expectProblems(planOf(`id: a, «${id}»: 1`), 'unknown-key')
      await expectProblems(planOf(`id: a, unit: «${id}»`), 'unknown-unit')
      await expectProblems(planOf(`id: a, each: «${id}»`), 'unknown-group')
      await expectProblems(
        planOf(`id: a, after: «${id}»`, `id: b, after: «${id}.${id}»`),
        'unknown-task',
        'unknown-task',
      )
      await expectProblems(planOf(`id: a, repeat: «${id}»`), 'wrong-type')
      await expectProblems(`${planOf('id: a')}progress: [{ date: T, task: «${id}.${id}» }]\n`, 'log-unknown-task')
    },
  )
})

describe('a plan made to cost time', () => {
  const many = (count: number, write: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => write(at)).join('')
  const tasks = (lines: string): string => `activities:\n  - id: show\n    name: 活动\n    tasks:\n${lines}`
  const manyUnits = `units: {${many(1500, (at) => ` u${at}: { name: x },`)} }\n`

  it.each([
    {
      why: 'names near many others',
      plan: `${header}${manyUnits}groups: { g: [${many(5000, (at) => `uu${at},`)}] }\n${tasks('      - { id: a, name: x }')}`,
    },
    {
      why: 'tasks near many others',
      plan: `${header}${units}${tasks(many(5000, (at) => `      - { id: t${at}, name: x, after: tt${at} }\n`))}`,
    },
    {
      why: 'anchors near many others',
      plan: `anchors: {${many(1500, (at) => ` a${at}: T,`)} }\n${header}${units}${tasks(many(4000, (at) => `      - { id: t${at}, name: x, due: aa${at} }\n`))}`,
    },
    {
      why: 'days closed and opened',
      plan: `calendar: { closed: [${many(20_000, (at) => `${1970 + (at % 200)}-0${1 + (at % 9)}-11,`)}], open: [${many(20_000, (at) => `${1970 + (at % 200)}-0${1 + (at % 9)}-12,`)}] }\n${planOf('id: a')}`,
    },
    {
      why: 'an activity in which all wait for all',
      plan: `${header}${units}${tasks(many(5000, (at) => `      - { id: t${at}, name: x, after: show }\n`))}`,
    },
    {
      why: 'a list of references to everything',
      plan: `${header}${manyUnits}${tasks(`      - { id: a, name: x, each: all }\n      - { id: b, name: x, each: all, after: [${'a@*, '.repeat(5000)}a] }\n`)}`,
    },
  ])('$why', async ({ plan }) => {
    const start = performance.now()
    const { problems } = await readTexts(plan)
    // Ten times what it takes: this is about hours, not about milliseconds.
    expect(performance.now() - start).toBeLessThan(10_000)
    expectPlacesInside(problems)
  })
})
