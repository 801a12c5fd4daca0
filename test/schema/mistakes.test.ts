import { describe, expect, it } from 'vitest'
import { codesOf } from '../support/analyze-text.ts'
import { smallPlan } from '../support/small-plan.ts'
import { underlined } from './editor.ts'

const task = (fields: string): string => `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知 }
      - { ${fields} }`

/** A plan with this in one of its tasks. */
const withTask = (fields: string): string => smallPlan({ activities: task(`id: x, name: 征集, ${fields}`) })
const withEntry = (fields: string): string => smallPlan({ progress: `[{ ${fields} }]` })
const entry = 'date: 2019-07-09, task: show.notice'

describe('what plan check refuses for its form is underlined in editors too:', () => {
  it.each([
    ['unknown-key', 'a header key', smallPlan({ anniversry: '2019-09-21' })],
    ['unknown-key', 'a task key', withTask('taks: 3wd')],
    [
      'unknown-key',
      'a unit key',
      smallPlan({ units: '{ city: { name: 市政协, head: 秘书长 } }', activities: task('id: x, name: 甲') }),
    ],
    ['unknown-key', 'an entry key', withEntry(`${entry}, percentage: 5`)],
    [
      'unknown-key',
      'a key of an activity',
      smallPlan({ activities: '[{ id: a, name: 甲, task: [], tasks: [{ id: b, name: 乙 }] }]' }),
    ],
    ['unknown-key', 'a key that no member has', withTask('each: [jia], for: { jia: { unit: city } }')],
    ['unknown-key', 'a rule', smallPlan({ checks: '{ due-on-dayoff: off }' })],
    ['unknown-key', 'a key of the calendar', smallPlan({ calendar: '{ bases: cn }' })],
    ['unknown-key', 'a key of repeat', withTask('repeat: { every: monthly, on: 3 }, start: 7月, due: 8月')],
    ['missing-key', 'a task without an id', smallPlan({ activities: task('name: 甲') })],
    ['missing-key', 'a task without a name', smallPlan({ activities: task('id: x') })],
    ['missing-key', 'a name that says nothing', smallPlan({ activities: task('id: x, name: ~') })],
    ['missing-key', 'an activity without tasks', smallPlan({ activities: '[{ id: a, name: 甲 }]' })],
    ['missing-key', 'an entry without a task', withEntry('date: 2019-07-09, state: done')],
    ['missing-key', 'an entry without a date', withEntry('task: show.notice, state: done')],
    ['missing-key', 'a unit without a name', smallPlan({ units: '{ city: { short: 市 }, jia: { name: 甲县政协 } }' })],
    ['missing-key', 'an anniversary without a date', smallPlan({ anniversary: '{ since: 1949-09-21 }' })],
    ['missing-key', 'repeat without every', withTask('repeat: { by: 3 }, start: 7月, due: 8月')],
    ['missing-key', 'repeat without start', withTask('repeat: monthly, due: 8月')],
    ['wrong-type', 'a list for a name', smallPlan({ name: '[甲]' })],
    ['wrong-type', 'an empty text', withTask("lead: ' '")],
    ['wrong-type', 'a map for activities', smallPlan({ activities: '{ a: { name: 甲 } }' })],
    ['wrong-type', 'a list for units', smallPlan({ units: '[{ name: 甲 }]', activities: task('id: x, name: 甲') })],
    [
      'wrong-type',
      'one section that is no list',
      smallPlan({ units: '{ city: { name: 市政协, sections: 办公室 }, jia: { name: 甲 } }' }),
    ],
    ['wrong-type', 'a version that is not there', smallPlan({ version: '2' })],
    ['wrong-type', 'a switch', smallPlan({ signOff: 'yes' })],
    ['wrong-type', 'a language', smallPlan({ language: 'de' })],
    ['wrong-type', 'a calendar', smallPlan({ calendar: 'us' })],
    ['wrong-type', 'a rhythm', withTask('repeat: daily, start: 7月, due: 8月')],
    ['wrong-type', 'a state', withEntry(`${entry}, state: finished`)],
    ['wrong-type', 'a severity', smallPlan({ checks: '{ crowded-day: fatal }' })],
    ['wrong-type', 'a duty', smallPlan({ require: '[lead, boss]' })],
    ['wrong-type', 'a time zone', smallPlan({ timezone: '北京' })],
    ['wrong-type', 'a reference', withTask('after: a.b.c')],
    ['wrong-type', 'a kind of dependency', withTask('after: notice XX')],
    ['wrong-type', 'a lag before the kind', withTask('after: notice +2wd FS')],
    ['wrong-type', 'nothing in a list', withTask('tags: [重点, ~]')],
    ['bad-number', 'a percentage in words', withEntry(`${entry}, percent: 一半`)],
    ['bad-number', 'half a percent', withEntry(`${entry}, percent: 40.5`)],
    ['bad-number', 'a percentage with its sign', withEntry(`${entry}, percent: 40%`)],
    ['bad-number', 'a negative count', withEntry(`${entry}, count: -1`)],
    ['bad-number', 'no weight', withTask('weight: 0')],
    ['bad-number', 'a day that no month has', withTask('repeat: { every: monthly, by: 32 }, start: 7月, due: 8月')],
    ['bad-number', 'a day that no week has', withTask('repeat: { every: weekly, by: 8 }, start: 7月, due: 8月')],
    ['bad-number', 'an option in words', smallPlan({ checks: '{ crowded-day: { more-than: many } }' })],
    ['bad-date', 'slashes', withTask('due: 2019/8/31')],
    ['bad-date', 'dots', withTask('due: 2019.8.31')],
    ['bad-date', 'one digit', withTask('due: 2019-8-5')],
    ['bad-date', 'a number', withTask('due: 20190831')],
    ['bad-date', 'a year', withTask('due: 2019')],
    ['bad-date', '号 for 日', withTask('due: 8月31号')],
    ['bad-date', 'no 日', withTask('start: 8月31')],
    ['bad-date', '上 for 上旬', withTask('start: 8月上')],
    ['bad-date', 'a quarter in digits', withTask('due: 3季度')],
    ['bad-date', 'an offset without a number', withTask('due: T-')],
    ['bad-date', 'a blank within', withTask('due: T - 3')],
    ['bad-date', 'a month for one day', withTask('date: 8月')],
    ['bad-date', '底前 for one day', withTask('date: 8月底前')],
    ['bad-date', 'a quarter for one day', withEntry('date: 2019-Q3, task: show.notice')],
    ['bad-date', 'a month for an anchor', smallPlan({ anchors: '{ 开展: 9月 }' })],
    [
      'bad-date',
      'the anniversary without a year',
      smallPlan({ anniversary: '9月21日', activities: task('id: x, name: 甲') }),
    ],
    ['bad-date', 'T for the anniversary', smallPlan({ anniversary: 'T-1', activities: task('id: x, name: 甲') })],
    ['bad-date', 'an anchor in a calendar', smallPlan({ calendar: '{ closed: [T-1] }' })],
    ['bad-date', 'a range without an end', smallPlan({ calendar: '{ closed: [2019-08-15..] }' })],
    ['bad-duration', 'no unit', withTask('takes: 5')],
    ['bad-duration', 'English', withTask('takes: 5 days')],
    ['bad-duration', 'a month', withTask('takes: 1个月')],
    ['bad-duration', 'half a day', withTask('takes: 0.5d')],
    ['bad-duration', 'a lag without a unit', withTask('after: notice +2')],
    ['bad-duration', 'a lag with another unit', withTask('after: notice FS+2h')],
    ['bad-duration', 'two steps of escalation', smallPlan({ escalation: '[1wd, 4wd]' })],
    ['bad-duration', 'calendar days in escalation', smallPlan({ escalation: '[1d, 4d, 8d]' })],
    ['bad-duration', 'silence', smallPlan({ silence: 'never' })],
    ['bad-id', 'a blank', smallPlan({ activities: task('id: a b, name: 甲') })],
    ['bad-id', 'a dot', smallPlan({ activities: task('id: show.x, name: 甲') })],
    ['bad-id', 'a sign', smallPlan({ id: '活动（一）' })],
    ['bad-id', 'a unit', smallPlan({ units: '{ ci/ty: { name: 市政协 }, jia: { name: 甲 } }' })],
    ['bad-id', 'T as an anchor', smallPlan({ anchors: '{ T: 2019-09-20 }' })],
    ['bad-id', 'a date as an anchor', smallPlan({ anchors: '{ 8月底: 2019-08-30 }' })],
    ['bad-id', 'an anchor with a sign', smallPlan({ anchors: '{ 开-展: 2019-08-30 }' })],
    ['bad-id', 'a number as an anchor', smallPlan({ anchors: '{ 8: 2019-08-30 }' })],
    ['bad-target', 'no unit', withTask('target: 20')],
    ['bad-target', 'no number', withTask('target: 若干件')],
    ['bad-target', 'nothing', withTask('target: 0件')],
    ['bad-target', 'about', withTask('target: 约20件')],
    ['conflicting-keys', 'date and due', withTask('date: T-1, due: T')],
    ['conflicting-keys', 'date and start', withTask('date: T-1, start: 8月')],
    ['conflicting-keys', 'date and repeat', withTask('date: T-1, repeat: monthly')],
    ['conflicting-keys', 'unit and each', withTask('unit: city, each: [jia]')],
    ['conflicting-keys', 'except without each', withTask('except: { jia: 不办 }')],
    ['conflicting-keys', 'for without each', withTask('for: { jia: { takes: 2wd } }')],
    ['conflicting-keys', "a member's date and due", withTask('each: [jia], for: { jia: { date: T-1, due: T } }')],
    ['conflicting-keys', 'by for quarters', withTask('repeat: { every: quarterly, by: 3 }, start: 7月, due: 9月')],
    ['conflicting-keys', 'a milestone that takes time', withTask('milestone: true, takes: 3wd')],
  ])('%s: %s', async (code, _, text) => {
    expect(await codesOf(text)).toContain(code)
    expect(underlined(text)).not.toEqual([])
  })
})

