import type { Analysis } from '../../analysis.ts'
import type { Day } from '../../model/day.ts'
import type { BulletinWords, ReportWords, SectionWord } from '../../words/index.ts'
import { type Filters, select } from '../filter.ts'
import type { Block, Page } from '../page.ts'
import { telling } from '../telling.ts'
import { coming } from './coming.ts'
import { type BulletinTelling, prose } from './naming.ts'
import { overallText } from './overall.ts'
import { practice } from './practice.ts'
import { recipientsText, signatureText } from './recipients.ts'
import { countedOf } from './score.ts'
import { scoreTables } from './score-table.ts'
import { scoreText } from './score-text.ts'
import { unitTable } from './unit-table.ts'
import { urgent } from './urgent-blocks.ts'

export const bulletinKinds = ['progress', 'score'] as const

type BulletinKind = (typeof bulletinKinds)[number]

export interface BulletinOptions {
  readonly filters: Filters
  readonly kind: BulletinKind
  readonly isRanked: boolean
  /** Of the issue; not printed where there is none. */
  readonly number: number | undefined
  /** The first day of what is praised; undefined where all of it is. */
  readonly since: Day | undefined
}

/** What a bulletin leans on; one that counts looks at tasks with a target alone. */
export const bulletinTelling = (
  analysis: Analysis,
  words: ReportWords,
  say: BulletinWords,
  { filters, kind, since }: BulletinOptions,
): BulletinTelling => {
  const all = select(analysis.standings, filters)
  const selected = kind === 'score' ? all.filter(countedOf) : all
  const namesActivity = new Set(selected.map(({ task }) => task.activity.index)).size > 1
  return { ...telling(analysis, words), say, selected, namesActivity, since }
}

/** What it is about: the campaign or, where it tells of one alone that was asked for, that activity. */
const subjectOf = (
  { analysis, selected, namesActivity }: BulletinTelling,
  { filters, kind }: BulletinOptions,
): string => {
  const isNarrow = kind === 'score' || filters.activity.length > 0
  const only = isNarrow && !namesActivity ? selected[0]?.task.activity.name : undefined
  return only ?? analysis.campaign.name
}

type Section = readonly [title: SectionWord, blocks: readonly Block[]]

const progressSections = (of: BulletinTelling): readonly Section[] => [
  ['overall', [prose(overallText(of), of)]],
  ['practice', practice(of)],
  ['urgent', urgent(of)],
  ['coming', coming(of)],
]

const scoreSections = (of: BulletinTelling): readonly Section[] => [
  ['scores', scoreText(of).map((text) => prose(text, of))],
  ['practice', practice(of)],
  ['coming', coming(of)],
]

/** The sections that have something to say, numbered; the last request is followed by a way out. */
const numbered = (sections: readonly Section[], of: BulletinTelling): readonly Block[] => {
  const { say } = of
  const filled = sections.filter(([, blocks]) => blocks.length > 0)
  const asks = filled.some(([title]) => title === 'urgent' || title === 'coming')
  return [
    ...filled.flatMap(([title, blocks], at): readonly Block[] => [
      { kind: 'heading', text: say.section(at + 1, say.sectionTitle[title]) },
      ...blocks,
    ]),
    ...(asks ? [prose(say.wayOut, of)] : []),
  ]
}

/** 通报: to all units, what was done, what is late and what comes next, with the figures of the units behind it. */
export const bulletinPage = (
  analysis: Analysis,
  words: ReportWords,
  say: BulletinWords,
  options: BulletinOptions,
): Page => {
  const { kind, isRanked, number } = options
  const of = bulletinTelling(analysis, words, say, options)
  const subject = subjectOf(of, options)
  const title = say.title(subject, kind)
  const date = say.date(analysis.asOf.day)
  const to = recipientsText(of)
  if (of.selected.length === 0) {
    return { title, blocks: [{ kind: 'paragraph', cells: [{ text: words.nothingSelected }] }] }
  }
  const tables = kind === 'score' ? scoreTables(of, isRanked) : [unitTable(of, isRanked)]
  return {
    title,
    blocks: [
      { kind: 'heading', level: 'title', text: title, ...(number === undefined ? {} : { note: say.number(number) }) },
      ...(to === '' ? [] : [{ kind: 'paragraph' as const, cells: [{ text: to }], prose: true }]),
      prose(say.lead(date, subject, kind, isRanked), of),
      ...numbered(kind === 'score' ? scoreSections(of) : progressSections(of), of),
      { kind: 'signature', name: signatureText(of), date },
      ...(tables.length === 0 ? [] : [{ kind: 'heading' as const, text: say.tableTitle(kind, date) }, ...tables]),
    ],
  }
}
