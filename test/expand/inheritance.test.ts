import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { header } from '../support/plan-text.ts'

const planOf = (
  ofUnits: { city?: string; huating?: string },
  ofActivity: string,
  task: string,
): string => `${header}units:
  city: { name: 市政协${ofUnits.city ?? ''} }
  huating: { name: 华亭市政协${ofUnits.huating ?? ''} }
activities:
  - { id: show, name: 活动${ofActivity}, tasks: [{ id: a, name: 任务${task} }] }
`

const taskOf = async (...parts: Parameters<typeof planOf>) => {
  const { plan, problems } = await readTexts(planOf(...parts))
  expect(problems).toEqual([])
  return plan!.tasks[0]!
}

const all = (key: string): { city: string; huating: string } => ({ city: `, ${key}: 市`, huating: `, ${key}: 华亭` })

// language.md §5: its own (`for` first); else, if its unit is not the host, the unit's; else the activity's; else the unit's.
describe.each(['lead', 'section', 'owner'] as const)('%s of a task', (key) => {
  it.each([
    { units: all(key), activity: '活动', task: `, ${key}: 自己`, is: '自己', why: 'its own' },
    {
      units: all(key),
      activity: '活动',
      task: `, each: [huating], ${key}: 自己, for: { huating: { ${key}: 另一个 } }`,
      is: '另一个',
      why: 'for before its own',
    },
    {
      units: all(key),
      activity: '活动',
      task: ', unit: huating',
      is: '华亭',
      why: 'another unit’s before the activity’s',
    },
    { units: all(key), activity: '活动', task: ', each: [huating]', is: '华亭', why: 'a member’s too' },
    { units: all(key), activity: '活动', task: '', is: '活动', why: 'the activity’s before the host’s' },
    { units: all(key), activity: '活动', task: ', unit: city', is: '活动', why: 'the host by its name' },
    { units: all(key), activity: '活动', task: ', each: [city]', is: '活动', why: 'the host among members' },
    { units: all(key), activity: '', task: '', is: '市', why: 'the host’s at last' },
    {
      units: { city: `, ${key}: 市` },
      activity: '活动',
      task: ', unit: huating',
      is: '活动',
      why: 'a unit that has none',
    },
    {
      units: { city: `, ${key}: 市` },
      activity: '',
      task: ', unit: huating',
      is: undefined,
      why: 'the host’s is not another unit’s',
    },
    { units: {}, activity: '', task: '', is: undefined, why: 'nobody' },
  ])('$why: $is', async ({ units, activity, task, is }) => {
    expect((await taskOf(units, activity === '' ? '' : `, ${key}: ${activity}`, task))[key]).toBe(is)
  })
})

describe('due of a task', () => {
  it.each([
    { activity: ', due: 8月', task: ', due: 7月', is: '7月', why: 'its own' },
    { activity: ', due: 8月', task: '', is: '8月', why: 'the activity’s' },
    { activity: ', due: 8月', task: ', due: 待定', is: '待定', why: 'an open one is its own too' },
    { activity: ', due: 待定', task: '', is: '待定', why: 'an open one is inherited' },
    { activity: ', due: 待定', task: ', due: 7月', is: '7月', why: 'and overruled' },
    { activity: ', due: 8月', task: ', date: T', is: undefined, why: 'an event has its date' },
    { activity: '', task: '', is: undefined, why: 'none' },
  ])('$why: $is', async ({ activity, task, is }) => {
    expect((await taskOf({}, activity, task)).due?.text).toBe(is)
  })
})
