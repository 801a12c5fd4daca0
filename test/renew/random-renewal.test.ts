import { describe, expect, it } from 'vitest'
import { isoDay, ymdOf } from '../../src/model/day.ts'
import { referenceAnalysis } from '../reference/analysis.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'
import { home, run } from '../support/fake-world.ts'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

const place = (name: string): string => `${home}/campaigns/${name}.yaml`

/** What `plan init new --from old` makes of a text. */
const renewed = async (text: string, date: string, ...options: readonly string[]): Promise<string> => {
  const { code, err, files } = await run(['init', 'new', '--from', 'old', '--date', date, ...options], {
    files: { [place('old')]: text },
  })
  expect(code, err).toBeLessThanOrEqual(1)
  return files.get(place('new')) as string
}

const anniversaryOf = async (text: string): Promise<string> => {
  const { plan } = await readTexts(text)
  return isoDay(plan!.campaign.anniversary)
}

/** The days that the reference gives to every task, without a log. */
const daysOf = (text: string, asOf: string) =>
  referenceAnalysis(text, asOf).tasks.map(({ id, start, finish, originalDue }) => ({ id, start, finish, originalDue }))

/** The same text without its log and its status date, as a new year of the same day makes it. */
const withoutLog = async (text: string): Promise<string> => renewed(text, await anniversaryOf(text))

describe('a campaign of random text', () => {
  it.each(seeds)('comes back to its days from another year (seed %i)', async (seed) => {
    const text = randomPlan(seed)
    const date = await anniversaryOf(text)
    const { year } = ymdOf((await readTexts(text)).plan!.campaign.anniversary)
    const other = `${year === 2025 ? 2012 : year + 1}${date.slice(4)}`.replace('-02-29', '-02-28')
    const back = await renewed(await renewed(text, other), date)
    expect(daysOf(back, date)).toEqual(daysOf(await withoutLog(text), date))
  })

  it.each(seeds)('changes no line but those of dates (seed %i)', async (seed) => {
    const text = await withoutLog(randomPlan(seed))
    const [date] = (await anniversaryOf(text)).split('-')
    const now = await renewed(text, `${Number(date) + 4}-07-01`)
    const [before, after] = [text, now].map((each) => each.split('\n'))
    expect(after).toHaveLength(before!.length)
    before!.forEach((line, at) => {
      const strip = (of: string): string =>
        of.replace(/[\dTQW年月日前以后上中下旬初底末一二三四季度节国庆秋端午劳动清明春元旦０-９－Ｔ+-]/g, '')
      expect(strip(after![at]!)).toBe(strip(line))
    })
  })
})
