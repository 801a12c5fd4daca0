// Makes a single file that runs where no Node is installed: the program, what comes with it, and a Node of version 25.5 or
// later that can build such a file (`node --build-sea`).
//   node .tools/executable.js OUTPUT [NODE]
// NODE is that Node; without it the one of the package `node` is fetched, for the system that this runs on.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const [output, given] = process.argv.slice(2)
if (output === undefined) throw new Error('node .tools/executable.js OUTPUT [NODE]')

const folder = mkdtempSync(join(tmpdir(), 'plan-executable-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A Node that can build executables; its package brings the binary of this system. */
const fetchNode = () => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', 'node@26'], options)
  return join(folder, 'node_modules/node/bin/node')
}

/** What only the executable has otherwise. */
const inside = {
  name: 'inside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/node-own-(file|worker)\.ts$/ }, ({ path }) => ({
      path: join(root, '.tools/executable', path.slice(path.lastIndexOf('/') + 1)),
    }))
  },
}

execFileSync(process.execPath, [join(root, '.tools/build.js'), join(folder, 'dist')], { stdio: 'inherit' })
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** A script with all its doors open: nothing can be loaded from beside it. */
const bundle = (entry, name) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(folder, name),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node25.5',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: { PLAN_VERSION: JSON.stringify(version) },
    plugins: [inside],
    logLevel: 'warning',
  })
await bundle('.tools/executable/entry.ts', 'plan.js')
await bundle('src/cli/yaml-worker.ts', 'yaml-worker.js')

const dist = join(folder, 'dist')
const pages = readdirSync(join(dist, 'checks')).map((name) => `checks/${name}`)
const assets = {
  'yaml-worker.js': join(folder, 'yaml-worker.js'),
  ...Object.fromEntries(pages.map((name) => [name, join(dist, name)])),
}
const settings = {
  main: join(folder, 'plan.js'),
  output: resolve(output),
  disableExperimentalSEAWarning: true,
  useCodeCache: true,
  assets,
}
writeFileSync(join(folder, 'sea.json'), JSON.stringify(settings))
const node = given === undefined ? fetchNode() : resolve(given)
execFileSync(node, ['--build-sea', join(folder, 'sea.json')], { stdio: ['ignore', 'ignore', 'inherit'] })

// Who passes the file on passes these on too.
const licences = [readFileSync(join(dist, 'LICENSES.txt'), 'utf8')]
const ofNode = [
  '../LICENSE',
  '../../LICENSE',
  '../share/doc/node/LICENSE',
  `../node_modules/node-${process.platform}-${process.arch}/LICENSE`,
].map((path) => join(node, '..', path))
const found = ofNode.find((path) => existsSync(path) && readFileSync(path, 'utf8').includes('Node.js'))
licences.push(
  found === undefined ? 'Node.js: see LICENSE in its distribution.\n' : `Node.js\n\n${readFileSync(found, 'utf8')}`,
)
writeFileSync(`${resolve(output)}-licenses.txt`, licences.join('\n---\n\n'))
