import type { SaidChange, SaidComparison, SaidTodo, WhyWords } from '../why-words.ts'
import { counted } from './phrases.ts'
import { step } from './why-chain.ts'

const workdays = (number: number): string => counted(number, 'working day')

const compared = (comparison: SaidComparison): string => {
  switch (comparison.kind) {
    case 'early':
      return comparison.workdays > 0
        ? `${workdays(comparison.workdays)} before its deadline, ${comparison.due}`
        : `before its deadline, ${comparison.due}, with no working day between`
    case 'late':
      return comparison.workdays > 0
        ? `${workdays(comparison.workdays)} after its deadline, ${comparison.due}`
        : `${counted(comparison.days, 'day')} after its deadline, ${comparison.due} (none of them worked)`
    case 'exact':
      return `just in time for its deadline, ${comparison.due}`
    case 'on-day':
      return `on ${comparison.due}, the day that is set for it`
    case 'undecided':
      return 'its deadline is still open'
    case 'none':
      return 'it has no deadline'
  }
}

const changeText = (change: SaidChange): string => {
  const { task } = change
  const onDay = (day: string, when: string): string => (when === 'today' ? `today (${day})` : `on ${day}`)
  switch (change.kind) {
    case 'done':
      return `${task} ${change.when === 'past' ? 'was' : 'is'} done ${onDay(change.day, change.when)}`
    case 'start':
      return `${task} ${change.when === 'past' ? 'was' : 'is'} started ${onDay(change.day, change.when)}`
    case 'drop':
      return `${task} ${change.when === 'past' ? 'was' : 'is'} dropped ${onDay(change.day, change.when)}`
    case 'due':
      return `${task} is due ${change.day}`
    case 'extend':
      return `the deadline of ${task} is extended to ${change.day}`
    case 'takes':
      return `${task} takes ${change.takes} (${change.before} in the plan)`
    case 'count':
      return `${task} has handed in ${change.count} today`
    case 'percent':
      return `${task} is ${change.percent}% done today`
    case 'no-start':
      return `${task} need not wait for ${change.day} to start`
    case 'no-lag':
      return `${task} need not wait ${change.lag} after ${change.from}`
  }
}

const todoText = ({ kind, isUrgent, percent, target, start, returned }: SaidTodo): string => {
  if (returned !== undefined) {
    return `sent back on ${returned.day}${returned.note === undefined ? '' : ` (${returned.note})`}; please correct it and hand it in again`
  }
  switch (kind) {
    case 'started':
      return target === undefined
        ? `${percent}% done${isUrgent ? '; please finish it' : ''}`
        : `${target.count} of ${target.wanted} handed in, ${target.missing} missing${isUrgent ? '; please hand in the rest' : ''}`
    case 'ready':
      return isUrgent ? 'it can and should be started now' : 'it can be started now'
    case 'scheduled':
      return `it starts on ${start}, as planned`
    case 'event':
      return `its day is set, ${start}; only the plan can change it`
    case 'not-before':
      return `the plan lets it start on ${start} at the earliest`
    case 'waiting':
      return 'it is waiting for others itself'
  }
}

const named = (names: readonly string[], count: number): string =>
  names.length < count ? `${names.join(', ')} and ${count - names.length} more` : names.join(', ')

const limitOf = (isOwn: boolean): string => (isOwn ? 'its deadline' : 'its latest finish')

const tasks = (count: number): string => counted(count, 'task')

