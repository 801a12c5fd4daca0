import type { Analysis } from '../../analysis.ts'
import type { Comparison } from '../../compare/compare-plans.ts'
import { isSame } from '../../compare/compare-plans.ts'
import { isoDay } from '../../model/day.ts'
import type { DiffSection, DiffWords, ReportWords } from '../../words/index.ts'
import { describeFilters, type Filters } from '../filter.ts'
import type { Block, Page } from '../page.ts'
import { saidCell } from '../telling.ts'
import { type DiffRow, type DiffTelling, diffTable, diffTelling } from './diff-row.ts'
import { marginSentence, rowsOfMargins, rowsOfShifts } from './rows-of-forecasts.ts'
import { rowsOfProgress, rowsOfRewriting } from './rows-of-log.ts'
import { rowsOfSettings } from './rows-of-settings.ts'
import { isDuty, isSilent, rowsOfTasks } from './rows-of-tasks.ts'

/** What a campaign is compared with. */
export type DiffBase =
  | { readonly kind: 'revision'; readonly revision: string; readonly commit: string }
  | { readonly kind: 'campaign'; readonly name: string }

const shownCommit = 10

const baseText = (base: DiffBase, { said }: DiffTelling): string =>
  base.kind === 'revision' ? said.commit(base.revision, base.commit.slice(0, shownCommit)) : said.named(base.name)

const paragraph = (text: string, tone?: 'good' | 'bad' | 'strong' | 'muted' | 'warn'): Block => ({
  kind: 'paragraph',
  cells: [tone === undefined ? { text } : { text, tone }],
})

/** What is compared, and on which days. */
const head = (of: DiffTelling, before: Analysis | undefined, base: DiffBase, filters: Filters): readonly Block[] => {
  const { analysis, words, said } = of
  const day = ({ asOf }: Analysis, { iso }: { readonly iso: boolean }): string =>
    iso ? isoDay(asOf.day) : words.fullDate(asOf.day)
  const selection = describeFilters(filters, words)
  return [
    paragraph(analysis.campaign.name, 'strong'),
    {
      kind: 'paragraph',
      cells: [
        saidCell(of, (as) =>
          before === undefined || before.asOf.day === analysis.asOf.day
            ? said.against(baseText(base, of), day(analysis, as))
            : said.againstOn(baseText(base, of), day(before, as), day(analysis, as)),
        ),
      ],
    },
    ...(selection === undefined ? [] : [paragraph(selection, 'muted')]),
  ]
}

/** How many of each kind, the gravest with their tone. */
const totals = (comparison: Comparison, parts: Parts, of: DiffTelling): readonly Block[] => {
  const { said } = of
  const { changes, logged, shifts, margins } = comparison
  const kinds = (kind: string): number => changes.filter((change) => change.kind === kind).length
  const silent = changes.filter((change) => change.kind === 'deadline' && isSilent(change)).length
  const touched = kinds('log-changed') + kinds('log-removed')
  const duties = changes.filter((change) => change.kind === 'task' && isDuty(change)).length
  const moved = shifts.reduce((sum, { moves }) => sum + moves.length, 0)
  const counts: readonly (readonly [number, (count: number) => string, ('bad' | undefined)?])[] = [
    [parts.settings.length, said.count.settings],
    [kinds('deadline'), said.count.deadlines],
    [silent, said.count.silent, 'bad'],
    [kinds('task-added'), said.count.added],
    [kinds('task-removed'), said.count.removed],
    [duties, said.count.duties],
    [kinds('dependency'), said.count.dependencies],
    [parts.contents.length, said.count.contents],
    [logged.length, said.logged],
    [touched, said.logTouched, 'bad'],
    [moved, said.shifted],
  ]
  const cells = counts
    .filter(([count]) => count > 0)
    .flatMap(([count, say, tone], at) => [
      ...(at === 0 ? [] : [{ text: '  ' }]),
      tone === undefined ? { text: say(count) } : { text: say(count), tone },
    ])
  const whole = margins.find(({ unit }) => unit === undefined)
  const margin = whole === undefined ? '' : marginSentence(whole, of)
  return [{ kind: 'paragraph', cells }, ...(margin === '' ? [] : [paragraph(margin)])]
}

type Parts = Readonly<Record<DiffSection, readonly DiffRow[]>>

const partsOf = (comparison: Comparison, of: DiffTelling): Parts => ({
  settings: rowsOfSettings(comparison.changes, of),
  ...rowsOfTasks(comparison, of),
  progress: rowsOfProgress(comparison, of),
  log: rowsOfRewriting(comparison, of),
  margins: rowsOfMargins(comparison, of),
  forecasts: rowsOfShifts(comparison, of),
})

/** In this order: what is decided, what has been done to the record, what was done, what follows. */
const order: readonly DiffSection[] = [
  'settings',
  'deadlines',
  'tasks',
  'duties',
  'dependencies',
  'contents',
  'log',
  'progress',
  'margins',
  'forecasts',
]

export interface DiffPageOptions {
  readonly base: DiffBase
  readonly filters: Filters
}

/** What differs between two analyses of a campaign, in words. */
export const diffPage = (
  comparison: Comparison,
  words: ReportWords,
  said: DiffWords,
  { base, filters }: DiffPageOptions,
): Page => {
  const of = diffTelling(comparison.after, words, said)
  const title = comparison.after.campaign.name
  const top = head(of, comparison.before, base, filters)
  if (isSame(comparison)) {
    const isPart = describeFilters(filters, words) !== undefined
    return { title, blocks: [...top, paragraph(isPart ? said.nothingOfThese : said.same, 'good')] }
  }
  const parts = partsOf(comparison, of)
  return {
    title,
    blocks: [
      ...top,
      ...totals(comparison, parts, of),
      ...order.flatMap((section): readonly Block[] =>
        parts[section].length === 0
          ? []
          : [{ kind: 'heading', text: said.section[section] }, diffTable(section, parts[section], of)],
      ),
    ],
  }
}

/** A campaign that the base does not have. */
export const newCampaignPage = (
  analysis: Analysis,
  words: ReportWords,
  said: DiffWords,
  { base, filters }: DiffPageOptions,
): Page => {
  const of = diffTelling(analysis, words, said)
  const { campaign, tasks } = analysis
  return {
    title: campaign.name,
    blocks: [
      ...head(of, undefined, base, filters),
      paragraph(said.newCampaign(baseText(base, of), campaign.activities.length, tasks.length)),
    ],
  }
}
