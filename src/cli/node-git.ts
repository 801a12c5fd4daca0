import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { codeOf, systemText } from './node-reason.ts'
import type { GitResult } from './world.ts'

const mostMilliseconds = 30_000
const mostComplaint = 64 * 1024

/**
 * Whatever a repository's own settings say, these are said after them: no daemon is asked which files changed, no lock is
 * taken, nothing is a pattern, nothing pages, no object stands in for another, and a repository that lies in a folder as
 * files of somebody else's commit is none.
 */
const precautions = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-replace-objects',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'safe.bareRepository=explicit'],
]

/** Of our own environment: where programs and the user's settings are. `GIT_DIR`, `GIT_CONFIG_COUNT` and all of their kind stay behind. */
const handedOn = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'APPDATA']

const environment = (): Record<string, string> => ({
  ...Object.fromEntries(
    handedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  LC_ALL: 'C',
  // A clone may leave out objects and fetch each when it is looked at: not here, and over no protocol.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_TERMINAL_PROMPT: '0',
})

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** `git` by its whole path: systems that look in the working directory first would find one that came with a plan. */
const findGit = (): string | undefined => {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram)
}

/** Runs git in a folder, without a shell, and waits for it. */
export const runGit = (folder: string, args: readonly string[], input: string, mostBytes: number): GitResult => {
  const program = findGit()
  if (program === undefined) return { trouble: 'missing', detail: '' }
  try {
    const { status, stdout, stderr, error } = spawnSync(program, [...precautions, ...args], {
      cwd: folder,
      env: environment(),
      input,
      timeout: mostMilliseconds,
      maxBuffer: Math.max(mostBytes, mostComplaint),
      windowsHide: true,
    })
    if (error !== undefined) {
      const code = codeOf(error)
      if (code === 'ETIMEDOUT') return { trouble: 'slow', detail: '' }
      if (code === 'ENOBUFS') return { trouble: 'too-large', detail: '' }
      // It may end before it has read all of its input: what it says counts.
      if (code !== 'EPIPE') return { trouble: 'other', detail: systemText(error) }
    }
    return { code: status ?? -1, stdout, stderr: stderr.toString('utf8') }
  } catch (error) {
    // A NUL in an argument.
    return { trouble: 'other', detail: systemText(error) }
  }
}
