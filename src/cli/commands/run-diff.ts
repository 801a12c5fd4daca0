import type { Analysis } from '../../analysis.ts'
import { analyze } from '../../analyze.ts'
import { comparePlans, everything, isSame, type Selection } from '../../compare/compare-plans.ts'
import { diffJson, newCampaignJson } from '../../reports/diff/diff-json.ts'
import { diffPage, newCampaignPage } from '../../reports/diff/diff-page.ts'
import { describeFilters, type Filters, select } from '../../reports/filter.ts'
import { loadDiffWords, loadReportWords } from '../../words/index.ts'
import { asOfFor } from '../as-of.ts'
import type { RunCommand } from '../command.ts'
import { openSides, type Sides } from '../diff-sides.ts'
import { chooseLanguage } from '../language.ts'
import { checkFilters, refuseCampaigns, warnOfErrors } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit } from '../trouble.ts'

const selectionOf = (filters: Filters, before: Analysis, after: Analysis): Selection => {
  const chosen = new Set([...select(before.standings, filters), ...select(after.standings, filters)])
  return chosen.size === before.standings.length + after.standings.length
    ? everything
    : { isWhole: false, has: (standing) => chosen.has(standing) }
}

const isHopeless = ({ plan, isUnreadable }: NonNullable<Sides['before']>): boolean => plan === undefined || isUnreadable

export const runDiff: RunCommand = async (world, names, raw, words) => {
  const options = commonOptions(raw, words)
  const { filters } = options
  const revision = raw.base as string | undefined
  const speaking = chooseLanguage(options.language, undefined, world.env)
  const asked = { names, revision, maxSize: options.maxSize, language: speaking }
  const { sides, gone } = await openSides(world, asked, words)
  const campaigns = sides.flatMap(({ after }) => after.plan?.campaign ?? [])
  const language = chooseLanguage(options.language, campaigns[0]?.language, world.env)
  const hopeless = sides
    .flatMap(({ before, after }) => (before === undefined ? [after] : [before, after]))
    .filter(isHopeless)
  if (hopeless.length > 0) await refuseCampaigns(hopeless, world.cwd, language, words)
  const [report, said] = await Promise.all([loadReportWords(language), loadDiffWords(language)])
  const analysed = []
  for (const { base, before, after } of sides) {
    const plan = after.plan!
    const asOf = await asOfFor(world, plan, options.asOf, language, words)
    const earlier = raw.baseAsOf as string | undefined
    const baseAsOf =
      before === undefined || earlier === undefined
        ? asOf
        : await asOfFor(world, before.plan!, earlier, language, words)
    analysed.push({
      base,
      before: before === undefined ? undefined : analyze(before.plan!, baseAsOf),
      after: analyze(plan, asOf),
    })
  }
  checkFilters(
    filters,
    analysed.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after])),
    words,
    report,
  )
  for (const { after, before } of sides) {
    warnOfErrors(world, after, words)
    if (before !== undefined) warnOfErrors(world, before, words)
  }
  const compared = analysed.map(({ base, before, after }) => {
    const shown = { base, filters }
    if (before === undefined) {
      return {
        differs: true,
        page: () => newCampaignPage(after, report, said, shown),
        json: () => newCampaignJson(after, base),
      }
    }
    const isAll = describeFilters(filters, report) === undefined
    const comparison = comparePlans(before, after, isAll ? everything : selectionOf(filters, before, after))
    return {
      differs: !isSame(comparison),
      page: () => diffPage(comparison, report, said, shown),
      json: () => diffJson(comparison, base),
    }
  })
  await print(world, severalCampaigns(compared), options, language)
  const differs = gone.length > 0 || compared.some((each) => each.differs)
  return raw.exitCode === true && differs ? exit.findings : exit.ok
}
