import type { AsOf, Plan } from '../analysis.ts'
import { analyze as analyzePlan, readPlan } from '../analyze.ts'
import { runChecks } from '../checks/run.ts'
import type { Tree } from '../diagnostics/index.ts'
import { findingsJson } from '../diagnostics/json.ts'
import { isTrouble } from '../input/dates/context.ts'
import { readDate } from '../input/dates/read-date.ts'
import { type ParseThoroughly, parseSource } from '../input/parse-source.ts'
import type { ParsedFile } from '../input/read-campaign.ts'
import { defaultSeverity } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { analysisJson } from '../reports/analysis-json.ts'
import { jsonText } from '../reports/json-text.ts'
import { loadProblemWords, type ProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import type { Analyze, CampaignFile, Schedule } from './types.ts'

export type * from './types.ts'

/** A long text that is not simple is read in a worker, which is stopped after ten seconds. */
const parseThoroughly: ParseThoroughly = async (source) =>
  (await import('../cli/parse-in-worker.ts')).parseInWorker(source)

const asOfOf = ({ campaign, dates }: Plan, wanted: string | undefined, words: ProblemWords): AsOf => {
  if (wanted !== undefined) {
    const result = readDate(wanted, 'single', dates)
    if (!isTrouble(result)) return { day: result, origin: 'option' }
    throw new RangeError(`asOf ${JSON.stringify(wanted)}: ${say(result.message, words)}`)
  }
  if (campaign.asOf !== undefined) return { day: campaign.asOf.day, origin: 'campaign' }
  throw new RangeError('asOf is missing, and the campaign has none')
}

export const analyze: Analyze = async (given, { asOf, language = 'zh-CN', id = 'campaign' } = {}) => {
  const files: readonly CampaignFile[] =
    typeof given === 'string' || given instanceof Uint8Array ? [{ path: `${id}.yaml`, text: given }] : given
  const encoder = new TextEncoder()
  const parsed: ParsedFile[] = []
  for (const { path, text } of files) {
    parsed.push(await parseSource(path, typeof text === 'string' ? encoder.encode(text) : text, parseThoroughly))
  }
  const words = await loadProblemWords(language)
  const { plan, problems: reading, sources } = readPlan(parsed, id)
  const { problems, ignored } = runChecks(plan, reading, sources)
  const trees = new Map<Source, Tree>()
  for (const { source, root } of parsed) if (root !== undefined) trees.set(source, root)
  const { diagnostics } = await findingsJson(
    {
      problems,
      ignored,
      sources,
      campaigns: 1,
      folder: '.',
      trees,
      rules: Object.keys(defaultSeverity) as (keyof typeof defaultSeverity)[],
      pageOf: () => undefined,
      failing: ['error'],
      version: '',
    },
    { language },
  )
  if (plan === undefined) return { diagnostics, schedule: undefined }
  const analysis = analyzePlan(plan, asOfOf(plan, asOf, words))
  // The contract's types are kept true by test/library; tasks are made while they are written.
  const schedule = JSON.parse(jsonText(analysisJson(analysis, analysis.standings))) as Schedule
  return { diagnostics, schedule }
}
