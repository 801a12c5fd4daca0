#!/usr/bin/env node
const { main, nodeWorld } = require('../dist/plan.js')

main(process.argv.slice(2), nodeWorld()).then((code) => {
  process.exitCode = code
})
