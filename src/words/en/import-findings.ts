import type { ImportWords } from '../import-words.ts'

const states = { todo: 'to do', open: 'not done', started: 'started' } as const
const closed = { started: 'started', done: 'done', accepted: 'signed off', dropped: 'dropped' } as const

/** What has only begun, or was dropped, cannot be sent back. */
const canReturn = (state: 'started' | 'done' | 'accepted' | 'dropped'): boolean =>
  state === 'done' || state === 'accepted'

const theirs = {
  accepted: (address: string) =>
    `signing off is for the host to do, and was not noted; if it agrees, use plan accept ${address}`,
  dropped: (address: string) =>
    `dropping a task is for the host to decide, and was not noted; if it agrees, use plan drop ${address} --note WHY`,
  extended: (address: string) =>
    `an extension must be approved, and was not noted; if it is, use plan extend ${address} DATE --by WHO --note WHY`,
} as const

export const findings: ImportWords['finding'] = {
  noSuchAddress: ({ text, advice }, { message }) =>
    `there is no task "${text}"${advice === undefined ? '' : `: ${message(advice)}`}`,
  noSuchName: ({ text, meant }) =>
    `no task is called "${text}"${meant === undefined ? '' : `; did you mean "${meant}"?`}; give its address`,
  severalTasks: ({ text, addresses, count }) =>
    `"${text}" may be any of ${count} tasks: give its address (${addresses.join(', ')}${count > addresses.length ? ' …' : ''})`,
  otherName: ({ address, printed, planned }) =>
    `this row says "${printed}", but ${address} is "${planned}": rows may have been shifted by sorting; go by the address`,
  otherUnit: ({ address, printed, planned }) =>
    `this row is for "${printed}", but ${address} is done by ${planned}: rows may have been shifted by sorting or copying`,
  noTask: () => 'this row is filled in, but names no task and no address',
  sameTask: ({ address, other }) => `${address} is filled in at ${other} too, and differently: keep one of them`,

  errorCell: ({ text }) => `the cell holds the error ${text}: put a value there`,
  notCalculated: () =>
    'the formula here was never calculated: open the file in Excel or WPS and save it, or put a value there',
  unknownState: ({ text, known }) => `"${text}" is no state: write ${known.join(', ')}`,
  badCount: ({ text }) => `"${text}" is no count: write the total so far as a number alone, such as 12`,
  percentForCount: ({ text }) => `a count is wanted here, not a percentage (${text})`,
  countsOther: ({ text, target }) => `"${text}" counts something else than the target, "${target}"`,
  otherTarget: ({ text, target }) => `"${text}" has another target than the plan (${target})`,
  badPercent: ({ text }) => `"${text}" is no percentage: write 0% to 100%`,
  unclearPercent: ({ text }) => `"${text}" may mean two things: write a percentage with its sign, such as 85%`,
  badDay: ({ text }) => `"${text}" is no date: write year, month and day, such as 2019-8-20`,
  shortYear: ({ text }) => `the year of "${text}" wants four digits, such as 2019-8-20`,
  twoDays: ({ text }) => `"${text}" may be two days, and is not guessed at: write year-month-day, such as 2019-8-20`,
  noSuchDay: ({ text }) => `there is no such day as "${text}"`,
  wideDay: ({ text }) => `"${text}" is no single day: write the day on which it was done, such as 2019-8-20`,
  dayTooLate: ({ day, last }, say) =>
    `${say.day(day)} is after the day of the ledger (${say.day(last)}): check it, or give that day with --date`,
  dayTooEarly: ({ day, starts }, say) => `${say.day(day)} is before the campaign starts (${say.day(starts)})`,
  tooLong: ({ length, most }) => `the text has ${length} characters: sum it up in ${most}, and attach the rest`,
  mergedOver: ({ rows }) => `this cell is merged over ${rows} rows, so it is not plain whose it is: split it`,

  noTarget: () => 'nothing is counted in this task: write a percentage, or put it into the progress',
  doneWithPercent: ({ percent }) => `it is said to be done, but also ${percent}% done`,
  countWithPercent: ({ count, percent }) => `a count of ${count} and ${percent}% do not agree`,
  dayWithoutDone: ({ day }, say) => `it has a day on which it was done (${say.day(day)}), but another state`,
  olderThanLog: ({ on, last }, say) =>
    `the log has later news, of ${say.day(last)}, than this of ${say.day(on)}; give the day with --date, if it is another`,
  wouldBreak: ({ text }) => text,

  theirs: ({ what, address }) => theirs[what](address),
  lessThanLog: ({ said, state }) =>
    `it says "${states[said]}", but the log has it ${closed[state]}; nothing was noted: if the log is wrong, mend the progress file${canReturn(state) ? '; to open it again, use plan return' : ''}`,
  closedTask: ({ state, on }, say) => `the log has it ${closed[state]} on ${say.day(on)}; the new figure was not noted`,
  percentFell: ({ percent, before }) => `the percentage falls from ${before}% to ${percent}%`,
  doneInWords: ({ text }) => `the progress says "${text}", but the state does not; it was not noted as done`,
  percentNotDone: () => 'it is 100% done, but the state does not say so; it was not noted as done',
  otherDoneDay: ({ day, known }, say) =>
    `it is said to be done on ${say.day(day)}, and in the log on ${say.day(known)}; the log was left as it is`,
  serialDay: ({ text, day }, say) => `"${text}" is not formatted as a date; as Excel counts days it is ${say.day(day)}`,
  formula: ({ text }) => `this is a formula; its result when it was saved, "${text}", is taken`,
  changed: ({ column, printed, planned }, say) =>
    `"${say.column(column)}" was changed to "${printed}"; the plan has ${planned === '' ? 'nothing' : `"${planned}"`}, and was left as it is`,
  hiddenRow: () =>
    'this row is hidden or filtered away: what is filled in there was not read; show it and import again',
  problem: ({ text }) => text,

  doubledColumn: ({ title, first }) =>
    `there are two columns "${title}" (the other is at ${first}): remove one, or rename it`,
  twoSaidDays: ({ days }, say) =>
    `the ledger names several days (as of ${days.map(say.day).join(', ')}): say with --date which is meant`,
  saidDayTooLate: ({ day, last }, say) =>
    `the ledger is as of ${say.day(day)}, which has not come yet (${say.day(last)})`,
  totals: ({ rows, count }) =>
    count === 1
      ? `row ${rows.join(', ')} holds a sum, and was not read`
      : `rows ${rows.join(', ')}${count > rows.length ? ` … (${count} in all)` : ''} hold sums, and were not read`,
  unreadColumn: ({ title }) => `the column "${title}" is not known, and was not read`,
  hiddenSheet: () => 'this sheet is hidden, and was not read; show it, or name it with --sheet',
  noHeading: () => 'this sheet has no heading of a ledger, and was not read',
}
