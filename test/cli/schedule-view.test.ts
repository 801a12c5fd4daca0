import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'

describe('plan schedule --view', () => {
  const files = campaignFiles('example')

  it.each(['calendar', 'matrix'])('refuses --by with %s, which has an order of its own', async (view) => {
    const { code, err } = await run(['schedule', '--view', view, '--by', 'unit', '--lang', 'zh-CN'], { files })
    expect([code, err]).toEqual([2, expect.stringContaining(`--by 与 --view ${view} 不能同时使用`)])
  })

  it.each(['calendar', 'backward', 'matrix'])('says so where nothing is selected: %s', async (view) => {
    const nothing = ['--unit', '省政协', '--state', 'done']
    const { code, out } = await run(['schedule', '--view', view, '--lang', 'zh-CN', ...nothing], { files })
    expect([code, out]).toEqual([0, expect.stringContaining('没有符合条件的任务。')])
  })

  it('is the same JSON in every view', async () => {
    const [table, ...others] = await Promise.all(
      ['table', 'calendar', 'backward', 'matrix'].map((view) => run(['schedule', '--view', view, '--json'], { files })),
    )
    expect(table!.code).toBe(0)
    for (const { out } of others) expect(out).toBe(table!.out)
  })
})
