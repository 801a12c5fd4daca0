import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { rangeOf } from '../../src/model/source.ts'
import { readTexts } from '../support/analyze-text.ts'

const check = async (
  text: string,
): Promise<{ readonly problems: readonly string[]; readonly ignored: readonly string[] }> => {
  const { plan, problems, sources } = await readTexts(text)
  const result = runChecks(plan, problems, sources)
  return {
    problems: result.problems.map(({ code, place }) => `${rangeOf(place).line} ${code}`),
    ignored: result.ignored.map(({ problem, reason }) => `${rangeOf(problem.place).line} ${problem.code}: ${reason}`),
  }
}

const plan = (...tasks: readonly string[]): string =>
  [
    'anniversary: 2019-09-21',
    'starts: 2019-07-01',
    'require: []',
    'units: { city: { name: 市政协 } }',
    'activities:',
    '  - id: show',
    '    name: 作品展',
    '    tasks:',
    ...tasks.map((task) => (task.trimStart().startsWith('#') ? task : `      - ${task}`)),
    '',
  ].join('\n')

describe('ignore comments', () => {
  it('silences a finding on its own line, and keeps it with the reason', async () => {
    const text = plan('{ id: a, name: 甲, due: 待定 }   # plan: ignore[undecided] 等省里通知')
    expect(await check(text)).toEqual({ problems: [], ignored: ['9 undecided: 等省里通知'] })
  })

  it('works without a reason', async () => {
    const text = plan('{ id: a, name: 甲, due: 待定 }   # plan: ignore[undecided]')
    expect(await check(text)).toEqual({ problems: [], ignored: ['9 undecided: '] })
  })

  it('silences the line after a comment that stands alone, and no further line', async () => {
    const text = plan(
      '      # plan: ignore[undecided] 等省里通知',
      '{ id: a, name: 甲, due: 待定 }',
      '{ id: b, name: 乙, due: 待定 }',
    )
    expect(await check(text)).toEqual({ problems: ['11 undecided'], ignored: ['10 undecided: 等省里通知'] })
  })

  it('does not reach the line after from the end of a line', async () => {
    const text = plan('{ id: a, name: 甲 }   # plan: ignore[undecided] 等通知', '{ id: b, name: 乙, due: 待定 }')
    expect(await check(text)).toEqual({ problems: ['9 unused-ignore', '10 undecided'], ignored: [] })
  })

  it('silences several rules, and only those it names', async () => {
    const text = plan(
      '{ id: a, name: 甲, due: 8月31日, note: 电话13912345678 }   # plan: ignore[due-on-day-off, personal-data] 公开的',
      '{ id: b, name: 乙, due: 8月31日, note: 电话13912345678 }   # plan: ignore[due-on-day-off] 周六',
    )
    expect(await check(text)).toEqual({
      problems: ['10 personal-data'],
      ignored: ['9 due-on-day-off: 公开的', '9 personal-data: 公开的', '10 due-on-day-off: 周六'],
    })
  })

  it('silences what stands in a comment, from that line or the one before', async () => {
    const text = plan(
      '      # 电话13912345678   # plan: ignore[personal-data] 公开电话',
      '      # plan: ignore[personal-data] 公开电话',
      '      # 电话13912345678',
      '{ id: a, name: 甲 }',
    )
    expect(await check(text)).toEqual({
      problems: [],
      ignored: ['9 personal-data: 公开电话', '11 personal-data: 公开电话'],
    })
  })

  it('silences what was found while reading, but not that a file cannot be read', async () => {
    const text = plan(
      '{ id: a, name: 甲 }',
      '{ id: a, name: 乙 }   # plan: ignore[duplicate-id] 暂时如此',
      '{ id: c, name: 丙, name: 丁 }   # plan: ignore[duplicate-key] 不行',
    )
    expect(await check(text)).toEqual({
      problems: ['11 duplicate-key', '11 unknown-ignore'],
      ignored: ['10 duplicate-id: 暂时如此'],
    })
  })

  it('reads lines that end in CR LF', async () => {
    const text = plan('{ id: a, name: 甲, due: 待定 }   # plan: ignore[undecided] 等通知').replaceAll('\n', '\r\n')
    expect(await check(text)).toEqual({ problems: [], ignored: ['9 undecided: 等通知'] })
  })

  it('takes no time on a file full of comments', async () => {
    const text = plan('{ id: a, name: 甲, due: 待定 }') + '# plan: ignore[undecidd] 等通知\n'.repeat(20_000)
    const before = performance.now()
    const { problems } = await check(text)
    expect(problems).toHaveLength(20_001)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
