import { readPlan } from '../../src/analyze.ts'
import { runChecks } from '../../src/checks/run.ts'
import type { DiagnosticOptions, Findings } from '../../src/diagnostics/index.ts'
import { parseSource } from '../../src/input/parse-source.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { type Code, defaultSeverity, type Problem, problem } from '../../src/model/problem.ts'
import type { Source } from '../../src/model/source.ts'

export const plainly: DiagnosticOptions = { language: 'en', width: 80, color: 0, ascii: false }

const nothing: Findings = {
  problems: [],
  ignored: [],
  sources: [],
  campaigns: 1,
  folder: '/office',
  trees: new Map(),
  rules: Object.keys(defaultSeverity) as Code[],
  pageOf: () => undefined,
  failing: ['error'],
  version: '1.2.3',
}

/** What would be found in a campaign of these texts, by path. */
export const findingsIn = async (texts: Readonly<Record<string, string>>): Promise<Findings> => {
  const files = await Promise.all(
    Object.entries(texts).map(([path, text]) => parseSource(path, new TextEncoder().encode(text), parseThoroughly)),
  )
  const { plan, problems, sources } = readPlan(files, 'plan')
  const trees = new Map(files.flatMap(({ source, root }) => (root === undefined ? [] : [[source, root] as const])))
  return { ...nothing, ...runChecks(plan, problems, sources), sources, trees }
}

/** Problems that nobody needs to make a plan for. */
export const findingsOf = (problems: readonly Problem[]): Findings => ({
  ...nothing,
  problems,
  sources: [...new Set(problems.map(({ place }) => place.source))],
})

/** Something wrong at the first occurrence of a text. */
export const unknownTask = (source: Source, name: string, related: readonly string[] = []): Problem => {
  const placeOf = (text: string) => ({
    source,
    start: source.text.indexOf(text),
    end: source.text.indexOf(text) + text.length,
  })
  return problem('unknown-task', placeOf(name), ['unknownTask', { name }], {
    help: ['didYouMean', { name }],
    related: related.map((text) => ({ place: placeOf(text), message: ['firstHere', {}] })),
  })
}

/** So many problems, a line each, of all severities. */
export const manyProblems = (count: number): Findings => {
  const lines = Array.from({ length: count }, (_, at) => `      - { id: 任务${at}, after: 没有${at} }`)
  const source: Source = { path: 'campaigns/大/plan.yaml', text: lines.join('\n') }
  let start = 0
  const problems = lines.map((line, at): Problem => {
    const from = start + line.indexOf('没有')
    start += line.length + 1
    const place = { source, start: from, end: start - 3 }
    const first = { place: { source, start: 0, end: 5 }, message: ['firstHere', {}] } as const
    return {
      ...problem('unknown-task', place, ['unknownTask', { name: `没有${at}` }], { related: [first] }),
      severity: (['error', 'warning', 'info'] as const)[at % 3]!,
    }
  })
  return { ...findingsOf(problems), sources: [source] }
}
