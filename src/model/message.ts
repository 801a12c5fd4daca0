/** Every sentence about what is wrong, with what it quotes. `words` says each in Chinese and in English. */
export interface Messages {
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
  knownNames: { readonly names: string }
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
  dependsOnOptional: { readonly id: string }
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
