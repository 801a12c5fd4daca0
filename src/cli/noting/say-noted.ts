import type { AsOf, Plan } from '../../analysis.ts'
import { analyze } from '../../analyze.ts'
import { day } from '../../model/day.ts'
import type { Task } from '../../model/task.ts'
import { movedLines } from '../../reports/moved.ts'
import { dayText, type Telling, telling } from '../../reports/telling.ts'
import { factsOn, isFinished } from '../../status/facts.ts'
import type { ByFile, Noting } from './noting.ts'
import { shownLines } from './shown-lines.ts'
import { stateOf } from './wish.ts'
import type { Written } from './write-entries.ts'

const mostMoves = 8

/** What was noted of a task, in a few words: `累计20件，达到目标，即为办结`. */
const happened = (
  task: Task,
  { logs, campaign }: Plan,
  { wish, days, words: { log } }: Noting,
  of: Telling,
): string => {
  const state = stateOf[wish.kind]
  const said = [
    ...(state === undefined ? [] : [log.state[state]]),
    ...(wish.count === undefined ? [] : [log.count(`${wish.count.text}${task.target?.unitWord ?? ''}`)]),
    ...(wish.percent === undefined ? [] : [log.percent(wish.percent)]),
    ...(days.extend === undefined ? [] : [log.extend(dayText(days.extend, of))]),
  ]
  const facts = factsOn(days.on, logs.get(task.index), task.target, task.date !== undefined)
  if (wish.count !== undefined && isFinished(facts)) said.push(log.targetReached)
  if (wish.percent === 100) said.push(log.percentIsNotDone)
  if (campaign.signOff && facts.state === 'done') said.push(log.awaitsAcceptance)
  return log.phrases(said)
}

/** Tells what was noted, where it stands now, and what that moves. */
export const sayNoted = (
  { before, after }: Written,
  byFile: ByFile,
  asOf: AsOf,
  noting: Noting,
  isTrial: boolean,
): string => {
  const { days, words, world } = noting
  const { log, report } = words
  const [old, now] = [before.reading.plan!, after.reading.plan!]
  const on: AsOf = { ...asOf, day: day(Math.max(days.on, asOf.day)) }
  const analysis = analyze(now, on)
  const of = telling(analysis, report)
  const tasks = new Map(now.tasks.map((task) => [task.id, task]))
  const noted = new Set([...byFile.values()].flat())
  const date = report.fullDate(days.on)
  const moved = movedLines(analyze(old, on), analysis, noted, of, { words: log, most: mostMoves })
  return shownLines(world, [
    isTrial ? log.wouldNote(date, days.origin) : log.noted(date, days.origin),
    ...[...noted].map((id) => {
      const task = tasks.get(id)!
      return `  ${log.notedTask(id, task.name, happened(task, now, noting, of))}`
    }),
    ...(isTrial ? [] : [...byFile.keys()].map((path) => log.writtenTo(path, !before.files.has(path)))),
    ...(moved.length === 0 ? [log.movesNothing] : [log.moves, ...moved.map((line) => `  ${line}`)]),
    ...(days.on > asOf.day ? [log.seenFrom(dayText(days.on, of), dayText(asOf.day, of), asOf.origin)] : []),
    ...(isTrial ? [log.nothingWritten] : []),
  ])
}
