import type { Day } from '../model/day.ts'
import type { Decision, DecisionKind, Lesson } from '../model/renewal.ts'
import { type Place, rangeOf } from '../model/source.ts'
import type { DecisionQuotes, InitWords, ReportWords } from '../words/index.ts'
import { overLine } from './first-campaign.ts'
import type { Block, Cell, Column, Page } from './page.ts'

/** A mistake that `plan check` finds in the new campaign, said. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info'
  readonly place: Place
  readonly text: string
}

/** A campaign that was made of an old one. */
export interface Renewal {
  readonly id: string
  readonly path: string
  /** The id of the old one. */
  readonly from: string
  readonly was: Day
  readonly now: Day
  /** Undefined where nobody knows. */
  readonly today: Day | undefined
  readonly isWritten: boolean
  /** The files of the new campaign, by their paths inside it. */
  readonly files: readonly string[]
  /** How many dates were written anew. */
  readonly moved: number
  /** How many entries of the log stay behind. */
  readonly entries: number
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly lessons: readonly Lesson[]
  /** The last day that the old log knows of. */
  readonly lastEntry: Day | undefined
}

/** What a page is said with. */
export interface RenewalWords {
  readonly init: InitWords
  readonly report: ReportWords
}

/** In the order in which they are listed: what is wrong first, then what changes days, then what only needs a look. */
const kinds: readonly DecisionKind[] = [
  'event-day-off',
  'due-day-off',
  'holiday-lunar',
  'holiday-unknown',
  'holiday-far',
  'leap-day',
  'closed',
  'open',
  'repetition',
  'period',
  'now-a-day',
  'weekday',
  'undecided',
  'external',
  'name',
  'remark',
  'comment',
]

/** Decisions in the order of their kinds, each kind in the order in which they were found. */
export const inOrderOfKind = (decisions: readonly Decision[]): readonly Decision[] =>
  kinds.flatMap((kind) => decisions.filter((each) => each.kind === kind))

const quotesOf = (decision: Decision, { init }: RenewalWords): DecisionQuotes => {
  const none = { address: '', name: '', unit: '', was: '', now: '', day: '', before: '' }
  switch (decision.kind) {
    case 'due-day-off':
    case 'event-day-off':
      return {
        ...none,
        address: decision.address,
        day: init.day(decision.day),
        before: init.day(decision.before),
      }
    case 'weekday':
      return { ...none, address: decision.address, was: init.weekday(decision.was), now: init.day(decision.now) }
    case 'undecided':
      return { ...none, address: decision.address, name: decision.name }
    case 'external':
      return { ...none, address: decision.address, name: decision.name, unit: decision.unit }
    case 'repetition':
      return { ...none, address: decision.address, was: String(decision.was), now: String(decision.now) }
    case 'name':
    case 'remark':
    case 'comment':
      return { ...none, name: decision.text }
    default:
      return { ...none, was: decision.was, now: decision.now }
  }
}

export const decisionText = (decision: Decision, words: RenewalWords): string =>
  words.init.decision[decision.kind](quotesOf(decision, words))

/** `activities/1-study.yaml:12`: the file as it lies in the campaign, and the line. */
const whereOf = (place: Place | undefined, { path }: Renewal): Cell => {
  if (place === undefined) return { text: '' }
  const { file, line } = rangeOf(place)
  const inside = file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file
  return { text: `${inside}:${line}`, raw: `${file}:${line}` }
}

const toDecide = (renewal: Renewal, words: RenewalWords): readonly Block[] => {
  const { init } = words
  const wrong = renewal.findings.flatMap(({ severity, place, text }) =>
    severity === 'info'
      ? []
      : [
          [
            { text: init.matter[severity], tone: severity === 'error' ? ('bad' as const) : ('warn' as const) },
            { text },
            whereOf(place, renewal),
          ],
        ],
  )
  const decisions = inOrderOfKind(renewal.decisions).map((decision) => [
    { text: init.matter[decision.kind] },
    { text: decisionText(decision, words) },
    whereOf(decision.place, renewal),
  ])
  const rows: readonly (readonly Cell[])[] = [...wrong, ...decisions]
  if (rows.length === 0) return [{ kind: 'paragraph', cells: [{ text: init.nothingToDecide }] }]
  const columns: readonly Column[] = [
    { id: 'matter', title: init.column.matter },
    { id: 'what', title: init.column.what },
    { id: 'where', title: init.column.where, under: 'what', rigid: true },
  ]
  return [
    { kind: 'heading', text: init.toDecide(rows.length) },
    { kind: 'table', main: true, columns, rows },
  ]
}

