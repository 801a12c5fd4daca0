import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { planOf } from '../support/plan-text.ts'

const planWithLog = (...entries: readonly string[]): string =>
  `${planOf('id: a', 'id: b, each: counties', 'id: c, start: 7月, due: 9月, repeat: monthly')}progress:\n${entries
    .map((entry) => `  - ${entry}\n`)
    .join('')}`

describe('entries of the log', () => {
  it('are read, key by key', async () => {
    const { plan, problems } = await readTexts(
      planWithLog(
        '{ date: 7月3日, task: show.a, count: 8.5, percent: 40, state: started, extend: 8月底, by: 甲, note: 乙, evidence: 丙 }',
      ),
    )
    expect(problems).toEqual([])
    const [entry] = plan!.campaign.log
    expect(entry).toMatchObject({
      task: { value: 'show.a' },
      count: { value: 8500 },
      percent: { value: 40 },
      state: { value: 'started' },
      by: '甲',
      note: '乙',
      evidence: '丙',
    })
    expect([entry!.date.day, entry!.extend!.day].map((day) => isoDay(day))).toEqual(['2019-07-03', '2019-08-31'])
  })

  it.each(['show.a', 'show.b@huating', 'show.c#2019-07', '"show.a"'])('name %s', async (task) => {
    await expectProblems(planWithLog(`{ date: 2019-07-03, task: ${task}, state: done }`))
  })

  it.each([
    { entry: '{ «task»: show.a }', code: 'missing-key', why: 'no date' },
    { entry: '{ «date»: 2019-07-03 }', code: 'missing-key', why: 'no task' },
    { entry: '{ date: «7月», task: show.a }', code: 'bad-date', why: 'not one day' },
    { entry: '{ date: «2019/7/3», task: show.a }', code: 'bad-date', why: 'another spelling' },
    { entry: '{ date: 2019-07-03, task: show.a, extend: «待定» }', code: 'bad-date', why: 'a deadline is approved' },
    { entry: '{ date: 2019-07-03, task: show.a, state: «finished» }', code: 'wrong-type', why: 'no such state' },
    { entry: '{ date: 2019-07-03, task: show.a, percent: «40%» }', code: 'bad-number', why: 'a sign too many' },
    { entry: '{ date: 2019-07-03, task: show.a, percent: «12.5» }', code: 'bad-number', why: 'whole percents' },
    { entry: '{ date: 2019-07-03, task: show.a, count: «8件» }', code: 'bad-number', why: 'the target has the unit' },
    { entry: '{ date: 2019-07-03, task: show.a, count: «-1» }', code: 'bad-number', why: 'the total so far' },
    { entry: '{ date: 2019-07-03, task: show.a, «sate»: done }', code: 'unknown-key', why: 'a slip' },
    { entry: '{ ‹date›: 2019-07-03, task: show.a, «date»: 2019-07-04 }', code: 'duplicate-key', why: 'twice' },
    { entry: '«show.a»', code: 'wrong-type', why: 'a word' },
    { entry: '«[show.a]»', code: 'wrong-type', why: 'a list' },
    { entry: '{ date: 2019-07-03, task: «[show.a]» }', code: 'wrong-type', why: 'one task an entry' },
    { entry: '{ date: 2019-07-03, task: «show.b» }', code: 'log-unknown-task', why: 'which member?' },
    { entry: '{ date: 2019-07-03, task: «show.b@city» }', code: 'log-unknown-task', why: 'no member' },
    { entry: '{ date: 2019-07-03, task: «show.c» }', code: 'log-unknown-task', why: 'which period?' },
    { entry: '{ date: 2019-07-03, task: «show.c#2019-06» }', code: 'log-unknown-task', why: 'no such period' },
    { entry: '{ date: 2019-07-03, task: «a» }', code: 'log-unknown-task', why: 'no activity' },
  ])('$entry: $code ($why)', async ({ entry, code }) => {
    await expectProblems(planWithLog(entry), code)
  })

  it('suggests the address that was probably meant', async () => {
    const tasks = ['a', 'shwo.a', 'show.b@huatin', 'show.b', 'show.c#2019-7', 'fair.x']
    const problems = await expectProblems(
      planWithLog(...tasks.map((task) => `{ date: 2019-07-03, task: «${task}» }`)),
      ...tasks.map(() => 'log-unknown-task'),
    )
    expect(suggestionsIn(problems)).toEqual([
      'show.a',
      'show.a',
      'show.b@huating',
      // Each member has one: which is meant is not guessed.
      undefined,
      'show.c#2019-07',
      undefined,
    ])
  })

  it('names all members where none is named, and never another one for a unit that is known', async () => {
    const helps = async (task: string): Promise<unknown> => {
      const [found] = await expectProblems(planWithLog(`{ date: 2019-07-03, task: «${task}» }`), 'log-unknown-task')
      return found!.help?.[0]
    }
    expect(await helps('show.b')).toBe('knownNames')
    expect(await helps('show.b@city')).not.toBe('didYouMean')
  })

  it('an empty entry of the list is no entry', async () => {
    await expectProblems(planWithLog('', '{ date: 2019-07-03, task: show.a, state: done }'))
  })
})

describe('checks: of the header', () => {
  it('are read: a severity, or a map with options', async () => {
    const { plan, problems } = await readTexts(
      `checks: { due-on-day-off: off, crowded-day: { severity: warning, more-than: 6 }, undecided: { severity: error } }\n${planOf('id: a')}`,
    )
    expect(problems).toEqual([])
    expect(Object.fromEntries(plan!.campaign.checks)).toEqual({
      'due-on-day-off': { severity: 'off', options: new Map() },
      'crowded-day': { severity: 'warning', options: new Map([['more-than', 6]]) },
      undecided: { severity: 'error', options: new Map() },
    })
  })

  it.each([
    { checks: '«[crowded-day]»', code: 'wrong-type' },
    { checks: '{ «crowed-day»: off }', code: 'unknown-key' },
    { checks: '{ «toString»: off }', code: 'unknown-key' },
    { checks: '{ «__proto__»: off }', code: 'unknown-key' },
    { checks: '{ crowded-day: «on» }', code: 'wrong-type' },
    { checks: '{ crowded-day: «[off]» }', code: 'wrong-type' },
    { checks: '{ crowded-day: { severity: «loud» } }', code: 'wrong-type' },
    { checks: '{ crowded-day: { more-than: «six» } }', code: 'bad-number' },
    { checks: '{ crowded-day: { «more-then»: 6 } }', code: 'unknown-key' },
    { checks: '{ undecided: { «more-than»: 6 } }', code: 'unknown-key' },
    { checks: '{ ‹crowded-day›: off, «crowded-day»: off }', code: 'duplicate-key' },
  ])('$checks: $code', async ({ checks, code }) => {
    await expectProblems(`checks: ${checks}\n${planOf('id: a')}`, code)
  })

  it('suggests the rule that was probably meant', async () => {
    const problems = await expectProblems(`checks: { «due-on-dayoff»: off }\n${planOf('id: a')}`, 'unknown-key')
    expect(suggestionsIn(problems)).toEqual(['due-on-day-off'])
  })
})
