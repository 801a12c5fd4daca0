import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-world.ts'
import { files, json, plan, printed, task } from './bulletin-runs.ts'

describe('units', () => {
  const counties = ['甲县政协', '乙县政协', '丙县政协', '丁县政协', '戊县政协', '己县政协', '庚县政协']
  const rows = (text: string): readonly string[] =>
    text
      .split(/^附表：.*$/m)[1]!
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t').find((cell) => cell.endsWith('政协'))!)

  it('stand in the order of the file', async () => {
    const text = await printed(['example'])
    expect(text).toContain('各单位按行政区划顺序排列，不作排名。')
    expect(rows(text)).toEqual(['市政协', ...counties])
    expect(text).toContain(`${counties.join('、')}，市政协委员工作委员会、提案委员会、文化文史和学习委员会：`)
  })

  it('are ranked when that is asked for, the host apart', async () => {
    const text = await printed(['example', '--rank'])
    expect(text).not.toContain('不作排名')
    expect(rows(text).at(-1)).toBe('市政协')
    expect([...rows(text)].sort()).toEqual([...counties, '市政协'].sort())
    const { units } = await json('example', '--rank')
    const ranked = units.filter(({ rank }: { rank: number | null }) => rank !== null)
    expect(ranked.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const percents = ranked.map(({ percent }: { percent: number }) => percent)
    expect(percents).toEqual([...percents].sort((a: number, b: number) => b - a))
  })

  it('share a rank where they are equal; one with nothing to measure has none', async () => {
    const tasks =
      task('id: a, name: 报送, each: [jia, yi], due: 9月1日') +
      task('id: b, name: 观摩, unit: far, due: 9月1日') +
      task('id: c, name: 主办, due: 9月1日')
    const { out } = await run(['bulletin', 'p.yaml', '--rank', '--json'], { files: plan('[]', tasks) })
    const ranks = JSON.parse(out).units.map(({ id, rank }: { id: string; rank: number | null }) => [id, rank])
    expect(ranks).toEqual([
      ['jia', 1],
      ['yi', 1],
      ['city', null],
    ])
    const optional = plan(
      '[]',
      task('id: a, name: 报送, each: [jia, yi], due: 9月1日, for: { yi: { optional: true } }'),
    )
    const second = JSON.parse((await run(['bulletin', 'p.yaml', '--rank', '--json'], { files: optional })).out)
    expect(
      second.units.map(({ id, percent, rank }: { id: string; percent: number | null; rank: number | null }) => [
        id,
        percent,
        rank,
      ]),
    ).toEqual([
      ['jia', 0, 1],
      ['yi', null, null],
    ])
  })
})

describe('the frame', () => {
  it('has a number when one is given', async () => {
    expect(await printed(['example'])).not.toContain('期）\n')
    expect((await printed(['example', '--number', '12'])).split('\n')[1]).toBe('（第12期）')
    expect((await printed(['example', '--number', '12', '--lang', 'en'])).split('\n')[1]).toBe('No. 12')
  })

  it.each(['0', '-1', '1.5', '12345', '三'])('refuses %s as a number', async (number) => {
    const { code, err } = await run(['bulletin', 'example', `--number=${number}`, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(err).toContain('--number')
  })

  it('is about the activity alone that was asked for', async () => {
    const text = await printed(['example', '--activity', 'essays'])
    expect(text.split('\n')[0]).toBe('关于“我和我们的政协”征文进展情况的通报')
    expect(text).toContain('“组织撰写并报送征文”于8月21日')
    expect(text).not.toContain('书画摄影')
  })

  it('says so where nothing is selected', async () => {
    expect(await printed(['example', '--state', 'dropped', '--activity', 'essays'])).toBe('没有符合条件的任务。\n')
  })

  it('orders nobody about', async () => {
    for (const day of ['2019-07-22', '2019-08-26', '2019-12-01']) {
      expect(await printed(['anniversary-70', '--as-of', day])).not.toMatch(/责令|务必|严肃|追责|必须|限期/)
    }
  })

  it('of several campaigns is one after the other', async () => {
    const text = await printed(['example', 'counted'])
    expect(text.match(/^关于.*的通报$/gm)).toHaveLength(2)
  })

  it('of a plan with a circle tells of what can be told', async () => {
    const { code, out } = await run(['bulletin', 'circle', '--as-of', '2019-09-10', '--lang', 'zh-CN'], { files })
    expect(code).toBe(0)
    expect(out).toContain('共分解任务5项')
    expect(out).not.toContain('余量')
  })
})
