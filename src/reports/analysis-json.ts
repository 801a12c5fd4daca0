import type { Analysis } from '../analysis.ts'
import { isoDay } from '../model/day.ts'
import { groupBy } from '../model/group-by.ts'
import { isSilent } from '../status/silence.ts'
import type { Standing } from '../status/standing.ts'
import { type Summary, summarize } from '../status/summary.ts'
import { type Json, type JsonDocument, taskJson } from './task-json.ts'

/** The version of the JSON contract (docs/json.md). */
export const formatVersion = 1

export const campaignJson = ({ campaign, asOf }: Analysis): Json => ({
  id: campaign.id,
  name: campaign.name,
  anniversary: isoDay(campaign.anniversary),
  daysToAnniversary: campaign.anniversary - asOf.day,
  asOf: isoDay(asOf.day),
})

const summaryJson = ({
  tasks,
  byState,
  byAlert,
  percent,
  light,
  margin,
}: Summary): { readonly [key: string]: Json } => ({
  tasks,
  byState,
  byAlert,
  percent,
  light,
  margin: margin ?? null,
})

/** The campaign on its day, in the JSON contract; `selected` are the standings to tell of, in plan order. */
export const analysisJson = (
  analysis: Analysis,
  selected: readonly Standing[],
  more?: (standing: Standing) => { readonly [key: string]: Json },
): JsonDocument => {
  const { campaign, calendar } = analysis
  const sum = (standings: readonly Standing[]): { readonly [key: string]: Json } =>
    summaryJson(summarize(standings, calendar, campaign.anniversary))
  const byActivity = groupBy(selected, ({ task }) => task.activity.id)
  const byUnit = groupBy(selected, ({ task }) => task.unit.id)
  return {
    formatVersion,
    campaign: campaignJson(analysis),
    summary: sum(selected),
    activities: campaign.activities.map(({ id, name }) => ({ id, name, ...sum(byActivity.get(id) ?? []) })),
    units: campaign.units.map(({ id, name }) => ({ id, name, ...sum(byUnit.get(id) ?? []) })),
    silent: selected.filter((standing) => isSilent(standing, analysis)).map(({ task }) => task.id),
    *tasks() {
      for (const standing of selected) {
        const task = taskJson(standing, analysis)
        yield more === undefined ? task : { ...task, ...more(standing) }
      }
    },
  }
}
