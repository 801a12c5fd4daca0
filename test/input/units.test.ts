import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { activity, header } from '../support/plan-text.ts'

const plan = (units: string, ...tasks: readonly string[]): string =>
  `${header}${units}\nactivities:\n${activity('show', [
    'id: a, name: 任务',
    ...tasks.map((task) => `${task}, name: 任务`),
  ])}`

describe('units and groups', () => {
  it('reads all that a unit may say; short is the name where it is left out', async () => {
    const full =
      'kongtong: { name: 崆峒区政协, short: 崆峒, lead: 主任, section: 办公室, owner: 张三, sections: [办公室], mention: zhangsan, external: true }'
    const { plan: read, problems } = await readTexts(plan(`units:\n  city: { name: 市政协 }\n  ${full}`))
    expect(problems).toEqual([])
    expect(read!.campaign.units).toMatchObject([
      { id: 'city', index: 0, name: '市政协', short: '市政协', mention: [], external: false, sections: undefined },
      {
        id: 'kongtong',
        index: 1,
        short: '崆峒',
        lead: '主任',
        section: '办公室',
        owner: '张三',
        mention: ['zhangsan'],
        external: true,
      },
    ])
  })

  it('members are in the order of the units, each once', async () => {
    const { plan: read } = await readTexts(
      plan('units: { a: {name: a}, b: {name: b}, c: {name: c} }\ngroups: { g: [c, a, c] }'),
    )
    expect(read!.campaign.groups[0]!.members.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it.each([
    { units: 'units: «[city]»', code: 'wrong-type', why: 'a list' },
    { units: 'units: «city»', code: 'wrong-type', why: 'a word' },
    { units: 'units: { city: «市政协» }', code: 'wrong-type', why: 'a name is no map' },
    { units: 'units: { city: {name: x}, kongtong:«» }', code: 'wrong-type', why: 'nothing' },
    { units: 'units: { city: { «short»: x } }', code: 'missing-key', why: 'no name' },
    { units: 'units: { city: { «name»: } }', code: 'missing-key', why: 'a name that says nothing' },
    { units: 'units: { city: { name: x, «nam»: y } }', code: 'unknown-key', why: 'a slip' },
    { units: 'units: { city: { ‹name›: x, «name»: y } }', code: 'duplicate-key', why: 'a name twice' },
    { units: 'units: { ‹city›: {name: x}, «city»: {name: y} }', code: 'duplicate-key', why: 'a unit twice' },
    { units: 'units: { city: { name: x, external: «no» } }', code: 'wrong-type', why: 'true or false' },
    { units: 'units: { city: { name: x, sections: «办公室» } }', code: 'wrong-type', why: 'a list, even of one' },
    { units: 'units: { city: { name: x, mention: [a, «[b]»] } }', code: 'wrong-type', why: 'a list in a list' },
    {
      units: 'units: { city: { name: x, section: «办公司», sections: [办公室] } }',
      code: 'unknown-section',
      why: 'its own section is not on its list',
    },
    { units: 'units: { city: {name: x}, «all»: {name: y} }', code: 'duplicate-id', why: 'all is built in' },
    { units: 'units: { city: {name: x}, «a.b»: {name: y} }', code: 'bad-id', why: 'a dot' },
    { units: 'units: { city: {name: x} }\ngroups: «[city]»', code: 'wrong-type', why: 'a list' },
    { units: 'units: { city: {name: x} }\ngroups: { g: «city» }', code: 'wrong-type', why: 'a list, even of one' },
    { units: 'units: { city: {name: x} }\ngroups: { g: [«zity»] }', code: 'unknown-unit', why: 'a slip' },
    { units: 'units: { city: {name: x} }\ngroups: { «all»: [city] }', code: 'duplicate-id', why: 'all is built in' },
    { units: 'units: { ‹city›: {name: x} }\ngroups: { «city»: [city] }', code: 'duplicate-id', why: 'a unit’s id' },
    {
      units: 'units: { city: {name: x} }\ngroups: { ‹g›: [city], «G»: [city] }',
      code: 'duplicate-id',
      why: 'only case differs',
    },
  ])('$units: $code ($why)', async ({ units, code }) => {
    await expectProblems(plan(units), code)
  })

  it('a unit that is no map is still a unit: what names it is not wrong too', async () => {
    await expectProblems(plan('units: { city: {name: x}, kongtong: «崆峒» }', 'id: b, unit: kongtong'), 'wrong-type')
  })

  it('without units nothing is said of those that are named', async () => {
    await expectProblems(
      plan('dueSoon: 7d', 'id: b, unit: kongtong').replace('anniversary', '«anniversary»'),
      'missing-key',
    )
  })

  it('suggests the id, also to those who wrote the name', async () => {
    const units = 'units: { city: {name: 市政协}, kongtong: {name: 崆峒区政协, short: 崆峒} }'
    const tasks = ['id: b, unit: «konktong»', 'id: c, unit: «崆峒»', 'id: d, unit: «市政协»', 'id: e, unit: «zzz»']
    const problems = await expectProblems(plan(units, ...tasks), ...Array(4).fill('unknown-unit'))
    expect(suggestionsIn(problems)).toEqual(['kongtong', 'kongtong', 'city', undefined])
  })

  it('suggests a group, or to write one unit as a list', async () => {
    const units = 'units: { city: {name: x} }\ngroups: { counties: [city] }'
    const tasks = ['id: b, each: «countys»', 'id: c, each: «city»', 'id: d, each: «al»']
    const problems = await expectProblems(plan(units, ...tasks), ...Array(3).fill('unknown-group'))
    expect(problems.map(({ help }) => help)).toEqual([
      ['didYouMean', { name: 'counties' }],
      ['writeAsList', { name: 'city' }],
      ['didYouMean', { name: 'all' }],
    ])
  })
})
