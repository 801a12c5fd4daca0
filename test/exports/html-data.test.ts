import { describe, expect, it } from 'vitest'
import type { WallData } from '../../src/exports/html/page-data.ts'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const activities = `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 8月9日 }
      - { id: collect, name: 征集作品, each: [jia], after: notice, takes: 5wd, due: 8月29日 }
      - { id: hall, name: 落实展厅, after: notice SS+3wd, takes: 2wd, due: 8月底 }
      - { id: hang, name: 布展, after: [collect, hall FF, collect], takes: 2wd, due: 8月30日 }
      - { id: opening, name: 开展, after: hang, date: T-1 }
      - { id: report, name: 总结, after: opening, due: 11月底 }`

const dataOf = async (...argv: readonly string[]): Promise<WallData> => {
  const files = { [`${home}/campaigns/show.yaml`]: smallPlan({ activities }) }
  const { code, out } = await run(['export', 'html', '--as-of', '2019-08-26', '--lang', 'zh-CN', ...argv], { files })
  expect(code).toBe(0)
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(out)![1]!) as WallData
}

describe('what the script is told', () => {
  it('is which task waits for which, each once, with what is not the usual dependency', async () => {
    const { tasks, others } = await dataOf()
    expect(tasks.map(({ id, waits }) => [id, waits])).toEqual([
      ['show.notice', undefined],
      ['show.collect@jia', [0]],
      ['show.hall', [[0, 'SS']]],
      ['show.hang', [1, [2, 'FF']]],
      ['show.opening', [3]],
      ['show.report', [4]],
    ])
    expect(others).toEqual([])
  })

  it('is where to act for what is late or in danger, if that is elsewhere', async () => {
    const { tasks } = await dataOf()
    expect(tasks.map(({ root }) => root)).toEqual([undefined, 0, 0, 0, undefined, undefined])
  })

  it('is why a task is late, its days, and the deadline in words of the plan that say more than the date', async () => {
    const { tasks, texts } = await dataOf()
    const said = (at: number, language: 'zh-CN' | 'en'): readonly string[] =>
      tasks[at]!.phrases.map((number) => texts[language][number]!)
    expect(said(0, 'zh-CN')).toEqual(['时限8月9日，已逾期11个工作日', '预计8月26日至8月27日'])
    expect(said(2, 'zh-CN').at(-1)).toBe('计划中的时限写作“8月底”')
    expect(said(0, 'en')).toEqual(['due 9 Aug; 11 working days overdue', 'expected 26 Aug to 27 Aug'])
  })

  it('names the neighbours of what it shows that are not shown themselves', async () => {
    const { tasks, others, texts } = await dataOf('--unit', '甲县')
    expect(tasks.map(({ id }) => id)).toEqual(['show.collect@jia'])
    expect(others.map(({ name, who, light, sign, waits }) => [name, who, light, sign, waits])).toEqual([
      ['印发通知', '办公室', 'red', '✘', undefined],
      ['布展', '办公室', 'red', '✘', [1]],
    ])
    expect(texts['zh-CN'][others[0]!.alert]).toBe('逾期')
  })
})
