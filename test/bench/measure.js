// Runs of whole processes: how long, how much of the processor, how much memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

// Further certificates are read by every node at its start, and would make ours look better beside it.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env

const ranWell = ({ status, stderr }, args) => {
  if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}\n${stderr}`)
}

/** What `timeout` exits with when it had to end a program. */
const ended = 124

/**
 * Wall clock and processor (user and system) in milliseconds: bash's `time` counts in thousandths. Undefined for what was
 * not done after so many `seconds`. Programs that find something may say so with an exit code of 1.
 */
export const timedProgram = (program, args, cwd, { seconds = 3600, mayFind = false, locale = 'C' } = {}) => {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time timeout "$@" > /dev/null'
  const done = spawnSync('bash', ['-c', script, 'bash', String(seconds), program, ...args], {
    cwd,
    env: { ...env, LC_ALL: locale },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  })
  if (done.status === ended) return undefined
  if (!(mayFind && done.status === 1)) ranWell(done, [program, ...args])
  const [real, user, system] = done.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wall: real * 1000, processor: (user + system) * 1000 }
}

/** A run of ours. */
export const timed = (args, cwd, options) => timedProgram(process.execPath, args, cwd, options)

/** The largest resident memory of a run in MiB, as the process itself knows it when it ends. */
export const memoryOf = (args, cwd, { mayFind = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-memory-'))
  const witness = join(folder, 'witness.cjs')
  const told = join(folder, 'told')
  writeFileSync(
    witness,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`,
  )
  const stdio = ['ignore', 'ignore', 'pipe']
  const done = spawnSync(process.execPath, ['--require', witness, ...args], { cwd, env, stdio, encoding: 'utf8' })
  if (!(mayFind && done.status === 1)) ranWell(done, args)
  const mebibytes = Number(readFileSync(told, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return mebibytes
}

/** How many files a run opens, and how many of them lie in a folder; undefined where there is no strace. */
export const filesOpened = (args, cwd, inside) => {
  const { status, stderr } = spawnSync('strace', ['-f', '-e', 'trace=open,openat', '--', process.execPath, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  })
  if (status !== 0) return undefined
  const opened = stderr.split('\n').filter((line) => /\bopen(at)?\(/.test(line) && !/= -1 /.test(line))
  return { all: opened.length, ours: opened.filter((line) => line.includes(inside)).length }
}

/** Rows of cells as an aligned table of Markdown, ready for the documentation; numbers to the right. */
export const table = (head, rows) => {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  const cells = [head, rule, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)))
  const lines = cells.map(
    (row) =>
      `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`,
  )
  return `${lines.join('\n')}\n`
}

export const fixed = (number, digits = 1) => number.toFixed(digits)
