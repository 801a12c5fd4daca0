import { weekdayOf } from '../../model/day.ts'
import type { RemindWords } from '../remind-words.ts'
import { counted, months, periodName, weekdays } from './phrases.ts'
import { date, dayOff, extended, holders, listed, received, sentBack, state, verb } from './remind-phrases.ts'

export const remind: RemindWords = {
  subject: 'Reminder',
  date,
  today: (day, expectedYear) => `${weekdays[weekdayOf(day) - 1]} ${date(day, expectedYear)} (today)`,
  weekday: (day, expectedYear) => `${weekdays[weekdayOf(day) - 1]} ${date(day, expectedYear)}`,
  letterDate: (day) => date(day, -1),
  span: (first, last) => (first === last ? first : `${first} – ${last}`),
  unitName: (name, section) => (section === undefined || name.endsWith(section) ? name : `${name}, ${section}`),
  salutation: (name) => `To ${name}:`,
  opening: (campaign, isHost, { kind }) =>
    isHost
      ? `This is what is due ${kind === 'this' ? 'this week' : kind === 'next' ? 'next week' : 'in this period'} for ${campaign}.`
      : `Thank you for your support of ${campaign}. May we remind you of the following.`,
  merged: (days) => `${listed(days)} is the only working day of its week, so that week is included in this reminder.`,
  daysOff: ({ off, worked }) => {
    const rest = off.map(({ first, last, days }) => (days === 1 ? first : `${first} to ${last}`))
    const sentences = [
      ...(rest.length === 0 ? [] : [`Days off: ${rest.join('; ')}.`]),
      ...(worked.length === 0 ? [] : [`Working days: ${listed(worked)}.`]),
    ]
    return `${sentences.join(' ')} Please allow for them.`
  },
  chapterLabel: (number) => `${number}. `,
  itemLabel: (number) => `(${number}) `,
  chapter: (kind, isHost, { kind: week, last }) =>
    ({
      overdue: isHost ? 'Past the deadline: please finish' : 'Past the deadline: we would be glad to receive',
      due: week === 'this' ? 'Due this week' : `Due by ${last}`,
      start: week === 'this' ? 'To be started or sped up this week' : `To be started or sped up by ${last}`,
      soon: 'Coming up',
      waiting: 'Waiting',
      external: 'Awaited from outside',
      needed: 'Others are waiting for this',
      'sign-off': 'Waiting for sign-off',
      silent: 'No news of late',
      undecided: 'Deadline still open',
      invited: isHost ? 'Where possible' : 'You are welcome to take part',
    })[kind],

  title: (task, activity, period, what) =>
    `${activity === undefined ? '' : `${activity} · `}${task}${period === undefined ? '' : ` (${period})`}${what === undefined ? '' : ` (${what})`}`,
  period: (period, expectedYear) => periodName(period, expectedYear, months),
  periods: listed,
  light: (light) => `[${light}] `,
  step: (step) => (step === 2 ? '[second reminder] ' : step === 3 ? '[third reminder] ' : ''),

  overdue: (facts) => {
    const { isHandedIn, count, due, step, workdays, by, lead, isEvent, percent, returned } = facts
    if (isEvent)
      return `It was to take place on ${due}, and is not noted as done. If it has taken place, please have it noted; if not, please tell us the new day.`
    if (returned !== undefined) {
      const again = isHandedIn ? 'hand it in again' : 'finish it'
      return `It was due by ${due}. ${sentBack(facts)}Please ${again} by close of business on ${by}.`
    }
    const what =
      count !== undefined
        ? `${count.target} due by ${due}; ${count.isNone && percent !== undefined ? `${percent}% done` : received(count)}.`
        : `It was due by ${due}${isHandedIn ? ' and has not been received' : percent === undefined ? '' : `; ${percent}% is done`}.`
    const late = step < 2 ? '' : ` That is ${counted(workdays, 'working day')} ago.`
    const act = isHandedIn ? (count !== undefined && !count.isNone ? 'send the rest' : 'send it') : 'finish it'
    const request =
      step < 2
        ? `Please ${act} by close of business on ${by}.`
        : step === 2
          ? `Please give it priority and ${act} by close of business on ${by}.`
          : `May we ask ${lead === undefined ? 'those in charge' : `the responsible leader (${lead})`} to see that it moves, to ${act} by close of business on ${by}, and to tell us how it stands.`
    return `${extended(facts)}${what}${late} ${request}`
  },
  due: (facts) =>
    facts.isEvent
      ? `It takes place on ${facts.day}; please see that all is ready.`
      : facts.returned !== undefined
        ? `${sentBack(facts)}Please ${facts.isHandedIn ? 'hand it in again' : 'finish it'} by close of business on ${facts.day}.`
        : facts.forecast !== undefined && (facts.isBegun || !facts.isHandedIn)
          ? `${state(facts)}${extended(facts)}${dayOff(facts)}${facts.isBegun ? 'As it goes' : 'Begun now'} it will be finished on ${facts.forecast}; please speed up and ${verb(facts)} by close of business on ${facts.day}.`
          : `${state(facts)}${extended(facts)}${dayOff(facts)}Please ${verb(facts)} by close of business on ${facts.day}.`,
  start: ({ startBy, isPast, isStarted, lateBy, expected, actual, ...facts }) => {
    const { forecast } = facts
    if (facts.returned !== undefined) {
      const again = facts.isHandedIn ? 'hand it in again' : 'finish it'
      return `${sentBack(facts)}Please ${again} soon${facts.day === undefined ? '' : `, by ${facts.day}`}.`
    }
    if (expected !== undefined && facts.count !== undefined) {
      const { target, received: got, isNone } = facts.count
      const far = isNone ? `${actual}% done` : `${got} received so far (${actual}%)`
      return `${target} wanted; ${far}, where ${expected}% would be expected by now. Please speed up a little and ${verb(facts)} by ${facts.day}.`
    }
    const by =
      isStarted || startBy === undefined
        ? ''
        : isPast
          ? `It needed to begin by ${startBy}. `
          : `It must begin by ${startBy} at the latest. `
    if (forecast !== undefined) {
      const late = `${forecast}, ${counted(lateBy, 'working day')} after its deadline of ${facts.due}`
      return isStarted
        ? `As it goes it will be finished on ${late}. Please speed up, or tell us in good time if the plan must change.`
        : `${by}Begun now it will be finished on ${late}. Please begin soon, or tell us in good time if the plan must change.`
    }
    if (facts.isEvent) return `It takes place on ${facts.day}. ${by}Please make ready.`
    return facts.day === undefined
      ? `${by}Please begin soon, so that what follows is not delayed.`
      : `${by}Please begin soon, to ${verb(facts)} by ${facts.day}.`
  },
  soon: (facts) =>
    facts.isEvent
      ? `It takes place on ${facts.day}; please prepare for it.`
      : facts.returned !== undefined
        ? `${sentBack(facts)}Please ${facts.isHandedIn ? 'hand it in again' : 'finish it'} by ${facts.day}.`
        : `${state(facts)}${extended(facts)}${dayOff(facts)}Please ${verb(facts)} by ${facts.day}.`,
  waiting: (facts) => {
    const { due, day, isPast, isEvent, forecast, lateBy } = facts
    const when =
      day === undefined
        ? ''
        : isPast
          ? `${isEvent ? `It was to take place on ${due}` : `Its deadline was ${due}`}. `
          : `${extended(facts)}${isEvent ? `It takes place on ${day}. ` : `It is due on ${day}. `}`
    const late =
      forecast === undefined || isPast
        ? ''
        : ` As things stand it will be finished on ${forecast}, ${counted(lateBy, 'working day')} late.`
    if (isEvent && isPast) return `${when}It has to wait: ${holders(facts)}. Please set a new day for it.`
    const own = facts.holders.some(({ isOwn }) => isOwn)
    const then = own ? 'It can go on after that.' : 'Nothing is asked of you but to be ready.'
    return `${when}It has to wait: ${holders(facts)}.${late} ${then}`
  },
  knockOnTitle: 'What follows from these',
  knockOn: (tasks) =>
    `${tasks
      .map(({ name, due, isPast, isEvent, forecast }) => {
        const past = isEvent ? `was to be on ${due}` : `was due ${due}`
        const when = due === undefined ? '' : isPast ? past : isEvent ? `on ${due}` : `due ${due}`
        const then =
          forecast === undefined
            ? ''
            : !isEvent
              ? `as things stand ${forecast}`
              : isPast
                ? 'needs a new day'
                : 'at risk'
        return `${name} (${[when, then].filter((each) => each !== '').join(', ')})`
      })
      .join('; ')}. Please take this into account.`,
  laterTitle: 'What comes next',
  later: (tasks) =>
    `${tasks.map(({ name, due, isEvent }) => `${name} (${isEvent ? 'on' : 'due'} ${due})`).join('; ')}, once what is before it is done.`,
  waitingSoon: (facts) =>
    `${extended(facts)}${facts.isEvent ? `It takes place on ${facts.day}` : `It is due on ${facts.day}`}; ${holders(facts)}.`,
  external: (facts, unit, isPast) =>
    facts.due === undefined
      ? `It is with ${unit}, and other work waits for it; please keep in touch.`
      : isPast
        ? `It is with ${unit} and was due by ${facts.due}; it has not been received. Please ask how it stands.`
        : `It is with ${unit}, due on ${facts.day}; please keep in touch.`,
  needed: (facts) =>
    `${facts.count === undefined ? '' : state(facts)}Other work waits for it; please press on${facts.day === undefined ? '' : ` (due on ${facts.day})`}.`,
  signOff: (units) =>
    `${units.length === 0 ? 'It is done' : `Done by ${listed(units)}`}. Please check the evidence and sign it off, or send it back.`,
  silentToo: (duration) => `Nothing has been heard of it for ${duration}; please tell us how it stands.`,
  silent: (names, duration) =>
    `Nothing has been heard for ${duration} of: ${names.join('; ')}. Please tell us how they stand when it suits you.`,
  silentTitle: 'State of the work',
  undecided: (waits) =>
    `No deadline has been set yet${waits === undefined ? '' : `; ${waits}`}. Please let us know once it has, so that it can be planned.`,
  waitsFor: holders,
  sentences: (all) => all.join(' '),
  invited: (facts) => `If you are able to, you are welcome to ${verb(facts)} by ${facts.day}.`,
  followers: (name, who, members, count) =>
    `${name} (${members > 1 ? `${who} and ${members - 1} more` : who})${count > 1 ? ` and ${counted(count - 1, 'other task')}` : ''} ${count > 1 ? 'wait' : 'waits'} for it.`,
  helpers: (names) => `With the help of ${listed(names)}.`,
  owner: (name) => `In the hands of ${name}.`,
  duration: (count, unit) => counted(count, unit === 'wd' ? 'working day' : 'day'),

  shortOverdue: (name, { count, shortBy, isEvent, returned }) =>
    isEvent
      ? `${name}: please note it as done`
      : returned !== undefined
        ? `${name} sent back, please again by ${shortBy}`
        : count === undefined
          ? `${name} overdue, please by ${shortBy}`
          : `${name}: ${count.missing} missing, please by ${shortBy}`,
  shortDue: (name, facts) =>
    facts.isEvent
      ? `${name} on ${facts.shortDay}`
      : facts.count !== undefined && !facts.count.isNone
        ? `${name}: ${facts.count.missing} missing, due ${facts.shortDay}`
        : `${name} due ${facts.shortDay}`,
  shortStart: (name, { shortStartBy }) =>
    shortStartBy === undefined ? `${name}: please begin` : `${name}: begin by ${shortStartBy}`,

  contact: (sections) =>
    sections.length === 1
      ? `Contact: ${sections[0]!.section}.`
      : `Contact: ${sections.map(({ section, activities }) => `${section} (${activities.join(', ')})`).join('; ')}.`,
  wayOut: (isHost, isAsked, signOff) =>
    [
      ...(isAsked
        ? [
            isHost
              ? 'To ask for more time, please write two working days before the deadline.'
              : 'If this is difficult, please call us, so that we can plan around it.',
          ]
        : []),
      ...(isHost && signOff ? ['What is done is signed off once its evidence has been checked.'] : []),
      'Please ignore what has been done already.',
    ].join(' '),
  nothingFor: (names, total) =>
    `nothing to tell: ${names.join('; ')}${names.length < total ? ` and ${total - names.length} more` : ''}`,
  mentionFor: (recipient, hint) => `${recipient}: ${hint}`,
  cannotMention: (recipient, names) => `${recipient}: no robot can mention ${listed(names)}; mention takes accounts`,
  nothingShort: (recipients) => `nothing for a short message to: ${recipients.join('; ')}`,
  written: (files, folder) => `${counted(files, 'file')} written to ${folder}`,
  leftFromBefore: (names, total) =>
    `the folder holds files of an earlier run, which are not to be sent: ${names.join(', ')}${names.length < total ? ` and ${total - names.length} more` : ''}`,
  didYouMean: (name) => `did you mean ${name}?`,
  weekIsOver: (week, asOf) => `${week} is over on ${asOf}: to see it as it was, give a day of it with --as-of`,
  badWeek: (value) => `--week cannot be "${value}"`,
  weekForms: 'write this, next, or a week such as 2019-W40',
  notFolder: (path) => `${path} is no folder`,
  outside: (name) => `${name} is outside the campaign: it is waited for, and gets no reminder`,
  unknownRecipient: (name) => `there is no unit or section "${name}"`,
  progress: (done, total) => `reminders ${done}/${total}`,
}
