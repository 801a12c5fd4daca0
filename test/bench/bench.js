// How fast the program is. `npm run bench` prints all tables but the last (some minutes; `-- --quick` for a look), or those
// that are named: `npm run bench -- scale`.
//   start   whole processes beside a node that does nothing
//   scale   how time and memory grow with the plan, stage by stage; thousands of campaigns; single rows and links
//   peers   other programs at the same plan (some ten minutes; each that is missing is named)
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixed } from './measure.js'
import { comparePeers } from './peers/peers.js'
import { measureScale } from './scale.js'
import { startUp } from './start-up.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isQuick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'))
const say = (text) => process.stdout.write(`${text}\n`)
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const isAsked = (part) => (asked.length === 0 ? part !== 'peers' : asked.includes(part))

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
  if (isAsked('start')) {
    say(startUp(folder, isQuick ? 5 : 25))
    bundleSize()
  }
  const bench = { folder, isQuick, say, stages: createRequire(import.meta.url)(join(folder, 'dist/stages.js')) }
  if (isAsked('scale')) await measureScale(bench)
  if (isAsked('peers')) await comparePeers(bench)
  sayHowBusy()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
