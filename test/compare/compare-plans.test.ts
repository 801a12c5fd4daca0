import { describe, expect, it } from 'vitest'
import { comparePlans, isSame } from '../../src/compare/compare-plans.ts'
import { diffJson } from '../../src/reports/diff/diff-json.ts'
import { analyzeText } from '../support/analyze-text.ts'

const base = `anniversary: 2019-09-21
asOf: 2019-08-26
starts: 2019-07-01
require: []
anchors: { 开展: T-1, 会: 2019-09-05 }
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  jia: { name: 甲县政协, short: 甲县, lead: 主席, section: 综合室 }
  yi: { name: 乙县政协, short: 乙县, lead: 主席, section: 综合室 }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    due: 9月12日
    tasks:
      - { id: notice, name: 通知, takes: 2wd, due: 7月10日 }
      - { id: collect, name: 征集, each: counties, after: notice, takes: 5wd, due: 8月29日, target: 20件 }
      - { id: jury, name: 评审, after: [collect, notice +2wd], takes: 3wd, due: 开展-5wd }
      - { id: mount, name: 装裱, after: jury, takes: 2wd }
      - { id: meet, name: 调度会, date: 会 }
      - { id: open, name: 开幕, after: mount, date: 开展 }
progress:
  - { date: 2019-07-09, task: show.notice, state: done }
  - { date: 2019-08-20, task: show.collect@jia, count: 8, by: 甲 }
  - { date: 2019-08-20, task: show.collect@jia, state: started }
`

/** What has changed, as the JSON says it: kind, address and key, then before and after, way and cause, as far as they say something. */
const changesOf = async (after: string, before = base): Promise<readonly string[]> => {
  const comparison = comparePlans(await analyzeText(before), await analyzeText(after))
  const { changes } = diffJson(comparison, { kind: 'campaign', name: '' }) as {
    readonly changes: readonly Readonly<Record<string, unknown>>[]
  }
  return changes.map(({ kind, address, key, before: was, after: is, days, workdays, way, cause }) =>
    [kind, address, key, was, is, days, workdays, way, cause]
      .map((each) => (each === null ? '-' : typeof each === 'object' ? JSON.stringify(each) : String(each)))
      .join(' ')
      .replace(/( -)+$/, ''),
  )
}

const without = (line: RegExp): string => base.replace(line, '')
const withText = (from: string, to: string): string => {
  expect(base).toContain(from)
  return base.replace(from, to)
}

describe('a plan and itself', () => {
  it('are the same', async () => {
    expect(await changesOf(base)).toEqual([])
    expect(isSame(comparePlans(await analyzeText(base), await analyzeText(base)))).toBe(true)
  })

  it.each([
    ['comments and blank lines', `# 说明\n\n${base}`],
    ['another way to write the same day', withText('due: 7月10日', 'due: 2019-07-10')],
    [
      'another way to write the same duration',
      withText('after: notice, takes: 5wd', 'after: notice, takes: 5个工作日'),
    ],
    [
      'the default written out',
      withText('{ id: mount, name: 装裱,', '{ id: mount, weight: 1, optional: false, name: 装裱,'),
    ],
    ['links in another order', withText('[collect, notice +2wd]', '[notice +2wd, collect]')],
    ['the activity named before the task', withText('after: jury', 'after: show.jury')],
  ])('%s', async (_, text) => expect(await changesOf(text)).toEqual([]))
})

describe('deadlines', () => {
  it.each([
    [
      'later in the plan, for all members',
      withText('due: 8月29日', 'due: 9月2日'),
      [
        'deadline show.collect@jia - 2019-08-29 2019-09-02 4 2 plan',
        'deadline show.collect@yi - 2019-08-29 2019-09-02 4 2 plan',
      ],
    ],
    ['earlier', withText('due: 7月10日', 'due: 7月8日'), ['deadline show.notice - 2019-07-10 2019-07-08 -2 -2 plan']],
    ['open now', withText('due: 7月10日', 'due: 待定'), ['deadline show.notice - 2019-07-10 - - - plan']],
    [
      'inherited: the activity moves those that have none of their own',
      withText('due: 9月12日', 'due: 9月17日'),
      ['deadline show.mount - 2019-09-12 2019-09-17 5 2 plan'],
    ],
    [
      'extended by the log',
      `${base}  - { date: 2019-08-24, task: show.collect@yi, extend: 9月2日, by: 秘书长, note: 雨 }\n`,
      ['deadline show.collect@yi - 2019-08-29 2019-09-02 4 2 extension'],
    ],
    [
      'in the plan, and the log approves of it',
      `${withText('due: 开展-5wd', 'due: 9月16日')}  - { date: 2019-08-24, task: show.jury, extend: 9月16日, by: 秘书长, note: 雨 }\n`,
      ['deadline show.jury - 2019-09-12 2019-09-16 4 1 approved'],
    ],
    [
      'further in the plan than the log approves of: both are told',
      `${withText('due: 开展-5wd', 'due: 9月17日')}  - { date: 2019-08-24, task: show.jury, extend: 9月16日, by: 秘书长, note: 雨 }\n`,
      [
        'deadline show.jury - 2019-09-12 2019-09-17 5 2 plan',
        'deadline show.jury - 2019-09-12 2019-09-16 4 1 extension',
      ],
    ],
    [
      'of an event that has got another day: its anchor says why',
      withText('会: 2019-09-05', '会: 2019-09-06'),
      ['anchor - 会 2019-09-05 2019-09-06', 'deadline show.meet - 2019-09-05 2019-09-06 1 1 event anchor 会'],
    ],
    [
      'of an event in the plan itself',
      withText('date: 会', 'date: 9月9日'),
      ['deadline show.meet - 2019-09-05 2019-09-09 4 2 event'],
    ],
    [
      'T moves all that lean on it, through anchors too',
      withText('anniversary: 2019-09-21', 'anniversary: 2019-09-22'),
      [
        'header - anniversary 2019-09-21 2019-09-22',
        'anchor - 开展 2019-09-20 2019-09-21',
        'deadline show.jury - 2019-09-12 2019-09-16 4 1 plan anniversary',
        'deadline show.open - 2019-09-20 2019-09-21 1 0 event anniversary',
      ],
    ],
    [
      'a day off more moves what is counted in working days',
      withText('require: []', 'require: []\ncalendar: { base: cn, closed: [2019-09-16] }'),
      ['calendar - - [] ["2019-09-16"]', 'deadline show.jury - 2019-09-12 2019-09-11 -1 -1 plan calendar'],
    ],
  ])('%s', async (_, text, expected) => expect(await changesOf(text)).toEqual(expected))

  it('an extension that is gone again is withdrawn', async () => {
    const extended = `${base}  - { date: 2019-08-24, task: show.collect@yi, extend: 9月2日, by: 秘书长, note: 雨 }\n`
    expect(await changesOf(base, extended)).toEqual([
      'deadline show.collect@yi - 2019-09-02 2019-08-29 -4 -2 withdrawn',
      expect.stringMatching(/^log-removed show\.collect@yi /),
    ])
  })
})

