import type { Activity, TaskFields, TaskRule, Unit } from '../model/campaign.ts'
import { type Duration, workingDays } from '../model/duration.ts'
import type { Report } from '../model/problem.ts'
import type { Place } from '../model/source.ts'
import type { Link, Task } from '../model/task.ts'
import { type Period, periodsOf } from './periods.ts'

/** The most tasks that one campaign may fan out to. */
export const mostTasks = 200_000

/** A task whose links are still to be found. */
export type Linkable = Task & { links: readonly Link[] }

/** The units that do a rule's work, left-out members not among them. */
const unitsOf = (rule: TaskRule, host: Unit): readonly Unit[] =>
  rule.each === undefined ? [rule.unit ?? host] : rule.each.filter((unit) => !rule.except.has(unit.id))

/** Says each thing once for a rule, however many members share it. */
const onceFor = (report: Report): Report => {
  const said = new Set<string>()
  return (code, place, message, more) => {
    const key = `${code} ${place.start} ${JSON.stringify(message)}`
    if (said.has(key)) return
    said.add(key)
    report(code, place, message, more)
  }
}

const conflict = (report: Report, a: string, first: Place, b: string, second: Place): void =>
  report('conflicting-keys', second, ['conflictingKeys', { a, b }], {
    related: [{ place: first, message: ['alsoHere', {}] }],
  })

const takesOf = (
  { takes, milestone }: TaskFields,
  report: Report,
): { readonly takes: Duration; readonly takesText: string; readonly milestone: boolean } => {
  const isMilestone = milestone?.value ?? takes?.value.count === 0
  if (takes !== undefined && milestone !== undefined && milestone.value !== (takes.value.count === 0)) {
    conflict(report, 'takes', takes.place, 'milestone', milestone.place)
  }
  if (isMilestone) return { takes: { count: 0, unit: 'd' }, takesText: takes?.value.text ?? '0d', milestone: true }
  const length = takes?.value ?? workingDays(1)
  return {
    takes: { count: length.count, unit: length.unit },
    takesText: takes?.value.text ?? '1wd',
    milestone: length.count === 0,
  }
}

const checkDated = (fields: TaskFields, rule: TaskRule, report: Report): void => {
  const { date, start, due } = fields
  if (date === undefined) return
  if (start !== undefined) conflict(report, 'start', start.place, 'date', date.place)
  if (due !== undefined) conflict(report, 'due', due.place, 'date', date.place)
  if (rule.repeat !== undefined) conflict(report, 'repeat', rule.repeat.place, 'date', date.place)
}

/** The periods of a member's task; a single one without a label where nothing repeats. */
const periodsFor = (
  rule: TaskRule,
  fields: TaskFields,
  activity: Activity,
  report: Report,
): readonly (Period | undefined)[] => {
  if (rule.repeat === undefined || fields.date !== undefined) return [undefined]
  const due = fields.due ?? activity.due
  const isUnread = (key: string, value: unknown, ...lists: (readonly string[] | undefined)[]): boolean =>
    value === undefined && lists.some((list) => list?.includes(key))
  if (isUnread('start', fields.start, fields.unread) || isUnread('due', due, fields.unread, activity.unread)) return []
  if (fields.start === undefined) {
    report('missing-key', rule.repeat.place, ['repeatNeeds', { key: 'start' }])
    return []
  }
  if (due === undefined || 'open' in due) {
    report('missing-key', rule.repeat.place, ['repeatNeeds', { key: 'due' }])
    return []
  }
  const periods = periodsOf(rule.repeat, fields.start.day, due)
  if (periods.length === 0) {
    report('conflicting-keys', rule.repeat.place, ['repeatEmpty', {}], {
      related: [{ place: due.place, message: ['alsoHere', {}] }],
    })
  }
  return periods
}

/** Who is responsible: as the task says, else the member's unit, the activity, the unit that does it. */
const inheritedBy = (
  unit: Unit,
  host: Unit,
  { lead, section, owner }: TaskFields,
  activity: Activity,
): Pick<Task, 'lead' | 'section' | 'owner'> => {
  const member = unit.index === host.index ? undefined : unit
  return {
    lead: lead?.value ?? member?.lead ?? activity.lead?.value ?? unit.lead,
    section: section?.value ?? member?.section ?? activity.section?.value ?? unit.section,
    owner: owner?.value ?? member?.owner ?? activity.owner?.value ?? unit.owner,
  }
}

/** In a longer name nothing is filled in: a long unit in it a hundred thousand times over would leave no memory. */
const longestName = 1000

const nameFor = (written: string, { name }: Unit): string => {
  const parts = written.split('{unit}')
  return written.length + parts.length * name.length > longestName ? written : parts.join(name)
}

/** What tasks share that have the same fields: all members of a rule, but for those of which `for` says something. */
const sharedOf = (fields: TaskFields, rule: TaskRule, report: Report) => {
  checkDated(fields, rule, report)
  return {
    fields,
    ...takesOf(fields, report),
    name: fields.name?.value ?? rule.id,
    with: fields.with?.map(({ value }) => value) ?? nobody,
    weight: fields.weight ?? 1000,
    tags: fields.tags ?? nobody,
  }
}

const nobody: readonly string[] = []
const noLinks: readonly Link[] = []

/**
 * What a rule stands for: one task for each unit and period, in the order of the units, then of the periods, with the
 * ranks from `first` on and no links yet; undefined where these are more than there is `room` for.
 */
export const expandRule = (
  rule: TaskRule,
  activity: Activity,
  host: Unit,
  said: Report,
  first: number,
  room: number,
): readonly Linkable[] | undefined => {
  const report = onceFor(said)
  const tasks: Linkable[] = []
  const base = `${activity.id}.${rule.id}`
  let alike: ReturnType<typeof sharedOf> | undefined
  for (const unit of unitsOf(rule, host)) {
    const differing = rule.differs.get(unit.id)
    if (differing === undefined) alike ??= sharedOf(rule.fields, rule, report)
    const shared = differing === undefined ? alike! : sharedOf({ ...rule.fields, ...differing }, rule, report)
    const { fields } = shared
    const name = nameFor(shared.name, unit)
    const { lead, section, owner } = inheritedBy(unit, host, fields, activity)
    const id = rule.each === undefined ? base : `${base}@${unit.id}`
    for (const period of periodsFor(rule, fields, activity, report)) {
      if (tasks.length === room) {
        report('too-large', rule.place, ['tooManyTasks', { most: mostTasks }])
        return undefined
      }
      // All keys in one literal: an object made by spreading others takes twice the memory, and there are many of these.
      tasks.push({
        index: first + tasks.length,
        id: period === undefined ? id : `${id}#${period.label}`,
        activity,
        rule,
        unit,
        period: period?.label,
        name,
        lead,
        section,
        owner,
        with: shared.with,
        takes: shared.takes,
        takesText: shared.takesText,
        milestone: shared.milestone,
        optional: fields.optional?.value ?? false,
        start: fields.date === undefined ? (period?.start ?? fields.start?.day) : undefined,
        date: fields.date,
        due: period?.due ?? (fields.date === undefined ? (fields.due ?? activity.due) : undefined),
        target: fields.target?.value,
        deliverable: fields.deliverable?.value,
        weight: shared.weight,
        tags: shared.tags,
        source: fields.source,
        note: fields.note,
        place: rule.place,
        links: noLinks,
      })
    }
  }
  return tasks
}
