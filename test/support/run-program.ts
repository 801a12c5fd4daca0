import { spawnSync } from 'node:child_process'
import { inject } from 'vitest'

export interface ProgramRan {
  /** As a shell counts: 128 and the number of the signal that ended it. */
  readonly code: number
  readonly out: Buffer
  readonly err: string
  readonly milliseconds: number
}

/** The environment of the tests without what would change the output. */
export const plainEnvironment = (): Record<string, string> => {
  const of = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot']
  return Object.fromEntries(of.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}

/** Runs a line of bash in which `plan` is the built program. */
export const shell = (
  line: string,
  {
    cwd,
    env = {},
    timeout = 25_000,
  }: { readonly cwd: string; readonly env?: Record<string, string>; readonly timeout?: number },
): ProgramRan => {
  const start = performance.now()
  const plan = `plan() { "${process.execPath}" "${inject('plan')}" "$@"; }`
  // Without --norc bash would take our pipe for a remote shell's and run the user's own start-up file.
  const { status, signal, stdout, stderr } = spawnSync('bash', ['--norc', '-c', `set -o pipefail\n${plan}\n${line}`], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    timeout,
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status === null) throw new Error(`ended by ${signal}: ${line}\n${stderr}`)
  return { code: status, out: stdout, err: String(stderr), milliseconds: performance.now() - start }
}
