import type { WorkCalendar } from '../calendar/working-days.ts'
import type { Campaign } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import { type Code, type Problem, problem, type Report } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { lastBefore } from '../model/stretches.ts'
import type { DateContext } from './dates/context.ts'
import { decodeActivities } from './decode-activities.ts'
import { decodeHeader } from './decode-header.ts'
import { decodeLog } from './decode-log.ts'
import { decodeGroups, decodeUnits } from './decode-units.ts'
import { mergeDocuments } from './merge-documents.ts'
import type { Reading } from './reading.ts'
import type { YamlNode } from './yaml/node.ts'

/** One file of a campaign after parsing; `root` is missing where the text is empty or broken (which `problems` then says). */
export interface ParsedFile {
  readonly source: Source
  readonly root: YamlNode | undefined
  readonly problems: readonly Problem[]
}

export interface ReadCampaign {
  readonly campaign: Campaign
  readonly calendar: WorkCalendar
  readonly dates: DateContext
}

/**
 * Turns parsed files into a campaign. All that is wrong goes to `report`; undefined where the files say too little to go on
 * (no anniversary, no start, no unit).
 */
export const readCampaign = (
  files: readonly ParsedFile[],
  defaultId: string,
  tell: Report,
): ReadCampaign | undefined => {
  const report = withoutEchoes(tell, files)
  const isWhole = files.every(({ problems }) => problems.length === 0)
  const start: Reading = {
    report,
    isWhole,
    dates: undefined,
    units: new Map(),
    groups: new Map(),
    knownDates: new Map(),
  }
  const roots = files.flatMap(({ root }) => (root === undefined ? [] : [root]))
  const merged = mergeDocuments(roots, start)
  if (merged === undefined) {
    const [first] = files
    if (first !== undefined && roots.length === 0 && isWhole) {
      report('missing-key', { source: first.source, start: 0, end: 0 }, ['emptyFile', {}], {
        help: ['emptyFileHelp', {}],
      })
    }
    return undefined
  }
  const { fields, maps, lists, spokenFor } = merged
  const header = decodeHeader(fields, maps.anchors, defaultId, start)
  const units = decodeUnits(maps.units, start)
  const groups = decodeGroups(maps.groups, { ...start, units })
  const reading: Reading = { ...start, dates: header?.dates, units, groups }
  if (isWhole && maps.units.length === 0 && !spokenFor.has('units'))
    report('missing-key', fields.key('units'), ['missingKey', { key: 'units' }])
  const activities = decodeActivities(lists.activities, header?.fillYears ?? ((written) => written), reading)
  if (isWhole && lists.activities.length === 0 && !spokenFor.has('activities'))
    report('missing-key', fields.key('activities'), ['missingKey', { key: 'activities' }])
  const log = decodeLog(lists.progress, reading)
  if (header?.header === undefined || units.size === 0) return undefined
  return {
    campaign: { ...header.header, units: [...units.values()], groups: [...groups.values()], activities, log },
    calendar: header.dates.calendar,
    dates: header.dates,
  }
}

/** For so many problems a similar name is looked for; nobody reads the advice of the next one. */
const mostAdvised = 200

/** A report that gathers what it is told. */
export const gatherProblems = (): { readonly report: Report; readonly problems: Problem[] } => {
  const problems: Problem[] = []
  return {
    problems,
    report: (code: Code, place, message, { help, related } = {}) => {
      const advice = typeof help === 'function' ? (problems.length < mostAdvised ? help() : undefined) : help
      problems.push(problem(code, place, message, { help: advice, related }))
    },
  }
}

/** What full-width signs broke is said once: not again of the key or value that they stand in. */
const withoutEchoes = (report: Report, files: readonly ParsedFile[]): Report => {
  const causes = files.flatMap(({ problems }) => problems.filter(({ code }) => code === 'full-width-punctuation'))
  if (causes.length === 0) return report
  const places = groupBy(
    causes.map(({ place }) => place),
    ({ source }) => source,
  )
  const causeBefore = new Map([...places].map(([source, those]) => [source, lastBefore(those)]))
  return (code, place, ...rest) => {
    const cause = causeBefore.get(place.source)?.(place.end)
    const isEcho = cause !== undefined && place.start < cause.end
    if (!isEcho || (code !== 'full-width-punctuation' && code !== 'unknown-key')) report(code, place, ...rest)
  }
}
