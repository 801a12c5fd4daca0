import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const files = campaignFiles('example')
const log = async (...argv: readonly string[]) => run(['log', ...argv, '--lang', 'en'], { files })
const rows = (out: string): readonly string[] => out.split('\n').filter((line) => /^\d{4}-/.test(line))

describe('plan log', () => {
  it('lists every entry, the newest last', async () => {
    const { out, code } = await log()
    const days = rows(out).map((line) => line.slice(0, 10))
    expect(days).toHaveLength(
      Object.values(files)
        .join('')
        .match(/^ {2}- \{ date:/gm)!.length,
    )
    expect(days).toEqual([...days].sort())
    expect(code).toBe(0)
  })

  it('of a task: date, address, name, what, who, why, proof, place', async () => {
    const { out } = await log('essays.write@ding')
    expect(rows(out)).toEqual([
      '2019-08-12\tessays.write@ding\t组织撰写并报送征文\t5篇 so far\t\t\t\tcampaigns/example/progress/ding.yaml:6',
      '2019-08-14\tessays.write@ding\t组织撰写并报送征文\tsent back\t委员工作委员会\t2篇超过字数\t\tcampaigns/example/progress/ding.yaml:7',
      '2019-08-20\tessays.write@ding\t组织撰写并报送征文\tdone\t\t已按要求修改\t\tcampaigns/example/progress/ding.yaml:9',
      '2019-08-22\tessays.write@ding\t组织撰写并报送征文\tsigned off\t委员工作委员会\t\t\tcampaigns/example/progress/ding.yaml:11',
    ])
  })

  it('of all members', async () => {
    expect(rows((await log('exhibition.collect@*')).out)).toHaveLength(15)
  })

  it('of a unit, by id and by name', async () => {
    const { out } = await log('--unit', 'wu')
    expect(rows(out)).toHaveLength(5)
    expect(rows((await log('--unit', '戊县')).out)).toEqual(rows(out))
  })

  it('as it was on a day that is asked for; all of it where none is', async () => {
    expect(rows((await log('--unit', 'wu', '--as-of', '8月20日')).out)).toHaveLength(2)
    const { out } = await run(['log', '-c', 'one.yaml'], {
      files: {
        [`${home}/one.yaml`]: `anniversary: 2019-09-21\nstarts: 2019-07-01\nasOf: 2019-08-26\nunits: { city: { name: 市政协 } }
activities: [{ id: a, name: 甲, tasks: [{ id: t, name: 子 }] }]
progress: [{ date: 2019-09-01, task: a.t, percent: 5, count: 3, extend: 9月底, state: started }]\n`,
      },
    })
    expect(rows(out)).toEqual([
      '2019-09-01\ta.t\t子\textended to 2019-09-30; 3 so far; 5% done; started\t\t\t\tone.yaml:6',
    ])
  })

  it('as JSON, every key in every entry', async () => {
    const { out } = await log('exhibition.collect@wu', '--json')
    const { formatVersion, campaign, entries } = JSON.parse(out)
    expect(formatVersion).toBe(1)
    expect(campaign.id).toBe('example')
    expect(entries[1]).toEqual({
      date: '2019-08-19',
      task: 'exhibition.collect@wu',
      unit: 'wu',
      name: '征集初选并报送作品',
      state: null,
      percent: null,
      count: null,
      extend: '2019-08-28',
      by: '分管副主席',
      note: '连日降雨，外拍推迟',
      evidence: null,
      location: { file: 'campaigns/example/progress/wu.yaml', line: 5, column: 5 },
    })
  })

  it('of several campaigns as a list', async () => {
    const both = campaignFiles('example', 'anniversary-70')
    const { out } = await run(['log', '--json'], { files: both })
    expect(JSON.parse(out).campaigns.map(({ campaign }: { campaign: { id: string } }) => campaign.id)).toEqual([
      'anniversary-70',
      'example',
    ])
  })

  it('an empty one says so', async () => {
    expect((await log('exhibition.jury')).out).toContain('The log is empty.')
  })

  it('refuses a task together with a unit, and what nobody knows', async () => {
    expect((await log('exhibition.jury', '--unit', 'wu')).err).toContain('ADDRESS and --unit exclude each other')
    expect((await log('exhibition.juri')).err).toContain('did you mean `exhibition.jury`?')
    expect((await log('--unit', 'wuu')).code).toBe(2)
  })
})
