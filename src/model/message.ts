import type { BaseMessages } from './base-message.ts'
import type { Duty } from './campaign.ts'
import type { Day } from './day.ts'

/** Every sentence about what is wrong, with what it quotes. `words` says each in Chinese and in English. */
export interface Messages extends BaseMessages {
  // Files and texts
  badEncoding: { readonly seen: 'gbk' | 'utf-16' | 'unknown' }
  badEncodingHelp: { readonly seen: 'gbk' | 'utf-16' | 'unknown' }
  emptyFile: Nothing
  emptyFileHelp: Nothing
  mergeConflict: Nothing
  mergeConflictHelp: Nothing
  invisibleCharacter: { readonly sign: string }
  invisibleCharacterHelp: Nothing
  andMore: { readonly count: number }
  fullWidthColon: { readonly text: string }
  fullWidthBlank: Nothing
  fullWidthHelp: Nothing
  yamlSyntax: { readonly what: string; readonly detail: string }
  yamlFeature: { readonly what: string }
  yamlFeatureHelp: { readonly what: string }
  multipleDocuments: Nothing
  multipleDocumentsHelp: Nothing
  tooLarge: { readonly what: string; readonly detail: string }
  tooLargeHelp: Nothing
  unreadable: {
    readonly reason: 'missing' | 'denied' | 'folder' | 'special' | 'outside' | 'other'
    readonly detail: string
  }

  // Form
  duplicateKey: { readonly key: string }
  firstHere: Nothing
  alsoHere: Nothing
  unknownKey: { readonly key: string }
  knownKeys: { readonly keys: string }
  didYouMean: { readonly name: string }
  missingKey: { readonly key: string }
  wrongType: { readonly expected: Expected; readonly found: 'scalar' | 'map' | 'list' | 'nothing' }
  notBoolean: { readonly text: string }
  notOneOf: { readonly text: string; readonly words: string }
  badNumber: { readonly text: string }
  notWhole: { readonly text: number }
  zeroWeight: Nothing
  badDuration: { readonly text: string }
  durationForms: Nothing
  badTarget: { readonly text: string }
  targetForms: Nothing
  badId: { readonly id: string; readonly sign: string }
  mixedScripts: { readonly id: string }
  unknownVersion: { readonly text: string }
  badEscalation: Nothing
  badTimezone: { readonly text: string }
  conflictingKeys: { readonly a: string; readonly b: string }
  needsEach: { readonly key: string }
  exceptAndFor: { readonly name: string }
  endsBeforeStarts: Nothing
  closedAndOpen: Nothing
  byWithQuarterly: Nothing
  byOutOfRange: { readonly every: string; readonly most: number }
  repeatNeeds: { readonly key: string }
  repeatEmpty: Nothing
  yearsNeedSince: Nothing
  yearsNeedSinceHelp: Nothing
  tooManyTasks: { readonly most: number }
  tooManyLinks: { readonly most: number }

  // Dates
  dateNotUnderstood: { readonly text: string }
  dateForms: Nothing
  dateDoesNotExist: { readonly text: string }
  dateNotSingle: { readonly text: string }
  dateNotSingleHelp: Nothing
  dateOutOfRange: { readonly text: string; readonly first: number; readonly last: number }
  dateOffsetTooLong: { readonly text: string }
  dateHolidayNeedsCalendar: { readonly text: string }
  dateHolidayUnknown: { readonly text: string; readonly year: number }
  dateAnchorBroken: { readonly name: string }
  dateNotPlain: { readonly text: string }
  plainDateForms: Nothing
  badDayRange: { readonly text: string }
  badAnchorName: { readonly name: string }
  anchorIsDate: { readonly name: string }
  anchorCircle: { readonly names: readonly string[] }

  // Names
  duplicateId: { readonly id: string }
  similarId: { readonly id: string; readonly other: string }
  reservedAll: Nothing
  unknownUnit: { readonly name: string }
  notAMember: { readonly name: string }
  unknownGroup: { readonly name: string }
  writeAsList: { readonly name: string }
  unknownSection: { readonly section: string; readonly unit: string }
  /** The first of the names that there are. */
  knownNames: { readonly names: readonly string[]; readonly total: number }
  unknownAnchor: { readonly name: string }
  unknownRule: { readonly name: string }
  unknownTask: { readonly name: string }
  activityHasNoMembers: { readonly name: string }
  notFannedOut: { readonly name: string }
  noSuchMember: { readonly unit: string; readonly name: string }
  memberLeftOut: { readonly unit: string; readonly name: string; readonly reason: string }
  notRepeated: { readonly name: string }
  noSuchPeriod: { readonly name: string; readonly period: string }
  badReference: { readonly text: string }
  referenceForms: Nothing
  badLag: { readonly text: string }
  badDependencyType: { readonly text: string }
  lagForms: Nothing
  logUnknownTask: { readonly name: string }
  addressForms: Nothing