export const why: WhyWords = {
  sentences: (sentences) => sentences.join(' '),
  task: (name, unit, period) =>
    `"${name}"${unit === undefined ? '' : ` of ${unit}`}${period === undefined ? '' : ` (${period})`}`,
  about: (unit, lead, section) => [unit, lead, section].filter((each) => each !== undefined).join(' · '),
  done: (task, on, comparison, isAccepted) =>
    `${task} was done on ${on}${comparison.kind === 'none' || comparison.kind === 'undecided' ? '' : `, ${compared(comparison)}`}${isAccepted ? ', and accepted' : ''}.`,
  dropped: (task, on) => `${task} was dropped on ${on}.`,
  unscheduled: (task, cycle, isInCycle) =>
    `${task} has no dates: ${isInCycle ? 'it is part of a cycle of dependencies' : 'tasks before it wait for each other'}${cycle.length === 0 ? '' : ` (${[...cycle, cycle[0]].join(' waits for ')})`}.`,
  seeCheck: 'Find the cycle with plan check and remove one of its dependencies.',
  outlook: ({ task, start, finish, isOneDay, startedOn, comparison, overdue, root }) => {
    const isLate = comparison.kind === 'late'
    const decides = root === undefined ? '' : isLate ? `; act at ${root}` : `; ${root} decides the date`
    if (overdue !== undefined && isLate) {
      const by = overdue.workdays > 0 ? workdays(overdue.workdays) : counted(overdue.days, 'day')
      const total = comparison.workdays > 0 ? workdays(comparison.workdays) : counted(comparison.days, 'day')
      return `${task} was due on ${comparison.due} and is ${by} overdue; it should finish on ${finish}, ${total} late in all${decides}.`
    }
    if (comparison.kind === 'on-day') return `${task} is set for ${comparison.due} and should be in time${decides}.`
    const isJudged = comparison.kind === 'early' || comparison.kind === 'late' || comparison.kind === 'exact'
    const dates =
      startedOn !== undefined
        ? `was started on ${startedOn} and should finish on ${finish}`
        : isOneDay
          ? `should finish on ${finish}`
          : `should start on ${start} and finish on ${finish}`
    return `${task} ${dates}${isJudged ? ',' : ';'} ${compared(comparison)}${decides}.`
  },
  chainTitle: 'Why on that day',
  step,
  stepsLeftOut: (count) => `${counted(count, 'step')} between these left out; --json lists them all.`,
  room: (task, by, count, isPast, isOwn) =>
    count < 0
      ? isPast
        ? `For ${task} to be in time it should have been finished by ${by}.`
        : `For ${task} to be in time it must be finished by ${by}.`
      : count === 0
        ? `Any later, and ${task} misses ${limitOf(isOwn)}.`
        : `It could be ${workdays(count)} later (by ${by}) and ${task} would still keep ${limitOf(isOwn)}.`,
  sharedRoom: (first, last, task, count, isOwn) =>
    count === 0
      ? `If any of ${first} to ${last} is later, ${task} misses ${limitOf(isOwn)}.`
      : `Any of ${first} to ${last} could be ${workdays(count)} later and ${task} would still keep ${limitOf(isOwn)}.`,
  tied: (task, count) =>
    `${task}${count > 1 ? ` and ${count - 1} more` : ''} ${count > 1 ? 'are' : 'is'} just as late.`,
  rival: (task, date, isStart, count) =>
    `The next one before it is ${task}, expected to ${isStart ? 'start' : 'finish'} on ${date}, ${workdays(count)} earlier`,
  stop: '.',
  moreRivals: (count) => `; ${count} more before that.`,
  absorbed: (task, date, isStart, count) =>
    `The last one before it is ${task}, ${isStart ? `which need only have started, expected on ${date}` : `expected to finish on ${date}`}; ${count > 0 ? `it could be ${workdays(count)} later without moving this day` : 'any later, and this day moves'}.`,
  begun: (task, date) => `${task}, before it, need only have started, and did on ${date}.`,
  act: (task, isItself, isLate, todo) =>
    isLate
      ? `Act ${isItself ? 'at the task itself' : `at ${task}`}: ${todoText(todo)}.`
      : `${isItself ? 'Nobody holds it' : `To have it earlier, look at ${task}`}: ${todoText(todo)}.`,
  responsible: (unit, lead, section, owner) =>
    `${[
      `Unit: ${unit}`,
      ...(lead === undefined ? [] : [`leader: ${lead}`]),
      ...(section === undefined ? [] : [`section: ${section}`]),
      ...(owner === undefined ? [] : [`handled by: ${owner}`]),
    ].join('; ')}.`,
  external: (unit) => `${unit} is an external unit: ask, do not chase.`,
  finishBy: (day, cause) => {
    switch (cause.kind) {
      case 'own':
        return `Its deadline, ${cause.due}, is a day off: it must be finished by ${day}.`
      case 'ends':
        return `It must be finished by ${day}, when the campaign ends.`
      case 'start':
        return `It must be finished by ${day}; otherwise ${cause.task} cannot start by ${cause.day}.`
      case 'finish':
        return `It must be finished by ${day}; otherwise ${cause.task} cannot finish by ${cause.day}.`
    }
  },
  firstMoved: (task, count, byAsMuch) =>
    count > 0
      ? `${task} is the first to feel a delay; one of up to ${workdays(count)} does not move it.`
      : byAsMuch
        ? `Each working day that it is later moves ${task} by one too.`
        : `Any later, and ${task} may move too.`,
  impact: (names, count) =>
    `${tasks(count)} ${count === 1 ? 'waits' : 'wait'} for it, directly or by way of others: ${named(names, count)}.`,
  knockOn: (names, count) =>
    `${count} of these ${count === 1 ? 'is' : 'are'} late because of it: ${named(names, count)}.`,
  noImpact: 'No other task waits for it.',
  remedy: ({ change, goal, finish, finishBefore, isInTime, lateBy, isGoalOverdue }) => {
    const isDone = change.kind === 'done'
    const by = isDone && change.when !== 'today' ? `${change.task} is done by ${change.day}` : changeText(change)
    const it = change.task === goal ? 'it' : goal
    if (isGoalOverdue) return `If ${by}, ${it} can finish on ${finish} instead of ${finishBefore}.`
    return isInTime
      ? `If ${by}, ${it} can finish on ${finish}, in time.`
      : `Even if ${by}, ${it} cannot finish before ${finish}, ${lateBy > 0 ? `${workdays(lateBy)} late` : 'still past its deadline'}; now it is expected on ${finishBefore}.`
  },
  noRemedy: (goal, looked) =>
    `Finishing the root earlier, dropping a start date or a lag, shortening a task${
      looked === undefined ? '' : ` (only the ${looked} nearest to the root were tried)`
    }: none of these alone brings ${goal} forward.`,
  extension: (goal, day, when) =>
    ({
      else: `Otherwise the deadline of ${goal} has to be extended to ${day}.`,
      also: `That alone is not enough; without more, the deadline of ${goal} has to be extended to ${day}.`,
      only: `What is left is an extension: the deadline of ${goal} would have to be ${day}.`,
    })[when],
  lateTasks: (before, after) =>
    after < before
      ? `The tasks that are late or will be go from ${before} to ${after}.`
      : 'The number of tasks that are late or will be stays the same.',

  ifTitle: 'What if',
  supposing: (changes) => `Supposing that ${changes.map(changeText).join(' and ')}:`,
  notWritten: 'This was only tried; nothing has been written.',
  changedFinish: (task, before, after, count, comparison) =>
    `${task} is expected to finish on ${after} instead of ${before}${
      count > 0 ? `, ${workdays(count)} earlier` : count < 0 ? `, ${workdays(-count)} later` : ''
    }; ${compared(comparison)}.`,
  sameFinish: (task, finish, comparison) =>
    `${task} is still expected to finish on ${finish}, ${compared(comparison)}.`,
  movesTitle: (count) => `${tasks(count)} affected`,
  moreMoves: (count) => `${count} more; --json lists them all.`,
  nothingMoves: 'No expected date and no alert changes.',
  margin: (before, after) => {
    const said = (margin: number | undefined): string =>
      margin === undefined
        ? 'nothing (no task has to precede it)'
        : margin < 0
          ? `${workdays(-margin)} too few`
          : workdays(margin)
    return before === after
      ? before === undefined
        ? ''
        : before < 0
          ? `The campaign still runs ${workdays(-before)} past the anniversary.`
          : `The margin before the anniversary stays ${workdays(before)}.`
      : `The margin before the anniversary goes from ${said(before)} to ${said(after)}.`
  },
  chainThenTitle: 'Why on that day, as supposed',
  column: {
    finishBefore: 'Finish now',
    finishAfter: 'Finish then',
    alertBefore: 'Alert now',
    alertAfter: 'Alert then',
  },

  ifForm: 'write a task, what happens, and a date or number, with blanks between',
  ifExample: 'such as --if "exhibition.rules done 7月24日" or --if "exhibition.collect@jia due 8月25日"',
  unknownVerb: (verb, verbs) => `--if knows no "${verb}": one of ${verbs.join(', ')}`,
  tooManyParts: (text) => `--if "${text}" says too much`,
  missingPart: (verb) => `--if: ${verb} wants a date or number behind it`,
  badDate: (text, reason) => `--if: "${text}" is no date: ${reason}`,
  badValue: (verb, text) => `--if: "${text}" cannot follow ${verb}`,
  already: (task, state, on) => `--if: ${task} is already ${state}, on ${on}`,
  noTarget: (task) => `--if: ${task} has no target; use percent`,
  isEvent: (task) => `--if: the day of ${task} is fixed by its date; it takes no other deadline`,
  isExtended: (task, until) => `--if: ${task} has been extended to ${until}; another due changes nothing, use extend`,
}
