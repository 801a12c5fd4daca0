import { expect } from 'vitest'

/** A plan with work under way on 20 August: what rules that compare start from. */
export const basePlan = `anniversary: 2019-09-21
starts: 2019-07-01
require: []
anchors: { 开展: T-1 }
units:
  city: { name: 市政协 }
  jia: { name: 甲县政协, short: 甲县 }
  yi: { name: 乙县政协, short: 乙县 }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 通知, due: 7月10日 }
      - { id: collect, name: 征集, each: counties, after: notice, takes: 5wd, due: 8月28日 }
      - { id: jury, name: 评审, after: collect, due: 9月10日 }
      - { id: mount, name: 装裱, after: jury, due: 开展-3 }
      - { id: open, name: 开幕, after: mount, date: 开展 }
progress:
  - { date: 2019-07-09, task: show.notice, state: done, by: 甲 }
  - { date: 2019-08-20, task: show.collect@jia, state: started, by: 乙 }
`

/** The plan, or another text, with other words in one place. */
export const planWith = (from: string, to: string, text = basePlan): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
