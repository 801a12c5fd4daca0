import type { TaskRule } from '../../model/campaign.ts'
import { amountText, type BulletinTelling, sentBackOn } from './naming.ts'
import { absenceOf, rateOf, type Scores, scoresOf } from './score.ts'
import { begunRules, ruleName } from './score-table.ts'

/** Of one work what was asked for and what came, what was sent back, and who has handed in nothing: facts, without a word on them. */
const ruleText = (rule: TaskRule, { units, unitWord }: Scores, of: BulletinTelling): string => {
  const { say, analysis } = of
  const { silence } = analysis.campaign
  const asked = units
    .map(({ unit, begun, ofRule }) => ({ name: unit.name, standings: begun(rule), score: ofRule(rule) }))
    .filter(({ score }) => score.asked > 0)
  const sum = asked.reduce(
    (all, { score }) => ({ asked: all.asked + score.asked, reported: all.reported + score.reported }),
    { asked: 0, reported: 0 },
  )
  const absent = (why: 'late' | 'silent'): readonly string[] =>
    asked.filter(({ standings }) => absenceOf(standings, analysis) === why).map(({ name }) => name)
  const [missing, silent] = [absent('late'), absent('silent')]
  const returned = asked.flatMap(({ name, standings }) =>
    standings.flatMap((standing) => {
      const day = sentBackOn(standing, of)
      return day === undefined ? [] : [{ unit: name, day }]
    }),
  )
  return say.sentences([
    say.scored({
      asked: amountText(sum.asked, unitWord),
      reported: amountText(sum.reported, unitWord),
      percent: rateOf(sum)!,
      units: asked.length,
      full: asked.filter(({ score }) => score.reported >= score.asked).length,
    }),
    ...(returned.length === 0 ? [] : [say.returnedUnits(returned)]),
    ...(missing.length === 0 ? [] : [say.missing(missing)]),
    ...(silent.length === 0 || silence === undefined ? [] : [say.silent(silent, silence.count, silence.unit)]),
  ])
}

/** A paragraph for each work that has begun; those of which nothing counted in their word has begun share one. */
export const scoreText = (of: BulletinTelling): readonly string[] => {
  const { say, analysis, selected } = of
  const all = scoresOf(selected, analysis)
  const nameOf = (rule: TaskRule): string => say.task(ruleName(rule, of), [])
  const told = all.flatMap((scores) =>
    begunRules(scores).map(({ rule }) => say.of(nameOf(rule), ruleText(rule, scores, of))),
  )
  const ahead = all.filter((scores) => begunRules(scores).length === 0).flatMap(({ rules }) => rules)
  if (ahead.length === 0) return told
  return [...told, say.of(say.quoted(ahead.map(({ rule }) => nameOf(rule))), say.notBegun)]
}
