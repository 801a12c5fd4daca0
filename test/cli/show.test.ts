import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'

const files = campaignFiles('example', 'anniversary-70')

const show = (...argv: readonly string[]) =>
  run(['show', ...argv, '--lang', 'zh-CN'], {
    files,
    stdout: { isTerminal: true, columns: 400 },
    env: { NO_COLOR: '1' },
  })

const json = async (...argv: readonly string[]) =>
  JSON.parse((await run(['show', ...argv, '-c', 'example', '--json'], { files })).out)

describe('plan show', () => {
  it('tells the deadline as written, the day it means and the extension', async () => {
    const { code, out } = await show('exhibition.collect@wu', '-c', 'example')
    expect(code).toBe(0)
    expect(out).toContain('8月20日前，即2019年8月20日（周二）')
    expect(out).toContain('延到2019年8月28日（周三）（8月19日批准，分管副主席：连日降雨，外拍推迟）')
    expect(out).toMatch(/2-exhibition\.yaml:12:9/)
  })

  it('a deadline of the activity is said to be one, a deadline on a day off has its last working day', async () => {
    expect((await show('publicity.recommend', '-c', 'example')).out).toContain(
      '国庆节前，即2019年9月30日（周一）（随活动）',
    )
    const { out } = await show('exhibition.jury', '-c', 'anniversary-70')
    expect(out).toContain('8月底，即2019年8月31日（周六），之前最后一个工作日是8月30日')
  })

  it('an event of several days is told from its first day, as written, to its last', async () => {
    expect((await show('tour.tour', '-c', 'anniversary-70')).out).toContain(
      '2019年9月5日（周四）至2019年9月6日（周五）（首日写作“观摩”）',
    )
    const { out } = await show('tea-party.party', '-c', 'anniversary-70')
    expect(out).not.toContain('首日')
  })

  it('entries later than the status date are shown, and said not to count', async () => {
    const { out } = await show('prepare.decompose', '-c', 'example', '--as-of', '2019-07-20')
    expect(out).toContain('销号')
    expect(out.match(/在状态日期之后，未计入/g)).toHaveLength(3)
  })

  it.each([
    [[], '请写明任务编号'],
    [['exhibition.colect@jia', '-c', 'example'], 'exhibition.collect@jia'],
    [['exhibition.collect', '-c', 'example'], 'exhibition.collect@jia'],
  ])('%j: exit 2, and what to write instead', async (argv, said) => {
    const { code, err } = await show(...argv)
    expect([code, err.includes(said)]).toEqual([2, true])
  })

  it('in JSON: links both ways with how they stand, and the log entry by entry', async () => {
    const { tasks } = await json('exhibition.album', 'exhibition.collect@wu')
    expect(tasks.map(({ id }: { id: string }) => id)).toEqual(['exhibition.album', 'exhibition.collect@wu'])
    expect(tasks[0]).toMatchObject({
      notBefore: '2019-09-01',
      predecessors: [{ id: 'exhibition.mount', type: 'FF', lag: '2wd', state: 'todo', forecastFinish: '2019-09-16' }],
      log: [],
    })
    expect(tasks[0].successors.map(({ id }: { id: string }) => id)).toEqual(['prepare.report', 'exhibition.opening'])
    expect(tasks[1].log.map((entry: { count: number; extend: string }) => entry.count ?? entry.extend)).toEqual([
      9,
      '2019-08-28',
      13,
    ])
  })
})
