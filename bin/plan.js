#!/usr/bin/env node
import { main, nodeWorld } from '../dist/plan.js'

process.exitCode = await main(process.argv.slice(2), nodeWorld())
