import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { activity, header, planOf, planWith, units } from '../support/plan-text.ts'
import { idsOf } from './links-of.ts'

const tasksOf = async (text: string) => {
  const { plan, problems } = await readTexts(text)
  expect(problems).toEqual([])
  return plan!.tasks
}

describe('one rule, many tasks', () => {
  it.each([
    { rule: 'each: counties', is: ['kongtong', 'huating', 'jingning'], why: 'a group' },
    { rule: 'each: all', is: ['city', 'kongtong', 'huating', 'jingning'], why: 'all is built in' },
    { rule: 'each: [jingning, city]', is: ['city', 'jingning'], why: 'in the order of units, not of the list' },
    { rule: 'each: [huating, huating]', is: ['huating'], why: 'each once' },
    { rule: 'each: counties, except: { huating: 单独办 }', is: ['kongtong', 'jingning'], why: 'one is left out' },
    { rule: 'each: []', is: [], why: 'nobody' },
  ])('$rule: $why', async ({ rule, is }) => {
    expect(await idsOf(planOf(`id: a, ${rule}`))).toEqual(is.map((unit) => `show.a@${unit}`))
  })

  it('without each the task is the unit’s, or the host’s, and its address names neither', async () => {
    const tasks = await tasksOf(planOf('id: a', 'id: b, unit: huating'))
    expect(tasks.map(({ id, unit }) => [id, unit.id])).toEqual([
      ['show.a', 'city'],
      ['show.b', 'huating'],
    ])
  })

  it('plan order: activities, rules, units, periods', async () => {
    const of = (id: string): string =>
      activity(id, ['id: z, name: x, each: [jingning, city], start: 7月, due: 8月, repeat: monthly', 'id: a, name: x'])
    const expected = (id: string): readonly string[] => [
      `${id}.z@city#2019-07`,
      `${id}.z@city#2019-08`,
      `${id}.z@jingning#2019-07`,
      `${id}.z@jingning#2019-08`,
      `${id}.a`,
    ]
    const text = `${header}${units}activities:\n${of('two')}${of('one')}`
    expect(await idsOf(text)).toEqual([...expected('two'), ...expected('one')])
    const tasks = await tasksOf(text)
    expect(tasks.map(({ index }) => index)).toEqual(tasks.map((_, at) => at))
  })

  it('for: what differs for a member stands, all else stays', async () => {
    const rule =
      'id: a, each: counties, takes: 5wd, target: 20件, due: 8月20日, for: { jingning: { due: 8月25日, target: 30件, name: 自报 } }'
    const tasks = await tasksOf(planOf(rule))
    expect(
      tasks.map(({ name, takesText, target, due }) => [
        name,
        takesText,
        target!.text,
        isoDay((due as { day: number }).day as never),
      ]),
    ).toEqual([
      ['任务', '5wd', '20件', '2019-08-20'],
      ['任务', '5wd', '20件', '2019-08-20'],
      ['自报', '5wd', '30件', '2019-08-25'],
    ])
  })

  it('for: a key that says nothing changes nothing', async () => {
    const tasks = await tasksOf(planOf('id: a, each: [huating], takes: 5wd, for: { huating: { takes: ~ } }'))
    expect(tasks[0]!.takesText).toBe('5wd')
  })

  it('fills the placeholders of names', async () => {
    const text = planWith('', 'id: a, each: [huating]')
      .replace('2019-09-21', '{ date: 2019-09-21, since: 1949-09-21 }')
      .replace('name: 任务', 'name: "{unit}{years}周年（{year}）{other}"')
    expect((await tasksOf(text))[0]!.name).toBe('华亭市政协70周年（2019）{other}')
  })

  it.each([
    { unit: '$&$`$1', is: '$&$`$1报送', why: 'signs that mean something where texts are replaced' },
    { unit: '甲'.repeat(2000), is: '{unit}报送', why: 'it would be longer than anybody reads' },
  ])('puts a unit’s name into a name as it is: $why', async ({ unit, is }) => {
    const text = planWith('', 'id: a, each: [huating]').replace('华亭市政协', () => unit)
    expect((await tasksOf(text.replace('name: 任务', 'name: "{unit}报送"')))[0]!.name).toBe(is)
  })

  it('a name that would fill the memory is left as it was written', async () => {
    const text = planWith('', 'id: a').replace('市政协', '甲'.repeat(100_000))
    const name = '{unit}'.repeat(100_000)
    expect((await tasksOf(text.replace('name: 任务', `name: "${name}"`)))[0]!.name).toBe(name)
  })

  it('too many tasks are said once, and nothing else is called unknown for it', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `  u${at}: { name: x }\n`).join('')
    const rule = (id: string) =>
      `«{ id: ${id}, name: x, each: all, start: 1970-01-01, due: 2199-12-31, repeat: weekly }»`
    const further = Array.from({ length: 30 }, (_, at) => `      - ${rule(`b${at}`).replace(/[«»]/g, '')}\n`).join('')
    const rest = `${further}      - { id: c, name: x, after: [a@u1#1970-W05, b7] }\n`
    const log = 'progress: [{ date: 2019-07-01, task: show.b7@u1#1970-W05, state: done }]\n'
    const text = `${header}units:\n${many}activities:\n  - id: show\n    name: x\n    tasks:\n      - ${rule('a')}\n${rest}${log}`
    await expectProblems(text, 'too-large')
  })
})
