import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git-repository.ts'
import { moved, planDue as plan, planHistory } from '../support/plan-history.ts'
import { shell } from '../support/run-program.ts'

const { home, put, run, ...here } = planHistory()
let cwd = ''
let number = 0
beforeEach(() => {
  cwd = here.cwd()
  number = here.number()
})

describe('a repository from somebody who means harm', () => {
  /** Writes a program that leaves a mark when it is run. */
  const trap = (name: string): string => {
    // Without a blank: git gives some of these lines to a shell.
    const path = join(home, `${name}-${number}`)
    fs.writeFileSync(path, `#!/bin/sh\ntouch '${join(cwd, 'marker')}'\n`, { mode: 0o755 })
    return path
  }
  const wasSprung = (): boolean => fs.existsSync(join(cwd, 'marker'))
  /** That the trap works: git runs it when it is asked in another way, whatever comes of that. */
  const springs = (folder: string, ...args: readonly string[]): boolean => {
    try {
      git(folder, ...args)
    } catch {
      // It is no good monitor, and no good server.
    }
    return wasSprung()
  }

  it('runs nothing that its settings name', () => {
    put('.gitattributes', '*.yaml diff=trap filter=trap text eol=crlf\n')
    commitAll(cwd)
    put('campaigns/show/plan.yaml', plan('9月6日'))
    const path = trap('trap')
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.trap.textconv',
      'diff.trap.command',
      'filter.trap.smudge',
      'filter.trap.clean',
      'filter.trap.process',
      'gpg.program',
      'credential.helper',
    ]) {
      git(cwd, 'config', key, path)
    }
    git(cwd, 'config', 'pager.log', 'true')
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman']) {
      fs.mkdirSync(join(cwd, '.git/hooks'), { recursive: true })
      fs.copyFileSync(path, join(cwd, '.git/hooks', hook))
    }
    fs.rmSync(join(cwd, 'marker'), { force: true })
    expect(run('plan diff').out).toContain('7 days later')
    expect(run('plan check --base HEAD~1 --fail-on never').code).toBe(0)
    expect(wasSprung()).toBe(false)
    expect(springs(cwd, 'status')).toBe(true)
  })

  it('fetches nothing, though its clone was made without the contents of files', () => {
    const path = trap('upload')
    git(cwd, 'config', 'uploadpack.allowFilter', 'true')
    commitAll(cwd)
    const clone = `${cwd} partial`
    git(home, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${cwd}`, clone)
    fs.cpSync(join(cwd, 'campaigns'), join(clone, 'campaigns'), { recursive: true })
    git(clone, 'config', 'remote.origin.uploadpack', path)
    git(clone, 'config', 'protocol.file.allow', 'always')
    const { code, err } = shell('plan diff --base HEAD show', { cwd: clone })
    expect(code).toBe(2)
    expect(err).toContain('git failed')
    expect(wasSprung()).toBe(false)
    expect(springs(clone, 'cat-file', '-p', 'HEAD:campaigns/show/plan.yaml')).toBe(true)
  })

  it('a repository that lies among the files of a commit is none', () => {
    const path = trap('bare')
    git(cwd, 'init', '--quiet', '--bare', 'campaigns/show')
    git(join(cwd, 'campaigns/show'), 'config', 'core.fsmonitor', path)
    const { out, err } = run('plan diff --base HEAD show')
    expect(out + err).toMatch(/changed in the plan|no git repository/)
    expect(wasSprung()).toBe(false)
  })

  it('variables of git that lead elsewhere do not', () => {
    const elsewhere = join(home, `elsewhere ${number}`)
    fs.mkdirSync(elsewhere)
    git(elsewhere, 'init', '--quiet')
    const { out } = run('plan diff', {
      GIT_DIR: join(elsewhere, '.git'),
      GIT_WORK_TREE: elsewhere,
      GIT_INDEX_FILE: '/dev/null',
      GIT_EXTERNAL_DIFF: trap('diff'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: trap('monitor'),
      GIT_TRACE: join(cwd, 'marker'),
    })
    expect(out).toMatch(moved)
    expect(wasSprung()).toBe(false)
  })

  it('a git in the folder of the plan is not the one that is run', () => {
    fs.writeFileSync(join(cwd, 'campaigns/show/git'), '#!/bin/sh\ntouch marker\n', { mode: 0o755 })
    const { out } = run('plan diff', { PATH: `.:campaigns/show:${process.env.PATH}` })
    expect(out).toMatch(moved)
    expect(fs.existsSync(join(cwd, 'campaigns/show/marker'))).toBe(false)
  })

  it('a commit is read as it is, whatever stands in for it here', () => {
    commitAll(cwd)
    git(cwd, 'replace', 'HEAD~1', 'HEAD')
    expect(run('plan diff HEAD~1').out).toMatch(moved)
  })
})

describe('the files of a commit', () => {
  it('names of every kind', () => {
    fs.rmSync(join(cwd, 'campaigns/show'), { recursive: true })
    const header = plan('8月23日').split('activities:')[0]!
    const activity = (id: string, due: string): string =>
      `activities: [{ id: ${id}, name: ${id}, tasks: [{ id: a, name: 甲, due: ${due} }] }]\n`
    const names = ['进度"\n一.yaml', "it's.yml", ':(glob)*.yaml', '-n.yaml', 'HEAD.YAML', 'sub/甲 乙.yaml']
    put('campaigns/show/plan.yaml', header)
    for (const [at, name] of names.entries()) put(`campaigns/show/${name}`, activity(`x${at}`, '8月23日'))
    put('campaigns/show/.hidden.yaml', 'nothing: of ours\n')
    put('campaigns/show/node_modules/x.yaml', 'nothing: of ours\n')
    commitAll(cwd)
    expect(run('plan diff').out).toContain('Nothing has changed.')
    for (const [at, name] of names.entries()) put(`campaigns/show/${name}`, activity(`x${at}`, '8月30日'))
    expect(run('plan diff').out.match(new RegExp(moved, 'g'))).toHaveLength(names.length)
  })

  it('a file over the limit is not read, and said to be too large', () => {
    put('campaigns/show/big.yaml', `# ${'。'.repeat(800_000)}\n`)
    commitAll(cwd)
    fs.rmSync(join(cwd, 'campaigns/show/big.yaml'))
    const { code, err } = run('plan diff --max-size 1')
    expect(code).toBe(0)
    expect(err).toContain('HEAD:show has 1 error')
  })

  it('links within the campaign are followed, those out of it are not', () => {
    put('secret.yaml', 'units: {}\n')
    fs.mkdirSync(join(cwd, 'campaigns/show/.parts'))
    fs.renameSync(join(cwd, 'campaigns/show/plan.yaml'), join(cwd, 'campaigns/show/.parts/plan.yaml'))
    fs.symlinkSync('.parts/plan.yaml', join(cwd, 'campaigns/show/plan.yaml'))
    commitAll(cwd)
    expect(run('plan diff').out).toContain('Nothing has changed.')
    fs.symlinkSync('../../secret.yaml', join(cwd, 'campaigns/show/secret.yaml'))
    commitAll(cwd)
    fs.rmSync(join(cwd, 'campaigns/show/secret.yaml'))
    const { code, err } = run('plan diff')
    expect(code).toBe(2)
    expect(err).toContain('HEAD:campaigns/show/secret.yaml')
  })

  it('submodules are passed over', () => {
    const other = join(home, `other ${number}`)
    fs.mkdirSync(other)
    git(other, 'init', '--quiet')
    commitAll(other)
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'campaigns/show/sub.yaml')
    commitAll(cwd)
    fs.rmSync(join(cwd, 'campaigns/show/sub.yaml'), { recursive: true })
    expect(run('plan diff').out).toContain('Nothing has changed.')
  })

  it('a base that is no plan cannot be compared; a check goes on with the rest', () => {
    put('campaigns/show/plan.yaml', 'anniversary: [\n')
    commitAll(cwd)
    put('campaigns/show/plan.yaml', plan('8月30日'))
    expect(run('plan diff')).toMatchObject({ code: 2, err: expect.stringContaining('HEAD:campaigns/show/plan.yaml') })
    expect(run('plan check --base HEAD')).toMatchObject({ code: 0, err: expect.stringContaining('cannot be compared') })
  })
})
