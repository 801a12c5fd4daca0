import type { Analysis, PlanReading } from '../../src/analysis.ts'
import { analyze, readPlan } from '../../src/analyze.ts'
import { parseSource } from '../../src/input/parse-source.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { analysisJson } from '../../src/reports/analysis-json.ts'
import { jsonText } from '../../src/reports/json-text.ts'
import type { Json } from '../../src/reports/task-json.ts'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/** Reads a campaign from texts, as one folder. */
export const readTexts = async (files: Files | string): Promise<PlanReading> => {
  const texts = typeof files === 'string' ? { 'plan.yaml': files } : files
  const parsed = await Promise.all(
    Object.entries(texts).map(([path, text]) => parseSource(path, new TextEncoder().encode(text), parseThoroughly)),
  )
  return readPlan(parsed, 'plan')
}

/** The codes of all problems, in order. */
export const codesOf = async (files: Files | string): Promise<readonly string[]> =>
  (await readTexts(files)).problems.map(({ code }) => code)

/** Analyses a sound plan on its own `asOf`. */
export const analyzeText = async (files: Files | string): Promise<Analysis> => {
  const { plan, problems } = await readTexts(files)
  if (plan === undefined || problems.length > 0) {
    throw new Error(
      `the plan is not sound: ${problems.map(({ code, message }) => `${code} ${JSON.stringify(message)}`).join(', ')}`,
    )
  }
  return analyze(plan, { day: plan.campaign.asOf!.day, origin: 'campaign' })
}

/** What `--format json` would print of it. */
export const jsonOf = async (files: Files | string): Promise<{ readonly [key: string]: Json }> => {
  const analysis = await analyzeText(files)
  return JSON.parse(jsonText(analysisJson(analysis, analysis.standings)))
}
