// Writes what V8 has compiled of a built program beside it, for bin/load.js: `node .tools/code-cache.js DIST`. The program
// runs the commands that people run most on the campaigns of the project, so that V8 knows which functions these need.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const { cacheOf, loaderOf } = createRequire(import.meta.url)('../bin/load.js')

const asOf = ['--as-of', '2019-07-22']
const usual = [
  ['schedule', ...asOf],
  ['overdue', ...asOf],
  ['next', ...asOf],
  ['show', 'exhibition.jury', '-c', 'example'],
  ['why', 'exhibition.jury', '-c', 'example'],
  ['remind', ...asOf],
  ['log'],
  ['done', 'tea-party.guests', '-c', 'example', '--dry-run'],
  ['diff', 'example', 'anniversary-70'],
  ['check', '--lang', 'en'],
  ['status', '--lang', 'en'],
  ['check'],
  ['status', ...asOf],
]

const dist = resolve(process.argv[2])
process.chdir(join(import.meta.dirname, '..'))
const { load, scripts } = loaderOf(dist)
const { main, nodeWorld } = load('./plan.js')
const silent = { isTerminal: false, columns: undefined, write: () => undefined }
const world = { ...nodeWorld(), env: {}, stdout: silent, stderr: silent }
for (const words of usual) {
  const code = await main(words, world)
  if (code > 1) throw new Error(`exit ${code}: plan ${words.join(' ')}`)
}

const cache = cacheOf(dist)
mkdirSync(cache, { recursive: true })
for (const [name, script] of scripts) writeFileSync(join(cache, name), script.createCachedData())
