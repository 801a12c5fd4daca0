import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { type ProgramRan, shell } from '../support/run-program.ts'
import { smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { asNobody, canBeNobody } from '../support/tools.ts'

// Pipes whose reader goes or waits, full disks and removed folders are in test/cli/process.test.ts.

const { path: cwd, put } = temporaryFolder()
const run = (line: string, env: Record<string, string> = {}): ProgramRan => shell(line, { cwd, env })

put('plan.yaml', smallPlan())
fs.cpSync(join(fileURLToPath(new URL('../..', import.meta.url)), 'campaigns/example'), join(cwd, 'campaigns/example'), {
  recursive: true,
})

const expectNoInside = ({ err }: ProgramRan): void => expect(err).not.toMatch(/node:internal|\n {2,}at |Warning:/)

describe('the environment', () => {
  const plain = run('plan status example --lang en')

  it.each([
    ['HOME', ''],
    ['HOME', '/nowhere'],
    ['HOME', '.'],
    ['TZ', ''],
    ['TZ', 'Nowhere/City'],
    ['TZ', ':/etc/passwd'],
    ['TZ', '../../../etc/passwd'],
    ['LANG', 'C'],
    ['LC_ALL', 'tlh_KX.UTF-16'],
    ['LC_ALL', 'C'],
    ['PLAN_LANG', 'tlh'],
    ['PLAN_LANG', '__proto__'],
    ['NO_COLOR', '1'],
    ['COLUMNS', '0'],
    ['COLUMNS', '-1'],
    ['COLUMNS', '1e9'],
    ['COLUMNS', 'abc'],
    ['TERM', ''],
    ['TMPDIR', '/nowhere'],
    ['NODE_OPTIONS', ''],
    ['USER', '\u001b[2J'],
  ])('%s=%j changes no byte', (name, value) => {
    const ran = run('"$NODE" "$PLAN" status example --lang en', {
      NODE: process.execPath,
      PLAN: inject('plan'),
      [name]: value,
    })
    expectNoInside(ran)
    expect([ran.code, String(ran.out)]).toEqual([0, String(plain.out)])
  })

  it('with no variable at all it works', () => {
    const ran = run(`env -i "${process.execPath}" "${inject('plan')}" status example --lang en`)
    expect([ran.code, String(ran.out), ran.err]).toEqual([0, String(plain.out), ''])
  })

  it.each(['TZ=Nowhere/City', 'TZ=', 'TZ=UTC-14'])('today is some day with %s', (zone) => {
    put('today.yaml', smallPlan({ timezone: '' }))
    const ran = run(`${zone} "$NODE" "$PLAN" status today.yaml --json`, {
      NODE: process.execPath,
      PLAN: inject('plan'),
    })
    expect(ran.code, ran.err).toBe(0)
    expect(JSON.parse(String(ran.out)).campaign.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

describe('the three streams', () => {
  it.each([
    // Node.js opens the null device in the place of a stream that is closed.
    ['standard output closed', 'plan status example --lang en >&-', 0],
    ['standard error closed', 'plan status example --lang en 2>&-', 0],
    ['standard error closed, where something must be told', 'plan status nowhere 2>&-', 2],
    ['standard input closed', 'plan status example --lang en <&-', 0],
    ['all closed', 'plan status example <&- >&- 2>&-', 0],
    ['standard input closed, and asked for: nothing comes', 'plan check - <&-', 1],
    ['standard input a folder', 'plan check - < .', 2],
    ['a reader that never reads', 'plan schedule example --json | true', 0],
    ['a reader that never reads help', 'plan --help | true', 0],
    ['a reader that never reads completions', 'plan completion bash | true', 0],
    ['a reader that never reads mistakes', 'plan status nowhere 2>&1 | true', 2],
    ['a full disk for mistakes', 'plan status nowhere 2> /dev/full', 2],
    ['a full disk for a report', 'plan schedule example -o /dev/full', 2],
    ['a full disk for an export', 'plan export json example > /dev/full', 2],
    ['a folder for an output', 'plan status example -o .', 2],
    ['a folder that is not there for an output', 'plan status example -o nowhere/x.md', 2],
    ['a file as the folder of an output', 'plan status example -o plan.yaml/x.md', 2],
    ['a name that is too long for an output', `plan status example -o ${'x'.repeat(300)}.md`, 2],
  ])('%s', (_, line, code) => {
    const ran = run(line)
    expectNoInside(ran)
    expect(ran.code, ran.err).toBe(code)
  })
})

describe('folders', () => {
  it.skipIf(!canBeNobody)('a read-only folder keeps nobody from reading, and its files as they are', () => {
    put('locked/plan.yaml', smallPlan())
    fs.chmodSync(join(cwd, 'locked'), 0o555)
    const program = `${asNobody} "${process.execPath}" "${inject('plan')}"`
    const before = fs.readdirSync(join(cwd, 'locked'))
    for (const [line, code] of [
      [`${program} status locked`, 0],
      [`${program} check locked`, 0],
      [`${program} done show.notice -c locked --date 2019-07-09 --lang en`, 2],
      [`${program} export json locked -o locked/x.json --lang en`, 2],
      [`${program} remind locked --as-of 2019-08-26 --out locked/letters --lang en`, 2],
      [`cd locked && ${program} init new --date 2029-09-21 --lang en`, 2],
    ] as const) {
      const ran = run(line)
      expectNoInside(ran)
      expect([ran.code, line], ran.err).toEqual([code, line])
      if (code === 2) expect(ran.err).toMatch(/^plan: cannot write /)
    }
    expect(fs.readdirSync(join(cwd, 'locked'))).toEqual(before)
    fs.chmodSync(join(cwd, 'locked'), 0o755)
  })

  it.each(['status', 'check', 'init new --date 2029-09-21', 'export json'])(
    'plan %s in a folder that has been removed says so',
    (command) => {
      const ran = run(`mkdir gone && cd gone && rmdir ../gone && plan ${command} --lang en`)
      expectNoInside(ran)
      expect([ran.code, String(ran.out)]).toEqual([2, ''])
      expect(ran.err).toMatch(/^plan: /)
    },
  )

  it('a plan that is removed while it is asked for again and again is there or is not', () => {
    const { code, out } = run(`for i in 1 2 3 4 5 6; do
      cp plan.yaml flicker.yaml; (rm flicker.yaml) & plan check flicker.yaml > /dev/null 2>&1; echo $?; wait; done`)
    expect(code).toBe(0)
    expect(String(out)).toMatch(/^([02]\n){6}$/)
  })
})
