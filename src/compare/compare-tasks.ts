import type { Analysis } from '../analysis.ts'
import type { Task } from '../model/task.ts'
import { returnedOf } from '../status/returned.ts'
import type { Standing } from '../status/standing.ts'
import type { Change, TaskKey, Value } from './change.ts'
import { deadlineMoves, startMove } from './compare-dates.ts'
import { compareDependencies } from './compare-dependencies.ts'
import { differingKeys } from './compare-headers.ts'
import type { Pair } from './pair-tasks.ts'

const textValue = (text: string | undefined): Value => (text === undefined || text === '' ? undefined : { text })
const listValue = (texts: readonly string[]): Value => (texts.length === 0 ? undefined : { texts })
const yes = (flag: boolean): Value => (flag ? { text: 'true' } : undefined)

const taskValues: { readonly [K in TaskKey]: (task: Task) => Value } = {
  name: ({ name }) => textValue(name),
  unit: ({ unit }) => textValue(unit.name),
  lead: ({ lead }) => textValue(lead),
  section: ({ section }) => textValue(section),
  owner: ({ owner }) => textValue(owner),
  with: (task) => listValue(task.with),
  // `1w` and `7d` are the same.
  takes: ({ takes: { count, unit } }) => ({ duration: { count, unit } }),
  target: ({ target }) => textValue(target?.text),
  deliverable: ({ deliverable }) => textValue(deliverable),
  weight: ({ weight }) => textValue(String(weight / 1000)),
  milestone: ({ milestone }) => yes(milestone),
  optional: ({ optional }) => yes(optional),
  tags: ({ tags }) => listValue(tags),
  source: ({ source }) => textValue(source),
  note: ({ note }) => textValue(note),
}

/** The unit of a fanned-out task is in its address: that it is called something else now is said of the unit. */
const isSaidElsewhere = (key: TaskKey, { before, after }: Pair<Task>): boolean =>
  (key === 'unit' && (before.rule.each !== undefined || before.unit.id === after.unit.id)) ||
  (key === 'milestone' && before.takes.count + after.takes.count > 0)

const progressOf = (standing: Standing, analysis: Analysis): string => {
  const { state, percent, count } = standing.facts
  return JSON.stringify([state, percent, count, returnedOf(standing, analysis)?.day])
}

/** What differs between the same task of two plans, each on its day. `addressNow` turns addresses of the earlier plan into the later one's. */
export const compareTask = (
  standings: Pair<Standing>,
  analyses: Pair<Analysis>,
  addressNow: (address: string) => string,
): readonly Change[] => {
  const tasks = { before: standings.before.task, after: standings.after.task }
  const facts = { before: standings.before.facts, after: standings.after.facts }
  const task = tasks.after
  const start = startMove(tasks, analyses)
  return [
    ...(tasks.before.id === task.id ? [] : [{ kind: 'task-renamed' as const, task, before: tasks.before.id }]),
    ...differingKeys(tasks, taskValues)
      .filter(({ key }) => !isSaidElsewhere(key, tasks))
      .map((each) => ({ kind: 'task' as const, task, ...each })),
    ...(start === undefined ? [] : [{ kind: 'start' as const, task, move: start }]),
    ...deadlineMoves(tasks, facts, analyses).map((each) => ({ kind: 'deadline' as const, task, ...each })),
    ...compareDependencies(tasks, analyses, addressNow).map((each) => ({
      kind: 'dependency' as const,
      task,
      ...each,
    })),
    ...(progressOf(standings.before, analyses.before) === progressOf(standings.after, analyses.after)
      ? []
      : [{ kind: 'progress' as const, standings }]),
  ]
}
