// Bundles src into dist as CommonJS, which starts 8 ms sooner than ES modules: plan.js with what every call needs, and a
// file for each door that only some calls go through (a command, a language's words, an output format, a heavy package).
// Opening a file costs as much as reading 30 kB of another, so there are few; what two of them share stands in both:
// nothing may lean on a class or a module's state being the same on both sides of a door.
// bin/load.js loads them, with what .tools/code-cache.js has kept of their compiled code.
// `node .tools/build.js FOLDER` puts it elsewhere; with --bench the stages of the pipeline come along, for test/bench.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ options: { bench: { type: 'boolean' } }, allowPositionals: true })
const outdir = resolve(positionals[0] ?? `${root}dist`)
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** Files still to be bundled, by their name in dist. */
const entries = new Map([
  ['plan', 'src/cli/index.ts'],
  ['yaml-worker', 'src/cli/yaml-worker.ts'],
  ['library', 'src/library/index.ts'],
  ...(values.bench ? [['stages', 'test/bench/stages.ts']] : []),
])

/** `src/words/en/report.ts` → `words-en-report`; a package keeps its name. */
const nameOf = (path) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return (name ?? relative(join(root, 'src'), path).replace(/\.ts$/, '')).replaceAll(/[@/.]/g, '-')
}

/** What is loaded on demand becomes a file of its own. */
const doors = {
  name: 'doors',
  setup: ({ onResolve, resolve: find }) => {
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === doors) return undefined
      const found = await find(path, { kind, importer, resolveDir, pluginData: doors })
      entries.set(nameOf(found.path), found.path)
      return { path: `./${nameOf(found.path)}.js`, external: true }
    })
  },
}

/** esbuild leaves regular expressions as they are; one letter that is not ASCII makes V8 read the whole file as UTF-16. */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** commander could run other programs as its commands, and loads all that this takes; ours has none. */
const noPrograms = {
  name: 'no-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: 'none', namespace: 'no-programs' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'no-programs' }, () => ({ contents: 'export {}' }))
  },
}

/** esbuild copies what a module of node's exports, name by name, for the sake of a default export: only where one is used. */
const uncopied = (text) =>
  text.replace(/(\w+)=__toESM\(require\(("node:[^"]+")\)(?:,1)?\)/g, (whole, name, module) =>
    text.includes(`${name}.default`) ? whole : `${name}=require(${module})`,
  )

const files = []
const packages = new Set()
// The map grows while it is walked through: a door may lead to further doors.
for (const [name, path] of entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile: join(outdir, `${name}.js`),
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // Names are kept: a stack trace in a bug report must say something. Texts are escaped: V8 reads Latin-1 files faster.
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    supported: { 'dynamic-import': false },
    define: { PLAN_VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
    plugins: [doors, noPrograms],
    logLevel: 'warning',
  })
  for (const output of outputFiles) files.push([output.path, ascii(uncopied(output.text))])
  for (const input of Object.keys(metafile.inputs)) {
    const [, from] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
    if (from !== undefined) packages.add(from)
  }
}

/** Packages that come bundled themselves: what they depend on is in them, and is not seen as an input. */
const bundled = ['docx']

const folderOf = (name, within) => {
  const own = join(root, 'node_modules', within, 'node_modules', name)
  return existsSync(own) ? own : join(root, 'node_modules', name)
}

/** The licence of a package that the bundle holds. */
const licence = ([name, folder]) => {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'].reduce((found, file) => {
    try {
      return found ?? readFileSync(join(folder, file), 'utf8').trim()
    } catch {
      return found
    }
  }, undefined)
  return `${name} ${about.version} (${about.license})\n\n${text ?? ''}\n`
}

// What `plan explain` prints.
const pages = join(root, 'docs/checks')
for (const name of readdirSync(pages).filter((each) => each.endsWith('.md')))
  files.push([join(outdir, 'checks', name), readFileSync(join(pages, name), 'utf8')])

// The types of the package import nothing: with the one function declared they are its declarations.
const types = readFileSync(join(root, 'src/library/types.ts'), 'utf8')
files.push([join(outdir, 'library.d.ts'), `${types}\nexport declare const analyze: Analyze\n`])

// bin/plan.js reads the version here.
files.push([join(outdir, 'package.json'), `${JSON.stringify({ type: 'commonjs', version })}\n`])
const held = new Map([...packages].map((name) => [name, join(root, 'node_modules', name)]))
for (const name of bundled.filter((each) => packages.has(each))) {
  const { dependencies } = JSON.parse(readFileSync(join(held.get(name), 'package.json'), 'utf8'))
  for (const inner of Object.keys(dependencies).filter((each) => !each.startsWith('@types/'))) {
    if (!held.has(inner)) held.set(inner, folderOf(inner, name))
  }
}
files.push([join(outdir, 'LICENSES.txt'), [...held].sort().map(licence).join('\n---\n\n')])

// Only now: a build that fails leaves the last good one.
rmSync(outdir, { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

// A program that cannot be run yet is built all the same; it only starts more slowly.
const { NODE_OPTIONS: _, ...env } = process.env
const cached = spawnSync(process.execPath, [join(root, '.tools/code-cache.js'), outdir], { env, stdio: 'inherit' })
if (cached.status !== 0) process.stderr.write('The program has been built without its code cache.\n')
