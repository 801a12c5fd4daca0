import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { readTexts } from '../support/analyze-text.ts'

const severities = async (
  checks: string,
  task = '{ id: a, name: 甲, due: 8月31日 }',
  more = '',
): Promise<readonly string[]> => {
  const { plan, problems, sources } = await readTexts(`anniversary: 2019-09-21
starts: 2019-07-01
require: []
checks: ${checks}
units: { city: { name: 市政协, sections: [办公室] } }
activities:
  - id: show
    name: 作品展
    tasks:
      - ${task}
${more}`)
  return runChecks(plan, problems, sources).problems.map(({ code, severity }) => `${severity} ${code}`)
}

describe('the severities a campaign sets', () => {
  it.each([
    ['{}', 'info due-on-day-off'],
    ['{ due-on-day-off: warning }', 'warning due-on-day-off'],
    ['{ due-on-day-off: { severity: error } }', 'error due-on-day-off'],
    ['{ due-on-day-off: off }', undefined],
    ['{ due-on-day-off: { severity: off } }', undefined],
  ])('%s', async (checks, expected) => {
    expect(await severities(checks)).toEqual(expected === undefined ? [] : [expected])
  })

  it.each([
    ['{ crowded-day: { severity: warning, more-then: 6 } }', ['error unknown-key', 'info due-on-day-off']],
    ['{ crowded-day: { more-than: 6 } }', ['info due-on-day-off']],
    ['{ due-on-day-off: { more-than: 6 } }', ['error unknown-key', 'info due-on-day-off']],
  ])('take the options of the rule and no other: %s', async (checks, expected) => {
    expect(await severities(checks)).toEqual(expected)
  })

  it('reach what was found while reading, where nothing is missing from the plan for it', async () => {
    const log = 'progress: [{ date: 2019-07-03, task: show.b, state: done }]\n'
    expect(await severities('{ log-unknown-task: warning }', '{ id: a, name: 甲 }', log)).toEqual([
      'warning log-unknown-task',
    ])
    expect(await severities('{ unknown-section: off }', '{ id: a, name: 甲, section: 提案委 }')).toEqual([])
    expect(await severities('{ unknown-task: off }', '{ id: a, name: 甲, after: b }')).toEqual(['error unknown-task'])
    expect(await severities('{ bad-date: info }', '{ id: a, name: 甲, due: 8月32日 }')).toEqual(['error bad-date'])
  })

  it('reach the ignore comments', async () => {
    const task = '{ id: a, name: 甲 }   # plan: ignore[undecided] 无用'
    expect(await severities('{}', task)).toEqual(['warning unused-ignore'])
    expect(await severities('{ unused-ignore: off }', task)).toEqual([])
  })

  it('leave the default where only an option is set', async () => {
    const two = '{ id: a, name: 甲, due: 8月30日 }\n      - { id: b, name: 乙, due: 8月30日 }'
    expect(await severities('{ crowded-day: { more-than: 1 } }', two)).toEqual(['warning crowded-day'])
    expect(await severities('{ crowded-day: { more-than: 2 } }', two)).toEqual([])
  })

  it('switch on what is off by itself', async () => {
    const log = 'progress: [{ date: 2019-07-03, task: show.a, state: done }]\n'
    expect(await severities('{}', '{ id: a, name: 甲 }', log)).toEqual([])
    expect(await severities('{ done-without-evidence: info }', '{ id: a, name: 甲 }', log)).toEqual([
      'info done-without-evidence',
    ])
  })
})
