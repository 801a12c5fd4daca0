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

/** Wall clock and processor (user and system) in milliseconds: bash's `time` counts in thousandths. */
export const timed = (args, cwd) => {
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" > /dev/null'
  const done = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
  })
  ranWell(done, args)
  const [real, user, system] = done.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wall: real * 1000, processor: (user + system) * 1000 }
}

/** The largest resident memory of a run in MiB, as the process itself knows it when it ends. */
export const memoryOf = (args, cwd) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-memory-'))
  const witness = join(folder, 'witness.cjs')
  const told = join(folder, 'told')
  writeFileSync(
    witness,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`,
  )
  ranWell(
    spawnSync(process.execPath, ['--require', witness, ...args], { cwd, env, maxBuffer: 1024 ** 3, encoding: 'utf8' }),
    args,
  )
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

/** Rows of cells as an aligned table; numbers to the right. */
export const table = (head, rows) => {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)))
  const lines = cells.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
  )
  return `${lines.join('\n')}\n`
}
