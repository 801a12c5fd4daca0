import type { Analysis } from '../analysis.ts'
import { campaignJson, formatVersion } from './analysis-json.ts'
import { entryJson } from './entry-json.ts'
import { entriesOf, type LogSelection } from './log.ts'
import type { Json } from './task-json.ts'

/** The log of a campaign for programs: one object for each entry, the newest last. */
export const logJson = (analysis: Analysis, selection: LogSelection): { readonly [key: string]: Json } => ({
  formatVersion,
  campaign: campaignJson(analysis),
  entries: entriesOf(analysis, selection).map(({ entry, task }) =>
    entryJson(entry, { task: task.id, unit: task.unit.id, name: task.name }),
  ),
})
