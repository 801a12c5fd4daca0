import type { Message } from './message.ts'
import type { Place } from './source.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Every rule that can be reported, with the severity it has unless the campaign says otherwise; `off` is for those who ask
 * for it. In the order of the documentation.
 */
export const defaultSeverity = {
  'yaml-syntax': 'error',
  'bad-encoding': 'error',
  unreadable: 'error',
  'duplicate-key': 'error',
  'multiple-documents': 'error',
  'yaml-feature': 'error',
  'merge-conflict': 'error',
  'full-width-punctuation': 'error',
  'invisible-character': 'error',
  'too-large': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'bad-number': 'error',
  'bad-date': 'error',
  'bad-duration': 'error',
  'bad-id': 'error',
  'bad-target': 'error',
  'conflicting-keys': 'error',
  'duplicate-id': 'error',
  'unknown-unit': 'error',
  'unknown-group': 'error',
  'unknown-section': 'error',
  'unknown-task': 'error',
  'unknown-anchor': 'error',
  'unused-unit': 'info',
  'unused-anchor': 'info',
  'dependency-cycle': 'error',
  'self-dependency': 'error',
  'depends-on-optional': 'error',
  'redundant-dependency': 'info',
  'deadline-unreachable': 'error',
  'deadline-after-need': 'warning',
  'due-on-day-off': 'info',
  'date-on-day-off': 'info',
  'outside-campaign': 'warning',
  'calendar-unknown-year': 'warning',
  'crowded-day': 'warning',
  'missing-responsibility': 'error',
  'joint-without-task': 'error',
  undecided: 'info',
  'log-unknown-task': 'error',
  'log-out-of-order': 'warning',
  'log-contradiction': 'error',
  'log-after-closed': 'warning',
  'extension-unapproved': 'error',
  'extension-not-later': 'warning',
  'done-without-evidence': 'off',
  'deadline-moved': 'error',
  'log-rewritten': 'error',
  'task-vanished': 'warning',
  'personal-data': 'warning',
  classified: 'error',
  'unknown-ignore': 'warning',
  'unused-ignore': 'warning',
} as const satisfies Record<string, Severity | 'off'>

export type Code = keyof typeof defaultSeverity

/** The options that rules have besides their severity, with what they are unless the campaign says otherwise. */
export const ruleOptions: { readonly [C in Code]?: Readonly<Record<string, number>> } = {
  'crowded-day': { 'more-than': 4 },
  'deadline-moved': { 'within-days': 14 },
}

/** A further place that belongs to the problem: the first of two duplicates, an edge of a cycle. */
export interface Related {
  readonly place: Place
  readonly message: Message
}

/** Other words for a stretch of a text; none at all where it is to go. */
export interface Edit {
  readonly place: Place
  readonly text: string
}

/** What mends a problem, and surely changes nothing else that a plan says. All edits are in the problem's own file. */
export interface Fix {
  readonly edits: readonly Edit[]
}

/** What is wrong, as data; the sentences come from `words` in the language of whoever reads. */
export interface Problem {
  readonly code: Code
  readonly severity: Severity
  readonly place: Place
  readonly message: Message
  readonly help: Message | undefined
  readonly related: readonly Related[]
  /** Undefined where only people can mend it. */
  readonly fix: Fix | undefined
}

/** Advice, or how to find some: looking for a similar name takes time, and is not done for the thousandth mistake. */
export type Help = Message | (() => Message | undefined)

/** The advice to write a name that was found, if one was. */
export const didYouMean = (name: string | undefined): Message | undefined =>
  name === undefined ? undefined : ['didYouMean', { name }]

/** So many of the names that there are get told: each of a thousand mistakes would else list a thousand of them. */
const mostNamed = 20

/** The advice to choose one of the names that there are. */
export const knownNames = (names: readonly string[]): Message => [
  'knownNames',
  { names: names.slice(0, mostNamed), total: names.length },
]

/** Takes what is wrong; the severity is the rule's own until the campaign's `checks` are known. */
export type Report = (
  code: Code,
  place: Place,
  message: Message,
  more?: { readonly help?: Help | undefined; readonly related?: readonly Related[] },
) => void

export const problem = (
  code: Code,
  place: Place,
  message: Message,
  more: {
    readonly help?: Message | undefined
    readonly related?: readonly Related[] | undefined
    readonly fix?: Fix | undefined
  } = {},
): Problem => {
  const severity: Severity | 'off' = defaultSeverity[code]
  return {
    code,
    severity: severity === 'off' ? 'warning' : severity,
    place,
    message,
    help: more.help,
    related: more.related ?? [],
    fix: more.fix,
  }
}

/** By file, line, column, rule: the order in which problems are shown. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...problems].sort(
    (a, b) =>
      compare(a.place.source.path, b.place.source.path) ||
      compare(a.place.start, b.place.start) ||
      compare(a.code, b.code),
  )
}
