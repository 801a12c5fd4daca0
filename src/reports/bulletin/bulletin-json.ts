import type { Analysis } from '../../analysis.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { returnedOf } from '../../status/returned.ts'
import type { BulletinWords, ReportWords } from '../../words/index.ts'
import { campaignJson, formatVersion } from '../analysis-json.ts'
import type { Json } from '../task-json.ts'
import { type BulletinOptions, bulletinTelling } from './bulletin.ts'
import { comingOf } from './coming.ts'
import type { BulletinTelling } from './naming.ts'
import { merits } from './practice.ts'
import { ranked } from './ranking.ts'
import { rateOf, scoresOf } from './score.ts'
import { unitRows } from './unit-table.ts'
import { urgentOf } from './urgent.ts'

const progressJson = (of: BulletinTelling, isRanked: boolean): { readonly [key: string]: Json } => {
  const { free, held, outside, unnoted } = urgentOf(of)
  return {
    urgent: [...free, ...outside].map(({ task }) => task.id),
    held: [...held].map(([{ task }, roots]) => ({ task: task.id, by: roots.map((root) => root.task.id) })),
    unnoted: unnoted.map(({ task }) => task.id),
    units: unitRows(of, isRanked).map(({ unit, summary, percent, rank }) => ({
      id: unit.id,
      name: unit.name,
      tasks: summary.tasks,
      byState: summary.byState,
      overdue: summary.byAlert.overdue,
      percent: percent ?? null,
      light: summary.light,
      rank: rank ?? null,
    })),
  }
}

const scoreJson = ({ selected, analysis }: BulletinTelling, isRanked: boolean): { readonly [key: string]: Json } => ({
  scores: scoresOf(selected, analysis).map(({ unitWord, rules, units }) => {
    const rows = isRanked
      ? ranked(units, ({ unit, total }) => (unit.index === 0 ? undefined : rateOf(total)))
      : units.map((item) => ({ item, rank: undefined }))
    return {
      unitWord,
      units: rows.map(({ item: { unit, total, ofRule, ofPeriod, isSilent }, rank }) => ({
        id: unit.id,
        name: unit.name,
        asked: total.asked / 1000,
        reported: total.reported / 1000,
        rate: rateOf(total) ?? null,
        silent: isSilent,
        rank: rank ?? null,
        tasks: rules.map(({ rule, period }) => {
          const { asked, reported } = ofRule(rule)
          const now = period === undefined ? undefined : ofPeriod(rule, period)
          return {
            id: `${analysis.campaign.activities[rule.activity]!.id}.${rule.id}`,
            asked: asked / 1000,
            reported: reported / 1000,
            period: period ?? null,
            periodAsked: now === undefined ? null : now.asked / 1000,
            periodReported: now === undefined ? null : now.reported / 1000,
          }
        }),
      })),
    }
  }),
})

const returnedJson = ({ analysis, selected }: BulletinTelling): Json =>
  selected.flatMap((standing) => {
    const returned = returnedOf(standing, analysis)
    return returned === undefined ? [] : [{ task: standing.task.id, day: isoDay(returned.day as Day) }]
  })

/** The facts of a bulletin, for who writes it himself (docs/json.md). */
export const bulletinJson = (
  analysis: Analysis,
  words: ReportWords,
  say: BulletinWords,
  options: BulletinOptions,
): { readonly [key: string]: Json } => {
  const { kind, isRanked, number, since } = options
  const of = bulletinTelling(analysis, words, say, options)
  return {
    formatVersion,
    campaign: campaignJson(analysis),
    kind,
    number: number ?? null,
    since: since === undefined ? null : isoDay(since),
    praised: [...merits(of).values()].map(({ standing, done, early, over, said }) => ({
      task: standing.task.id,
      done: isoDay(done),
      early,
      over: over / 1000,
      said,
    })),
    coming: comingOf(of).map(({ standing }) => standing.task.id),
    returned: returnedJson(of),
    ...(kind === 'score' ? scoreJson(of, isRanked) : progressJson(of, isRanked)),
  }
}
