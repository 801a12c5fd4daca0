/** A whole plan on a few lines; what is given takes the place of the usual line of that key. */
export const smallPlan = (but: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    name: '书画展活动',
    anniversary: '2019-09-21',
    starts: '2019-07-01',
    timezone: 'Asia/Shanghai',
    calendar: 'cn',
    units:
      '{ city: { name: 市政协, lead: 秘书长, section: 办公室 }, jia: { name: 甲县政协, short: 甲县, lead: 主席, section: 综合室 } }',
    activities: `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 7月10日, tags: [方案] }
      - { id: collect, name: 征集作品, each: [jia], after: notice, takes: 5wd, due: 8月29日 }
      - { id: opening, name: 开展, after: collect, date: T-1 }`,
    ...but,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')

/** On the 26th of August nothing of it is late. */
export const punctualPlan = smallPlan({
  progress: '[{ date: 2019-07-09, task: show.notice, state: done }]',
})

/** Three tasks that wait for each other, in three files, and one that does not; a fourth hangs on the circle. */
export const circularFiles = (folder: string): Readonly<Record<string, string>> => {
  const activity = (id: string, after: string): string =>
    `activities:\n  - id: ${id}\n    name: 活动${id}\n    tasks:\n      - { id: task, name: 任务${id}, after: ${after}, due: 2019-09-02 }\n`
  return {
    [`${folder}/campaign.yaml`]: `${smallPlan({ activities: '' })}`,
    [`${folder}/a.yaml`]: activity('one', 'two.task'),
    [`${folder}/b.yaml`]: activity('two', 'three.task'),
    [`${folder}/c.yaml`]: activity('three', 'one.task'),
    [`${folder}/d.yaml`]: `${activity('four', 'one.task')}      - { id: free, name: 不受影响, due: 2019-09-03 }\n`,
  }
}
