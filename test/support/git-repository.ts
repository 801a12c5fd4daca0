import { execFileSync } from 'node:child_process'
import { plainEnvironment } from './run-program.ts'

/** Nobody's own settings, and a name to commit under. */
const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '甲',
  GIT_AUTHOR_EMAIL: 'jia@example.org',
  GIT_COMMITTER_NAME: '甲',
  GIT_COMMITTER_EMAIL: 'jia@example.org',
}

/** Runs git in a folder, as somebody who keeps plans in it would. */
export const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, env: { ...plainEnvironment(), ...gitEnvironment }, encoding: 'utf8', stdio: 'pipe' })

/** Commits all there is. */
export const commitAll = (cwd: string): void => {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'one more')
}
