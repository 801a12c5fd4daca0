// The pipeline stage by stage, as the program runs it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const mostBytes = 64 * 1024 * 1024

const pathsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))

/** Milliseconds of the processor that this process has used: what else the machine does falls on wall clocks. */
export const processorNow = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The names of the stages: the first three are reading, the others what is done with what was read. */
export const stageNames = ['read', 'parse', 'decode', 'expand', 'analyse', 'check', 'report']

/** One run of all stages: the milliseconds that each took of the processor, and what came of them. */
export const runStages = async (stages, folder) => {
  const paths = pathsIn(folder)
  const world = stages.nodeWorld()
  const marks = [processorNow()]
  const mark = () => marks.push(processorNow())
  const reads = paths.map((path) => world.readFile(path, mostBytes))
  mark()
  const parsed = []
  for (const [at, { bytes }] of reads.entries())
    parsed.push(await stages.parseSource(paths[at], bytes, stages.parseThoroughly, mostBytes))
  mark()
  const definition = stages.readDefinition(parsed, 'bench')
  mark()
  const { plan, problems, sources } = stages.planOf(definition)
  if (problems.length > 0)
    throw new Error(`the generated campaign has ${problems.length} problems: ${JSON.stringify(problems[0].message)}`)
  mark()
  const analysis = stages.analyze(plan, { day: plan.campaign.asOf.day, origin: 'campaign' })
  mark()
  stages.runChecks(plan, problems, sources)
  mark()
  let length = 0
  for (const piece of stages.jsonPieces(stages.analysisJson(analysis, analysis.standings))) length += piece.length
  mark()
  if (length < plan.tasks.length) throw new Error('no JSON')
  return { times: marks.slice(1).map((end, at) => end - marks[at]), analysis }
}
