import { dueCell, extensionCells } from '../../reports/show-due.ts'
import { dayText } from '../../reports/telling.ts'
import type { Standing } from '../../status/standing.ts'
import type { ProjectTelling } from './project-telling.ts'

/** `已销号，7月1日启动，7月4日办结`: how far a task is, and since when. */
export const stateText = ({ facts }: Standing, of: ProjectTelling): string => {
  const { words, show } = of
  const isSaidByDay =
    (facts.state === 'done' && facts.done !== undefined) || (facts.state === 'dropped' && facts.dropped !== undefined)
  return words.phrases([
    ...(isSaidByDay ? [] : [words.state[facts.state]]),
    ...(facts.started === undefined ? [] : [show.started(dayText(facts.started, of))]),
    ...(facts.done === undefined ? [] : [show.done(dayText(facts.done, of))]),
    ...(facts.dropped === undefined ? [] : [show.dropped(dayText(facts.dropped, of))]),
  ])
}

/** What a project program has no field for, a line each. */
export const taskNotes = (standing: Standing, of: ProjectTelling): readonly string[] => {
  const { words, show } = of
  const { label } = show
  const { task } = standing
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [label.unit, task.unit.name],
    [label.owner, task.owner],
    [label.with, task.with.length === 0 ? undefined : words.list(task.with)],
    [label.due, dueCell(task.index, of).text],
    ...extensionCells(task.index, of).map(({ text }) => [label.extensions, text] as const),
    [label.state, stateText(standing, of)],
    [label.target, task.target?.text],
    [label.deliverable, task.deliverable],
    [label.optional, task.optional ? show.yes : undefined],
    [label.tags, task.tags.length === 0 ? undefined : words.list(task.tags)],
    [label.source, task.source],
    [label.note, task.note],
  ]
  return lines.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [words.labelled(name, value)]))
}
