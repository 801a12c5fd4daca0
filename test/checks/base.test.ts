import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { ruleGroups } from '../../src/model/rule-group.ts'
import { rangeOf } from '../../src/model/source.ts'
import { problem as english } from '../../src/words/en/problem.ts'
import { say } from '../../src/words/say.ts'
import { problem as chinese } from '../../src/words/zh-CN/problem.ts'
import { type Files, readTexts } from '../support/analyze-text.ts'
import { basePlan as base, planWith as withText } from '../support/base-plan.ts'

const rules: readonly string[] = ruleGroups.history

/** What the rules that compare find: rule, line and the message's key. */
const found = async (after: Files | string, before: Files | string = base): Promise<readonly string[]> => {
  const [was, is] = [await readTexts(before), await readTexts(after)]
  return runChecks(is.plan, is.problems, is.sources, undefined, was.plan).problems.flatMap(
    ({ code, place, message, help, related }) => {
      if (!rules.includes(code)) return []
      for (const each of [message, help!, ...related.map((other) => other.message)]) {
        for (const words of [chinese, english]) expect(say(each, words)).not.toMatch(/undefined|NaN|\[object|^$/)
      }
      return [`${code} ${rangeOf(place).line} ${message[0]}`]
    },
  )
}

const extended = (due: string, extension: string): string =>
  `${withText('due: 8月28日', `due: ${due}`)}  - { date: 2019-08-22, task: show.collect@jia, extend: ${extension}, by: 秘书长, note: 雨 }
  - { date: 2019-08-22, task: show.collect@yi, extend: ${extension}, by: 秘书长, note: 雨 }
`

describe('deadline-moved', () => {
  it.each([
    [
      'begun: of two members one has, once for the rule',
      withText('due: 8月28日', 'due: 9月6日'),
      ['deadline-moved 15 deadlineMoved'],
    ],
    ['earlier is moved too', withText('due: 8月28日', 'due: 8月26日'), ['deadline-moved 15 deadlineMoved']],
    ['taken away', withText(', due: 8月28日', ''), ['deadline-moved 15 deadlineMoved']],
    ['open again', withText('due: 8月28日', 'due: 待定'), ['deadline-moved 15 deadlineMoved']],
    [
      'done already: what was late stays late',
      withText('due: 7月10日', 'due: 7月20日'),
      ['deadline-moved 14 deadlineMoved'],
    ],
    ['an extension that reaches as far', extended('9月6日', '9月6日'), []],
    ['an extension that does not', extended('9月6日', '9月5日'), ['deadline-moved 15 deadlineMoved']],
    ['the deadline as it was, and an extension', extended('8月28日', '9月6日'), []],
    ['not begun, and more than 14 days after the last entry', withText('due: 9月10日', 'due: 9月12日'), []],
    [
      'not begun, and 14 days after the last entry',
      withText('due: 9月10日', 'due: 9月3日'),
      ['deadline-moved 16 deadlineMoved'],
    ],
    [
      'an anchor: once, where it stands, for the work that has begun',
      `${withText('T-1', 'T-2')}  - { date: 2019-08-21, task: show.mount, state: started }\n`,
      ['deadline-moved 4 datesMoved'],
    ],
    [
      'T: once, where it stands',
      `${withText('2019-09-21', '2019-09-22')}  - { date: 2019-08-21, task: show.mount, state: started }\n`,
      ['deadline-moved 1 datesMoved'],
    ],
    ['the day of an event has no extension but a new date', withText('date: 开展', 'date: 9月19日'), []],
    ['the same day in other words', withText('due: 8月28日', 'due: 2019年8月28日'), []],
  ])('%s', async (_, after, expected) => expect(await found(after)).toEqual(expected))

  it('a deadline that is written for the first time was not moved', async () => {
    expect(await found(base, withText(', due: 8月28日', ''))).toEqual([])
  })

  it('work that was dropped has no deadline any more', async () => {
    const dropped = `${base}  - { date: 2019-08-21, task: show.collect@jia, state: dropped }\n  - { date: 2019-08-21, task: show.collect@yi, state: dropped }\n`
    expect(await found(withText('due: 8月28日', 'due: 9月6日', dropped))).toEqual([])
  })

  it('without a log nothing is near: a plan may be changed while it is made', async () => {
    const [made] = base.split('progress:')
    expect(await found(withText('due: 8月28日', 'due: 9月6日', made!), made!)).toEqual([])
  })

  it('depends on no day but those in the files', async () => {
    const after = withText('due: 9月10日', 'due: 9月3日')
    const on = (day: string) => found(`asOf: ${day}\n${after}`, `asOf: ${day}\n${base}`)
    expect(await on('2019-07-01')).toEqual(await on('2020-01-01'))
  })
})

describe('log-rewritten', () => {
  const done = '  - { date: 2019-07-09, task: show.notice, state: done, by: 甲 }\n'
  const twice = withText(done, `${done}  - { date: 2019-07-09, task: show.notice, state: accepted }\n`)

  it.each([
    ['another name', withText('by: 甲', 'by: 丙'), ['log-rewritten 20 logChanged']],
    ['another day', withText('2019-08-20', '2019-08-19'), ['log-rewritten 21 logChanged']],
    ['gone: told at the task, which has no entry any more', withText(done, ''), ['log-rewritten 14 logRemoved']],
    ['one more', `${base}  - { date: 2019-08-21, task: show.jury, state: started }\n`, []],
    ['other words for the same day', withText('date: 2019-07-09', 'date: 2019年7月9日'), []],
  ])('%s', async (_, after, expected) => expect(await found(after)).toEqual(expected))

  it('gone: told at the last entry that its task still has', async () => {
    expect(await found(base, twice)).toEqual(['log-rewritten 20 logRemoved'])
  })

  it('two entries of one day have changed places', async () => {
    const after = twice.replace(/(.*state: done.*\n)(.*state: accepted.*\n)/, '$2$1')
    expect(after).not.toBe(twice)
    expect(await found(after, twice)).toEqual(['log-rewritten 21 logReordered'])
  })

  it('entries may move to a file of their own', async () => {
    const [plan, progress] = base.split('progress:')
    expect(await found({ 'a.yaml': plan!, 'b.yaml': `progress:${progress}` })).toEqual([])
  })

  it('and follow their task to another address', async () => {
    expect(await found(base.replaceAll('notice', 'letter'))).toEqual([])
  })

  it('a log that cannot be read is no log that is gone', async () => {
    expect(await found(withText('state: done', 'state: finished'))).toEqual([])
  })
})

describe('task-vanished', () => {
  const [plan] = base.split('progress:')
  const without = (line: RegExp): string => plan!.replace(line, '')

  it.each([
    ['a task', without(/.*id: jury.*\n/).replace('after: jury', 'after: collect'), ['task-vanished 11 taskVanished']],
    ['a member', plan!.replace('counties: [jia, yi]', 'counties: [jia]'), ['task-vanished 15 taskVanished']],
    [
      'a member that is left out, with the reason',
      plan!.replace('each: counties', 'each: counties, except: { yi: 单独办展 }'),
      [],
    ],
    ['another id, the same name', plan!.replaceAll('jury', 'judges'), []],
    [
      'another id and another name',
      plan!.replaceAll('jury', 'judges').replace('评审', '评选'),
      ['task-vanished 11 taskVanished'],
    ],
    [
      'another activity',
      plan!
        .replace(/(\s+- \{ id: open.*)/, '\n  - id: day\n    name: 开幕日\n    tasks:$1')
        .replace('after: mount', 'after: show.mount'),
      [],
    ],
    [
      'a whole activity',
      `${plan!.split('  - id: show')[0]}  - id: other\n    name: 别的\n    tasks: [{ id: a, name: 甲 }]\n`,
      expect.arrayContaining(['task-vanished 1 taskVanished']),
    ],
  ])('%s', async (_, after, expected) => expect(await found(after, plan!)).toEqual(expected))

  it('a task that was dropped before may go', async () => {
    const dropped = `${plan}progress:\n  - { date: 2019-08-01, task: show.jury, state: dropped }\n`
    const after = without(/.*id: jury.*\n/).replace('after: jury', 'after: collect')
    expect((await found(after, dropped)).filter((each) => each.startsWith('task-'))).toEqual([])
  })

  it('a task that could not be read has not vanished', async () => {
    expect(await found(plan!.replace('id: jury', 'id: j ury'), plan!)).toEqual([])
  })
})
