import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { lastEntryDay, lessonsOf } from '../../src/renew/lessons.ts'
import { lessonText } from '../../src/reports/renewal.ts'
import { loadInitWords, loadReportWords } from '../../src/words/index.ts'
import { readTexts } from '../support/analyze-text.ts'
import { smallPlan } from '../support/small-plan.ts'

const words = { init: await loadInitWords('zh-CN'), report: await loadReportWords('zh-CN') }

/** What is said of `show.collect@jia`, due on Thursday 29 August 2019, by its log; the days without their weekday. */
const told = async (entries: readonly string[]): Promise<string | undefined> => {
  const log = entries.map((entry) => {
    const [date, ...rest] = entry.split(' ')
    return `{ date: 2019-${date}, task: show.collect@jia, ${rest.join(' ')} }`
  })
  const later = '{ date: 2019-09-10, task: show.notice, state: started }'
  const { plan } = await readTexts(smallPlan({ progress: `[${[...log, later].join(', ')}]` }))
  const { campaign } = plan!
  const last = lastEntryDay(campaign)!
  const lesson = lessonsOf(analyze(plan!, { day: last, origin: 'campaign' })).find(
    ({ address }) => address === 'show.collect@jia',
  )
  return lesson && lessonText(lesson, last, words).replace(/（周.）/g, '')
}

describe('what is said of last time', () => {
  it.each<readonly [log: readonly string[], text: string | undefined, why: string]>([
    [['08-29 state: done'], undefined, 'done in time'],
    [['09-02 state: done'], '时限8月29日，9月2日办结，晚2个工作日', 'late'],
    [[], '时限8月29日，到9月10日还没有办结，已晚8个工作日', 'open though due'],
    [
      ['08-28 extend: 2019-09-12, by: 主席, note: 连日降雨'],
      '经批准由8月29日延期到9月12日（连日降雨）',
      'open, and not due yet by what was approved',
    ],
    [
      ['08-28 extend: 2019-09-03, by: 主席', '09-03 state: done'],
      '经批准由8月29日延期到9月3日',
      'done by what was approved',
    ],
    [
      ['08-28 extend: 2019-09-03, by: 主席', '09-04 state: done'],
      '经批准由8月29日延期到9月3日，9月4日办结，晚1个工作日',
      'late even so',
    ],
    [
      ['08-28 extend: 2019-09-03, by: 主席'],
      '经批准由8月29日延期到9月3日，到9月10日还没有办结，已晚5个工作日',
      'open even so',
    ],
    [
      ['08-28 state: done', '08-30 state: reopened, note: 分工调整', '09-04 state: done'],
      '8月28日按时办结，8月30日重新打开，9月4日再次办结（分工调整）',
      'the first time was in time',
    ],
    [
      ['09-02 state: done', '09-03 state: reopened', '09-04 state: done'],
      '时限8月29日，9月2日办结，晚2个工作日，9月3日重新打开，9月4日再次办结',
      'the first time was late',
    ],
    [
      ['08-28 state: done', '08-30 state: reopened'],
      '8月28日按时办结，8月30日重新打开，到9月10日还没有再次办结',
      'open again',
    ],
    [
      ['08-28 state: done', '08-30 state: reopened', '09-04 state: dropped'],
      '8月28日按时办结，8月30日重新打开，9月4日取消',
      'taken up again and given up',
    ],
    [
      ['08-28 state: dropped', '08-30 state: reopened', '09-02 state: done'],
      '时限8月29日，9月2日办结，晚2个工作日',
      'what was dropped had not been done',
    ],
    [
      ['08-28 state: done', '08-30 state: returned', '09-02 state: done'],
      '时限8月29日，9月2日办结，晚2个工作日，退回1次',
      'what was sent back was not good: it counts from the second time',
    ],
  ])('%j: %s (%s)', async (entries, text) => {
    expect(await told(entries)).toBe(text)
  })
})