describe('what is well written is not:', () => {
  it.each([
    ['numbers and full-width numbers', withEntry(`${entry}, percent: ４０, count: '12.5'`)],
    ['a weight with decimals', withTask('weight: 0.125')],
    [
      'names that are numbers',
      smallPlan({ name: '2019', activities: task('id: 3, name: 70, note: 1.10, tags: 2019') }),
    ],
    [
      'a reference to tasks that are numbers',
      smallPlan({
        activities:
          '[{ id: 1, name: 一, tasks: [{ id: 2, name: 二 }, { id: 3, name: 三, after: 1.2 }, { id: 4, name: 四, after: 3 }] }]',
      }),
    ],
    [
      'keys without a value',
      withTask('lead: , due: ~, after: null, date: T-1, tags: , takes: , milestone: , repeat: '),
    ],
    [
      'header keys without a value',
      smallPlan({ ends: '~', language: '', calendar: 'null', anchors: '', progress: '' }).replace(
        'progress: \n',
        'progress:\n',
      ),
    ],
    ['quoted switches', smallPlan({ signOff: "'true'", version: "'1'" })],
    ['one value for a list', withTask('with: 办公室, tags: 重点, each: all, after: notice, takes: 2周')],
    ['an id in Chinese', smallPlan({ activities: task('id: 征集_1-2, name: 甲, after: notice') })],
    [
      'every kind of dependency',
      withTask(
        'after: [notice, show.notice, notice SS, notice +2wd, notice FS+3d, notice FF +2周, "notice  SF  -1个工作日", notice ＳＳ ＋２ｗｄ]',
      ),
    ],
    ['members', withTask('each: [city, jia], for: { jia: { date: 8月30日, takes: 1d } }, except: { city: 不办 }')],
    ['a start that stands under for', withTask('each: [jia], repeat: monthly, due: 8月, for: { jia: { start: 7月 } }')],
    ['no time', withTask('milestone: true, takes: ０天')],
    ['quarters', withTask('repeat: quarterly, start: 7月, due: 9月')],
    [
      'switched off',
      smallPlan({ silence: 'off', checks: '{ undecided: off, crowded-day: { severity: warning, more-than: 6 } }' }),
    ],
    [
      'a calendar of its own',
      smallPlan({ calendar: '{ base: weekdays, closed: 8月15日, open: ["2019-09-21 .. 2019年9月22日"] }' }),
    ],
    ['steps', smallPlan({ escalation: '[1个工作日, 3wd, ５wd]', dueSoon: '2w', require: 'due' })],
    ['targets', withTask('target: 2.5 万字')],
  ])('%s', async (_, text) => {
    expect(await codesOf(text)).toEqual([])
    expect(underlined(text)).toEqual([])
  })
})
