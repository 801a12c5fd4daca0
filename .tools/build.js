// Bundles src into dist: one file for what every call needs, further ones for what only some calls need.
// `node .tools/build.js FOLDER` puts it elsewhere; with --bench the stages of the pipeline come along, for test/bench.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ options: { bench: { type: 'boolean' } }, allowPositionals: true })
const outdir = resolve(positionals[0] ?? `${root}dist`)
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

const { outputFiles } = await build({
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
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  define: { PLAN_VERSION: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
})

// Only now: a build that fails leaves the last good one.
rmSync(outdir, { recursive: true, force: true })
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}
