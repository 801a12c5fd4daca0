import { describe, expect, it } from 'vitest'
import { type Day, isoDay } from '../../src/model/day.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { planOf } from '../support/plan-text.ts'
import { linksOf } from './links-of.ts'

const periodsOf = async (rule: string): Promise<readonly (readonly string[])[]> => {
  const { plan, problems } = await readTexts(planOf(`id: a, ${rule}`))
  expect(problems).toEqual([])
  return plan!.tasks.map(({ period, start, due }) => [period!, isoDay(start!), isoDay((due as { day: Day }).day)])
}

describe('the periods of a repeated task (language.md §5)', () => {
  it.each([
    {
      rule: 'start: 2019-07-10, due: 2019-09-05, repeat: monthly',
      is: [
        ['2019-07', '2019-07-10', '2019-07-31'],
        ['2019-08', '2019-08-01', '2019-08-31'],
        ['2019-09', '2019-09-01', '2019-09-05'],
      ],
      why: 'cut to start and due',
    },
    {
      rule: 'start: 2019-07-10, due: 2019-09-24, repeat: { every: monthly, by: 25 }',
      is: [
        ['2019-07', '2019-07-10', '2019-07-25'],
        ['2019-08', '2019-08-01', '2019-08-25'],
        ['2019-09', '2019-09-01', '2019-09-24'],
      ],
      why: 'by its day, or due where that is earlier',
    },
    {
      rule: 'start: 2019-07-26, due: 2019-08-31, repeat: { every: monthly, by: 25 }',
      is: [['2019-08', '2019-08-01', '2019-08-25']],
      why: 'a period whose day lies before the start is left out',
    },
    {
      rule: 'start: 2019-07-25, due: 2019-07-31, repeat: { every: monthly, by: 25 }',
      is: [['2019-07', '2019-07-25', '2019-07-25']],
      why: 'on its very day it is not',
    },
    {
      rule: 'start: 2020-01-15, due: 2020-03-01, repeat: { every: monthly, by: 31 }',
      is: [
        ['2020-01', '2020-01-15', '2020-01-31'],
        ['2020-02', '2020-02-01', '2020-02-29'],
        ['2020-03', '2020-03-01', '2020-03-01'],
      ],
      why: 'past the end of the month: its last day',
    },
    {
      rule: 'start: 2019-12-25, due: 2020-01-07, repeat: weekly',
      is: [
        ['2019-W52', '2019-12-25', '2019-12-29'],
        ['2020-W01', '2019-12-30', '2020-01-05'],
        ['2020-W02', '2020-01-06', '2020-01-07'],
      ],
      why: 'ISO weeks over new year',
    },
    {
      rule: 'start: 2019-07-08, due: 2019-07-21, repeat: { every: weekly, by: 3 }',
      is: [
        ['2019-W28', '2019-07-08', '2019-07-10'],
        ['2019-W29', '2019-07-15', '2019-07-17'],
      ],
      why: 'by Wednesday',
    },
    {
      rule: 'start: 2019-11-15, due: 2020-04-01, repeat: quarterly',
      is: [
        ['2019-Q4', '2019-11-15', '2019-12-31'],
        ['2020-Q1', '2020-01-01', '2020-03-31'],
        ['2020-Q2', '2020-04-01', '2020-04-01'],
      ],
      why: 'quarters',
    },
  ])('$rule: $why', async ({ rule, is }) => {
    expect(await periodsOf(rule)).toEqual(is)
  })

  it('due may be the activity’s, start a member’s own', async () => {
    const rule = 'id: a, each: [huating, jingning], start: 8月, repeat: monthly, for: { jingning: { start: 9月 } }'
    const { plan } = await readTexts(planOf(rule).replace('    tasks:', '    due: 9月\n    tasks:'))
    expect(plan!.tasks.map(({ id }) => id)).toEqual([
      'show.a@huating#2019-08',
      'show.a@huating#2019-09',
      'show.a@jingning#2019-09',
    ])
  })
})

const months = (id: string, ...labels: readonly string[]): readonly string[] =>
  labels.map((label) => `show.${id}#2019-${label}`)
const monthly = 'start: 7月, due: 9月, repeat: monthly'

describe('references to a repeated task (language.md §8)', () => {
  it('from another task: all periods', async () => {
    expect(await linksOf(planOf(`id: a, ${monthly}`, 'id: b, after: a'))).toEqual({
      'show.b': months('a', '07', '08', '09'),
    })
  })

  it('from one of the same kind: the same period, and nothing where it has none', async () => {
    expect(
      await linksOf(planOf(`id: a, ${monthly}`, 'id: b, start: 8月, due: 10月, repeat: monthly, after: a')),
    ).toEqual({
      'show.b#2019-08': months('a', '08'),
      'show.b#2019-09': months('a', '09'),
    })
  })

  it('a day of its own makes no other kind', async () => {
    expect(
      await linksOf(
        planOf(`id: a, ${monthly}`, 'id: b, start: 9月, due: 9月, repeat: { every: monthly, by: 5 }, after: a'),
      ),
    ).toEqual({
      'show.b#2019-09': months('a', '09'),
    })
  })

  it('from one of another kind: all periods', async () => {
    expect(
      await linksOf(planOf(`id: a, ${monthly}`, 'id: b, start: 9月, due: 9月, repeat: quarterly, after: a')),
    ).toEqual({
      'show.b#2019-Q3': months('a', '07', '08', '09'),
    })
  })

  it('#period is one, from wherever', async () => {
    expect(
      await linksOf(
        planOf(
          `id: a, ${monthly}`,
          'id: b, after: a#2019-08',
          `id: c, start: 9月, due: 9月, repeat: monthly, after: a#2019-07`,
        ),
      ),
    ).toEqual({
      'show.b': months('a', '08'),
      'show.c#2019-09': months('a', '07'),
    })
  })

  it('of a fanned-out one: its unit’s and its period’s', async () => {
    const plan = planOf(
      `id: a, each: counties, ${monthly}`,
      'id: b, each: [huating], start: 8月, due: 8月, repeat: monthly, after: a',
      'id: c, each: [huating], start: 8月, due: 8月, repeat: monthly, after: a@*',
      'id: d, after: a@jingning#2019-09',
    )
    expect(await linksOf(plan)).toEqual({
      'show.b@huating#2019-08': ['show.a@huating#2019-08'],
      'show.c@huating#2019-08': ['kongtong', 'huating', 'jingning'].map((unit) => `show.a@${unit}#2019-08`),
      'show.d': ['show.a@jingning#2019-09'],
    })
  })

  it.each(['a#2019-10', 'a#2019-7', 'a#07', 'a#2019-Q3'])('%s is none of its periods', async (after) => {
    await expectProblems(planOf(`id: a, ${monthly}`, `id: b, after: «${after}»`), 'unknown-task')
  })
})
