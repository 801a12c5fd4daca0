import type { Activity, TaskFields, TaskRule, Unit } from '../model/campaign.ts'
import type { Place } from '../model/source.ts'
import { taskRule } from './decode-task.ts'
import { checkSection, membersOf } from './decode-units.ts'
import { fieldsOf } from './fields.ts'
import { id, idRegister } from './ids.ts'
import { type Decoder, placeOf, type Reading } from './reading.ts'
import { deadline, located, properListOf, text } from './scalars.ts'
import type { YamlNode } from './yaml/node.ts'

export const activityKeys = ['id', 'name', 'lead', 'section', 'owner', 'joint', 'due', 'source', 'note', 'tasks']

/** Fills `{years}` and `{year}` in a name, or says why it cannot. */
export type FillYears = (written: string, place: Place) => string

const fillName = (fields: TaskFields, fill: FillYears): TaskFields => {
  const { name } = fields
  if (name === undefined || !name.value.includes('{')) return fields
  return { ...fields, name: { ...name, value: fill(name.value, name.place) } }
}

const fillNames = (rule: TaskRule, fill: FillYears): TaskRule => {
  const fields = fillName(rule.fields, fill)
  if (fields === rule.fields && rule.differs.size === 0) return rule
  return { ...rule, fields, differs: new Map([...rule.differs].map(([unit, each]) => [unit, fillName(each, fill)])) }
}

const locatedText = located(text)

const activity =
  (index: number, host: Unit | undefined, fill: FillYears): Decoder<Activity> =>
  (node, reading) => {
    const fields = fieldsOf(node, reading, activityKeys)
    if (fields === undefined) return undefined
    const activityId = fields.required('id', id)
    const name = fields.required('name', locatedText)
    fields.optional('source', text)
    fields.optional('note', text)
    const rules = fields.required('tasks', properListOf(taskRule(index, host))) ?? []
    if (activityId === undefined) return undefined
    const register = idRegister(reading)
    const unique: TaskRule[] = []
    for (const rule of rules) {
      if (!register.add(rule.id, rule.idPlace)) continue
      unique.push(fillNames(rule, fill))
    }
    const section = fields.optional('section', locatedText)
    if (section !== undefined && host?.sections !== undefined) checkSection(section, host.sections, host.name, reading)
    const due = fields.optional('due', deadline)
    return {
      id: activityId,
      index,
      name: name === undefined ? activityId : fill(name.value, name.place),
      lead: fields.optional('lead', locatedText),
      section,
      owner: fields.optional('owner', locatedText),
      due,
      unread: due === undefined && fields.node('due') !== undefined ? ['due'] : [],
      joint: fields.optional('joint', located(membersOf)),
      rules: unique,
      place: placeOf(fields.node('id') ?? node),
    }
  }

/** The activities of all files, in path order and file order; each id once. */
export const decodeActivities = (
  nodes: readonly YamlNode[],
  fill: FillYears,
  reading: Reading,
): readonly Activity[] => {
  const activities: Activity[] = []
  const register = idRegister(reading)
  const host = reading.units.values().next().value
  for (const node of nodes) {
    const decoded = activity(activities.length, host, fill)(node, reading)
    if (decoded !== undefined && register.add(decoded.id, decoded.place)) activities.push(decoded)
  }
  return activities
}
