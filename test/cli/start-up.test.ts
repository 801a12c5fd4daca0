import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { plainEnvironment } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// What a short run costs, in things that can be counted on a busy machine too (docs/decisions/0019-start-up.md).

const root = fileURLToPath(new URL('../..', import.meta.url))
const { put } = temporaryFolder()
const bin = dirname(inject('plan'))
const dist = join(bin, '../dist')

/** Runs node on the project's campaigns and gives the last line of what it says on standard error, as JSON. */
const told = (args: readonly string[]): unknown => {
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: root, env: plainEnvironment(), encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^[[{].*\n$/)])
  return JSON.parse(stderr)
}

/** Says which modules of node's a run has loaded that one without a program has not. */
const modulesWitness = put(
  'modules.cjs',
  `const before = new Set(process.moduleLoadList)
   process.on('exit', () => {
     const ours = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ') && !before.has(name))
     process._rawDebug(JSON.stringify(ours.map((name) => name.slice('NativeModule '.length))))
   })`,
)

/** Does what bin/plan.js does, and says which files of dist it has loaded, and of which it has used the compiled code. */
const filesWitness = put(
  'files.cjs',
  `const { load, scripts } = require(${JSON.stringify(join(bin, 'load.js'))}).loaderOf(${JSON.stringify(dist)})
   const { main, nodeWorld } = load('./plan.js')
   main(process.argv.slice(2), nodeWorld()).then(() =>
     process._rawDebug(JSON.stringify([...scripts].map(([name, script]) => [name, script.cachedDataRejected === false]))))`,
)

const campaign = 'anniversary-70'
const asOf = ['--as-of', '2019-07-22']

describe('a short run', () => {
  it.each([
    ['status', [campaign, ...asOf], ['words-zh-CN-command', 'words-zh-CN-report', 'formats-plain'], 260],
    ['check', [campaign], ['cli-check-campaigns', 'words-zh-CN-diagnostic', 'diagnostics-full'], 290],
  ])('of %s loads few files, small ones, and their compiled code', (command, rest, own, mostKilobytes) => {
    const files = told([filesWitness, command, ...rest]) as readonly (readonly [string, boolean])[]
    const wanted = ['plan', 'words-en-command', `cli-commands-run-${command}`, ...own]
    expect(files.map(([name]) => name).sort()).toEqual(wanted.map((name) => `./${name}.js`).sort())
    expect(files.filter(([, isCached]) => !isCached)).toEqual([])
    const bytes = files.reduce((sum, [name]) => sum + statSync(join(dist, name)).size, 0)
    expect(bytes / 1024).toBeLessThan(mostKilobytes)
  })

  // Streams, sockets, child processes, workers and cryptography are each a millisecond or more.
  it.each([
    [['--version'], []],
    [
      ['status', campaign, ...asOf],
      ['vm', 'os'],
    ],
    [
      ['check', campaign],
      ['vm', 'os'],
    ],
    [
      ['next', campaign, ...asOf],
      ['vm', 'os'],
    ],
  ])('plan %j loads of node only %j', (line, modules) => {
    expect(told(['--require', modulesWitness, inject('plan'), ...line])).toEqual(modules)
  })

  // Other versions of V8 count otherwise what is hot.
  it
    .skipIf(!process.version.startsWith('v20.'))
    .each([
      [['status', campaign, ...asOf]],
      [['check', campaign]],
      [['next', campaign, ...asOf]],
      [['overdue', campaign, ...asOf]],
    ])('plan %j has no loop so hot that V8 compiles it a second time, in other threads', (line) => {
    const { stdout } = spawnSync(process.execPath, ['--trace-opt', inject('plan'), ...line], {
      cwd: root,
      env: plainEnvironment(),
      encoding: 'utf8',
    })
    const marked = stdout.split('\n').flatMap((each) => /^\[marking .*<JSFunction (\S+)/.exec(each)?.[1] ?? [])
    expect(marked).toEqual([])
  })

  it('is of files in ASCII: one other letter makes V8 read a file as UTF-16', () => {
    const files = readdirSync(dist).filter((name) => name.endsWith('.js'))
    expect(files.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(dist, name), 'latin1')))).toEqual([])
  })
})

describe('compiled code that V8 does not take', () => {
  // Compiled with other flags it is not what was kept.
  const refusing = '--no-lazy'

  it('is not used', () => {
    const files = told([refusing, filesWitness, 'check', campaign]) as readonly (readonly [string, boolean])[]
    expect(files.filter(([, isCached]) => isCached)).toEqual([])
  })

  it.each([['status', campaign, ...asOf], ['--version']])('changes no answer: plan %s', (...line) => {
    const [cached, bare] = [[], [refusing]].map((flags) =>
      spawnSync(process.execPath, [...flags, inject('plan'), ...line], { cwd: root, env: plainEnvironment() }),
    )
    expect([bare!.status, String(bare!.stdout)]).toEqual([0, String(cached!.stdout)])
  })
})
