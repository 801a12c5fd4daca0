import type { Expected } from '../../model/message.ts'
import type { ProblemWords } from '../words.ts'
import { baseWords } from './problem-base.ts'
import { checkWords } from './problem-check.ts'

const expected: Readonly<Record<Expected, string>> = {
  text: 'text',
  number: 'a number',
  date: 'a date',
  duration: 'a duration',
  boolean: 'true or false',
  id: 'an id',
  reference: 'a task',
  target: 'a number with its unit',
  map: '`key: value` lines',
  list: 'a list',
}

const found = { scalar: 'a single value', map: '`key: value` lines', list: 'a list', nothing: 'nothing' } as const

const syntax: Readonly<Record<string, string>> = {
  'bad-indent': 'wrong indentation: lines of one level begin in the same column',
  'tab-as-indent': 'a tab indents this line: write blanks',
  'missing-char': 'a quote, a bracket, a comma or the blank after a colon is missing',
  'open-quote': 'this quote is never closed',
  'open-bracket': 'this bracket is never closed, or a line inside is not indented enough',
  'missing-comma': 'a comma is missing between two items in brackets',
  'missing-colon': 'a colon is missing on this line',
  'missing-dash': 'the dash (- ) of this list item is missing',
  'no-space-after-colon': 'a blank is missing after the colon',
  'no-space-before-comment': 'a blank is missing before #',
  'unexpected-token': 'something is left over here: a bracket too many, or quotes around only a part of the text',
  'bad-scalar-start': 'a text cannot begin with this sign: put it in quotes',
  'bad-dq-escape': 'double quotes do not know this escape: write \\\\ for a backslash',
  'block-as-implicit-key': 'two keys on one line: put a text with a colon in quotes',
  'multiline-implicit-key': 'a key cannot run over lines: a colon is missing, or a quote above is still open',
  'block-in-flow': 'inside brackets nothing can be indented like a block',
  'key-over-1024-chars': 'the key is too long',
}

const features: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  anchor: ['anchors (&)', 'write the content out; quote a text that begins with &'],
  alias: ['aliases (*)', 'write the content out; quote a text that begins with *'],
  tag: ['tags (!)', 'remove it; quote a text that begins with !'],
  directive: ['directives (%)', 'remove this line'],
  'merge-key': ['merge keys (<<)', 'write the merged keys out'],
  'explicit-key': ['explicit keys (? )', 'write `key: value`'],
  'complex-key': ['lists or maps as keys', 'a key is one word'],
}

const encodings = { gbk: 'GBK', 'utf-16': 'UTF-16', unknown: '' } as const

const reasons = {
  missing: 'there is no such file',
  denied: 'reading it is not permitted',
  folder: 'it is a folder, not a file',
  special: 'it is no regular file',
  outside: 'the link leads out of the campaign folder',
  other: 'it cannot be read',
} as const

const tooLarge: Readonly<Record<string, (detail: string) => string>> = {
  bytes: (detail) => `the file is too large (${detail})`,
  nesting: (detail) => `it is nested too deeply (more than ${detail} levels)`,
  time: (detail) => `reading it was given up after ${detail} seconds`,
}

