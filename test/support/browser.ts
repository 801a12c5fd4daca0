import { spawnSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'
import { isAbleTo } from './tools.ts'

/** A browser of the machine: none is downloaded. */
const whichBrowser = 'command -v chromium || command -v chromium-browser || command -v google-chrome'

export const hasBrowser = isAbleTo(whichBrowser)

const flags = [
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-sync',
  'disable-component-update',
  'disable-background-networking',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: spawnSync('bash', ['--norc', '-c', whichBrowser], { encoding: 'utf8' }).stdout.trim(),
    args: flags.map((flag) => `--${flag}`),
  })
