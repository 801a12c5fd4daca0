import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/reports/reminder/letter.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { itemsOf, lettersOf } from './letters-of.ts'

import { weekPlan as text } from './week-plan.ts'

const itemIn = async (text: string, task: string): Promise<Item> =>
  itemsOf(await lettersOf(await analyzeText(text))).find(({ item }) => item.tasks.includes(task))!.item

describe('what an item says', () => {
  it.each([
    [
      'a target, what came of it, the day two working days on',
      '{ id: a, name: 报送作品, unit: jia, due: 2019-08-23, target: 5篇 }',
      '{ date: 2019-08-20, task: show.a, count: 2 }',
      '应于8月23日前报送5篇，目前收到2篇。烦请于8月28日（星期三）下班前补报。',
    ],
    [
      'firmer from the fourth working day on, with the count',
      '{ id: a, name: 报送作品, unit: jia, due: 2019-08-20, target: 5篇 }',
      '',
      '应于8月20日前报送5篇，目前尚未收到，已逾期4个工作日。请抓紧办理，于8月28日（星期三）下班前补报。',
    ],
    [
      'to the leader from the eighth on',
      '{ id: a, name: 报送作品, unit: jia, due: 2019-08-14, target: 5篇 }',
      '',
      '应于8月14日前报送5篇，目前尚未收到，已逾期8个工作日。敬请责任领导（分管副主席）协调推进，于8月28日（星期三）下班前补报，并告知进展情况。',
    ],
    [
      'the working day before a deadline on a day off',
      '{ id: a, name: 布展, due: 2019-08-31 }',
      '',
      '时限8月31日（星期六）为休息日，请于8月30日（星期五）下班前完成。',
    ],
    [
      'an approved extension',
      '{ id: a, name: 布展, due: 2019-08-20 }',
      '{ date: 2019-08-20, task: show.a, extend: 2019-08-29, by: 秘书长, note: 下雨 }',
      '原定8月20日，已批准延期，请于8月29日（星期四）下班前完成。',
    ],
    [
      'sent back: why, and nothing of what was counted before',
      '{ id: a, name: 报送作品, unit: jia, due: 2019-08-20, target: 5篇 }',
      '{ date: 2019-08-14, task: show.a, count: 5 }\n{ date: 2019-08-26, task: show.a, state: returned, by: 文史委, note: 2篇重复 }',
      '应于8月20日前报送，已于8月26日退回（2篇重复）。烦请修改后于8月28日（星期三）下班前重报。',
    ],
    [
      'sent back, and begun again',
      '{ id: a, name: 报送作品, unit: jia, due: 2019-08-23, target: 5篇 }',
      '{ date: 2019-08-14, task: show.a, count: 5 }\n{ date: 2019-08-22, task: show.a, state: returned, by: 文史委 }\n{ date: 2019-08-23, task: show.a, count: 3 }',
      '应于8月23日前报送5篇，目前收到3篇。烦请于8月28日（星期三）下班前补报。',
    ],
    [
      'what must begin today',
      '{ id: a, name: 布展, takes: 10wd, due: 2019-09-06 }',
      '',
      '最迟今天（8月26日）启动，请尽快着手，确保9月6日（星期五）前完成。近10个工作日未收到进展情况，请一并告知。',
    ],
    [
      'an event whose day has passed is not asked for by a day',
      '{ id: a, name: 召开调度会, date: 2019-08-22 }',
      '',
      '原定8月22日进行，尚未登记办结。如已举行，请登记办结；尚未举行的，请告知新的日期。',
    ],
    [
      'what will be late says why it is red',
      '{ id: a, name: 布展, takes: 10wd, due: 2019-08-30 }',
      '{ date: 2019-08-22, task: show.a, state: started }',
      '按目前进度预计9月4日才能完成，请加快进度，于8月30日（星期五）下班前完成。',
    ],
    [
      'an event keeps its day',
      '{ id: a, name: 开展仪式, date: 2019-09-01 }',
      '',
      '定于9月1日（星期日），请做好各项准备。',
    ],
    [
      'helpers',
      '{ id: a, name: 布展, due: 2019-08-29, with: [办公室] }',
      '',
      '请于8月29日（星期四）下班前完成。配合：办公室。',
    ],
  ])('%s', async (_, tasks, progress, expected) => {
    expect((await itemIn(text(tasks, progress), 'show.a')).text).toBe(expected)
  })

  it('names those who hold it, says that they have been asked, and asks nothing', async () => {
    const item = await itemIn(
      text(`{ id: a, name: 征集, each: counties, takes: 5wd, due: 2019-08-20 }
            { id: b, name: 评审, after: a, takes: 1wd, due: 2019-08-30 }`),
      'show.b',
    )
    expect(item.text).toBe(
      '时限8月30日（星期五）；“征集”尚有2家未完成：甲县、乙县，已另行提醒。照此预计9月2日完成，比时限晚1个工作日。待其完成后即可办理，请先做好准备。',
    )
  })

  it('says who waits, where somebody must begin before long', async () => {
    const { text: said } = await itemIn(
      text(`{ id: a, name: 征集, unit: jia, due: 2019-08-23 }
            { id: b, name: 评审, after: a, due: 2019-09-05 }`),
      'show.a',
    )
    expect(said).toContain('“评审”（文史委）须待此项完成。')
  })

  it('does not say who waits for what is far off', async () => {
    const { text: said } = await itemIn(
      text(`{ id: a, name: 征集, unit: jia, due: 2019-08-23 }
            { id: b, name: 总结, after: a, due: 2019-12-05 }`),
      'show.a',
    )
    expect(said).not.toContain('总结')
  })
})
