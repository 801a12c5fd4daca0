import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/reports/reminder/letter.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { itemsOf, lettersOf, toldOf } from './letters-of.ts'

import { weekPlan as plan } from './week-plan.ts'

const toldIn = async (text: string, task: string, week: 'this' | 'next' = 'this'): Promise<readonly string[]> =>
  toldOf(await lettersOf(await analyzeText(text), week), task)

const itemIn = async (text: string, task: string): Promise<Item> =>
  itemsOf(await lettersOf(await analyzeText(text))).find(({ item }) => item.tasks.includes(task))!.item

describe('under which chapter a task is told, and to whom', () => {
  it.each([
    [
      'late: to the section that does it',
      '{ id: a, name: 布展, due: 2019-08-23 }',
      '',
      'show.a',
      ['city.文史委 overdue'],
    ],
    ['late, of a unit', '{ id: a, name: 报送, unit: jia, due: 2019-08-23 }', '', 'show.a', ['jia overdue']],
    ['due on the last day of the week', '{ id: a, name: 布展, due: 2019-09-01 }', '', 'show.a', ['city.文史委 due']],
    [
      'due on a day off of the next week, told for this one',
      '{ id: a, name: 布展, unit: jia, due: 2019-08-31 }',
      '',
      'show.a',
      ['jia due'],
    ],
    ['due in the two weeks behind', '{ id: a, name: 布展, due: 2019-09-15 }', '', 'show.a', ['city.文史委 soon']],
    ['due later', '{ id: a, name: 布展, due: 2019-09-16 }', '', 'show.a', []],
    ['due later, but long', '{ id: a, name: 布展, takes: 12wd, due: 2019-09-16 }', '', 'show.a', ['city.文史委 start']],
    ['done', '{ id: a, name: 布展, due: 2019-08-23 }', '{ date: 2019-08-22, task: show.a, state: done }', 'show.a', []],
    [
      'slow, though far away',
      '{ id: a, name: 报送, unit: jia, start: 2019-07-01, takes: 5wd, due: 2019-09-30, target: 10件 }',
      '{ date: 2019-08-20, task: show.a, count: 1 }',
      'show.a',
      ['jia start'],
    ],
    [
      'not begun, with time to begin later: not behind to those who do it',
      '{ id: a, name: 报送, unit: jia, start: 2019-08-01, takes: 2wd, due: 2019-09-30, target: 10件 }',
      '',
      'show.a',
      [],
    ],
    [
      'optional, while there is time',
      '{ id: a, name: 网上展厅, optional: true, due: 2019-08-30 }',
      '',
      'show.a',
      ['city.文史委 invited'],
    ],
    ['optional, past its day', '{ id: a, name: 网上展厅, optional: true, due: 2019-08-20 }', '', 'show.a', []],
    ['without a deadline yet', '{ id: a, name: 晚会, unit: jia, due: 待定 }', '', 'show.a', ['city.文史委 undecided']],
    [
      'of an external unit: the host waits',
      '{ id: a, name: 通知, unit: province, due: 2019-08-20 }',
      '',
      'show.a',
      ['city.文史委 external'],
    ],
  ])('%s', async (_, tasks, progress, task, told) => {
    expect(await toldIn(plan(tasks, progress), task)).toEqual(told)
  })

  it.each([
    [
      'late, but it waits for another: that one is asked, this one is not',
      `{ id: a, name: 征集, unit: jia, takes: 5wd, due: 2019-08-20 }
       { id: b, name: 评审, after: a, due: 2019-08-23 }`,
      { 'show.a': ['jia overdue'], 'show.b': ['city.文史委 waiting'] },
    ],
    [
      'what it waits for is not due itself: it is asked for because others wait',
      `{ id: a, name: 征集, unit: jia, takes: 1wd, due: 2019-10-30 }
       { id: b, name: 评审, after: a, due: 2019-08-23 }`,
      { 'show.a': ['jia start'], 'show.b': ['city.文史委 waiting'] },
    ],
    [
      'over two links the one at the end is asked',
      `{ id: a, name: 征集, unit: jia, due: 2019-08-20 }
       { id: b, name: 评审, unit: yi, after: a, due: 2019-08-21 }
       { id: c, name: 布展, after: b, due: 2019-08-23 }`,
      { 'show.a': ['jia overdue'], 'show.b': ['yi waiting'], 'show.c': ['city.文史委 waiting'] },
    ],
    [
      'the host is told of an external unit that something waits for',
      `{ id: a, name: 通知, unit: province }
       { id: b, name: 布展, unit: jia, after: a, due: 2019-08-28 }`,
      { 'show.a': ['city.文史委 external'], 'show.b': ['jia waiting'] },
    ],
    [
      'two that wait for the same finish, of which one only may not end before it',
      `{ id: a, name: 装裱, unit: jia, takes: 9wd, due: 2019-08-20 }
       { id: b, name: 定稿, after: a FF, due: 2019-08-28 }`,
      { 'show.a': ['jia overdue'], 'show.b': ['city.文史委 waiting'] },
    ],
  ])('%s', async (_, tasks, told) => {
    const run = await lettersOf(await analyzeText(plan(tasks)))
    expect(Object.fromEntries(Object.keys(told).map((task) => [task, toldOf(run, task)]))).toEqual(told)
  })

  it('a week ahead still tells what is due before it', async () => {
    const text = plan('{ id: a, name: 布展, due: 2019-08-28 }\n{ id: b, name: 开展, due: 2019-09-05 }')
    expect(await toldIn(text, 'show.a', 'next')).toEqual(['city.文史委 due'])
    expect(await toldIn(text, 'show.b', 'next')).toEqual(['city.文史委 due'])
    expect(await toldIn(text, 'show.b')).toEqual(['city.文史委 soon'])
  })

  it('what is done waits for sign-off with the section that keeps it, all units of a rule in one item', async () => {
    const text = plan(
      '{ id: a, name: 报送, each: counties, due: 2019-08-20 }',
      '{ date: 2019-08-19, task: show.a@jia, state: done }\n{ date: 2019-08-19, task: show.a@yi, state: done }',
      'signOff: true',
    )
    expect(await toldIn(text, 'show.a@jia')).toEqual(['city.文史委 sign-off'])
    expect((await itemIn(text, 'show.a@jia')).tasks).toEqual(['show.a@jia', 'show.a@yi'])
    expect(await toldIn(text.replace('signOff: true', ''), 'show.a@jia')).toEqual([])
  })

  it('nobody with nothing to be told gets a text', async () => {
    const run = await lettersOf(await analyzeText(plan('{ id: a, name: 报送, unit: jia, due: 2019-08-23 }')))
    expect(run.letters.map(({ to }) => to.id)).toEqual(['jia'])
  })
})

describe('零报告', () => {
  const started = '{ date: 2019-08-09, task: show.a, state: started }'
  const task = '{ id: a, name: 调研, unit: jia, takes: 5wd, due: 2019-12-20 }'

  it.each([
    ['eleven working days without a word', started, ['jia silent']],
    ['nine', '{ date: 2019-08-13, task: show.a, state: started }', []],
    ['not begun, and no hurry', '', []],
  ])('%s', async (_, progress, told) => {
    expect(await toldIn(plan(task, progress), 'show.a')).toEqual(told)
  })

  it('is switched off by the plan', async () => {
    expect(await toldIn(plan(task, started, 'silence: off'), 'show.a')).toEqual([])
  })

  it('is said along with what is due anyway, where the work has begun', async () => {
    const due = task.replace('2019-12-20', '2019-08-30')
    const begun = await itemIn(plan(due.replace('5wd', '1wd'), started), 'show.a')
    expect(begun.text).toContain('近10个工作日未收到进展情况')
    const open = await itemIn(plan(due.replace('5wd', '1wd')), 'show.a')
    expect(open.text).not.toContain('未收到')
  })
})
