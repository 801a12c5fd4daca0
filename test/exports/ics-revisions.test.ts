import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayUid, taskUid } from '../../src/exports/ics/uid.ts'
import { type ReadEvent, readCalendar } from '../support/calendar-reader.ts'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const exported = async (but: Readonly<Record<string, string>>, asOf = '2019-08-26'): Promise<string> => {
  const files = { [`${home}/campaigns/show.yaml`]: smallPlan(but) }
  const { code, out } = await run(['export', 'ics', '--as-of', asOf], { files, env: { LANG: 'zh_CN.UTF-8' } })
  expect(code).toBe(0)
  return out
}

const collect = async (but: Readonly<Record<string, string>>, asOf?: string): Promise<ReadEvent> =>
  readCalendar(await exported(but, asOf)).events.find(({ uid }) => uid === 'show.show.collect@jia')!

const entry = (date: string, what: string): string => `{ date: ${date}, task: show.collect@jia, ${what} }`
const usual = smallPlan()
const activities = usual.slice(usual.indexOf('activities: ') + 'activities: '.length)

describe('an event that changes', () => {
  const log = [
    entry('2019-08-01', 'state: started'),
    entry('2019-08-20', 'extend: 2019-09-03, by: 秘书长'),
    entry('2019-08-21', 'state: done'),
    entry('2019-08-22', 'state: returned'),
    entry('2019-08-23', 'state: dropped'),
  ]

  it('is the same one, in a later revision with each entry of the log', async () => {
    const seen = []
    const { sequence: first } = await collect({})
    for (let count = 0; count <= log.length; count++) {
      const { sequence, start, status, summary } = await collect({ progress: `[${log.slice(0, count).join(', ')}]` })
      seen.push([sequence - first, start, summary, status])
    }
    expect(seen).toEqual([
      [0, '2019-08-29', '【截止】征集作品（甲县）', undefined],
      [1, '2019-08-29', '【截止】征集作品（甲县）', undefined],
      [2, '2019-09-03', '【截止】征集作品（甲县）', undefined],
      [3, '2019-09-03', '【办结】征集作品（甲县）', undefined],
      [4, '2019-09-03', '【截止】征集作品（甲县）', undefined],
      [5, '2019-09-03', '【取消】征集作品（甲县）', 'CANCELLED'],
    ])
  })

  it('does not know what is noted for a later day', async () => {
    const early = await collect({ progress: `[${log.join(', ')}]` }, '2019-08-19')
    expect([early.sequence, early.start]).toEqual([(await collect({}, '2019-08-19')).sequence + 1, '2019-08-29'])
  })

  it('is a later revision on each later day, since nobody counts how often a plan is rewritten', async () => {
    const moved = await collect({ activities: activities.replace('8月29日', '9月4日') }, '2019-08-27')
    const before = await collect({}, '2019-08-26')
    expect([moved.start, moved.sequence - before.sequence]).toEqual(['2019-09-04', 1])
    expect([before.stamp, moved.stamp]).toEqual(['2019-08-26T00:00:00Z', '2019-08-27T00:00:00Z'])
  })

  it.each([
    ['another title', activities.replace('征集作品', '征集书画')],
    ['another deadline', activities.replace('8月29日', '9月4日')],
    ['another place in the file', activities.replace(/^.*id: notice.*\n/m, '').replace('after: notice, ', '')],
  ])('is the same one with %s', async (_, changed) => {
    expect(changed).not.toBe(activities)
    expect(await collect({ activities: changed })).toBeDefined()
  })
})

describe('two calendars of one plan', () => {
  it('are the same bytes on one day', async () => {
    expect(await exported({})).toBe(await exported({}))
  })

  it('differ in the status date alone while nothing is noted in between, however late tasks have become', async () => {
    const early = await exported({}, '2019-07-01')
    const late = await exported({}, '2019-12-02')
    const undated = (text: string): string => text.replace(/^(DTSTAMP|LAST-MODIFIED|SEQUENCE):.*/gm, '$1')
    expect(late).not.toBe(early)
    expect(undated(late)).toBe(undated(early))
  })
})

describe('the name an event is known by', () => {
  it.each([
    ['anniversary-70', 'exhibition.collect@jingning', 'anniversary-70.exhibition.collect@jingning'],
    ['example', 'publicity.submit@jia#2019-08', 'example.publicity.submit@jia+2019-08'],
    ['我的方案', '展览.征集', '_6211__7684__65b9__6848_._5c55__89c8_._5f81__96c6_'],
    ['a_b', 'c_d.e', 'a__b.c__d.e'],
    ['plan 2.0/old', 'a.b', 'plan_20_2_2e_0_2f_old.a.b'],
    ['𠮷', 'a.b', '_20bb7_.a.b'],
  ])('%s, %s', (campaign, address, expected) => {
    expect(taskUid(campaign, address)).toBe(expected)
  })

  const name = fc.string({
    unit: fc.constantFrom('a', '_', '.', '+', '@', '2', '5', 'e', '征', '文', '\u{20bb7}'),
    minLength: 1,
    maxLength: 5,
  })
  const idIn = name.filter((id) => !/[.+@]/.test(id))
  const taskName = fc
    .tuple(name, idIn, idIn, fc.option(idIn), fc.option(idIn))
    .map(([campaign, activity, task, unit, period]) => ({
      campaign,
      address: `${activity}.${task}${unit === null ? '' : `@${unit}`}${period === null ? '' : `#${period}`}`,
    }))

  it('is no other task’s, in letters that files and servers take', () => {
    fc.assert(
      fc.property(taskName, taskName, (one, other) => {
        const uids = [one, other].map(({ campaign, address }) => taskUid(campaign, address))
        expect(uids[0] === uids[1]).toBe(one.campaign === other.campaign && one.address === other.address)
        expect(uids[0]).toMatch(/^[A-Za-z0-9._@+-]+$/)
      }),
      { seed: 16, numRuns: 3000 },
    )
  })

  it('is no named day’s', () => {
    fc.assert(
      fc.property(taskName, name, name, ({ campaign, address }, other, anchor) => {
        const days = [dayUid(other, 'anniversary'), dayUid(other, 'anchor', anchor)]
        expect(days).not.toContain(taskUid(campaign, address))
        expect(days[0]).not.toBe(days[1])
        expect(days[1]).toMatch(/^[A-Za-z0-9._@+-]+$/)
      }),
      { seed: 16, numRuns: 1000 },
    )
  })
})