describe('tasks', () => {
  it.each([
    [
      'one more, one less',
      withText('id: mount, name: 装裱', 'id: hang, name: 布展').replace('after: mount', 'after: hang'),
      [
        'task-added show.hang - - 2019-09-12',
        'task-removed show.mount - 2019-09-12',
        'dependency show.open - mount',
        'dependency show.open - - hang',
      ],
    ],
    [
      'another id, the same name: it is the same task',
      withText('id: mount, name: 装裱', 'id: frame, name: 装裱').replace('after: mount', 'after: frame'),
      ['task-renamed show.frame - show.mount show.frame'],
    ],
    [
      'an activity of another id takes its tasks and their log along',
      base.replaceAll('show', 'art'),
      expect.arrayContaining(['activity art id show art', 'task-renamed art.notice - show.notice art.notice']),
    ],
    [
      'a unit of another id and the same name',
      base.replaceAll('jia', 'first'),
      ['unit first id jia first', 'task-renamed show.collect@first - show.collect@jia show.collect@first'],
    ],
    ['a member less', withText('[jia, yi]', '[jia]'), ['task-removed show.collect@yi - 2019-08-29']],
    [
      'handed to another leader by the unit: the unit and each task',
      withText('yi: { name: 乙县政协, short: 乙县, lead: 主席', 'yi: { name: 乙县政协, short: 乙县, lead: 副主席'),
      ['unit yi lead 主席 副主席', 'task show.collect@yi lead 主席 副主席'],
    ],
    [
      'handed to another unit',
      withText('{ id: mount, ', '{ id: mount, unit: jia, '),
      [
        'task show.mount unit 市政协 甲县政协',
        'task show.mount lead 秘书长 主席',
        'task show.mount section 办公室 综合室',
      ],
    ],
    [
      'other contents',
      withText('takes: 3wd, due: 开展-5wd', 'takes: 4wd, due: 开展-5wd, start: 9月2日, tags: [重点]'),
      ['task show.jury takes 3wd 4wd', 'task show.jury tags - ["重点"]', 'start show.jury - - 2019-09-02'],
    ],
    [
      'a dependency more, one less, one with another lag',
      withText('[collect, notice +2wd]', 'notice +4wd').replace('after: mount', 'after: [mount, collect]'),
      [
        'dependency show.jury - collect',
        'dependency show.jury - notice +2wd notice +4wd',
        'dependency show.open - - collect',
      ],
    ],
  ])('%s', async (_, text, expected) => expect(await changesOf(text)).toEqual(expected))
})

describe('the log', () => {
  const entry = '  - { date: 2019-08-20, task: show.collect@jia, count: 8, by: 甲 }\n'
  const started = '  - { date: 2019-08-20, task: show.collect@jia, state: started }\n'

  it.each([
    [
      'an entry more is progress and no change',
      `${base}  - { date: 2019-08-22, task: show.collect@jia, count: 12 }\n`,
      [/^progress show\.collect@jia /],
    ],
    ['another count', withText('count: 8', 'count: 9'), [/^progress /, /^log-changed show\.collect@jia /]],
    ['another day', withText('2019-07-09', '2019-07-08'), [/^log-changed show\.notice /]],
    [
      'another task',
      withText('task: show.notice, state: done', 'task: show.jury, state: done'),
      [/^progress show\.notice/, /^progress show\.jury/, /^log-changed show\.jury/],
    ],
    ['another name', withText('by: 甲', 'by: 乙'), [/^log-changed show\.collect@jia /]],
    ['gone', without(/.*count: 8.*\n/), [/^progress /, /^log-removed show\.collect@jia /]],
    ['the order of one day', base.replace(entry + started, started + entry), [/^log-changed show\.collect@jia /]],
    ['the order of other days', base.replace(/(.*07-09.*\n)([\s\S]*)/, '$2$1'), []],
    [
      'the same day in other words',
      withText('date: 2019-08-20, task: show.collect@jia, count', 'date: 8月20日, task: show.collect@jia, count'),
      [],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await changesOf(text)
    expect(found).toHaveLength(expected.length)
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern)
  })
})
