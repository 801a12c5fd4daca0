import type { Plan } from '../../src/analysis.ts'
import { header, units } from '../support/plan-text.ts'
import { addresses, dates, durations, numbers, references } from './value-texts.ts'

/** Where the value stands in the plan below. */
export const hole = '\u0001'

export interface Field {
  readonly like: readonly string[]
  /** Keys of the task `x`, of an entry of its log, or of the header. */
  readonly task?: string
  readonly entry?: string
  readonly header?: string
  /** What the plan has of it; undefined where nothing was understood. */
  readonly of: (plan: Plan) => unknown
}

const ruleOf = (plan: Plan) => plan.campaign.activities[0]?.rules.find(({ id }) => id === 'x')
const entryOf = (plan: Plan) => plan.campaign.log[0]

export const fields: Readonly<Record<string, Field>> = {
  takes: { like: durations, task: `takes: ${hole}`, of: (plan) => ruleOf(plan)?.fields.takes },
  start: { like: dates, task: `start: ${hole}`, of: (plan) => ruleOf(plan)?.fields.start },
  due: { like: dates, task: `due: ${hole}`, of: (plan) => ruleOf(plan)?.fields.due },
  date: { like: dates, task: `date: ${hole}`, of: (plan) => ruleOf(plan)?.fields.date },
  after: { like: references, task: `after: ${hole}`, of: (plan) => ruleOf(plan)?.fields.after?.[0] },
  target: {
    like: ['20件', '2个节目', '6.25万字', '２０ 件'],
    task: `target: ${hole}`,
    of: (plan) => ruleOf(plan)?.fields.target,
  },
  weight: { like: numbers, task: `weight: ${hole}`, of: (plan) => ruleOf(plan)?.fields.weight },
  repeat: {
    like: ['weekly', 'monthly', 'quarterly'],
    task: `start: 7月, due: 9月, repeat: ${hole}`,
    of: (plan) => ruleOf(plan)?.repeat,
  },
  by: {
    like: numbers,
    task: `start: 7月, due: 9月, repeat: { every: monthly, by: ${hole} }`,
    of: (plan) => ruleOf(plan)?.repeat,
  },
  milestone: { like: ['true', 'false'], task: `milestone: ${hole}`, of: (plan) => ruleOf(plan)?.fields.milestone },
  unit: { like: ['city', 'kongtong', '崆峒区政协'], task: `unit: ${hole}`, of: (plan) => ruleOf(plan)?.unit },
  each: { like: ['counties', 'all'], task: `each: ${hole}`, of: (plan) => ruleOf(plan)?.each },
  name: { like: ['注'], task: `note: ${hole}`, of: (plan) => ruleOf(plan)?.fields.note },
  'entry date': { like: dates, entry: `date: ${hole}, task: show.x`, of: entryOf },
  'entry task': { like: addresses, entry: `date: 2019-07-02, task: ${hole}`, of: entryOf },
  state: {
    like: ['started', 'done', 'accepted', 'returned', 'reopened', 'dropped'],
    entry: `date: 2019-07-02, task: show.x, state: ${hole}`,
    of: (plan) => entryOf(plan)?.state,
  },
  percent: {
    like: numbers,
    entry: `date: 2019-07-02, task: show.x, percent: ${hole}`,
    of: (plan) => entryOf(plan)?.percent,
  },
  count: { like: numbers, entry: `date: 2019-07-02, task: show.x, count: ${hole}`, of: (plan) => entryOf(plan)?.count },
  extend: {
    like: dates,
    entry: `date: 2019-07-02, task: show.x, by: 甲, note: 乙, extend: ${hole}`,
    of: (plan) => entryOf(plan)?.extend,
  },
  ends: { like: dates, header: `ends: ${hole}`, of: (plan) => plan.campaign.ends },
  dueSoon: { like: durations, header: `dueSoon: ${hole}`, of: (plan) => plan.campaign.dueSoon },
  closed: {
    like: ['2019-08-15', '2019-08-19..2019-08-20', '8月15日'],
    header: `calendar: { base: cn, closed: [${hole}] }`,
    of: (plan) => plan.calendar,
  },
}

export const planWith = ({
  task,
  entry,
  header: line = '',
}: Pick<Field, 'task' | 'entry' | 'header'>): string => `${header}${line}
anchors: { 开展: T-1 }
${units}activities:
  - id: show
    name: 活动
    tasks:
      - { id: a, name: 任务 }
      - { id: b, name: 任务, each: counties }
      - { id: c, name: 任务, start: 7月, due: 9月, repeat: monthly }
      - { id: x, name: 任务${task === undefined ? '' : `, ${task}`} }
progress:
  - { ${entry ?? 'date: 2019-07-01, task: show.a, note: 无'} }
`
