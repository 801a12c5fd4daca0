import type { TaskRule } from '../../model/campaign.ts'
import type { Block, Cell, Column } from '../page.ts'
import { type BulletinTelling, plainName } from './naming.ts'
import { ranked } from './ranking.ts'
import { rateOf, type Score, type ScoredRule, type Scores, scoresOf, type UnitScore } from './score.ts'

const numberText = (thousandths: number): string => String(thousandths / 1000)

/** `3/5`: what came of what was asked for. */
const fractionCell = ({ asked, reported }: Score, { say }: BulletinTelling): Cell =>
  asked === 0 ? { text: say.unranked, raw: '' } : { text: `${numberText(reported)}/${numberText(asked)}` }

export const ruleName = (rule: TaskRule, { selected }: BulletinTelling): string =>
  plainName(selected.find(({ task }) => task.rule === rule)!.task)

/** A column that is worked out for each unit. */
interface ScoreColumn extends Column {
  readonly cellOf: (score: UnitScore) => Cell
}

/** The rules of which somebody owes something by now. */
export const begunRules = ({ rules, units }: Scores): readonly ScoredRule[] =>
  rules.filter(({ rule }) => units.some(({ ofRule }) => ofRule(rule).asked > 0))

/** Of several rules what each unit owes to each of them, and of repeated ones in the present period. */
const ruleColumns = (scores: Scores, of: BulletinTelling): readonly ScoreColumn[] => {
  const begun = begunRules(scores)
  return begun.flatMap(({ rule, period }) => {
    const whole: ScoreColumn = {
      id: rule.id,
      title: ruleName(rule, of),
      align: 'right',
      cellOf: ({ ofRule }) => fractionCell(ofRule(rule), of),
    }
    const wholes = begun.length === 1 ? [] : [whole]
    if (period === undefined) return wholes
    const now: ScoreColumn = {
      id: `${rule.id}-now`,
      title: of.say.ofWhich(of.say.period(period, of.year)),
      align: 'right',
      cellOf: ({ ofPeriod }) => fractionCell(ofPeriod(rule, period), of),
    }
    return [...wholes, now]
  })
}

const totalColumns = ({ say }: BulletinTelling): readonly ScoreColumn[] => [
  {
    id: 'asked',
    title: say.column.asked,
    align: 'right',
    cellOf: ({ total }) => ({ text: numberText(total.asked) }),
  },
  {
    id: 'reported',
    title: say.column.reported,
    align: 'right',
    cellOf: ({ total }) => ({ text: numberText(total.reported) }),
  },
  {
    id: 'rate',
    title: say.column.rate,
    align: 'right',
    cellOf: ({ total }) => {
      const rate = rateOf(total)
      return rate === undefined ? { text: say.unranked, raw: '' } : { text: `${rate}%`, raw: String(rate) }
    },
  },
]

/** A table for each unit word: the totals, then what they are made of. */
export const scoreTables = (of: BulletinTelling, isRanked: boolean): readonly Block[] => {
  const { say, analysis, selected } = of
  const all = scoresOf(selected, analysis).filter((scores) => begunRules(scores).length > 0)
  return all.flatMap((scores): readonly Block[] => {
    const tasks = ruleColumns(scores, of)
    const columns: readonly ScoreColumn[] = [
      { id: 'unit', title: say.column.unit, rigid: true, cellOf: ({ unit }) => ({ text: unit.name }) },
      ...totalColumns(of),
      ...tasks,
    ]
    const begun = begunRules(scores)
    const units = scores.units.filter(({ has }) => begun.some(({ rule }) => has(rule)))
    const rows = isRanked
      ? ranked(units, ({ unit, total }) => (unit.index === 0 ? undefined : rateOf(total)))
      : units.map((item) => ({ item, rank: undefined }))
    return [
      ...(all.length > 1 || tasks.length > 0
        ? [{ kind: 'paragraph' as const, cells: [{ text: say.tablePart(scores.unitWord, tasks.length > 0) }] }]
        : []),
      {
        kind: 'table',
        main: true,
        columns: [
          ...(isRanked ? [{ id: 'rank', title: say.column.rank, align: 'right' as const, rigid: true }] : []),
          ...columns.map(({ cellOf, ...column }) => column),
        ],
        rows: rows.map(({ item, rank }) => [
          ...(isRanked ? [{ text: rank === undefined ? say.unranked : String(rank), raw: String(rank ?? '') }] : []),
          ...columns.map(({ cellOf }) => cellOf(item)),
        ]),
      },
    ]
  })
}
