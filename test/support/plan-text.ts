/** The parts of a small sound plan, to be put together with what a test is about. */
export const header = `anniversary: 2019-09-21
starts: 2019-06-03
asOf: 2019-07-08
`

export const units = `units:
  city: { name: 市政协, lead: 主席, section: 办公室 }
  kongtong: { name: 崆峒区政协 }
  huating: { name: 华亭市政协 }
  jingning: { name: 静宁县政协 }
groups: { counties: [kongtong, huating, jingning] }
`

/** An activity with tasks as they stand between the braces of a flow map. */
export const activity = (id: string, tasks: readonly string[], more = ''): string => `  - id: ${id}
    name: 活动
${more}    tasks:
${tasks.map((task) => `      - { ${task} }\n`).join('')}`

/** A sound plan but for its tasks: each as `id: a, takes: 3wd`; a name is added. */
export const planOf = (...tasks: readonly string[]): string =>
  `${header}${units}activities:\n${activity(
    'show',
    tasks.map((task) => `${task}, name: 任务`),
  )}`

/** The same with further lines of the header before it. */
export const planWith = (lines: string, ...tasks: readonly string[]): string => `${lines}${planOf(...tasks)}`
