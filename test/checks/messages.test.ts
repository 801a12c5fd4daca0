import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { isoDay } from '../../src/model/day.ts'
import type { Code } from '../../src/model/problem.ts'
import { rangeOf } from '../../src/model/source.ts'
import { readTexts } from '../support/analyze-text.ts'

const header = `anniversary: 2019-09-21
starts: 2019-07-01
require: []
units:
  city: { name: 市政协 }
  kongtong: { name: 崆峒区政协, short: 崆峒 }
  huating: { name: 华亭市政协, short: 华亭 }
groups: { counties: [kongtong, huating] }
activities:
  - id: show
    name: 作品展
    tasks:
`

/** What a rule says of a plan: each message with its days as text, and the related places by line. */
const said = async (code: Code, tasks: string): Promise<readonly unknown[]> => {
  const { plan, problems, sources } = await readTexts(header + tasks)
  const plain = ([key, quotes]: readonly [string, object]): unknown => [
    key,
    Object.fromEntries(
      Object.entries(quotes).map(([name, value]) => [
        name,
        typeof value === 'number' && value > 10_000 ? isoDay(value as Parameters<typeof isoDay>[0]) : value,
      ]),
    ),
  ]
  return runChecks(plan, problems, sources)
    .problems.filter((problem) => problem.code === code)
    .map(({ message, related }) => [
      plain(message),
      ...related.map((each) => [rangeOf(each.place).line, plain(each.message)]),
    ])
}

describe('deadline-unreachable', () => {
  it('says both days, what is missing, and the chain from its first cause on', async () => {
    const tasks = `      - { id: plan, name: 方案, start: 7月8日, takes: 5wd }
      - { id: side, name: 旁支, takes: 2wd }
      - { id: notice, name: 通知, after: [side, plan], takes: 3wd }
      - { id: collect, name: 征集, each: counties, after: notice, takes: 20wd, due: 8月2日 }
`
    expect(await said('deadline-unreachable', tasks)).toEqual([
      [
        [
          'deadlineUnreachable',
          {
            id: 'show.collect@kongtong',
            finish: '2019-08-14',
            due: '2019-08-02',
            workdays: 8,
            days: 12,
            others: 1,
          },
        ],
        [13, ['chainDate', { id: 'show.plan', day: '2019-07-08' }]],
        [13, ['chainTask', { id: 'show.plan', start: '2019-07-08', finish: '2019-07-12' }]],
        [15, ['chainTask', { id: 'show.notice', start: '2019-07-15', finish: '2019-07-17' }]],
      ],
    ])
  })

  it('shows ten of a long chain: its root and what stands nearest', async () => {
    const links = Array.from(
      { length: 14 },
      (_, at) => `      - { id: t${at}, name: 步骤, ${at === 0 ? '' : `after: t${at - 1}, `}takes: 1wd }\n`,
    )
    const tasks = `${links.join('')}      - { id: last, name: 末尾, after: t13, due: 7月5日 }\n`
    const [[, cause, ...chain]] = (await said('deadline-unreachable', tasks)) as [
      [unknown, unknown, ...[number, [string, { id: string }]][]],
    ]
    expect(cause).toEqual([2, ['chainStarts', { day: '2019-07-01' }]])
    expect(chain.map(([, [, { id }]]) => id)).toEqual(
      ['t0', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12', 't13'].map((id) => `show.${id}`),
    )
  })
})

describe('deadline-after-need', () => {
  it('names the follower that needs it first, not one that is optional or dropped', async () => {
    const tasks = `      - { id: hall, name: 场地, due: 9月20日 }
      - { id: view, name: 观展, after: hall, due: 8月1日, optional: true }
      - { id: gift, name: 礼品, after: hall, due: 8月2日 }
      - { id: late, name: 稍晚, after: hall, due: 9月6日 }
      - { id: hang, name: 布展, after: hall, takes: 5wd, due: 8月30日 }
progress:
  - { date: 2019-07-02, task: show.gift, state: dropped }
`
    expect(await said('deadline-after-need', tasks)).toEqual([
      [
        ['deadlineAfterNeed', { id: 'show.hall', due: '2019-09-20', finishBy: '2019-08-23', others: 0 }],
        [17, ['neededBy', { id: 'show.hang', startBy: '2019-08-26' }]],
      ],
    ])
  })
})

describe('crowded-day', () => {
  it('names the units that share a crowd', async () => {
    const tasks = Array.from(
      { length: 5 },
      (_, at) => `      - { id: t${at}, name: 任务, each: counties, due: 8月20日 }\n`,
    )
    const [[message, ...related]] = (await said('crowded-day', tasks.join(''))) as [[unknown, ...unknown[]]]
    expect(message).toEqual(['crowdedDay', { units: ['崆峒', '华亭'], day: '2019-08-20', count: 5, most: 4 }])
    expect(related).toHaveLength(4)
  })
})

describe('missing-responsibility', () => {
  it('names the members that lack something, and none where all do', async () => {
    const text = header.replace('require: []\n', '').replace('short: 崆峒', 'short: 崆峒, lead: 分管副主席')
    const { plan, problems, sources } = await readTexts(
      `${text}      - { id: a, name: 甲, each: counties, due: 8月1日 }\n`,
    )
    expect(runChecks(plan, problems, sources).problems.map(({ message }) => message)).toEqual([
      [
        'missingResponsibility',
        {
          id: 'show.a',
          missing: [
            { duties: ['lead'], members: ['华亭'] },
            { duties: ['section'], members: [] },
          ],
        },
      ],
    ])
  })
})
