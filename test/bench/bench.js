// How fast the program is: whole processes beside a node that does nothing, and how the time grows with the plan.
// npm run bench (some two minutes; `npm run bench -- --quick` for a look)
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, memoryOf, table, timed } from './measure.js'
import { writeCampaign } from './random-campaign.js'
import { startUp } from './start-up.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isQuick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
const say = (text) => process.stdout.write(`${text}\n`)
const fixed = (number, digits = 1) => number.toFixed(digits)

const build = () => {
  execFileSync(process.execPath, [join(root, '.tools/build.js'), '--bench', join(folder, 'dist')], { stdio: 'inherit' })
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(root, 'campaigns'), join(folder, 'campaigns'), { recursive: true })
}

const bundleSize = () => {
  const names = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
  // What only the bench uses is not packed.
  const files = names.filter((name) => name.endsWith('.js') && !/^stages|^code-cache/.test(name))
  const sizeOf = (name) => statSync(join(folder, 'dist', name)).size
  const total = files.reduce((sum, name) => sum + sizeOf(name), 0)
  say(`dist: ${files.length} files, ${fixed(total / 1024)} KiB; plan.js alone ${fixed(sizeOf('plan.js') / 1024)} KiB\n`)
}

const { performance } = globalThis

/** One run of `schedule --format json` stage by stage, in milliseconds. */
const stagesOf = async (stages, paths) => {
  const world = stages.nodeWorld()
  const marks = [performance.now()]
  const mark = () => marks.push(performance.now())
  const reads = paths.map((path) => world.readFile(path, 4 * 1024 * 1024))
  mark()
  const parsed = []
  for (const [at, { bytes }] of reads.entries())
    parsed.push(await stages.parseSource(paths[at], bytes, stages.parseThoroughly))
  mark()
  const { plan, problems } = stages.readPlan(parsed, 'bench')
  if (problems.length > 0)
    throw new Error(`the generated campaign has ${problems.length} problems: ${JSON.stringify(problems[0].message)}`)
  mark()
  const analysis = stages.analyze(plan, { day: plan.campaign.asOf.day, origin: 'campaign' })
  mark()
  const json = stages.jsonText(stages.analysisJson(analysis, analysis.standings))
  mark()
  if (json.length < plan.tasks.length) throw new Error('no JSON')
  return marks.slice(1).map((end, at) => end - marks[at])
}

const growth = async () => {
  const stages = createRequire(import.meta.url)(join(folder, 'dist/stages.js'))
  const rows = []
  let before
  for (const wanted of isQuick ? [100, 1000, 10_000] : [100, 1000, 10_000, 100_000]) {
    const campaign = join(folder, `tasks-${wanted}`)
    const { tasks, files, bytes } = writeCampaign(campaign, wanted)
    const names = readdirSync(campaign, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
    const paths = names.sort().map((name) => join(campaign, name))
    const runs = wanted >= 100_000 ? 3 : 7
    const measured = []
    for (let run = 0; run < runs; run++) measured.push(await stagesOf(stages, paths))
    const [read, yaml, decode, analyse, json] = [0, 1, 2, 3, 4].map((at) => median(measured.map((each) => each[at])))
    const total = read + yaml + decode + analyse + json
    const command = [join(folder, 'bin/plan.js'), 'schedule', campaign, '--format', 'json']
    const whole = Array.from({ length: wanted >= 100_000 ? 1 : 3 }, () => timed(command, folder))
    const processor = median(whole.map((each) => each.processor))
    rows.push([
      tasks.toLocaleString('en'),
      files,
      fixed(bytes / 1024 / 1024, 2),
      fixed(read),
      fixed(yaml),
      fixed(decode),
      fixed(analyse),
      fixed(json),
      fixed(total),
      `${Math.round((100 * yaml) / total)}%`,
      fixed((1000 * total) / tasks),
      before === undefined ? '' : fixed(total / before.total / (tasks / before.tasks), 2),
      fixed(median(whole.map(({ wall }) => wall)), 0),
      fixed(processor, 0),
      before === undefined ? '' : fixed(processor / before.processor / (tasks / before.tasks), 2),
      fixed(memoryOf(command, folder), 0),
    ])
    before = { tasks, total, processor }
  }
  const head = [
    'tasks',
    'files',
    'MiB',
    'read',
    'yaml',
    'decode',
    'analyse',
    'json',
    'sum ms',
    'yaml',
    'µs/task',
    'growth',
    'wall ms',
    'cpu ms',
    'growth',
    'MiB',
  ]
  say(table(head, rows))
  say(
    'stages in milliseconds, median of warm runs in one process; growth: time over tasks against the row above, 1.00 is linear',
  )
}

/** What else the machine does falls on wall clocks first: then only the processor's columns are worth comparing. */
const sayHowBusy = () => {
  const [load] = loadavg()
  const isBusy = load > cpus().length / 2
  say(`load ${fixed(load)} on ${cpus().length} processors${isBusy ? ': BUSY, do not compare wall times' : ''}\n`)
}

try {
  say(`node ${process.version}, ${cpus()[0]?.model.trim()}`)
  sayHowBusy()
  build()
  say(startUp(folder, isQuick ? 5 : 25))
  bundleSize()
  await growth()
  sayHowBusy()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
