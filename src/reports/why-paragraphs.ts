import type { Alert } from '../status/alert.ts'
import { type ChainStep, causeOf } from '../status/explain.ts'
import { finishByCause } from '../status/finish-by.ts'
import { consequencesOf } from '../status/knock-on.ts'
import type { Remedies, Remedy } from '../status/remedy.ts'
import { returnedOf } from '../status/returned.ts'
import { firstMoved, isMovedByAsMuch, isPast, type Rival, rivalsOf } from '../status/room.ts'
import { rootOf } from '../status/why.ts'
import type { SaidFinishBy, SaidTodo } from '../words/why-words.ts'
import { dayText } from './telling.ts'
import { firstDayOf, isOpen, lastDayText, saidChange, someNames, taskName, type WhyTelling } from './why-telling.ts'

/** Each of these tells one thing about an unfinished task, in sentences; nothing where there is nothing to tell. */
type Tell = (task: number, as: WhyTelling) => readonly string[]

const rivalDate = ({ from, type }: Rival, as: WhyTelling): { readonly date: string; readonly isStart: boolean } => {
  const isStart = type === 'SS' || type === 'SF'
  const { forecast } = as.analysis
  const day = isStart ? firstDayOf(from, forecast.start[from]!, as) : forecast.end[from]! - 1
  return { date: dayText(day, as), isStart }
}

const rivalText = (rival: Rival, as: WhyTelling): string => {
  const { date, isStart } = rivalDate(rival, as)
  return as.why.rival(taskName(rival.from, as), date, isStart, rival.workdays)
}

/** Who comes next after what decides; where a day of its own decides, how much room the last one before it has. */
export const tellRivals: Tell = (task, as) => {
  const { kind } = causeOf(task, as.analysis)
  const all = rivalsOf(task, as.analysis)
  // What has happened comes no later any more.
  const rivals = all.filter((rival) => !isPast(rival, as.analysis))
  const tied = rivals.filter(({ workdays }) => workdays <= 0)
  const [next, ...others] = rivals.slice(tied.length)
  if (kind !== 'link') {
    const last = rivals[0] ?? all[0]
    if (last === undefined || kind === 'supposed') return []
    const { date, isStart } = rivalDate(last, as)
    const name = taskName(last.from, as)
    return [isPast(last, as.analysis) ? as.why.begun(name, date) : as.why.absorbed(name, date, isStart, last.workdays)]
  }
  const more = others.length === 0 ? as.why.stop : as.why.moreRivals(others.length)
  return [
    ...(tied.length === 0 ? [] : [as.why.tied(taskName(tied[0]!.from, as), tied.length)]),
    ...(next === undefined ? [] : [`${rivalText(next, as)}${more}`]),
  ]
}

const quiet: ReadonlySet<Alert> = new Set(['on-track', 'closed'])

const todoOf = (task: number, as: WhyTelling): SaidTodo => {
  const { analysis } = as
  const { facts, readiness, forecastStart, alert } = analysis.standings[task]!
  const returned = returnedOf(analysis.standings[task]!, analysis)
  const { kind } = causeOf(task, analysis)
  const { target } = analysis.tasks[task]!
  const counted = (thousandths: number): string => `${thousandths / 1000}${target!.unitWord}`
  return {
    kind: kind === 'event' ? 'event' : kind === 'start' ? 'not-before' : (readiness ?? 'started'),
    // What is outside is asked, not chased.
    isUrgent: !quiet.has(alert) && !analysis.tasks[task]!.unit.external,
    percent: facts.percent,
    target:
      target === undefined
        ? undefined
        : {
            wanted: target.text,
            count: counted(facts.count ?? 0),
            missing: counted(target.thousandths - (facts.count ?? 0)),
          },
    start:
      kind === 'start'
        ? dayText(analysis.tasks[task]!.start!, as)
        : forecastStart === undefined
          ? ''
          : dayText(firstDayOf(task, forecastStart, as), as),
    returned: returned === undefined ? undefined : { day: dayText(returned.day, as), note: returned.note },
  }
}

/** Where to act, and who. */
export const tellRoot: Tell = (task, as) => {
  const { analysis, why } = as
  const root = rootOf(task, analysis)
  const { unit, lead, section, owner } = analysis.tasks[root]!
  const isLate = analysis.standings[task]!.lateDays > 0
  return [
    why.act(taskName(root, as), root === task, isLate, todoOf(root, as)),
    why.responsible(unit.name, lead, section, owner),
    ...(unit.external ? [why.external(unit.name)] : []),
  ]
}

