// Turns the wall chart's script, which runs in browsers, into a text that the program writes into its pages.
// `node .tools/wall-script.js` writes src/exports/html/browser.generated.ts; a test keeps it true to its sources.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../src/exports/html/', import.meta.url))

/** The generated file, as it must be. */
export const wallScript = async () => {
  const { outputFiles } = await build({
    entryPoints: [`${folder}browser/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    // What offices have: Chromium of 2020 and after.
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  return [
    '// Made by .tools/wall-script.js from src/exports/html/browser; do not edit.',
    '',
    '/** What makes the wall chart answer: filters, languages, dependencies. */',
    `export const pageScript = ${JSON.stringify(outputFiles[0].text.trim())}`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${folder}browser.generated.ts`, await wallScript())
}
