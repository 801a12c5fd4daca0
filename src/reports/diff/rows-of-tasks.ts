import type { Change, DateMove, DeadlineWay, TaskKey } from '../../compare/change.ts'
import type { Comparison } from '../../compare/compare-plans.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Task } from '../../model/task.ts'
import type { DiffSection, WayWord } from '../../words/index.ts'
import { dayText } from '../telling.ts'
import { type DiffRow, type DiffTelling, nothing, onDay } from './diff-row.ts'
import { handedDown, isFollowing, valueText } from './rows-of-settings.ts'
import { subjectOf } from './subject.ts'

type Kind<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** Who answers for a task: told together wherever it changes in the same way. */
const duties: ReadonlySet<TaskKey> = new Set<TaskKey>(['unit', 'lead', 'section', 'owner', 'with'])

export const isDuty = ({ key }: Kind<'task'>): boolean => duties.has(key)

/** Changes of one kind; those together that say the same of tasks of one rule, of an activity's deadline, or of any tasks. */
const alike = <C extends { readonly task: Task }>(
  changes: readonly C[],
  contentOf: (change: C) => unknown,
  isAcrossRules = false,
): readonly { readonly change: C; readonly tasks: readonly Task[] }[] => {
  const ruleOf = ({ activity, rule, due }: Task): string =>
    isAcrossRules
      ? ''
      : due !== undefined && due.place === activity.due?.place
        ? activity.id
        : `${activity.id}.${rule.id}`
  const groups = groupBy(changes, (change) => JSON.stringify([ruleOf(change.task), contentOf(change)]))
  return [...groups.values()].map((group) => ({ change: group[0]!, tasks: group.map(({ task }) => task) }))
}

const ofKind = <K extends Change['kind']>(changes: readonly Change[], ...kinds: readonly K[]): Kind<K>[] =>
  changes.filter((change): change is Kind<K> => (kinds as readonly string[]).includes(change.kind))

const wayOf = (way: DeadlineWay, { before, after, wordsAfter }: DateMove): WayWord => {
  if (after === undefined) return wordsAfter === undefined ? 'removed' : 'opened'
  return before === undefined && way === 'plan' ? 'set' : way
}

/** A deadline that was changed where it stands, and no log approves of it. */
export const isSilent = ({ way, move }: Kind<'deadline'>): boolean =>
  way === 'plan' && move.before !== undefined && move.cause === undefined

const movedText =
  ({ before, after, workdays }: DateMove) =>
  ({ said }: DiffTelling): string =>
    before === undefined || after === undefined ? '' : said.moved(after - before, workdays!)

const dateText =
  (day: number | undefined, words: string | undefined) =>
  (of: DiffTelling): string =>
    day === undefined ? (words === undefined ? '' : of.said.open) : dayText(day, of)

const moveContent = ({ before, after, wordsBefore, wordsAfter }: DateMove): unknown => [
  before,
  after,
  wordsBefore,
  wordsAfter,
]

const rowsOfDeadlines = ({ changes, after }: Comparison, of: DiffTelling): readonly DiffRow[] => {
  const moves = ofKind(changes, 'deadline').filter(({ move }) => !isFollowing(move))
  return alike(moves, ({ way, move }) => [way, moveContent(move)]).map(({ change, tasks }) => {
    const { way, move } = change
    const silent = isSilent(change)
    return {
      ...subjectOf(tasks, after, of),
      what: of.said.way[wayOf(way, move)],
      before: dateText(move.before, move.wordsBefore),
      after: dateText(move.after, move.wordsAfter),
      note: (as) =>
        as.words.phrases([movedText(move)(as), silent ? as.said.noExtension : ''].filter((each) => each !== '')),
      ...(silent ? { tone: 'bad' as const } : {}),
    }
  })
}

const rowsOfComings = ({ changes, before, after }: Comparison, of: DiffTelling): readonly DiffRow[] => {
  const all = ofKind(changes, 'task-added', 'task-removed', 'task-renamed')
  return alike(all, (change) => [change.kind]).map(({ change, tasks }) => {
    const { kind } = change
    const isRemoved = kind === 'task-removed'
    return {
      ...subjectOf(tasks, isRemoved ? before : after, of),
      what: isRemoved ? of.said.removed : kind === 'task-added' ? of.said.added : of.said.renamed,
      before: kind === 'task-renamed' ? () => change.before : isRemoved ? onDay(change.standing.deadline) : nothing,
      after: kind === 'task-added' ? onDay(change.standing.deadline) : nothing,
      note: isRemoved ? ({ words }) => words.state[change.standing.facts.state] : nothing,
    }
  })
}

const rowsOfKeys = (
  { changes, after }: Comparison,
  of: DiffTelling,
  isWanted: (change: Kind<'task'>) => boolean,
  isAcrossRules: boolean,
): readonly DiffRow[] => {
  const inherited = handedDown(changes)
  return alike(
    ofKind(changes, 'task').filter((change) => isWanted(change) && !inherited.has(change)),
    ({ key, before, after: now }) => [key, before, now],
    isAcrossRules,
  ).map(({ change, tasks }) => ({
    ...subjectOf(tasks, after, of),
    what: of.said.key[change.key],
    before: valueText(change.before, change.key),
    after: valueText(change.after, change.key),
    note: nothing,
  }))
}

const rowsOfStarts = ({ changes, after }: Comparison, of: DiffTelling): readonly DiffRow[] =>
  alike(
    ofKind(changes, 'start').filter(({ move }) => !isFollowing(move)),
    ({ move }) => moveContent(move),
  ).map(({ change: { move }, tasks }) => ({
    ...subjectOf(tasks, after, of),
    what: of.said.key.start,
    before: onDay(move.before),
    after: onDay(move.after),
    note: movedText(move),
  }))

const rowsOfDependencies = ({ changes, after }: Comparison, of: DiffTelling): readonly DiffRow[] =>
  alike(ofKind(changes, 'dependency'), (change) => [change.before, change.after]).map(({ change, tasks }) => ({
    ...subjectOf(tasks, after, of),
    what: of.said.dependency[
      change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'changed'
    ],
    before: () => change.before ?? '',
    after: () => change.after ?? '',
    note: nothing,
  }))

/** The rows of the parts that are about the plan of tasks. */
export const rowsOfTasks = (
  comparison: Comparison,
  of: DiffTelling,
): Readonly<Record<'deadlines' | 'tasks' | 'duties' | 'dependencies' | 'contents', readonly DiffRow[]>> &
  Partial<Record<DiffSection, readonly DiffRow[]>> => ({
  deadlines: rowsOfDeadlines(comparison, of),
  tasks: rowsOfComings(comparison, of),
  duties: rowsOfKeys(comparison, of, isDuty, true),
  dependencies: rowsOfDependencies(comparison, of),
  contents: [...rowsOfKeys(comparison, of, (change) => !isDuty(change), false), ...rowsOfStarts(comparison, of)],
})
