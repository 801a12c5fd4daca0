import { describe, expect, it } from 'vitest'
import type { WriteReason } from '../../src/words/index.ts'
import { type FakeSettings, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const files = { [`${home}/plan.yaml`]: smallPlan() }
const commands = ['status', 'schedule', 'overdue', 'check'] as const

const broken: NonNullable<FakeSettings['but']> = {
  readFile: () => {
    throw new TypeError("cannot read 'x' of undefined\n::error::forged")
  },
}

describe.each(commands)('a bug inside %s', (command) => {
  it('exits 3 and says that it is a bug of the program, with what a report needs', async () => {
    const { code, out, err } = await run([command, 'plan.yaml', '--lang', 'en'], { files, but: broken })
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/^plan: plan has failed\. This is a bug in the program, not in your plan/)
    expect(err).toContain('TypeError')
    expect(err).toContain('trouble.test.ts')
  })

  it('in Chinese too', async () => {
    const { err } = await run([command, 'plan.yaml', '--lang', 'zh-CN'], { files, but: broken })
    expect(err).toMatch(/^plan: 程序出错了。这是 plan 的缺陷，不是计划的问题/)
  })

  it('does not let the text of the error forge anything', async () => {
    const { err } = await run([command, 'plan.yaml'], { files, but: broken })
    expect(err).not.toMatch(/^::/m)
  })

  it('also when what is thrown is no error', async () => {
    const but: FakeSettings['but'] = {
      readFile: () => {
        throw 'a text'
      },
    }
    const { code, err } = await run([command, 'plan.yaml'], { files, but })
    expect(code).toBe(3)
    expect(err).toContain('a text')
  })
})

describe('output that cannot be written', () => {
  const full = { stdout: { fails: 'no space left on device' } }

  it.each(['status', 'schedule', 'overdue'] as const)('of %s exits 2 and says why', async (command) => {
    const { code, err } = await run([command, 'plan.yaml', '--lang', 'en'], { files, ...full })
    expect([code, err]).toEqual([2, 'plan: cannot write stdout: no space left on device\n'])
  })

  it('of check exits 2 and says why', async () => {
    const bad = { [`${home}/plan.yaml`]: smallPlan({ units: '' }) }
    const { code, err } = await run(['check', 'plan.yaml', '--lang', 'en'], { files: bad, ...full })
    expect([code, err]).toEqual([2, 'plan: cannot write stdout: no space left on device\n'])
  })

  it.each([[[]], [['--help']], [['--version']], [['status', '--help']]])('of plan %j exits 2', async (argv) => {
    expect((await run(argv, full)).code).toBe(2)
  })

  it('on both streams exits 2 all the same', async () => {
    const { code } = await run(['status', 'plan.yaml'], { files, ...full, stderr: { fails: 'closed' } })
    expect(code).toBe(2)
  })

  it('on standard error: what was found stands on standard output, and the exit code says that something is wrong', async () => {
    const bad = { [`${home}/plan.yaml`]: smallPlan({ units: '' }) }
    const { code } = await run(['check', 'plan.yaml', '--format', 'concise'], {
      files: bad,
      stderr: { fails: 'closed' },
    })
    expect(code).toBe(2)
  })

  it('a bug that cannot be told is still a bug', async () => {
    const { code } = await run(['status', 'plan.yaml'], { files, but: broken, stderr: { fails: 'closed' } })
    expect(code).toBe(3)
  })
})

describe('check', () => {
  it.each([
    ['a clean plan on a terminal: one line', { isTerminal: true }, 0, 'No problems in 1 campaign, 1 file.\n'],
    ['a clean plan in a pipe: nothing', { isTerminal: false }, 0, ''],
  ] as const)('%s', async (_, stdout, code, out) => {
    const ran = await run(['check', 'plan.yaml', '--lang', 'en'], { files, stdout })
    expect(ran).toMatchObject({ code, out, err: '' })
  })

  it.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('of a plan with errors, --fail-on %s: exit %i', async (severity, expected) => {
    const bad = { [`${home}/plan.yaml`]: smallPlan({ colour: 'red' }) }
    const { code, out } = await run(['check', 'plan.yaml', '--fail-on', severity], { files: bad })
    expect(code).toBe(expected)
    expect(out).toContain('[unknown-key]')
  })

  it('does not ask which day it is', async () => {
    const but: FakeSettings['but'] = {
      today: () => {
        throw new Error('asked')
      },
    }
    expect((await run(['check', 'plan.yaml'], { files, but })).code).toBe(0)
  })
})

describe('output that cannot be written', () => {
  const by = { process: 4711, host: 'office-2', since: '2019-08-26 09:30:00', lock: '/office/.plan.yaml.plan-lock' }
  const reasons: readonly (readonly [reason: WriteReason, english: string, chinese: string])[] = [
    [{ why: 'diskFull' }, 'no space is left on the disk', '磁盘空间不足'],
    [{ why: 'other', detail: 'remote I/O error' }, 'remote I/O error', 'remote I/O error'],
    [
      { why: 'changed' },
      'somebody has changed it in the meantime; nothing was written, please try again',
      '其间有人改动过它，没有写入，请重试',
    ],
    [
      { why: 'locked', by },
      `process 4711 on office-2 has been writing it since 2019-08-26 09:30:00\nif nobody is writing it, remove ${by.lock}`,
      `office-2 上的进程 4711 自 2019-08-26 09:30:00 起正在改写\n如果确实没有人在改写，请删除 ${by.lock}`,
    ],
    [
      { why: 'locked', by: { ...by, process: undefined, host: '' } },
      `somebody has been writing it since 2019-08-26 09:30:00\nif nobody is writing it, remove ${by.lock}`,
      `自 2019-08-26 09:30:00 起有人正在改写\n如果确实没有人在改写，请删除 ${by.lock}`,
    ],
  ]

  it.each(reasons)('for %o exits 2 and is told in the language of the user', async (reason, english, chinese) => {
    const settings = { files, unwritable: { 'report.md': reason } }
    const argv = ['status', 'plan.yaml', '-o', 'report.md', '--lang']
    const [en, zh] = await Promise.all([run([...argv, 'en'], settings), run([...argv, 'zh-CN'], settings)])
    expect([en.code, en.out, en.err]).toEqual([2, '', `plan: cannot write report.md: ${english}\n`])
    expect([zh.code, zh.out, zh.err]).toEqual([2, '', `plan: 无法写入 report.md：${chinese}\n`])
  })
})