  // Graph
  dependencyCycle: { readonly path: readonly string[] }
  waitsFor: { readonly id: string }
  selfDependency: { readonly id: string }
  selfDependencyHelp: { readonly activity: string | undefined }
  dependsOnOptional: { readonly id: string }
  redundantDependency: { readonly text: string; readonly via: string }
  repeatedDependency: { readonly text: string }
  redundantDependencyHelp: Nothing
  impliedBy: { readonly via: string }

  // Names that nobody uses
  unusedUnit: { readonly name: string }
  unusedUnitHelp: Nothing
  unusedAnchor: { readonly name: string }
  unusedAnchorHelp: Nothing

  // Time
  deadlineUnreachable: {
    readonly id: string
    readonly finish: Day
    readonly due: Day
    readonly workdays: number
    readonly days: number
    /** Further tasks with the same deadline. */
    readonly others: number
  }
  deadlineUnreachableHelp: { readonly finish: Day }
  chainTask: { readonly id: string; readonly start: Day; readonly finish: Day }
  chainDate: { readonly id: string; readonly day: Day }
  chainStarts: { readonly day: Day }
  inheritedFrom: Nothing
  deadlineAfterNeed: { readonly id: string; readonly due: Day; readonly finishBy: Day; readonly others: number }
  deadlineAfterNeedHelp: { readonly finishBy: Day }
  neededBy: { readonly id: string; readonly startBy: Day }
  neededByEnd: { readonly id: string; readonly finishBy: Day }
  dueOnDayOff: { readonly day: Day; readonly before: Day; readonly others: number }
  dueOnDayOffHelp: { readonly before: Day }
  dateOnDayOff: { readonly day: Day }
  dateOnDayOffHelp: { readonly before: Day; readonly after: Day }
  outsideCampaign: {
    readonly key: 'start' | 'due' | 'date' | 'extend'
    readonly day: Day
    readonly bound: 'starts' | 'ends'
    readonly limit: Day
  }
  outsideCampaignHelp: { readonly bound: 'starts' | 'ends' }
  calendarUnknownYear: { readonly years: readonly number[] }
  calendarUnknownYearHelp: { readonly first: number; readonly last: number }
  crowdedDay: { readonly units: readonly string[]; readonly day: Day; readonly count: number; readonly most: number }
  crowdedDayHelp: Nothing
  alsoDueThen: { readonly id: string }

  // Duty
  missingResponsibility: { readonly id: string; readonly missing: readonly MissingDuty[] }
  missingResponsibilityHelp: { readonly duties: readonly Duty[] }
  jointWithoutTask: { readonly members: readonly string[] }
  jointWithoutTaskHelp: Nothing
  undecided: { readonly id: string; readonly others: number }
  undecidedHelp: Nothing

  // Log
  logOutOfOrder: { readonly id: string; readonly day: Day; readonly before: string; readonly others: number }
  logOutOfOrderHelp: Nothing
  doneOn: { readonly id: string; readonly day: Day }
  doneTwice: { readonly id: string }
  doneTwiceHelp: Nothing
  countFell: { readonly count: number; readonly before: number }
  countFellHelp: Nothing
  percentOver: { readonly percent: number }
  percentOverHelp: Nothing
  acceptedNotDone: { readonly id: string }
  acceptedNotDoneHelp: Nothing
  extendsEvent: { readonly id: string }
  extendsEventHelp: Nothing
  logAfterClosed: { readonly id: string; readonly day: Day; readonly as: 'done' | 'count' | 'accepted' | 'dropped' }
  logAfterClosedHelp: Nothing
  earlierEntry: Nothing
  extensionUnapproved: { readonly missing: readonly ('by' | 'note')[] }
  extensionUnapprovedHelp: { readonly missing: readonly ('by' | 'note')[] }
  extensionNotLater: { readonly extended: Day; readonly due: Day }
  extensionNotLaterHelp: Nothing
  replacedDeadline: { readonly day: Day }
  doneWithoutEvidence: { readonly id: string }
  doneWithoutEvidenceHelp: Nothing

  // Secrecy
  personalData: { readonly kind: 'mobile' | 'citizen-id'; readonly masked: string }
  personalDataHelp: Nothing
  classified: { readonly mark: string }
  classifiedHelp: Nothing

  // Ignore comments
  unknownIgnore: { readonly name: string }
  unknownDirective: { readonly word: string }
  ignoreNamesNothing: Nothing
  ignoreForm: Nothing
  ignoreImpossible: { readonly name: string }
  ignoreImpossibleHelp: Nothing
  unusedIgnore: { readonly name: string }
  unusedIgnoreHelp: Nothing
}

/** What a rule lacks, and for whom; no members are named where all of them lack it. */
export interface MissingDuty {
  readonly duties: readonly Duty[]
  readonly members: readonly string[]
}

type Nothing = Readonly<Record<string, never>>

export type Expected =
  | 'text'
  | 'number'
  | 'date'
  | 'duration'
  | 'boolean'
  | 'id'
  | 'reference'
  | 'target'
  | 'map'
  | 'list'

/** A sentence to be said: its key and what it quotes. */
export type Message = { readonly [K in keyof Messages]: readonly [key: K, quotes: Messages[K]] }[keyof Messages]
