import { type Day, isoDay } from '../../model/day.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import type { ProjectTelling } from '../project/project-telling.ts'
import { stateText } from '../project/task-notes.ts'
import type { Dependencies } from './dependencies.ts'
import { evening, morning } from './moment.ts'
import { tjpText } from './tjp-text.ts'

/** TaskJuggler's names for what it has no field for; they begin with a capital letter. */
const fields = ['Address', 'Lead', 'Section', 'State', 'Due'] as const

export const fieldNames: readonly string[] = fields

const title: Readonly<Record<(typeof fields)[number], 'address' | 'lead' | 'section' | 'state' | 'due'>> = {
  Address: 'address',
  Lead: 'lead',
  Section: 'section',
  State: 'state',
  Due: 'due',
}

/** What a task has besides TaskJuggler's own fields. */
export const fieldDefinitions = ({ words: { column } }: ProjectTelling): readonly string[] => [
  '  extend task {',
  ...fields.map((name) => `    text ${name} ${tjpText(column[title[name]])}`),
  '  }',
]

const fieldLines = ({ standing, task }: PlacedTask, of: ProjectTelling): readonly string[] => {
  const values: Readonly<Record<(typeof fields)[number], string | undefined>> = {
    Address: task.id,
    Lead: task.lead,
    Section: task.section,
    State: stateText(standing, of),
    Due: standing.deadline === undefined ? undefined : isoDay(standing.deadline as Day),
  }
  return fields.flatMap((name) => (values[name] === undefined ? [] : [`  ${name} ${tjpText(values[name])}`]))
}

/** When it happens: an event on its day, a milestone at once, anything else for as long as it takes. */
const timeLines = ({ task, start, unit, length, isFixed }: PlacedTask): readonly string[] => [
  ...(isFixed ? [`  start ${task.milestone ? evening(start) : morning(start)}`] : []),
  task.milestone ? '  milestone' : `  \${${unit === 'wd' ? 'workdays' : 'everyday'}} length ${length}d`,
]

/** A task of the plan. */
export const taskLines = (
  id: string,
  name: string,
  placed: PlacedTask,
  { depends, comments }: Dependencies,
  responsible: string,
  of: ProjectTelling,
): readonly string[] => {
  const { task, standing } = placed
  const { facts, deadline } = standing
  return [
    ...comments.map((comment) => `# ${comment}`),
    `task ${id} ${tjpText(name)} {`,
    ...(depends.length === 0 ? [] : [`  depends ${depends.join(', ')}`]),
    ...timeLines(placed),
    `  complete ${facts.percent}`,
    `  responsible ${responsible}`,
    ...(deadline === undefined || task.optional || facts.state === 'dropped'
      ? []
      : [`  maxend ${evening(deadline + 1)}`]),
    ...fieldLines(placed, of),
    '}',
  ]
}
