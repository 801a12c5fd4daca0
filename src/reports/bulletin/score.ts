import type { Analysis } from '../../analysis.ts'
import type { TaskRule, Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { returnedOf } from '../../status/returned.ts'
import { isSilent } from '../../status/silence.ts'
import type { Standing } from '../../status/standing.ts'

/** Counts in thousandths: what was to be handed in, and what was. */
export interface Score {
  readonly asked: number
  readonly reported: number
}

/** One rule with a target, of which each unit and each period has a task. */
export interface ScoredRule {
  readonly rule: TaskRule
  /** The latest period that has begun; undefined for what is handed in once. */
  readonly period: string | undefined
}

export interface UnitScore {
  readonly unit: Unit
  readonly total: Score
  readonly ofRule: (rule: TaskRule) => Score
  readonly ofPeriod: (rule: TaskRule, period: string) => Score
  /** What it is asked of a rule by now. */
  readonly begun: (rule: TaskRule) => readonly Standing[]
  /** Whether it has a part in a rule, asked for yet or not. */
  readonly has: (rule: TaskRule) => boolean
  /** 零报告: nothing at all has come, though it is late or could have come long ago. */
  readonly isSilent: boolean
}

/** All that is counted in one unit word: pieces are not added to hours. */
export interface Scores {
  readonly unitWord: string
  readonly rules: readonly ScoredRule[]
  /** In the order of the units. */
  readonly units: readonly UnitScore[]
}

/** Whether a task is one that a score counts: it has a target, and its unit can be held to it. */
export const countedOf = ({ task, facts }: Standing): boolean =>
  task.target !== undefined && !task.optional && !task.unit.external && facts.state !== 'dropped'

/** Whether anything is to be handed in yet: not before its time, and not while its unit waits for somebody else. */
const hasBegun = ({ facts, planStart, readiness }: Standing, today: number): boolean =>
  facts.state !== 'todo' || (planStart !== undefined && planStart <= today && readiness !== 'waiting')

const scoreOf = (standings: readonly Standing[], analysis: Analysis): Score => {
  let asked = 0
  let reported = 0
  for (const standing of standings) {
    const { task, facts } = standing
    const target = task.target!.thousandths
    asked += target
    if (returnedOf(standing, analysis) !== undefined) continue
    // What is reported as done without a number was done as asked.
    reported += facts.count ?? (facts.percent === 100 ? target : 0)
  }
  return { asked, reported }
}

/** Whole percent, more than 100 where more came than was asked for; undefined where nothing was. */
export const rateOf = ({ asked, reported }: Score): number | undefined =>
  asked === 0 ? undefined : Math.floor((100 * reported) / asked)

/** Why nothing has come, where it should have: its deadline has passed, or nothing was heard for long. */
export const absenceOf = (standings: readonly Standing[], analysis: Analysis): 'late' | 'silent' | undefined => {
  const { asked, reported } = scoreOf(standings, analysis)
  // What was sent back had come.
  const isReturned = standings.some((standing) => returnedOf(standing, analysis) !== undefined)
  if (asked === 0 || reported > 0 || isReturned) return undefined
  if (standings.some(({ alert }) => alert === 'overdue')) return 'late'
  return standings.some((standing) => isSilent(standing, analysis)) ? 'silent' : undefined
}

const unitScore = (unit: Unit, all: readonly Standing[], analysis: Analysis): UnitScore => {
  const own = all.filter(({ task }) => task.unit === unit)
  const begun = own.filter((standing) => hasBegun(standing, analysis.asOf.day))
  const of = (rule: TaskRule): readonly Standing[] => begun.filter(({ task }) => task.rule === rule)
  return {
    unit,
    total: scoreOf(begun, analysis),
    ofRule: (rule) => scoreOf(of(rule), analysis),
    ofPeriod: (rule, period) =>
      scoreOf(
        of(rule).filter(({ task }) => task.period === period),
        analysis,
      ),
    begun: of,
    has: (rule) => own.some(({ task }) => task.rule === rule),
    isSilent: absenceOf(begun, analysis) !== undefined,
  }
}

/** The periods of one rule are written alike, so their texts sort as they follow each other. */
const latestPeriod = (standings: readonly Standing[]): string | undefined =>
  standings
    .flatMap(({ task }) => task.period ?? [])
    .sort()
    .at(-1)

/** The figures of the standings that count, by unit word, each with the units that have such tasks. */
export const scoresOf = (selected: readonly Standing[], analysis: Analysis): readonly Scores[] => {
  const byWord = groupBy(selected.filter(countedOf), ({ task }) => task.target!.unitWord)
  return [...byWord].map(([unitWord, standings]) => {
    const begun = standings.filter((standing) => hasBegun(standing, analysis.asOf.day))
    const byRule = groupBy(standings, ({ task }) => task.rule)
    return {
      unitWord,
      rules: [...byRule.keys()].map((rule) => ({
        rule,
        period: latestPeriod(begun.filter(({ task }) => task.rule === rule)),
      })),
      units: analysis.campaign.units
        .filter((unit) => standings.some(({ task }) => task.unit === unit))
        .map((unit) => unitScore(unit, standings, analysis)),
    }
  })
}
