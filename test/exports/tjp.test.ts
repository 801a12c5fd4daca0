import { describe, expect, it } from 'vitest'
import { safeIds } from '../../src/exports/tjp/safe-id.ts'
import { tjpText } from '../../src/exports/tjp/tjp-text.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'

const exported = async (plan: string, ...options: readonly string[]): Promise<string> => {
  const files = { [`${home}/plan.yaml`]: plan }
  const { out, code } = await run(['export', 'tjp', 'plan.yaml', '--lang', 'en', ...options], { files })
  expect(code).toBe(0)
  return out
}

const worked = (days: number): string => `\${workdays} length ${days}d`
const everyDay = (days: number): string => `\${everyday} length ${days}d`

/** The lines of a task, without those that say what it is called and how far it is. */
const timesOf = (project: string, name: string): readonly string[] => {
  const lines = project.split('\n').map((line) => line.trim())
  const at = lines.findIndex((line) => line.endsWith(` "${name}" {`))
  const comments: string[] = []
  for (let before = at - 1; lines[before]!.startsWith('#'); before--) comments.unshift(lines[before]!)
  const body = lines.slice(at + 1, lines.indexOf('}', at))
  return [...comments, ...body.filter((line) => /^(depends|start|milestone|\$\{)/.test(line))]
}

// Whether TaskJuggler comes to the dates of the plan is what test/peers asks it. Here: what we say to it.
describe('a task waits', () => {
  const before =
    '{ id: work, name: 前, takes: 5wd, due: 8月30日 }, { id: days, name: 天, takes: 5d, due: 8月30日 }, { id: mark, name: 节点, milestone: true, due: 8月30日 }'

  const waits = async (task: string): Promise<readonly string[]> =>
    timesOf(
      await exported(
        smallPlan({
          activities: `[{ id: a, name: 活动, tasks: [${before}, { id: it, name: 它, due: 8月30日, ${task} }] }]`,
          asOf: '2019-07-01',
        }),
      ),
      '它',
    )

  it.each([
    {
      task: 'takes: 2wd',
      is: ['depends fixed_days.d2019_06_30 { gaplength 1d }', worked(2)],
      why: 'for the campaign',
    },
    {
      task: 'takes: 2d',
      is: ['depends fixed_days.d2019_06_30 { gapduration 16h }', everyDay(2)],
      why: 'the same in calendar days',
    },
    {
      task: 'milestone: true',
      is: ['depends fixed_days.d2019_07_01', 'milestone'],
      why: 'a milestone, till its first evening',
    },
    {
      task: 'start: 2019-08-01',
      is: ['depends fixed_days.d2019_07_31 { gaplength 1d }', worked(1)],
      why: 'for a start of its own',
    },
    { task: 'after: work', is: ['depends a.work { gaplength 1d }', worked(1)], why: 'for an end' },
    {
      task: 'after: work +3wd',
      is: ['depends a.work { gaplength 4d }', worked(1)],
      why: 'working days longer',
    },
    {
      task: 'after: work +3d',
      is: ['depends gaps.g1 { gaplength 1d }', worked(1)],
      why: 'calendar days longer, then for a working day',
    },
    {
      task: 'takes: 2d, after: work +3d',
      is: ['depends a.work { gapduration 88h }', everyDay(2)],
      why: 'calendar days alone are said in one',
    },
    { task: 'after: work SS', is: ['depends a.work { onstart }', worked(1)], why: 'for a start' },
    {
      task: 'after: work SS+2wd',
      is: ['depends a.work { onstart gaplength 2d }', worked(1)],
      why: 'and longer',
    },
    {
      task: 'after: mark SS',
      is: ['depends a.mark { gaplength 1d }', worked(1)],
      why: 'for a milestone, which has one moment',
    },
    {
      task: 'after: work -2wd',
      is: ['depends a.work { onstart gaplength 3d }', worked(1)],
      why: 'two days before the end of five are three after the start',
    },
    {
      task: 'takes: 2wd, after: work FF',
      is: ['depends a.work { onstart gaplength 3d }', worked(2)],
      why: 'to end with it, so does a task of two days',
    },
    {
      task: 'takes: 2wd, after: work FF+4wd',
      is: ['depends a.work { gaplength 3d }', worked(2)],
      why: 'to end four days later it begins after it',
    },
    {
      task: 'takes: 2d, after: days FF',
      is: ['depends a.days { onstart gapduration 3d }', everyDay(2)],
      why: 'the same in calendar days',
    },
    {
      task: 'milestone: true, after: work FF',
      is: ['depends a.work', 'milestone'],
      why: 'a milestone ends where it starts',
    },
    {
      task: 'after: [work, work SS+2wd]',
      is: ['depends a.work { gaplength 1d }, gaps.g1', worked(1)],
      why: 'twice for the same, once by a milestone',
    },
    {
      task: 'takes: 9wd, after: work FF',
      is: ['depends fixed_days.d2019_06_30 { gaplength 1d }', worked(9)],
      why: 'for nothing, where a link asks less than the campaign',
    },
    {
      task: 'takes: 12wd, after: [work SS+1wd, work FF+1wd]',
      is: ['depends a.work { onstart gaplength 1d }', worked(12)],
      why: 'once, where the other link asks less, however dates move',
    },
    {
      task: 'after: days -1wd',
      is: [
        '# TaskJuggler has no words for the link FS-1wd from a.days: not before 2019-07-05 instead',
        'depends fixed_days.d2019_07_04 { gaplength 1d }',
        worked(1),
      ],
      why: 'till a day, where nothing else says it',
    },
  ])('$task: $why', async ({ task, is }) => {
    expect(await waits(task)).toEqual(is)
  })

  it.each([
    { task: 'date: 2019-08-30', is: ['start 2019-08-30-9:00', worked(1)] },
    { task: 'date: 2019-08-31, takes: 2wd', is: ['start 2019-08-31-9:00', everyDay(3)] },
    { task: 'date: 2019-08-31, milestone: true', is: ['start 2019-08-31-17:00', 'milestone'] },
  ])('for nothing when it has a day of its own: $task', async ({ task, is }) => {
    const activities = `[{ id: a, name: 活动, tasks: [{ id: it, name: 它, ${task} }] }]`
    expect(timesOf(await exported(smallPlan({ activities, asOf: '2019-07-01' })), '它')).toEqual(is)
  })
})

describe('names of TaskJuggler', () => {
  it('are ASCII, begin with a letter, and are each there once', () => {
    const idFor = safeIds(['gaps'])
    const ids = ['b-2', '征集', '3', 'b_2', 'gaps', '报送-x', '__proto__', 'Österreich', ''].map((id, at) =>
      idFor(id, `t${at}`),
    )
    expect(ids).toEqual(['b_2', 't1', 't3', 'b_2_2', 'gaps_2', 'x', 'proto', 'sterreich', 't8'])
  })

  it('follow activity, rule, unit and period', async () => {
    const { out } = await run(['export', 'tjp', 'example'], { files: campaignFiles('example') })
    expect(out).toContain('\ntask tea_party "茶话会" {\n')
    expect(out).toContain('\n  task collect "征集初选并报送作品" {\n    task jia "征集初选并报送作品（甲县）" {\n')
    expect(out).toContain('\n    task m2019_08 "通报进展情况 2019-08" {\n')
    expect(out).toContain('depends exhibition.collect.jia { gaplength 1d }, exhibition.collect.yi { gaplength 1d }')
  })
})

describe('texts', () => {
  it.each([
    { text: '“聚力新征程 奋进新时代”', is: '"“聚力新征程 奋进新时代”"' },
    { text: 'a "b" c', is: '"a ＂b＂ c"' },
    { text: `\${a} $(B) $c $`, is: '"＄{a} ＄(B) $c $"' },
    { text: 'a\\b\\', is: '"a\\b＼"' },
    { text: ' =1+1', is: '"\' =1+1"' },
    { text: '＋1', is: '"\'＋1"' },
    { text: 'a\nb\u202e', is: '"a b\\u{202e}"' },
    { text: 'x'.repeat(600), is: `"${'x'.repeat(511)}…"` },
  ])('$text', ({ text, is }) => {
    expect(tjpText(text)).toBe(is)
  })
})

describe('the calendar', () => {
  it('names all days off but make-up days, and shifts for what is worked', async () => {
    const activities = '[{ id: a, name: 活动, tasks: [{ id: it, name: 它, due: 9月30日 }] }]'
    const days = { starts: '2019-09-09', asOf: '2019-09-09', anniversary: '2019-10-18' }
    const project = await exported(smallPlan({ ...days, activities }))
    const lines = project.split('\n')
    expect(lines.filter((line) => line.startsWith('leaves')).slice(0, 6)).toEqual([
      'leaves holiday "Mid-Autumn Festival" 2019-09-13 - 2019-09-16',
      'leaves holiday 2019-09-21 - 2019-09-23',
      'leaves holiday 2019-09-28 - 2019-09-29',
      'leaves holiday "National Day" 2019-10-01 - 2019-10-08',
      'leaves holiday 2019-10-13 - 2019-10-14',
      'leaves holiday 2019-10-19 - 2019-10-21',
    ])
    const at = lines.indexOf('macro workdays [')
    expect(lines.slice(at + 1, at + 6)).toEqual([
      '  shifts week 2019-09-09 - 2019-09-13,',
      '    week 2019-09-14 - 2019-09-29,',
      '    always 2019-09-29 - 2019-09-30,',
      '    week 2019-09-30 - 2019-10-01,',
      '    week 2019-10-08 - 2019-10-12,',
    ])
  })
})

describe('the file', () => {
  it('is the same at every call', async () => {
    const files = campaignFiles('example')
    const [one, other] = await Promise.all([1, 2].map(() => run(['export', 'tjp', 'example'], { files })))
    expect(one!.out).toBe(other!.out)
  })

  it('names in a comment what has no dates', async () => {
    const { out } = await run(['export', 'tjp', home, '--lang', 'en'], { files: circularFiles(home) })
    expect(out).toContain('  # Not in this file, for it waits for itself and has no dates: one.task\n')
    expect(out).toContain('task free "不受影响"')
  })

  it('says how many links have become days', async () => {
    const saidOf = async (after: string): Promise<string> => {
      const tasks = `{ id: one, name: 一, takes: 9wd }, { id: two, name: 二, after: one ${after} }, { id: three, name: 三, after: one ${after} }`
      const plan = smallPlan({ activities: `[{ id: a, name: 活动, due: 8月30日, tasks: [${tasks}] }]` })
      const files = { [`${home}/plan.yaml`]: plan }
      return (await run(['export', 'tjp', 'plan.yaml', '--lang', 'en'], { files })).err
    }
    expect(await saidOf('-2wd')).toBe('')
    expect(await saidOf('-2d')).toBe(
      'plan: TaskJuggler has no words for 2 links; a fixed day stands in the place of each, and a comment says so\n',
    )
  })

  it.each([
    { kind: 'tjp', years: '2035', says: 'TaskJuggler 3' },
    { kind: 'mspdi', years: '2149', says: 'Microsoft Project' },
  ])('$kind: says which years its program does not read', async ({ kind, years, says }) => {
    const at = (year: number): string =>
      smallPlan({ calendar: 'weekdays', starts: `${year}-01-05`, anniversary: `${year}-09-21`, asOf: `${year}-01-05` })
    const ran = (year: number) =>
      run(['export', kind, 'plan.yaml', '--lang', 'en'], { files: { [`${home}/plan.yaml`]: at(year) } })
    expect((await ran(2034)).err).not.toContain(says)
    expect((await ran(Number(years) + 1)).err).toMatch(new RegExp(`${says} reads the years \\d+ to ${years} only`))
  })
})