/** By when it must be finished and why, and whom a delay moves first. */
export const tellLatest: Tell = (task, as) => {
  const { analysis, why } = as
  const { latestEnd, deadline, lateDays } = analysis.standings[task]!
  const cause = finishByCause(task, analysis)
  const moved = firstMoved(task, analysis)
  const said = (): SaidFinishBy | undefined => {
    // What the answer has said already is not said again.
    if (cause === undefined || lateDays > 0) return undefined
    if (cause.kind === 'own')
      return latestEnd === deadline! + 1 ? undefined : { kind: 'own', due: dayText(deadline!, as) }
    if (cause.kind === 'ends') return cause
    const { latestStart, latestEnd: end } = analysis.standings[cause.to]!
    const isStart = cause.type === 'FS' || cause.type === 'SS'
    const day = isStart ? dayText(firstDayOf(cause.to, latestStart!, as), as) : lastDayText(end!, as)
    return { kind: isStart ? 'start' : 'finish', task: taskName(cause.to, as), day }
  }
  const by = said()
  return [
    ...(by === undefined ? [] : [why.finishBy(lastDayText(latestEnd!, as), by)]),
    ...(moved === undefined
      ? []
      : [why.firstMoved(taskName(moved.to, as), moved.workdays, isMovedByAsMuch(moved, analysis))]),
  ]
}

/** What it holds up. */
export const tellImpact: Tell = (task, as) => {
  const { downstream, knockOn } = consequencesOf(task, as.analysis)
  if (downstream.length === 0) return [as.why.noImpact]
  return [
    as.why.impact(someNames(downstream, as), downstream.length),
    ...(knockOn.length === 0 ? [] : [as.why.knockOn(someNames(knockOn, as), knockOn.length)]),
  ]
}

const remedyText = (remedy: Remedy, as: WhyTelling): string => {
  const { analysis, why } = as
  const { deadline } = analysis.standings[remedy.goal]!
  return why.remedy({
    change: saidChange(remedy.change, as),
    goal: taskName(remedy.goal, as),
    finish: lastDayText(remedy.endAfter, as),
    finishBefore: lastDayText(remedy.endBefore, as),
    isInTime: remedy.isInTime,
    lateBy: remedy.lateBy,
    isGoalOverdue: deadline !== undefined && deadline < analysis.asOf.day,
  })
}

/** Which single change would help, as new analyses found. */
export const tellRemedies = ({ best, extension, looked }: Remedies, as: WhyTelling): readonly string[] => {
  const { why, analysis } = as
  const goal = best?.goal ?? extension?.goal
  if (goal === undefined) return []
  const standing = analysis.standings[goal]!
  // What is held by nobody can only be worked on: that has been said.
  const isInHand = best === undefined && rootOf(goal, analysis) === goal
  const isPast = standing.deadline! < analysis.asOf.day
  const when = best === undefined ? (isInHand ? 'else' : 'only') : best.isInTime ? 'else' : 'also'
  const extended =
    isPast || extension?.change.kind !== 'extend'
      ? []
      : [why.extension(taskName(goal, as), dayText(extension.change.day, as), when)]
  if (best === undefined) return isInHand ? extended : [why.noRemedy(taskName(goal, as), looked), ...extended]
  const isFewer = best.lateTasksAfter < best.lateTasksBefore
  return [
    remedyText(best, as),
    ...(isFewer ? [why.lateTasks(best.lateTasksBefore, best.lateTasksAfter)] : []),
    ...extended,
  ]
}

/** The tasks of the cycle that keeps a task out of the schedule: that which it is on, else the first that it waits for. */
export const cycleOf = (task: number, { analysis: { network } }: WhyTelling): readonly number[] => {
  const own = network.cycles.find(({ tasks }) => tasks.includes(task))
  if (own !== undefined) return own.tasks
  const before = new Set([task])
  for (const at of before) for (const { from } of network.nodes[at]!.links) before.add(from)
  return network.cycles.find(({ tasks }) => tasks.some((at) => before.has(at)))?.tasks ?? []
}

/** The tone in which an answer is given: bad news is red. */
export const isBad = (step: ChainStep, as: WhyTelling): boolean => {
  const standing = as.analysis.standings[step.task]!
  return isOpen(standing) && (standing.alert === 'overdue' || standing.alert === 'failing')
}
