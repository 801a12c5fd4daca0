import type { Analysis } from '../analysis.ts'
import { groupBy } from '../model/group-by.ts'
import { impactsOf } from '../status/impact.ts'
import type { Standing } from '../status/standing.ts'
import { campaignJson, formatVersion } from './analysis-json.ts'
import { type Filters, select } from './filter.ts'
import { holdersOf, nextWork, roomOf } from './next.ts'
import { type Json, taskJson } from './task-json.ts'

const idsOf = (standings: readonly Standing[]): Json => standings.map(({ task }) => task.id)

/** What can be done now, all of it, in the contract of docs/json.md. */
export const nextJson = (analysis: Analysis, filters: Filters): { readonly [key: string]: Json } => {
  const { canStart, inProgress, waiting, scheduled, external } = nextWork(select(analysis.standings, filters), analysis)
  const shown = [...canStart, ...inProgress]
  const impacts = impactsOf(
    shown.map(({ task }) => task.index),
    analysis,
  )
  const heldBy = groupBy(waiting, holdersOf(analysis))
  return {
    formatVersion,
    campaign: campaignJson(analysis),
    tasks: shown.map((standing) => ({
      ...taskJson(standing, analysis),
      action: standing.facts.state === 'todo' ? 'start' : 'finish',
      room: roomOf(standing, analysis) ?? null,
      holdsUp: impacts.get(standing.task.index)?.count ?? 0,
    })),
    waiting: [...heldBy]
      .sort(([a], [b]) => a - b)
      .map(([holder, held]) => ({ for: analysis.tasks[holder]!.id, tasks: idsOf(held) })),
    scheduled: idsOf(scheduled),
    external: idsOf(external),
  }
}
