/** Monday 26 August 2019; five working days follow. */
export const weekPlan = (tasks: string, progress = '', header = ''): string => `
name: 系列活动
anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
calendar: cn
${header}
units:
  city: { name: 市政协, sections: [办公室, 文史委] }
  jia: { name: 甲县政协, short: 甲县, lead: 分管副主席, section: 办公室 }
  yi: { name: 乙县政协, short: 乙县, lead: 分管副主席, section: 办公室 }
  province: { name: 省政协, lead: 负责同志, section: 办公厅, external: true }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    lead: 秘书长
    section: 文史委
    tasks:
${tasks
  .trim()
  .split('\n')
  .map((line) => `      - ${line.trim()}\n`)
  .join('')}${
  progress === ''
    ? ''
    : `progress:\n${progress
        .trim()
        .split('\n')
        .map((line) => `  - ${line.trim()}\n`)
        .join('')}`
}`
