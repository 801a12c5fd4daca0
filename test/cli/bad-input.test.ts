import { describe, expect, it } from 'vitest'
import { type FakeFiles, specialFile } from '../support/fake-files.ts'
import { home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'

const commands = ['check', 'status', 'schedule', 'overdue'] as const
const reports = ['status', 'schedule', 'overdue'] as const
const file = `${home}/plan.yaml`

const show = async (command: string, files: FakeFiles, name = 'plan.yaml', ...args: readonly string[]) => {
  // One line a finding, with its place.
  const lines = command === 'check' ? ['--format', 'concise'] : []
  const ran = await run([command, name, '--lang', 'en', ...lines, ...args], { files })
  // Whatever happens, nobody sees the inside of the program.
  expect(ran.out + ran.err).not.toMatch(/\n {2,}at |node:internal|undefined|\[object|NaN|Error:/)
  expect(ran.code).not.toBe(3)
  return ran
}

const gbk = Uint8Array.from([...Buffer.from('name: '), 0xca, 0xe9, 0xbb, 0xad, 0xd5, 0xb9, 0x0a])
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(smallPlan(), 'utf16le')])
const utf16WithoutMark = Uint8Array.from(Buffer.from(smallPlan({ name: 'show' }), 'utf16le'))
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]}, `.repeat(9)}x]\n`).join('')}`

describe.each(commands)('%s of a file that says nothing a plan could be made of', (command) => {
  // What is checked is a finding; what cannot be read is none, and what cannot be shown could not be done.
  const found = command === 'check' ? 1 : 2

  it.each([
    ['is empty', '', found, ':1:1: error: the file says nothing;', 'missing-key'],
    ['has comments only', '# nothing\n\n', found, ':1:1: error: the file says nothing;', 'missing-key'],
    ['is GBK', gbk, found, ':1:1: error: the file is not UTF-8 but looks like GBK; save it again', 'bad-encoding'],
    ['is UTF-16', utf16, found, ':1:1: error: the file is not UTF-8 but looks like UTF-16; save', 'bad-encoding'],
    ['is UTF-16 without a mark', utf16WithoutMark, found, 'UTF-16', 'bad-encoding'],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), found, ':1:1: error: ', 'bad-encoding'],
    ['has 10 MB', 'a'.repeat(10_000_000), found, ':1:1: error: the file is too large (9.5 MiB > 4.0 MiB)', 'too-large'],
    ['is a bomb of aliases', bomb, found, ':1:4: error: YAML anchors (&) cannot be used here;', 'yaml-feature'],
    ['is a list', '- a\n- b\n', found, ':1:1: error: ', 'wrong-type'],
    ['is a word', 'hello\n', found, ':1:1: error: ', 'wrong-type'],
    ['is not YAML', 'a: [\n', found, ': error: invalid YAML', 'yaml-syntax'],
    [
      'has an anniversary that does not exist',
      smallPlan({ anniversary: '2019-02-29' }),
      found,
      ':2:14: error: there is no day `2019-02-29`',
      'bad-date',
    ],
    ['has no units', smallPlan({ units: '' }), found, ': error: `units` is missing', 'missing-key'],
    [
      'cannot be read',
      { unreadable: 'permission denied' },
      2,
      ':1:1: error: reading it is not permitted',
      'unreadable',
    ],
    ['is a named pipe', specialFile, 2, ':1:1: error: it is no regular file', 'unreadable'],
  ] as const)('%s', async (_, content, code, told, rule) => {
    const ran = await show(command, { [file]: content as string })
    expect(ran.code).toBe(code)
    const [where, other] = command === 'check' ? [ran.out, ran.err] : [ran.err, ran.out]
    const line = where.split('\n').find((each) => each.includes(`[${rule}]`))
    expect(line, where).toContain('plan.yaml')
    expect(line).toContain(told)
    if (command !== 'check') expect(other).toBe('')
  })

  it('does not exist', async () => {
    const ran = await show(command, {}, 'nowhere.yaml')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('nowhere.yaml')
  })

  it('is larger than --max-size, and not when the limit is raised', async () => {
    const content = `${smallPlan()}# ${'x'.repeat(1_100_000)}\n`
    expect((await show(command, { [file]: content }, 'plan.yaml', '--max-size', '1')).code).toBe(found)
    expect((await show(command, { [file]: content }, 'plan.yaml', '--max-size', '2')).code).toBe(0)
  })
})

