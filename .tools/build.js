// Bundles src into dist: one file for what every call needs, further ones for what only some calls need. esbuild splits
// modules only as ES modules; CommonJS starts 8 ms sooner, so each file is then turned into that.
// `node .tools/build.js FOLDER` puts it elsewhere; with --bench the stages of the pipeline come along, for test/bench.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ options: { bench: { type: 'boolean' } }, allowPositionals: true })
const outdir = resolve(positionals[0] ?? `${root}dist`)
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

// Names are kept: a stack trace in a bug report must say something. Texts are escaped: V8 reads Latin-1 files faster.
const shared = { platform: 'node', target: 'node20.19', charset: 'ascii', minifySyntax: true, minifyWhitespace: true }

const { outputFiles, metafile } = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: {
    plan: 'src/cli/index.ts',
    // Beside the chunk that starts it: that one looks for it in its own folder.
    'chunks/yaml-worker': 'src/cli/yaml-worker.ts',
    ...(values.bench ? { stages: 'test/bench/stages.ts' } : {}),
  },
  outdir,
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  define: { PLAN_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
})

/** The licences of the packages that the bundle holds. */
const licences = () => {
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  )
  return [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'].reduce((found, file) => {
      try {
        return found ?? readFileSync(join(folder, file), 'utf8').trim()
      } catch {
        return found
      }
    }, undefined)
    return `${name} ${about.version} (${about.license})\n\n${text ?? ''}\n`
  })
}

const files = await Promise.all(
  outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, {
      ...shared,
      format: 'cjs',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname' },
    })
    return [path, code]
  }),
)
// Only now: a build that fails leaves the last good one.
rmSync(outdir, { recursive: true, force: true })
for (const [path, code] of [
  ...files,
  [join(outdir, 'package.json'), '{ "type": "commonjs" }\n'],
  [join(outdir, 'LICENSES.txt'), licences().join('\n---\n\n')],
]) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
}
