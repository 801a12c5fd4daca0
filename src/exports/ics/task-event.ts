import { dueCell, extensionCells } from '../../reports/show-due.ts'
import { dayText, type Telling } from '../../reports/telling.ts'
import { whoDoes } from '../../reports/who-does.ts'
import type { Standing } from '../../status/standing.ts'
import type { CalendarFileWords, ShowWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { taskLabel } from '../task-label.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { taskUid } from './uid.ts'

export interface CalendarTelling extends Telling {
  readonly file: CalendarFileWords
  readonly show: ShowWords
  /** Whose calendar it is; its tasks need not say who does them. */
  readonly owner: ExportRequest['unit']
}

const summaryOf = ({ task, facts }: Standing, { analysis, file, owner }: CalendarTelling): string => {
  const who = whoDoes(task, analysis.campaign)
  const label = taskLabel(task, who === owner?.short ? undefined : who, file.by)
  const { state } = facts
  const isOpen = state === 'todo' || state === 'started'
  return file.summary[isOpen ? (task.date === undefined ? 'due' : 'day') : state](label)
}

const descriptionOf = (standing: Standing, of: CalendarTelling): readonly string[] => {
  const { task, facts } = standing
  const { words, show, file } = of
  const { label } = show
  const lines: readonly (readonly [string, string | undefined])[] = [
    [label.activity, `${words.ordinal(task.activity.index + 1)} ${task.activity.name}`],
    [label.unit, task.unit.name],
    [label.lead, task.lead],
    [label.section, task.section],
    [label.owner, task.owner],
    [label.with, task.with.length === 0 ? undefined : words.list(task.with)],
    // What happens on a day is shown on it.
    [label.due, task.date === undefined ? dueCell(task.index, of).text : undefined],
    ...extensionCells(task.index, of).map(({ text }) => [label.extensions, text] as const),
    [label.target, task.target?.text],
    [label.deliverable, task.deliverable],
    [words.column.address, task.id],
  ]
  return [
    ...lines.flatMap(([name, text]) => (text === undefined ? [] : [words.labelled(name, text)])),
    ...(task.optional ? [file.optional] : []),
    ...(facts.done === undefined ? [] : [show.done(dayText(facts.done, of))]),
    ...(facts.dropped === undefined ? [] : [show.dropped(dayText(facts.dropped, of))]),
  ]
}

/** How often the log has spoken of a task up to the status date: whatever it says may change the event. */
const entriesOf = ({ task }: Standing, { analysis }: CalendarTelling): number =>
  (analysis.logs.get(task.index) ?? []).filter(({ date }) => date.day <= analysis.asOf.day).length

/** The day people are told, or the days that a task happens on; undefined where it has no deadline. */
export const taskEvent = (standing: Standing, of: CalendarTelling): CalendarEvent | undefined => {
  const { task, facts, deadline, dueWorkday } = standing
  if (deadline === undefined) return undefined
  const last = dueWorkday ?? deadline
  return {
    uid: taskUid(of.analysis.campaign.id, task.id),
    entries: entriesOf(standing, of),
    first: task.date?.day ?? last,
    last,
    summary: summaryOf(standing, of),
    description: descriptionOf(standing, of),
    isCancelled: facts.state === 'dropped',
  }
}
