import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'
import { childrenOf, textOf, xmlTree } from '../support/xml-tree.ts'
import { byAddress, exported, exportedCampaign, saidAndScheduled } from './mspdi-reader.ts'

describe('what binds a task', () => {
  const constraintOf = async (task: string): Promise<readonly (string | undefined)[]> => {
    const before = '{ id: before, name: 前, takes: 5wd, due: 8月30日 }'
    const activities = `[{ id: a, name: 活动, tasks: [${before}, { id: it, name: 它, ${task} }] }]`
    const found = byAddress(await exported(smallPlan({ activities, asOf: '2019-07-01' }))).get('a.it')!
    const link = childrenOf(found, 'PredecessorLink')[0]
    return [
      textOf(found, 'ConstraintType'),
      textOf(found, 'ConstraintDate'),
      textOf(found, 'CalendarUID'),
      link === undefined ? undefined : ['Type', 'LinkLag', 'LagFormat'].map((name) => textOf(link, name)).join(' '),
    ]
  }

  // Constraints: 0 as soon as possible, 2 must start on, 3 must finish on, 4 start no earlier than. Links: 0 FF, 1 FS, 2 SF, 3 SS.
  it.each([
    { task: 'due: 8月30日', is: ['0', undefined, '-1', undefined], why: 'nothing: it starts with the project' },
    {
      task: 'start: 2019-08-01, due: 8月30日',
      is: ['4', '2019-08-01T08:00:00', '-1', undefined],
      why: 'a start of its own',
    },
    {
      task: 'date: 2019-08-30',
      is: ['2', '2019-08-30T08:00:00', '-1', undefined],
      why: 'an event stands on its day',
    },
    {
      task: 'date: 2019-08-31',
      is: ['2', '2019-08-31T08:00:00', '2', undefined],
      why: 'on a Saturday too: in the calendar of all days',
    },
    {
      task: 'date: 2019-08-30, milestone: true',
      is: ['3', '2019-08-30T17:00:00', '-1', undefined],
      why: 'a milestone sits in the evening',
    },
    {
      task: 'milestone: true, due: 8月30日',
      is: ['4', '2019-07-01T17:00:00', '-1', undefined],
      why: 'never before the evening of the first day',
    },
    { task: 'after: before, due: 8月30日', is: ['0', undefined, '-1', '1 0 7'], why: 'a link without a lag' },
    { task: 'after: before +3wd, due: 8月30日', is: ['0', undefined, '-1', '1 14400 7'], why: 'days of eight hours' },
    { task: 'after: before +3d, due: 8月30日', is: ['0', undefined, '-1', '1 43200 8'], why: 'days and nights' },
    { task: 'after: before -2wd, due: 8月30日', is: ['0', undefined, '-1', '1 -9600 7'], why: 'a lead' },
    { task: 'after: before SS+1wd, due: 8月30日', is: ['0', undefined, '-1', '3 4800 7'], why: 'start to start' },
    {
      task: 'takes: 2wd, after: before FF, due: 8月30日',
      is: ['0', undefined, '-1', '0 0 7'],
      why: 'finish to finish',
    },
    {
      task: 'takes: 9wd, after: before FF, due: 8月30日',
      is: ['4', '2019-07-01T08:00:00', '-1', '0 0 7'],
      why: 'finish to finish would have it start before the project',
    },
    {
      task: 'takes: 3d, after: before +2wd, due: 8月30日',
      is: ['0', undefined, '2', '1 57600 8'],
      why: 'in the calendar of all days two working days are four days here, 6 July being a Saturday',
    },
  ])('$task: $why', async ({ task, is }) => {
    expect(await constraintOf(task)).toEqual(is)
  })

  it('is the deadline in force, told in the notes too; none for what need not be done, or was dropped', async () => {
    const activities =
      '[{ id: a, name: 活动, tasks: [{ id: it, name: 它, due: 7月10日 }, { id: maybe, name: 或许, optional: true, due: 7月10日 }, { id: gone, name: 取消了, due: 7月10日 }] }]'
    const progress =
      '[{ date: 2019-07-08, task: a.it, extend: 2019-07-20, by: 秘书长, note: 场地未定 }, { date: 2019-07-08, task: a.gone, state: dropped, note: 不办了 }]'
    const tasks = byAddress(await exported(smallPlan({ activities, progress, asOf: '2019-07-09' })))
    expect(textOf(tasks.get('a.it')!, 'Deadline')).toBe('2019-07-20T17:00:00')
    expect(textOf(tasks.get('a.it')!, 'Notes')).toContain(
      '延期：延到2019年7月20日（周六）（7月8日批准，秘书长：场地未定）',
    )
    expect(textOf(tasks.get('a.maybe')!, 'Deadline')).toBeUndefined()
    expect(textOf(tasks.get('a.gone')!, 'Deadline')).toBeUndefined()
  })

  it('is where a task would stand with what it waits for, when that is not in the file', async () => {
    const files = campaignFiles('example')
    const of = ['export', 'mspdi', 'example', '--unit', '丙县']
    const part = xmlTree((await run(of, { files })).out)
    const [said, scheduled] = saidAndScheduled(part)
    expect(scheduled).toEqual(said)
    const whole = byAddress(await exportedCampaign('example', '--as-of', '2019-08-26'))
    expect(said.length).toBeGreaterThan(1)
    for (const { id, start, finish } of said) {
      expect([start, finish]).toEqual(['Start', 'Finish'].map((name) => textOf(whole.get(id)!, name)!.slice(0, 10)))
    }
    expect(textOf(byAddress(part).get('exhibition.collect@bing')!, 'Notes')).toContain(
      '还要等本文件以外的任务：exhibition.notice',
    )
    expect(textOf(part, 'Subject')).toContain('丙县')
  })

  it('is nothing for tasks that wait for themselves: they say so, and have no dates', async () => {
    const files = circularFiles(home)
    const { out } = await run(['export', 'mspdi', home, '--lang', 'zh-CN'], { files })
    const tasks = byAddress(xmlTree(out))
    expect(textOf(tasks.get('one.task')!, 'Name')).toBe('任务one（前置关系成环，排不出日期）')
    expect(textOf(tasks.get('one.task')!, 'Start')).toBeUndefined()
    expect(childrenOf(tasks.get('four.task')!, 'PredecessorLink')).toEqual([])
    expect(textOf(tasks.get('four.free')!, 'Start')).toBe('2019-07-01T08:00:00')
  })
})
