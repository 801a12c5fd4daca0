// Writes what V8 has compiled of a built program beside it, for bin/load.js: `node .tools/code-cache.js DIST`. The program
// runs the commands that people run most on the campaigns of the project, so that V8 knows which functions these need.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const { cacheOf, loaderOf } = createRequire(import.meta.url)('../bin/load.js')

const real = ['anniversary-70', '--as-of', '2019-07-22']
const usual = [
  ['status', ...real],
  ['status', ...real, '--lang', 'en'],
  ['check', 'anniversary-70'],
  ['check', 'anniversary-70', '--lang', 'en'],
  ['schedule', ...real],
  ['overdue', ...real],
  ['next', ...real],
  ['show', 'exhibition.jury', '-c', 'example'],
  ['why', 'exhibition.jury', '-c', 'example'],
  ['remind', ...real],
  ['log', '-c', 'example'],
  ['done', 'tea-party.guests', '-c', 'example', '--dry-run'],
  ['diff', 'example', 'anniversary-70'],
]

const dist = resolve(process.argv[2])
process.chdir(join(import.meta.dirname, '..'))
const { load, scripts } = loaderOf(dist)
const { main, nodeWorld } = load('./plan.js')
const silent = { isTerminal: false, columns: undefined, write: () => undefined }
const world = { ...nodeWorld(), env: {}, stdout: silent, stderr: silent }
const cache = cacheOf(dist)
mkdirSync(cache, { recursive: true })
const written = new Set()
for (const words of usual) {
  const code = await main(words, world)
  if (code > 1) throw new Error(`exit ${code}: plan ${words.join(' ')}`)
  // At once: what has not run for a while V8 forgets again.
  for (const [name, script] of scripts) {
    if (!written.has(name)) writeFileSync(join(cache, name), script.createCachedData())
    written.add(name)
  }
}
