import type { Analysis } from '../analysis.ts'
import type { Unit } from '../model/campaign.ts'
import { alerts } from '../status/alert.ts'
import type { Standing } from '../status/standing.ts'
import { states } from '../status/summary.ts'
import type { FilterWord, ReportWords } from '../words/index.ts'

/** What to list: for each question the answers that are wanted; an empty list asks nothing. */
export type Filters = { readonly [K in FilterWord]: readonly string[] }

export const filterNames = [
  'unit',
  'activity',
  'section',
  'lead',
  'tag',
  'alert',
  'state',
] as const satisfies FilterWord[]

export const noFilters: Filters = { unit: [], activity: [], section: [], lead: [], tag: [], alert: [], state: [] }

const unitNames = ({ id, name, short }: Unit): readonly string[] => [id, name, short]

const answers: { readonly [K in FilterWord]: (standing: Standing) => readonly (string | undefined)[] } = {
  unit: ({ task }) => unitNames(task.unit),
  activity: ({ task }) => [task.activity.id, task.activity.name],
  section: ({ task }) => [task.section],
  lead: ({ task }) => [task.lead],
  tag: ({ task }) => task.tags,
  alert: ({ alert }) => [alert],
  state: ({ facts }) => [facts.state],
}

/** The standings that answer every question with one of the wanted answers, in plan order. */
export const select = (standings: readonly Standing[], filters: Filters): readonly Standing[] => {
  const asked = filterNames.filter((name) => filters[name].length > 0)
  if (asked.length === 0) return standings
  return standings.filter((standing) =>
    asked.every((name) =>
      answers[name](standing).some((answer) => answer !== undefined && filters[name].includes(answer)),
    ),
  )
}

/** Every answer that a campaign can give to a question: what a wanted one is compared with. */
export const knownAnswers = (name: FilterWord, { campaign, standings }: Analysis): ReadonlySet<string> => {
  if (name === 'alert') return new Set(alerts)
  if (name === 'state') return new Set(states)
  if (name === 'unit') return new Set(campaign.units.flatMap(unitNames))
  if (name === 'activity') return new Set(campaign.activities.flatMap((activity) => [activity.id, activity.name]))
  return new Set(standings.flatMap(answers[name]).filter((answer) => answer !== undefined))
}

/** `单位 静宁；预警 逾期`: said in the header, so that nobody takes a part for the whole. */
export const describeFilters = (filters: Filters, words: ReportWords): string | undefined => {
  const parts = filterNames.flatMap((name) =>
    filters[name].length === 0 ? [] : [`${words.filter[name]} ${words.list(filters[name])}`],
  )
  return parts.length === 0 ? undefined : words.filtered(parts.join(' · '))
}
