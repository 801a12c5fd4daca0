import { home } from '../support/fake-world.ts'

/** Three invented counties that hand in two pieces a month; what was handed in by the 10th of September is in the log. */
export const countedPlan = `id: counted
name: 重点工作
anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-09-10
timezone: Asia/Shanghai
calendar: cn
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  jia: { name: 甲县政协, short: 甲县, lead: 秘书长, section: 办公室 }
  yi: { name: 乙县政协, short: 乙县, lead: 秘书长, section: 办公室 }
  bing: { name: 丙县政协, short: 丙县, lead: 秘书长, section: 办公室 }
  province: { name: 省政协, lead: 办公厅, section: 办公厅, external: true }
groups: { counties: [jia, yi, bing] }
activities:
  - id: opinion
    name: 社情民意信息
    tasks:
      - { id: mechanism, name: 完善通报机制, takes: 4wd, due: 7月上旬 }
      - id: submit
        name: 报送社情民意信息
        each: counties
        repeat: { every: monthly, by: 25 }
        start: 7月
        due: 11月
        after: mechanism
        takes: 10wd
        target: 2条
        tags: [信息]
      - { id: extra, name: 报送专题信息, each: counties, due: 9月20日, optional: true, target: 1条 }
      - { id: outside, name: 省政协反馈, unit: province, due: 9月2日, target: 3条 }
  - id: news
    name: 新闻宣传
    tasks:
      - { id: article, name: 刊发稿件, each: [city, jia], start: 9月2日, due: 9月20日, target: 4篇 }
      - { id: later, name: 刊发综述, each: counties, start: 10月, due: 10月底, target: 1篇 }
progress:
  - { date: 2019-07-04, task: opinion.mechanism, state: done }
  - { date: 2019-07-15, task: opinion.submit@jia#2019-07, count: 1 }
  - { date: 2019-07-22, task: opinion.submit@jia#2019-07, count: 3, note: 其中1条被采用 }
  - { date: 2019-08-20, task: opinion.submit@jia#2019-08, state: done }
  - { date: 2019-08-26, task: opinion.submit@yi#2019-07, count: 1 }
  - { date: 2019-09-05, task: news.article@jia, count: 1 }
`

export const countedFiles = { [`${home}/campaigns/counted.yaml`]: countedPlan }