describe('a plan with mistakes', () => {
  const tasks = (lines: string): string =>
    smallPlan({ activities: `\n  - id: show\n    name: 书画展\n    tasks:\n${lines}` })
  const sound = '      - { id: sound, name: 印发通知, due: 7月10日 }\n'

  const plans = [
    [
      'a reference that does not exist',
      tasks(`${sound}      - { id: late, name: 征集, after: soudn, due: 9月2日 }\n`),
      'soudn',
      'unknown-task',
    ],
    [
      'a day that does not exist',
      tasks(`${sound}      - { id: late, name: 征集, due: 6月31日 }\n`),
      '6月31日',
      'bad-date',
    ],
    [
      'a key that does not exist',
      tasks(`${sound}      - { id: late, name: 征集, duee: 6月30日 }\n`),
      'duee',
      'unknown-key',
    ],
  ] as const

  it.each(plans)('%s: check tells the place and exits 1', async (_, text, culprit, rule) => {
    const before = text.slice(0, text.indexOf(culprit)).split('\n')
    const place = `plan.yaml:${before.length}:${before.at(-1)!.length + 1}`
    const { code, out, err } = await show('check', { [file]: text })
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^${place}: error: .*\\[${rule}\\]$`, 'm'))
    expect(err).toMatch(/^\d+ errors?, /)
  })

  describe.each(reports)('%s', (report) => {
    it.each(plans)('%s: the sound rest is shown, with one warning on standard error', async (_, text) => {
      const { code, out, err } = await show(report, { [file]: text })
      expect(code).toBe(0)
      expect(out).toContain('show.sound')
      expect(err).toMatch(/^plan: plan has \d+ errors?; .*see plan check\n$/)
    })

    it('in JSON too, and standard output stays JSON', async () => {
      const { code, out, err } = await show(report, { [file]: plans[0][1] }, 'plan.yaml', '--json')
      expect(code).toBe(0)
      expect(JSON.parse(out).tasks.map(({ id }: { id: string }) => id)).toContain('show.sound')
      expect(err.split('\n')).toHaveLength(2)
    })

    it('of several campaigns: a warning for the one that has errors', async () => {
      const files = { [file]: plans[0][1], [`${home}/fine.yaml`]: smallPlan() }
      const { code, err } = await run([report, 'fine.yaml', 'plan.yaml', '--lang', 'zh-CN'], { files })
      expect([code, err]).toEqual([0, 'plan: plan 有1处错误，有误之处未计入，详见 plan check\n'])
    })
  })
})

describe('a cycle over three files', () => {
  const files = circularFiles(`${home}/campaigns/c`)

  it('is one finding with its path and the place of every link', async () => {
    const { code, out, err } = await show('check', files, 'c')
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines.filter((line) => line.includes(': error: '))).toHaveLength(1)
    expect(lines[0]).toMatch(/^campaigns\/c\/a\.yaml:\d+:\d+: error: .*\[dependency-cycle\]$/)
    expect(lines[0]).toMatch(/one\.task → \S+\.task → \S+\.task → one\.task/)
    for (const name of ['a', 'b', 'c']) expect(out).toMatch(new RegExp(`campaigns/c/${name}\\.yaml:5:\\d+: `))
    expect(err).toContain('1 error')
  })

  it.each(reports)('does not keep %s from showing the rest', async (report) => {
    const { code, err } = await show(report, files, 'c')
    expect(code).toBe(0)
    expect(err).toContain('1 error')
  })

  it('leaves what hangs on it without dates, and says how many', async () => {
    const { out } = await show('schedule', files, 'c', '--json')
    const starts = Object.fromEntries(
      JSON.parse(out).tasks.map(({ id, start }: { id: string; start: string | null }) => [id, start]),
    )
    expect(starts).toEqual({
      'one.task': null,
      'two.task': null,
      'three.task': null,
      'four.task': null,
      'four.free': '2019-07-01',
    })
    for (const format of ['terminal', 'plain', 'markdown']) {
      const shown = await show('schedule', files, 'c', '--format', format)
      expect(shown.out, format).toContain('4 tasks cannot be scheduled')
    }
    expect((await show('status', files, 'c')).out).toContain('4 tasks cannot be scheduled')
  })
})

it('one campaign that cannot be shown does not hide that it is there', async () => {
  const files = { [`${home}/campaigns/good.yaml`]: smallPlan(), [`${home}/campaigns/bad.yaml`]: '' }
  const { code, out, err } = await run(['status', '--lang', 'en'], { files })
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^plan: bad cannot be shown/)
})
