#!/usr/bin/env node
const { join } = require('node:path')

/** The one answer that needs nothing of the program. Where it cannot be written the program tries again, and says why. */
const tellVersion = () => {
  const { readFileSync, writeSync } = require('node:fs')
  try {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../dist/package.json'), 'utf8'))
    writeSync(1, `${version}\n`)
    return true
  } catch {
    return false
  }
}

const words = process.argv.slice(2)
const isVersion = words.length === 1 && (words[0] === '--version' || words[0] === '-V')

if (!isVersion || !tellVersion()) {
  const { loaderOf } = require('./load.js')
  const { main, nodeWorld } = loaderOf(join(__dirname, '../dist')).load('./plan.js')
  main(words, nodeWorld()).then((code) => {
    process.exitCode = code
  })
}
