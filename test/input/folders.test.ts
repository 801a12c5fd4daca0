import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { activity, header, units } from '../support/plan-text.ts'

const tasks = (...ids: readonly string[]): readonly string[] => ids.map((id) => `id: ${id}, name: 任务`)
const first = `${header}${units}activities:\n${activity('show', tasks('a'))}`

describe('a folder is read as one campaign', () => {
  it('maps are merged, lists concatenated in path order', async () => {
    const { plan, problems } = await readTexts({
      'activities/1.yaml': `activities:\n${activity('one', ['id: x, name: 任务, unit: province, due: 会后'])}`,
      'activities/2.yaml': `activities:\n${activity('two', tasks('y'))}`,
      'campaign.yaml': `${header}anchors: { 开展: T-1 }\n${units}`,
      'more.yaml': 'units: { province: { name: 省政协 } }\nanchors: { 会后: 开展+3 }\ngroups: { some: [province] }\n',
      'progress/a.yaml': 'progress: [{ date: 2019-07-02, task: one.x, state: started }]\n',
      'progress/b.yaml': 'progress: [{ date: 2019-07-01, task: two.y, state: started }]\n',
    })
    expect(problems).toEqual([])
    const { campaign } = plan!
    expect(campaign.activities.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(campaign.units.map(({ id }) => id)).toEqual(['city', 'kongtong', 'huating', 'jingning', 'province'])
    expect([...campaign.anchors.keys()]).toEqual(['开展', '会后'])
    expect(campaign.groups.map(({ id }) => id)).toEqual(['counties', 'some'])
    expect(campaign.log.map(({ task }) => task.value)).toEqual(['one.x', 'two.y'])
  })

  it.each([
    { a: 'anchors: { ‹开展›: T-1 }', b: 'anchors: { «开展»: T-2 }', code: 'duplicate-key', why: 'an anchor twice' },
    { a: 'dueSoon: 3d', b: 'units: { «city»: { name: 市 } }', code: 'duplicate-key', why: 'a unit twice' },
    { a: 'dueSoon: 3d', b: 'units: { «City»: { name: 市 } }', code: 'duplicate-id', why: 'a unit twice but for case' },
    { a: 'dueSoon: 3d', b: 'groups: { «counties»: [] }', code: 'duplicate-key', why: 'a group twice' },
    { a: '‹dueSoon›: 3d', b: '«dueSoon»: 3d', code: 'duplicate-key', why: 'another key stands in one file only' },
    {
      a: '‹calendar›: cn',
      b: '«calendar»: { base: cn }',
      code: 'duplicate-key',
      why: 'a map too, if it is not merged',
    },
    { a: 'dueSoon: 3d', b: '«starts»: 2019-06-01', code: 'duplicate-key', why: 'starts twice' },
    { a: 'dueSoon: 3d', b: '«unit»: { a: { name: b } }', code: 'unknown-key', why: 'a slip in the second file' },
    { a: 'dueSoon: 3d', b: 'units: «[city]»', code: 'wrong-type', why: 'a list in the second file' },
    { a: 'dueSoon: 3d', b: 'activities: «show»', code: 'wrong-type', why: 'a word in the second file' },
    { a: 'dueSoon: 3d', b: '«- city»', code: 'wrong-type', why: 'no map at all' },
  ])('$b beside $a: $code ($why)', async ({ a, b, code }) => {
    await expectProblems({ 'a.yaml': `${a}\n${first}`, 'b.yaml': `${b}\n` }, code)
  })

  it('a key given twice is said with both files', async () => {
    const problems = await expectProblems({ 'a.yaml': first, 'b.yaml': '«starts»: 2019-06-01\n' }, 'duplicate-key')
    expect(
      problems[0]!.related.map(({ place }) => [place.source.path, place.source.text.slice(place.start, place.end)]),
    ).toEqual([['a.yaml', 'starts']])
  })

  it('an activity twice is said with both files', async () => {
    await expectProblems(
      { 'a.yaml': first.replace('id: show', 'id: ‹show›'), 'b.yaml': `activities:\n${activity('«show»', tasks('b'))}` },
      'duplicate-id',
    )
  })

  it('a key given twice in one file and once in another is said for each', async () => {
    await expectProblems(
      {
        'a.yaml': `dueSoon: 3d\n${first}`,
        'b.yaml': 'anchors: { 甲: T, «甲»: T }\n',
        'c.yaml': 'anchors: { «甲»: T }\n',
      },
      'duplicate-key',
      'duplicate-key',
    )
  })

  it('a key that says nothing in one file may stand in another', async () => {
    await expectProblems({ 'a.yaml': first, 'b.yaml': 'starts:\nunits: ~\nactivities:\nprogress: null\n' })
  })

  it.each(['', '# only a comment\n', '---\n', '\n\n'])(
    'a file that says nothing (%j) is no mistake beside others',
    async (text) => {
      await expectProblems({ 'a.yaml': first, 'b.yaml': text })
    },
  )

  it('required keys that stand nowhere are said once, in the first file', async () => {
    await expectProblems(
      { 'a.yaml': `««««dueSoon»»»»: 3d\n`, 'b.yaml': 'silence: off\n' },
      'missing-key',
      'missing-key',
      'missing-key',
      'missing-key',
    )
  })
})

describe('a broken file beside sound ones', () => {
  const used = [
    'due: 开展',
    'due: 开展-3wd',
    'date: 会',
    'unit: province',
    'each: others',
    'each: [province, kongtong]',
  ]
  const users = [...used, 'each: counties, except: { province: 无 }', 'after: other', 'after: fair.x +3wd']

  it.each([
    'units: {\n',
    'a: b: c\n',
    '任务：征文\nx: y\n',
    '<<<<<<< a\nx: y\n=======\n>>>>>>> b\n',
    '%YAML 1.1\n---\na: b\n',
  ])('names that it may hold are not called unknown: %j', async (broken) => {
    const all = `${first}${users.map((fields, at) => `      - { id: t${at}, name: 任务, ${fields} }\n`).join('')}`
    const log = 'progress: [{ date: 2019-07-01, task: fair.x, state: done }]\n'
    const { problems } = await readTexts({ 'a.yaml': all, 'b.yaml': broken, 'c.yaml': log })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ place }) => place.source.path === 'b.yaml')).toBe(true)
  })

  it('whole, the same names are unknown', async () => {
    const all = `${first}${users.map((fields, at) => `      - { id: t${at}, name: 任务, ${fields} }\n`).join('')}`
    const { problems } = await readTexts({ 'a.yaml': all })
    expect(problems).toHaveLength(users.length)
  })

  it('what is surely wrong in the sound ones is said', async () => {
    const bad = ['id: b, takes: 3x', 'id: c, due: 2019-02-29', 'id: d, weigth: 3', 'id: e, milestone: yes', 'id: a']
    const all = `${first}${bad.map((fields) => `      - { ${fields}, name: 任务 }\n`).join('')}`
    const { problems } = await readTexts({ 'a.yaml': all, 'b.yaml': 'units: {\n' })
    expect(problems.map(({ code }) => code)).toEqual([
      'bad-duration',
      'bad-date',
      'unknown-key',
      'wrong-type',
      'duplicate-id',
      'yaml-syntax',
    ])
  })

  it('what is missing may stand in it', async () => {
    const { plan, problems } = await readTexts({ 'a.yaml': 'dueSoon: 3d\n', 'b.yaml': 'starts: {\n' })
    expect(plan).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['yaml-syntax'])
  })
})
