import type { Refusal } from '../../edit/entry-places.ts'
import { type EntryFields, flowEntry } from '../../edit/entry-text.ts'
import { ymdOf } from '../../model/day.ts'
import type { Problem } from '../../model/problem.ts'
import { groupOf, type RuleGroup } from '../../model/rule-group.ts'
import { rangeOf } from '../../model/source.ts'
import type { LogWords, Objection, ProblemWords } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { UsageError } from '../trouble.ts'
import type { Notebook } from './notebook.ts'
import type { Noting } from './noting.ts'
import { objectionTo } from './objection.ts'
import { sameCommand } from './same-command.ts'

export const sayObjection = ([key, quotes]: Objection, { objection }: LogWords): string =>
  (objection[key] as (quotes: Objection[1]) => string)(quotes)

/** What a plan is to blame for, whatever its log says. */
const ofThePlan: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['graph', 'time', 'duty'])

/** A problem and its remedy in one line. */
export const sayProblem = ({ message, help }: Problem, words: ProblemWords, log: LogWords): string =>
  log.phrases([say(message, words), ...(help === undefined ? [] : [say(help, words)])])

/** Says of each task why the wish makes no sense for it, and how the others can be noted. */
export const refuseSenseless = (ids: readonly string[], { reading }: Notebook, noting: Noting): void => {
  const { wish, days, words } = noting
  const plan = reading.plan!
  const { year } = ymdOf(plan.campaign.anniversary)
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
  const reasons = new Map<string, string>()
  for (const id of ids) {
    const found = objectionTo(wish, days, tasks.get(id)!, plan, words.report, year)
    if (found !== undefined) reasons.set(id, sayObjection(found, words.log))
  }
  if (reasons.size === 0) return
  const others = ids.filter((id) => !reasons.has(id))
  const [first, ...more] = [...reasons].map(([id, reason]) => words.log.refusedTask(id, reason))
  throw new UsageError(
    more.length === 0 ? words.log.refusedOne(first!) : words.log.refused(reasons.size),
    ...(more.length === 0 ? [] : [first!, ...more]),
    ...(others.length === 0 ? [] : [words.log.othersCanBe(sameCommand(others, wish))]),
  )
}

/** Of many new errors the first ones show what is wrong. */
const mostShown = 5

/** Whether a problem is one of the entry itself. */
export const isOfEntry = ({ severity, code }: Problem): boolean => severity === 'error' && !ofThePlan.has(groupOf(code))

/**
 * Throws `UsageError` where an entry would be wrong in itself. That a deadline cannot be kept any more, now that a task is
 * open again, is no mistake of the entry: it is told, and the entry is written.
 */
export const refuseErrors = (
  problems: readonly Problem[],
  { words: { log, problem } }: Pick<Noting, 'words'>,
): void => {
  const errors = problems.filter(isOfEntry)
  if (errors.length === 0) return
  throw new UsageError(log.wouldBreak, ...errors.slice(0, mostShown).map((each) => sayProblem(each, problem, log)))
}

export const refuseLayout = (
  { obstacle, place }: Refusal,
  fields: EntryFields,
  { words: { log } }: Pick<Noting, 'words'>,
): never => {
  const { file, line } = rangeOf(place)
  throw new UsageError(log.cannotEdit(file, line, log.layout[obstacle]), log.editByHand(`- ${flowEntry(fields)}`))
}
