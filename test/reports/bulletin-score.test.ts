import { describe, expect, it } from 'vitest'
import { ranked } from '../../src/reports/bulletin/ranking.ts'
import { campaignFiles, run } from '../support/fake-world.ts'
import { countedFiles, countedPlan } from './bulletin-plan.ts'

const [path] = Object.keys(countedFiles)

const score = async (argv: readonly string[], text = countedPlan) => {
  const files = { ...campaignFiles('key-work-2019'), [path!]: text }
  const { code, out, err } = await run(['bulletin', ...argv, '--kind', 'score'], { files, env: { PLAN_LANG: 'zh-CN' } })
  expect([code, err]).toEqual([0, ''])
  return out
}

const figures = async (argv: readonly string[], text?: string) => {
  const { scores } = JSON.parse(await score([...argv, '--json'], text))
  return Object.fromEntries(
    scores.map(({ unitWord, units }: { unitWord: string; units: readonly Readonly<Record<string, unknown>>[] }) => [
      unitWord,
      units.map(({ id, asked, reported, rate, silent, rank }) => [id, asked, reported, rate, silent, rank]),
    ]),
  )
}

describe('what is counted', () => {
  it('is what has begun, the months added up, by unit word; not what is optional or of units outside', async () => {
    expect(await figures(['counted'])).toEqual({
      // July, August and September; what was done without a number was done as asked.
      条: [
        ['jia', 6, 5, 83, false, null],
        ['yi', 6, 1, 16, false, null],
        ['bing', 6, 0, 0, true, null],
      ],
      篇: [
        ['city', 4, 0, 0, false, null],
        ['jia', 4, 1, 25, false, null],
        ['yi', 0, 0, null, false, null],
        ['bing', 0, 0, null, false, null],
      ],
    })
  })

  it('shows the present period apart', async () => {
    const { scores } = JSON.parse(await score(['counted', '--as-of', '2019-08-21', '--activity', 'opinion', '--json']))
    const [{ units }] = scores
    expect(units[0].tasks).toEqual([
      { id: 'opinion.submit', asked: 4, reported: 5, period: '2019-08', periodAsked: 2, periodReported: 2 },
    ])
  })

  it('is more than all where more came than was asked for', async () => {
    expect((await figures(['counted', '--as-of', '2019-08-21', '--activity', 'opinion'])).条[0]).toEqual([
      'jia',
      4,
      5,
      125,
      false,
      null,
    ])
  })

  it('asks nobody for what somebody else holds up', async () => {
    const held = countedPlan.replace(/ {2}- \{ date: 2019-07-04.*\n/, '').replace(/ {2}- \{.*opinion\.submit.*\n/g, '')
    expect((await figures(['counted', '--activity', 'opinion'], held)).条).toEqual([
      ['jia', 0, 0, null, false, null],
      ['yi', 0, 0, null, false, null],
      ['bing', 0, 0, null, false, null],
    ])
    expect(await score(['counted', '--activity', 'opinion'], held)).toContain('报送尚未开始')
  })

  it('tells of nothing in the first days of a real campaign, and names no county', async () => {
    const text = await score(['key-work-2019'])
    expect(text).toContain('报送尚未开始')
    expect(text).not.toMatch(/尚未报送的单位|未收到/)
  })
})

describe('零报告', () => {
  it('is named as a fact, in the order of the units', async () => {
    expect(await score(['counted'])).toContain('已过时限、尚未报送的单位：丙县政协。')
    const none = countedPlan.replace(/ {2}- \{.*opinion\.submit@jia.*\n/g, '')
    expect(await score(['counted'], none)).toContain('已过时限、尚未报送的单位：甲县政协、丙县政协。')
  })

  it('is not said of who has had no time yet', async () => {
    expect(await score(['counted', '--as-of', '2019-07-12'])).not.toMatch(/尚未报送|未收到/)
  })

  it('before the deadline is silence, and says no more than that', async () => {
    const early = await score(['counted', '--as-of', '2019-07-24'])
    expect(early).toContain('近10个工作日未收到进展情况的单位：乙县政协、丙县政协。')
    expect(early).not.toContain('尚未报送')
    // 丁县 was last heard of twelve working days ago, 甲县 two: both have handed in nothing yet.
    const { out } = await run(['bulletin', 'example', '--kind', 'score', '--lang', 'zh-CN'], {
      files: campaignFiles('example'),
    })
    expect(out).toContain('已报0个节目，完成率0%。近10个工作日未收到进展情况的单位：丁县政协。')
  })
})

describe('works', () => {
  it('have a sentence each, though they count in the same word', async () => {
    const { out } = await run(['bulletin', 'example', '--kind', 'score', '--lang', 'zh-CN'], {
      files: campaignFiles('example'),
    })
    expect(out).toContain('“组织撰写并报送征文”：7家单位应报35篇，已报32篇，完成率91%；已报齐5家。')
    expect(out).toContain('“征集市直委员来稿”：1家单位应报20篇，已报18篇，完成率90%。')
    expect(out).toContain('“报送宣传稿件”：3家单位应报6篇，已报5篇，完成率83%；已报齐2家。')
  })

  it('that have not begun share one', async () => {
    const text = await score(['key-work-2019'])
    expect(text.match(/报送尚未开始/g)).toHaveLength(1)
  })

  it('have a row for each unit that has a part in them, and for no other', async () => {
    const { out } = await run(['bulletin', 'example', '--kind', 'score', '--lang', 'zh-CN'], {
      files: campaignFiles('example'),
    })
    const table = out.split('计量单位：个节目')[1]!
    expect(table).toContain('丁县政协')
    expect(table).not.toContain('市政协\t')
    // 甲县 and the host write articles; the others have a later work alone in the same word.
    expect(await score(['counted'])).toMatch(/计量单位：篇\n单位\t.*\n市政协\t4\t0\t0\n甲县政协\t4\t1\t25\n$/)
  })
})

describe('--rank', () => {
  it('orders each table by its rate, units without a rate and the host last', async () => {
    expect(await figures(['counted', '--rank'])).toEqual({
      条: [
        ['jia', 6, 5, 83, false, 1],
        ['yi', 6, 1, 16, false, 2],
        ['bing', 6, 0, 0, true, 3],
      ],
      篇: [
        ['jia', 4, 1, 25, false, 1],
        ['city', 4, 0, 0, false, null],
        ['yi', 0, 0, null, false, null],
        ['bing', 0, 0, null, false, null],
      ],
    })
  })

  it('gives equal figures one rank, and what follows the rank it would have had', () => {
    const figuresIn: readonly (readonly [string, number | undefined])[] = [
      ['a', 50],
      ['b', undefined],
      ['c', 80],
      ['d', 50],
      ['e', 10],
    ]
    expect(ranked(figuresIn, ([, figure]) => figure).map(({ item: [name], rank }) => [name, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 2],
      ['e', 4],
      ['b', undefined],
    ])
  })
})