export const problem: ProblemWords = {
  badEncoding: ({ seen }) =>
    seen === 'unknown' ? 'the file is not UTF-8' : `the file is not UTF-8 but looks like ${encodings[seen]}`,
  badEncodingHelp: () => 'save it again with the encoding UTF-8',
  emptyFile: () => 'the file says nothing',
  emptyFileHelp: () => 'a campaign needs at least anniversary, starts, units and activities',
  mergeConflict: () => 'the file holds an unresolved merge conflict',
  mergeConflictHelp: () => 'keep what is right and remove the lines <<<<<<<, ======= and >>>>>>>',
  invisibleCharacter: ({ sign }) => `there is an invisible character, ${sign}`,
  invisibleCharacterHelp: () => 'remove it; it may have come along from a web page or a chat',
  andMore: ({ count }) => `and ${count} more`,
  fullWidthColon: ({ text }) => `\`${text}\` has a full-width colon and would be taken as text`,
  fullWidthBlank: () => 'a full-width blank as indent or after a colon would be taken as text',
  fullWidthHelp: () => 'write an ASCII colon and an ASCII blank after a key',
  yamlSyntax: ({ what, detail }) => `invalid YAML: ${syntax[what] ?? (detail === '' ? what : detail)}`,
  yamlFeature: ({ what }) => `YAML ${features[what]?.[0] ?? what} cannot be used here`,
  yamlFeatureHelp: ({ what }) => features[what]?.[1] ?? 'write it plainly',
  multipleDocuments: () => 'the file holds more than one YAML document (---)',
  multipleDocumentsHelp: () => 'remove the separator, or make two files of it',
  tooLarge: ({ what, detail }) => tooLarge[what]?.(detail) ?? `it holds too much (more than ${detail} tokens)`,
  tooLargeHelp: () => 'split the campaign into the files of a folder',
  unreadable: ({ reason, detail }) => (reason === 'other' ? `${reasons.other}: ${detail}` : reasons[reason]),

  duplicateKey: ({ key }) => `\`${key}\` is given twice`,
  firstHere: () => 'given here first',
  alsoHere: () => 'conflicts with this',
  unknownKey: ({ key }) => `there is no key \`${key}\` here`,
  knownKeys: ({ keys }) => `the keys are: ${keys}`,
  didYouMean: ({ name }) => `did you mean \`${name}\`?`,
  missingKey: ({ key }) => `\`${key}\` is missing`,
  wrongType: (quotes) => `expected ${expected[quotes.expected]}, found ${found[quotes.found]}`,
  notBoolean: ({ text }) => `\`${text}\` is neither true nor false`,
  notOneOf: ({ text, words }) => `\`${text}\` cannot stand here: choose ${words}`,
  badNumber: ({ text }) => `\`${text}\` is no number: write digits only, at most six and three decimals`,
  notWhole: ({ text }) => `${text} is no whole number`,
  zeroWeight: () => 'a weight must be greater than 0',
  badDuration: ({ text }) => `\`${text}\` is no duration`,
  durationForms: () => 'write 5wd (working days), 5d (days), 2w (weeks) or 0d; at most 3660 days',
  badTarget: ({ text }) => `\`${text}\` is no number with a unit`,
  targetForms: () => 'write digits and a unit, such as 20件 or 2个节目',
  badId: ({ id, sign }) =>
    `the id \`${id}\` must not hold ${sign === ' ' ? 'a blank' : `\`${sign}\``}: letters, digits, - and _ only`,
  mixedScripts: ({ id }) => `the id \`${id}\` mixes letters of different scripts that look alike`,
  unknownVersion: ({ text }) => `version ${text} is not known; there is version 1`,
  badEscalation: () => 'escalation must be three rising numbers of working days, such as [1wd, 4wd, 8wd]',
  badTimezone: ({ text }) => `\`${text}\` is no time zone such as Asia/Shanghai`,
  conflictingKeys: ({ a, b }) => `\`${a}\` and \`${b}\` exclude each other`,
  needsEach: ({ key }) => `\`${key}\` needs \`each\``,
  exceptAndFor: ({ name }) => `${name} stands under except and under for`,
  endsBeforeStarts: () => 'ends is before starts',
  closedAndOpen: () => 'a day stands under closed and under open',
  byWithQuarterly: () => '`by` cannot be used with quarterly',
  byOutOfRange: ({ every, most }) => `\`by\` of ${every} must be from 1 to ${most}`,
  repeatNeeds: ({ key }) => `a repeated task needs \`${key}\` (a known date)`,
  repeatEmpty: () => 'there is no period between its start and its deadline',
  yearsNeedSince: () => '{years} needs `since` under anniversary',
  yearsNeedSinceHelp: () => 'write anniversary: { date: 2019-09-21, since: 1949-09-21 }',
  tooManyTasks: ({ most }) => `too many tasks: a campaign may have ${most}`,
  tooManyLinks: ({ most }) => `too many dependencies: a campaign may have ${most}`,

  dateNotUnderstood: ({ text }) => `\`${text}\` is no date`,
  dateForms: () => 'write 2019-08-31, 8月31日, 8月底, 8月上旬, 三季度末, 2019-W28, 年底, T-30, T-10wd or 国庆节前',
  dateDoesNotExist: ({ text }) => `there is no day \`${text}\``,
  dateNotSingle: ({ text }) => `\`${text}\` is not one single day`,
  dateNotSingleHelp: () => 'name one day here, such as 2019-08-31, 8月31日 or T-30',
  dateOutOfRange: ({ text, first, last }) => `\`${text}\` is not between ${first} and ${last}`,
  dateOffsetTooLong: ({ text }) => `\`${text}\` is too far away: at most 3660 days`,
  dateHolidayNeedsCalendar: ({ text }) => `\`${text}\` needs calendar: cn`,
  dateHolidayUnknown: ({ text, year }) => `\`${text}\` is not known: there is no notice of that holiday for ${year}`,
  dateAnchorBroken: ({ name }) => `the date of \`${name}\` itself is wrong`,
  dateNotPlain: ({ text }) => `\`${text}\` is not a day written out`,
  plainDateForms: () => 'write 2019-08-15; in a calendar also 2019-08-19..2019-08-20',
  badDayRange: ({ text }) => `\`${text}\` is no range of days from early to late`,
  badAnchorName: ({ name }) => `the name \`${name}\` may hold letters and digits only`,
  anchorIsDate: ({ name }) => `\`${name}\` is a date by itself and cannot be a name`,
  anchorCircle: ({ names }) => `these days lean on each other: ${names.join(' → ')}`,

  duplicateId: ({ id }) => `the id \`${id}\` is given twice`,
  similarId: ({ id, other }) => `the ids \`${id}\` and \`${other}\` cannot be told apart`,
  reservedAll: () => '`all` is a group by itself and cannot be an id',
  unknownUnit: ({ name }) => `no unit is called \`${name}\``,
  notAMember: ({ name }) => `\`${name}\` is not among the members of this task's each`,
  unknownGroup: ({ name }) => `no group is called \`${name}\``,
  writeAsList: ({ name }) => `write [${name}] for a single unit, or use unit`,
  unknownSection: ({ section, unit }) => `${unit} has no section \`${section}\``,
  knownNames: ({ names, total }) =>
    `there are: ${names.join(', ')}${total > names.length ? ` and ${total - names.length} more` : ''}`,
  unknownAnchor: ({ name }) => `no day is called \`${name}\``,
  unknownRule: ({ name }) => `no check is called \`${name}\``,
  unknownTask: ({ name }) => `no task is called \`${name}\``,
  activityHasNoMembers: ({ name }) => `\`${name}\` is an activity: @ and # need a task`,
  notFannedOut: ({ name }) => `\`${name}\` is not one task for each unit: it takes no @`,
  noSuchMember: ({ unit, name }) => `\`${unit}\` has no part in \`${name}\``,
  memberLeftOut: ({ unit, name, reason }) => `\`${unit}\` is left out of \`${name}\`: ${reason}`,
  notRepeated: ({ name }) => `\`${name}\` is not repeated: it takes no #`,
  noSuchPeriod: ({ name, period }) => `\`${name}\` has no period ${period}`,
  badReference: ({ text }) => `\`${text}\` is no reference to a task`,
  referenceForms: () => 'write task, activity.task, task@unit, task@*, task#2019-07, or an activity',
  badLag: ({ text }) => `\`${text}\` is no lag`,
  badDependencyType: ({ text }) => `\`${text}\` is no type of dependency`,
  lagForms: () => 'after the task may stand FS, SS, FF or SF and a lag, such as notice +3wd, notice SS, notice FF-2d',
  logUnknownTask: ({ name }) => `no task is called \`${name}\``,
  addressForms: () =>
    'write the whole address: activity.task, with @unit where each unit has its own, with #period where it is repeated',

  dependencyCycle: ({ path }) => `the dependencies form a cycle: ${path.join(' → ')}`,
  waitsFor: ({ id }) => `waits for ${id}`,
  selfDependency: ({ id }) => `${id} depends on itself`,
  selfDependencyHelp: ({ activity }) =>
    activity === undefined
      ? 'name the task that comes before it, or remove this'
      : `the activity ${activity} includes this task: name the tasks of it that come before`,
  dependsOnOptional: ({ id }) => `${id} is optional: nothing may depend on it`,

  ...checkWords,
  ...baseWords,
}
