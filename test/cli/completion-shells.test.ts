import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { plainEnvironment } from '../support/run-program.ts'
import { smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// The scripts in the shells they are for. Names of the plans are code for a shell that would evaluate them.

const { path: root, put } = temporaryFolder()

const evil = '$(touch pwned1)`touch pwned2`;touch pwned3;"\'&|<>(){}*?[]~#!\\'

put(
  'campaigns/small/plan.yaml',
  smallPlan({
    activities: `
  - id: show
    name: 书画展
    section: ${JSON.stringify(evil)}
    tasks:
      - { id: notice, name: ${JSON.stringify(evil)}, lead: 两 个, due: 7月10日 }
      - { id: collect, name: 征集作品, each: [city, jia], due: 8月29日 }`,
  }),
)
put('campaigns/$(touch pwned4)/plan.yaml', smallPlan())
put('files/$(touch pwned5) `touch pwned6`.yaml', '')
put('bin/plan', `#!/bin/sh\nexec "${process.execPath}" "${inject('plan')}" "$@"\n`)
spawnSync('chmod', ['+x', join(root, 'bin/plan')])

const environment = {
  ...plainEnvironment(),
  PATH: `${join(root, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
  LC_ALL: 'C.UTF-8',
  PLAN_LANG: 'en',
  HOME: root,
}

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

const shell = (name: string, args: readonly string[], line: string): string => {
  const { stdout, stderr, status } = spawnSync(name, args, {
    cwd: root,
    env: { ...environment, LINE: line },
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(readdirSync(root).filter((entry) => entry.startsWith('pwned'))).toEqual([])
  return stdout.trimEnd()
}

/** What bash would put on the line, between brackets. */
const bash = (line: string): string =>
  shell(
    'bash',
    [
      '--norc',
      '-c',
      `set -u; source <(plan completion bash)
COMP_LINE=$LINE; COMP_POINT=\${#LINE}; _plan_complete plan; printf '[%s]' "\${COMPREPLY[@]-}"`,
    ],
    line,
  )

/** What fish would offer, without what it says beside. */
const fish = (line: string): readonly string[] =>
  shell('fish', ['--no-config', '-c', 'plan completion fish | source; complete -C "$LINE"'], line)
    .split('\n')
    .map((each) => each.split('\t')[0]!)

/** What stands on the line of zsh after the tabulator key. */
const zsh = (line: string): string =>
  shell(
    'zsh',
    [
      '-f',
      '-c',
      `zmodload zsh/zpty
zpty -b z "zsh -f -i"
zpty -w z "PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(plan completion zsh)"
zpty -w z "show() { print -r -- \\"<<\\$BUFFER>>\\"; BUFFER=; }; zle -N show; bindkey '^X' show; setopt menu_complete; print ready"
zpty -r z out '*ready*ready*'
zpty -w -n z "$LINE"$'\\t\\C-x'
zpty -r z out '*<<*>>*'
out=\${out#*<<}; print -r -- "\${out%%>>*}"`,
    ],
    line,
  )

describe.skipIf(!isThere('bash'))('bash', () => {
  it.each([
    ['plan st', '[status][start]', 'commands'],
    ['plan start show.c', '[show.collect@\\*][show.collect@jia][show.collect@city]', 'tasks'],
    ['plan start show.collect@j', '[jia]', 'behind the sign at which bash begins a new word'],
    ['plan status --format=mark', '[markdown]', 'and behind that one'],
    ['plan status --unit jia,c', '[jia,city]', 'not behind that one'],
    ['plan status --lead 两', '[两\\ 个]', 'a blank is quoted'],
  ])('%s: %s, %s', (line, expected) => {
    expect(bash(line)).toBe(expected)
  })

  it('evaluates nothing, and quotes what it offers', () => {
    const section = bash('plan status --section $').slice(1, -1)
    expect(shell('bash', ['--norc', '-c', `printf %s ${section}`], '')).toBe(evil)
    const campaign = bash('plan status \\$').slice(1, -1)
    expect(shell('bash', ['--norc', '-c', `printf %s ${campaign}`], '')).toBe('$(touch pwned4)')
    expect(bash('plan check files/')).toBe('[files/$(touch pwned5) `touch pwned6`.yaml]')
  })
})

describe.skipIf(!isThere('fish'))('fish', () => {
  it.each([
    ['plan st', ['status', 'start'], 'commands'],
    ['plan start show.c', ['show.collect@*', 'show.collect@jia', 'show.collect@city'], 'tasks'],
    ['plan status --format=mark', ['--format=markdown'], 'in one word'],
    ['plan status --unit jia,c', ['jia,city'], 'several'],
    ['plan status --section ', ['办公室', '综合室', evil], 'names as they are'],
    ['plan check files/', ['files/$(touch pwned5) `touch pwned6`.yaml'], 'files'],
  ])('%s: %j, %s', (line, expected) => {
    expect(fish(line)).toEqual(expected)
  })
})

describe.skipIf(!isThere('zsh'))('zsh', () => {
  it.each([
    ['plan overd', 'plan overdue ', 'commands'],
    ['plan start show.n', 'plan start show.notice ', 'tasks'],
    ['plan start show.collect@j', 'plan start show.collect@jia ', 'members'],
    ['plan status --format=mark', 'plan status --format=markdown ', 'in one word'],
    ['plan status --lead 两', 'plan status --lead 两\\ 个 ', 'a blank is quoted'],
    ['plan status \\$', 'plan status \\$\\(touch\\ pwned4\\) ', 'and all that zsh would obey'],
  ])('%s: %s, %s', (line, expected) => {
    expect(zsh(line).trim()).toBe(expected.trim())
  })
})
