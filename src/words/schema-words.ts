import type { Duty, RepeatKind, ReportedState } from '../model/campaign.ts'
import type { Severity } from '../model/problem.ts'

type CampaignKey =
  | 'version'
  | 'id'
  | 'name'
  | 'anniversary'
  | 'anchors'
  | 'starts'
  | 'ends'
  | 'asOf'
  | 'timezone'
  | 'language'
  | 'calendar'
  | 'dueSoon'
  | 'require'
  | 'checks'
  | 'signOff'
  | 'escalation'
  | 'silence'
  | 'units'
  | 'groups'
  | 'activities'
  | 'progress'

type ResponsibleKey = 'lead' | 'section' | 'owner'
type UnitKey = ResponsibleKey | 'name' | 'short' | 'sections' | 'mention' | 'external'
type ActivityKey = ResponsibleKey | 'id' | 'name' | 'joint' | 'due' | 'source' | 'note' | 'tasks'
type MemberKey =
  | ResponsibleKey
  | 'name'
  | 'with'
  | 'takes'
  | 'start'
  | 'due'
  | 'date'
  | 'milestone'
  | 'optional'
  | 'after'
  | 'target'
  | 'deliverable'
  | 'weight'
  | 'tags'
  | 'source'
  | 'note'
type TaskKey = MemberKey | 'id' | 'unit' | 'each' | 'except' | 'for' | 'repeat'
type EntryKey = 'date' | 'task' | 'state' | 'percent' | 'count' | 'extend' | 'by' | 'note' | 'evidence'

type Wrong =
  | 'id'
  | 'unitId'
  | 'anchorName'
  | 'date'
  | 'singleDate'
  | 'dayWithYear'
  | 'dayRange'
  | 'duration'
  | 'workingDays'
  | 'number'
  | 'timezone'
  | 'target'
  | 'dependency'
  | 'address'
  | 'milestoneTakes'
  | 'byWithQuarterly'

/** What editors show of the plan language: a description of each key, the meaning of each word, what is wrong with a value. */
export interface SchemaWords {
  readonly title: string
  readonly about: string
  readonly campaign: Readonly<Record<CampaignKey, string>>
  readonly anniversary: Readonly<Record<'date' | 'since', string>>
  readonly calendar: Readonly<Record<'base' | 'closed' | 'open', string>>
  readonly unit: Readonly<Record<UnitKey, string>>
  readonly activity: Readonly<Record<ActivityKey, string>>
  readonly task: Readonly<Record<TaskKey, string>>
  readonly repeat: Readonly<Record<'every' | 'by', string>>
  readonly entry: Readonly<Record<EntryKey, string>>
  readonly setting: Readonly<Record<'severity' | 'number', string>>
  readonly ruleSeverity: (severity: string) => string

  readonly calendarBase: Readonly<Record<'cn' | 'weekdays' | 'everyday', string>>
  readonly language: Readonly<Record<'zh-CN' | 'en', string>>
  readonly duty: Readonly<Record<Duty, string>>
  readonly severity: Readonly<Record<Severity | 'off', string>>
  readonly repeatKind: Readonly<Record<RepeatKind, string>>
  readonly state: Readonly<Record<ReportedState, string>>

  readonly wrong: Readonly<Record<Wrong, string>>
  readonly conflict: (a: string, b: string) => string
}