export const lessonText = (lesson: Lesson, lastEntry: Day | undefined, { init, report }: RenewalWords): string => {
  const { due, done, firstDone, reopened, dropped, extended, lateBy, returned, note } = lesson
  const date = (day: Day): string => init.day(day)
  const parts: string[] = []
  const end = firstDone ?? done
  if (due !== undefined && extended !== undefined) parts.push(init.lesson.extended(date(due), date(extended)))
  const dueUnsaid = due === undefined || extended !== undefined ? undefined : date(due)
  if (lateBy > 0 && end !== undefined) parts.push(init.lesson.doneLate(dueUnsaid, date(end), lateBy))
  else if (lateBy > 0 && lastEntry !== undefined) parts.push(init.lesson.stillOpen(dueUnsaid, date(lastEntry), lateBy))
  else if (firstDone !== undefined) {
    const by = extended ?? due
    parts.push(init.lesson.doneFirst(date(firstDone), by !== undefined && firstDone <= by))
  }
  if (reopened !== undefined) {
    parts.push(init.lesson.reopened(date(reopened)))
    if (done !== undefined) parts.push(init.lesson.doneAgain(date(done)))
    else if (dropped === undefined && lastEntry !== undefined) parts.push(init.lesson.openAgain(date(lastEntry)))
  }
  if (returned > 0) parts.push(init.lesson.returned(returned))
  if (dropped !== undefined) parts.push(init.lesson.dropped(date(dropped)))
  const text = report.phrases(parts)
  return note === undefined ? text : init.withNote(text, note)
}

const lessonsOf = ({ lessons, lastEntry }: Renewal, words: RenewalWords): readonly Block[] => {
  if (lessons.length === 0) return []
  const { column } = words.init
  return [
    { kind: 'heading', text: words.init.lessons(lessons.length) },
    {
      kind: 'table',
      columns: [
        { id: 'address', title: column.address, rigid: true },
        { id: 'task', title: column.task },
        { id: 'unit', title: column.unit, under: 'task' },
        { id: 'lesson', title: column.lesson },
      ],
      rows: lessons.map((lesson) => [
        { text: lesson.address },
        { text: lesson.name },
        { text: lesson.unit },
        { text: lessonText(lesson, lastEntry, words) },
      ]),
    },
  ]
}

/** What became of the old campaign, what people must decide before they use the new one, and what went wrong last time. */
export const renewalPage = (renewal: Renewal, words: RenewalWords): Page => {
  const { init, report } = words
  const count = (wanted: Finding['severity']): number =>
    renewal.findings.filter(({ severity }) => severity === wanted).length
  const title = init.renewed(renewal.id, renewal.from)
  const lines = [
    (renewal.isWritten ? init.made : init.wouldMake)(renewal.path, renewal.files.length),
    init.anniversary(report.fullDate(renewal.was), report.fullDate(renewal.now)),
    init.moved(renewal.moved, renewal.entries),
    init.checked(count('error'), count('warning'), count('info')),
  ]
  return {
    title,
    blocks: [
      { kind: 'paragraph', cells: [{ text: title, tone: 'strong' }] },
      ...lines.map((text): Block => ({ kind: 'paragraph', cells: [{ text }] })),
      ...overLine({ anniversary: renewal.now, today: renewal.today }, init, report),
      ...(renewal.isWritten
        ? []
        : renewal.files.map((file): Block => ({ kind: 'paragraph', cells: [{ text: `  ${file}` }] }))),
      ...toDecide(renewal, words),
      ...lessonsOf(renewal, words),
    ],
  }
}
