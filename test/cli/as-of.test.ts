import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { type FakeSettings, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const today = { '': dayOf(2019, 8, 1), 'Asia/Shanghai': dayOf(2019, 8, 2) }

const asOf = async (args: readonly string[], header: Readonly<Record<string, string>>, settings: FakeSettings) => {
  const files = { [`${home}/plan.yaml`]: smallPlan(header) }
  const { code, out, err } = await run(['status', 'plan.yaml', '--json', ...args], { files, today, ...settings })
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out).campaign.asOf
}

describe('the status date is', () => {
  const inPlan = { asOf: '2019-08-05' }
  const inEnvironment = { env: { PLAN_AS_OF: '2019-08-04' } }

  it.each([
    ['that of --as-of before all others', ['--as-of', '2019-08-03'], inPlan, inEnvironment, '2019-08-03'],
    ['else PLAN_AS_OF', [], inPlan, inEnvironment, '2019-08-04'],
    ['else the `asOf` of the plan', [], inPlan, {}, '2019-08-05'],
    ['else today in the zone of the plan', [], {}, {}, '2019-08-02'],
    ['else today on the machine', [], { timezone: '' }, {}, '2019-08-01'],
    ['today on the machine where the zone is not known', [], { timezone: 'Asia/Urumqi' }, {}, '2019-08-01'],
    ['not that of an empty PLAN_AS_OF', [], inPlan, { env: { PLAN_AS_OF: '' } }, '2019-08-05'],
  ])('%s', async (_, args, header, settings, expected) => {
    expect(await asOf(args, header, settings)).toBe(expected)
  })

  it.each([
    ['8月26日', '2019-08-26'],
    ['8月２６日', '2019-08-26'],
    ['T-30', '2019-08-22'],
    ['T-1wd', '2019-09-20'],
    ['开展', '2019-09-20'],
    ['国庆节前', '2019-09-30'],
  ])('%s, in any form of a single day that the plan understands', async (given, expected) => {
    expect(await asOf(['--as-of', given], { anchors: '{ 开展: T-1 }' }, {})).toBe(expected)
  })
})

describe('where it came from stands in the header', () => {
  it.each([
    [['--as-of', '2019-08-03'], {}, '2019年8月3日', '--as-of'],
    [[], { env: { PLAN_AS_OF: '2019-08-04' } }, '2019年8月4日', 'PLAN_AS_OF'],
    [[], {}, '2019年8月2日', '今天'],
  ])('%j %j', async (args, settings, date, origin) => {
    const files = { [`${home}/plan.yaml`]: smallPlan() }
    const argv = ['status', 'plan.yaml', '--lang', 'zh-CN', '--format', 'terminal', ...args]
    const { out } = await run(argv, { files, today, ...settings } as FakeSettings)
    const line = out.split('\n').find((each) => each.includes(date))
    expect(line).toContain(origin)
  })
})

describe('a status date that is none exits 2', () => {
  it.each([
    'yesterday',
    '2019-02-29',
    '6月31日',
    '8月',
    '8月底',
    '',
    '1066-10-14',
    '2019',
    'T-',
    'T-99999',
    '\u001b[2J',
  ])('%j', async (given) => {
    const files = { [`${home}/plan.yaml`]: smallPlan() }
    for (const command of ['status', 'schedule', 'overdue']) {
      const { code, out, err } = await run([command, 'plan.yaml', '--as-of', given, '--lang', 'en'], { files })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^plan: the status date ".*" is wrong: /)
      expect(err).not.toContain('\u001b')
    }
  })

  it('in the environment too', async () => {
    const files = { [`${home}/plan.yaml`]: smallPlan() }
    const { code, err } = await run(['status', 'plan.yaml'], {
      files,
      env: { PLAN_AS_OF: 'someday', LANG: 'zh_CN.UTF-8' },
    })
    expect(code).toBe(2)
    expect(err).toContain('someday')
  })
})
