import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git-repository.ts'
import { moved, planDue as plan, planHistory } from '../support/plan-history.ts'
import { shell } from '../support/run-program.ts'

const { home, put, run, ...here } = planHistory()
let cwd = ''
beforeEach(() => {
  cwd = here.cwd()
})

describe('plan diff', () => {
  it('compares with HEAD, and tells the commit', () => {
    const { code, out } = run('plan diff')
    expect(code).toBe(0)
    expect(out).toMatch(moved)
    expect(out).toContain(`HEAD (${git(cwd, 'rev-parse', 'HEAD').slice(0, 10)})`)
  })

  it.each([
    ['a subfolder', 'plan diff HEAD', 'campaigns/show'],
    ['the campaign named by its path', 'plan diff main campaigns/show', '.'],
    ['its file alone', 'plan diff main campaigns/show/plan.yaml', '.'],
    ['the unambiguous form', 'plan diff --base main show', '.'],
  ])('works from %s', (_, line, from) => {
    expect(run(line, {}, from).out).toMatch(moved)
  })

  it('exits with 1 where asked to, and something differs', () => {
    expect(run('plan diff --exit-code').code).toBe(1)
    put('campaigns/show/plan.yaml', plan('8月23日'))
    expect(run('plan diff --exit-code')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing has changed.'),
    })
  })

  it('works in a worktree', () => {
    git(cwd, 'worktree', 'add', '--quiet', '--detach', 'other')
    fs.writeFileSync(join(cwd, 'other/campaigns/show/plan.yaml'), plan('8月30日'))
    expect(run('plan diff', {}, 'other').out).toMatch(moved)
  })

  it('a campaign that was a file and is a folder now, under the same id', () => {
    put('campaigns/was.yaml', `id: essays\n${plan('8月23日')}`)
    commitAll(cwd)
    fs.rmSync(join(cwd, 'campaigns/was.yaml'))
    put('campaigns/is/plan.yaml', `id: essays\n${plan('8月30日')}`)
    expect(run('plan diff HEAD is').out).toMatch(moved)
  })

  it('a campaign that is new, and one that is gone', () => {
    put('campaigns/gone.yaml', plan('8月23日'))
    commitAll(cwd)
    fs.rmSync(join(cwd, 'campaigns/gone.yaml'))
    put('campaigns/fresh.yaml', plan('8月23日'))
    const { code, out, err } = run('plan diff --exit-code')
    expect(out).toContain('This campaign is new since HEAD (')
    expect(err).toContain('gone since HEAD: gone')
    expect(code).toBe(1)
  })

  it('a word that is a branch and a campaign is the branch, and that is said', () => {
    git(cwd, 'branch', 'show')
    const { out, err } = run('plan diff show')
    expect(out).toMatch(moved)
    expect(err).toContain('"show" is a git revision and a campaign; it was taken as the revision')
  })

  it('two folders, without git', () => {
    put('old/plan.yaml', plan('8月23日'))
    const { out } = run('PATH=/nowhere; plan diff ./old campaigns/show')
    expect(out).toMatch(moved)
  })
})

describe('what git cannot give', () => {
  it.each([
    ['no such revision', 'plan diff --base nowhere', 'git knows no revision "nowhere"'],
    ['a blob', 'plan diff --base HEAD:campaigns/show/plan.yaml', 'git knows no revision'],
    ['nothing', "plan diff --base ''", 'git knows no revision ""'],
    ['a range', 'plan diff --base HEAD..HEAD', 'git knows no revision "HEAD..HEAD"'],
    ['a negation', 'plan diff --base ^HEAD', 'git knows no revision "^HEAD"'],
    ['an option', 'plan diff --base=--output=marker', 'git knows no revision "--output=marker"'],
    ['two lines', "plan diff --base=$'HEAD\\n--all'", 'git knows no revision "HEAD --all"'],
    ['a command', "plan diff --base '$(touch marker)'", 'git knows no revision "$(touch marker)"'],
  ])('%s', (_, line, message) => {
    const { code, out, err } = run(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(fs.existsSync(join(cwd, 'marker'))).toBe(false)
  })

  it('no git at all', () => {
    const { code, err } = run('PATH=/nowhere; plan diff --base HEAD')
    expect(code).toBe(2)
    expect(err).toContain('git must be installed')
  })

  it('no repository', () => {
    fs.rmSync(join(cwd, '.git'), { recursive: true })
    const { code, err } = run('plan diff --base HEAD')
    expect([code, err.includes('is in no git repository')]).toEqual([2, true])
  })

  it('a commit that a shallow clone has not got: says how to fetch it', () => {
    commitAll(cwd)
    const first = git(cwd, 'rev-parse', 'HEAD~1').trim()
    git(home, 'clone', '--quiet', '--depth', '1', `file://${cwd}`, `${cwd} shallow`)
    const { code, out } = shell('plan diff HEAD show', { cwd: `${cwd} shallow` })
    expect([code, String(out).includes('Nothing has changed.')]).toEqual([0, true])
    const { err } = shell(`plan check --base ${first}`, { cwd: `${cwd} shallow` })
    expect(err).toContain(`git fetch --depth=1 origin ${first}`)
  })
})
