import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import { codesOf, readTexts } from '../support/analyze-text.ts'
import { expectProblems, suggestionsIn } from '../support/marked-plan.ts'
import { planOf, planWith } from '../support/plan-text.ts'

const campaignOf = async (text: string) => {
  const { plan, problems } = await readTexts(text)
  expect(problems).toEqual([])
  return plan!.campaign
}

describe('the header', () => {
  it('has defaults for all but anniversary, starts, units and activities', async () => {
    const campaign = await campaignOf(planOf('id: a').replace('asOf: 2019-07-08\n', ''))
    expect(campaign).toMatchObject({
      id: 'plan',
      name: 'plan',
      since: undefined,
      ends: undefined,
      asOf: undefined,
      timezone: undefined,
      language: undefined,
      dueSoon: { count: 7, unit: 'd' },
      require: ['lead', 'section', 'due'],
      signOff: false,
      escalation: [1, 4, 8].map((count) => ({ count, unit: 'wd' })),
      silence: { count: 10, unit: 'wd' },
    })
    expect(campaign.checks.size).toBe(0)
  })

  it.each(['', '~', 'null'])('a key that says nothing (%s) is not given', async (nothing) => {
    const keys = ['version', 'id', 'name', 'anchors', 'ends', 'timezone', 'language', 'calendar', 'dueSoon', 'require']
    const more = ['checks', 'signOff', 'escalation', 'silence', 'progress']
    const lines = [...keys, ...more].map((key) => `${key}: ${nothing}\n`).join('')
    expect(await campaignOf(planWith(lines, 'id: a'))).toMatchObject({
      id: 'plan',
      require: ['lead', 'section', 'due'],
    })
  })

  it('fills {year} and {years} from the anniversary', async () => {
    const text = planWith('name: 庆祝{years}周年（{year}）\n', 'id: a').replace(
      'anniversary: 2019-09-21',
      'anniversary: { date: 2019年9月21日, since: 1949-09-21 }',
    )
    const campaign = await campaignOf(text)
    expect(campaign.name).toBe('庆祝70周年（2019）')
    expect([campaign.anniversary, campaign.since!].map((day) => isoDay(day))).toEqual(['2019-09-21', '1949-09-21'])
  })

  it('reads starts as a first day and ends as a last one', async () => {
    const campaign = await campaignOf(planWith('ends: 年底\n', 'id: a').replace('starts: 2019-06-03', 'starts: 6月'))
    expect([campaign.starts.day, campaign.ends!.day].map((day) => isoDay(day))).toEqual(['2019-06-01', '2019-12-31'])
  })

  it.each([
    { line: 'version: «2»', code: 'wrong-type', why: 'only version 1' },
    { line: 'version: «1.0»', code: 'wrong-type', why: 'a whole number' },
    { line: 'id: «a.b»', code: 'bad-id', why: 'a dot parts addresses' },
    { line: 'name: «[a]»', code: 'wrong-type', why: 'a list' },
    { line: "name: «''»", code: 'wrong-type', why: 'quoted nothing is a mistake' },
    { line: 'name: «庆祝{years}周年»', code: 'missing-key', why: 'since is missing' },
    { line: 'ends: «2019-05-31»', code: 'conflicting-keys', why: 'before starts' },
    { line: 'ends: «2019/12/31»', code: 'bad-date', why: 'another spelling' },
    { line: 'timezone: «a b»', code: 'wrong-type', why: 'no name of a zone' },
    { line: 'timezone: «../../etc»', code: 'wrong-type', why: 'no name of a zone' },
    { line: 'language: «zh»', code: 'wrong-type', why: 'not one of the two' },
    { line: 'dueSoon: «7»', code: 'bad-duration', why: 'no unit' },
    { line: 'dueSoon: «-7d»', code: 'bad-duration', why: 'a sign' },
    { line: 'require: [lead, «dew»]', code: 'wrong-type', why: 'no such duty' },
    { line: 'signOff: «yes»', code: 'wrong-type', why: 'true or false' },
    { line: 'escalation: «[1wd, 4wd]»', code: 'bad-duration', why: 'three steps' },
    { line: 'escalation: «[4wd, 4wd, 8wd]»', code: 'bad-duration', why: 'rising' },
    { line: 'escalation: «[0wd, 4wd, 8wd]»', code: 'bad-duration', why: 'from one day on' },
    { line: 'escalation: «[1d, 4d, 8d]»', code: 'bad-duration', why: 'working days' },
    { line: 'escalation: «4wd»', code: 'wrong-type', why: 'a list' },
    { line: 'silence: «never»', code: 'bad-duration', why: 'a duration or off' },
    { line: '«anchor»: { a: T }', code: 'unknown-key', why: 'near a key' },
    { line: '«x»: 1', code: 'unknown-key', why: 'near none' },
    { line: '«starts»: 2019-06-04', code: 'duplicate-key', why: 'given again below' },
  ])('$line: $code ($why)', async ({ line, code }) => {
    if (code === 'duplicate-key') {
      const text = planWith('', 'id: a').replace('starts:', '‹starts›:')
      await expectProblems(`${text}${line}\n`, code)
    } else {
      await expectProblems(planWith(`${line}\n`, 'id: a'), code)
    }
  })

  it('suggests the key that was probably meant', async () => {
    const problems = await expectProblems(
      planWith('«duesoon»: 7d\n«escalations»: x\n', 'id: a'),
      'unknown-key',
      'unknown-key',
    )
    expect(suggestionsIn(problems)).toEqual(['dueSoon', 'escalation'])
  })

  it.each([
    { key: 'anniversary', text: planOf('id: a').replace('anniversary: 2019-09-21\nstarts', '«starts»') },
    {
      key: 'starts',
      text: planOf('id: a').replace('starts: 2019-06-03\n', '').replace('anniversary:', '«anniversary»:'),
    },
    { key: 'starts, empty', text: planOf('id: a').replace('starts: 2019-06-03', '«starts»:') },
    { key: 'activities', text: `«anniversary»${planOf('id: a').split('activities')[0]!.slice(11)}` },
  ])('$key is required', async ({ text }) => {
    await expectProblems(text, 'missing-key')
  })

  it.each([
    { line: 'anniversary: «9月21日»', code: 'bad-date', why: 'needs its year' },
    { line: 'anniversary: «2019-09»', code: 'bad-date', why: 'not one day' },
    { line: 'anniversary: «2019-09-31»', code: 'bad-date', why: 'does not exist' },
    { line: 'anniversary: «1949-09-21»', code: 'bad-date', why: 'before 1970' },
    { line: 'anniversary: «[]»', code: 'wrong-type', why: 'a list' },
    { line: 'anniversary: { «since»: 1949-09-21 }', code: 'missing-key', why: 'since alone' },
    { line: 'anniversary: { date: 2019-09-21, since: «T»}', code: 'bad-date', why: 'plain days only' },
    { line: 'anniversary: { date: 2019-09-21, «sinec»: 1949-09-21 }', code: 'unknown-key', why: 'a slip' },
  ])('$line: $code ($why)', async ({ line, code }) => {
    await expectProblems(planOf('id: a').replace('anniversary: 2019-09-21', line), code)
  })

  it('a slip in a required key is one mistake, not also a missing key', async () => {
    await expectProblems(planOf('id: a').replace('starts:', '«strats»:'), 'unknown-key')
  })

  it('an empty list of activities is no mistake: a plan may begin so', async () => {
    await expectProblems(`${planOf('id: a').split('activities')[0]}activities: []\n`)
  })

  it('other dates are looked at though the first day is missing', async () => {
    const text = planOf('id: a, due: 2019/8/1').replace('starts: 2019-06-03\n', '')
    expect(await codesOf(text)).toEqual(['missing-key', 'bad-date'])
  })
})
