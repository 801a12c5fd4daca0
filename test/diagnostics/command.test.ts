import { describe, expect, it } from 'vitest'
import { diagnosticFormatNames, diagnosticFormats } from '../../src/diagnostics/index.ts'
import { type FakeSettings, home, run } from '../support/fake-world.ts'
import { punctualPlan, smallPlan } from '../support/small-plan.ts'

const clean = punctualPlan
/** An error, a warning and an info; another info that is ignored. */
const mistaken = smallPlan({
  activities: `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, each: [jia], takes: 2wd, due: 7月10日, after: notise }
      - { id: late, name: 迟, due: 2020-02-03 }
      - { id: someday, name: 某日, due: 待定 }
      - id: other
        name: 另一天
        due: 待定 # plan: ignore[undecided] 等通知
`,
  ends: '2019-12-31',
})
const files = { [`${home}/clean.yaml`]: clean, [`${home}/bad.yaml`]: mistaken }
const check = (args: readonly string[], settings: FakeSettings = {}) =>
  run(['check', ...args, '--lang', 'en'], { files, ...settings })
const rulesIn = (json: string): readonly string[] =>
  JSON.parse(json).diagnostics.map(({ rule }: { rule: string }) => rule)

const terminal = { stdout: { isTerminal: true, columns: 80 }, env: { FORCE_COLOR: '1' } }
const machines = diagnosticFormatNames.filter((name) => diagnosticFormats[name].kind !== 'people')

describe('the formats of plan check', () => {
  it.each(diagnosticFormatNames)('%s: the exit code is the same in each', async (name) => {
    expect((await check(['bad.yaml', '--format', name])).code).toBe(1)
    expect((await check(['clean.yaml', '--format', name])).code).toBe(0)
    expect((await check(['bad.yaml', '--format', name, '--fail-on', 'never'])).code).toBe(0)
  })

  it.each(machines)('%s stands alone, without colour, on a terminal too', async (name) => {
    for (const plan of ['bad.yaml', 'clean.yaml']) {
      const here = await check([plan, '--format', name], terminal)
      const piped = await check([plan, '--format', name])
      expect([here.out, here.err]).toEqual([piped.out, ''])
      expect(here.out).not.toContain('\u001b')
      expect((await check([plan, '--format', name, '--color', 'always'])).out).toBe(piped.out)
    }
  })

  it('without --format: full, coloured on a terminal only', async () => {
    const piped = await check(['bad.yaml'])
    expect(piped.out).toMatch(/^error\[unknown-task\]: /)
    expect(piped.out).toMatch(/\n1 error, 1 warning, 1 info; 1 ignored\n$/)
    expect(piped.err).toBe('')
    expect((await check(['bad.yaml', '--format', 'full'])).out).toBe(piped.out)
    const here = await check(['bad.yaml'], terminal)
    expect(here.out).toContain('\u001b[31m')
    expect(here.out.replace(/\u001b\[\d+m/g, '')).toBe(
      (await check(['bad.yaml'], { ...terminal, env: { NO_COLOR: '1' } })).out,
    )
  })

  it('on GitHub: full, and then its commands', async () => {
    const { out } = await check(['bad.yaml'], { env: { GITHUB_ACTIONS: 'true' } })
    const [full, github] = [(await check(['bad.yaml'])).out, (await check(['bad.yaml', '--format', 'github'])).out]
    expect(out).toBe(full + github)
    expect((await check(['clean.yaml'], { env: { GITHUB_ACTIONS: 'true' } })).out).toBe('')
    expect((await check(['bad.yaml', '--format', 'concise'], { env: { GITHUB_ACTIONS: 'true' } })).out).not.toContain(
      '::error',
    )
  })

  it('concise counts on standard error', async () => {
    const { out, err } = await check(['bad.yaml', '--format', 'concise'])
    expect(out.match(/^bad\.yaml:\d+:\d+: (error|warning|info): .*\[\S+\]$/gm)).toHaveLength(3)
    expect(err).toBe('1 error, 1 warning, 1 info; 1 ignored\n')
  })

  it('clean: one line on a terminal, nothing in a pipe', async () => {
    for (const name of ['full', 'concise']) {
      expect(await check(['clean.yaml', '--format', name])).toMatchObject({ out: '', err: '' })
      expect(await check(['clean.yaml', '--format', name], terminal)).toMatchObject({
        out: 'No problems in 1 campaign, 1 file.\n',
        err: '',
      })
    }
  })

  it('several at once, to files and to standard output', async () => {
    const { code, out, err, written } = await check([
      'bad.yaml',
      '--format',
      'sarif:out.sarif',
      '--format',
      'full',
      '--format',
      'junit:a:b.xml',
    ])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^error\[unknown-task\]: /)
    expect([...written.keys()]).toEqual(['out.sarif', 'a:b.xml'])
    expect(JSON.parse(written.get('out.sarif')!).version).toBe('2.1.0')
  })

  it('all to files: the count is still told', async () => {
    expect(await check(['bad.yaml', '--format', 'json:out.json'])).toMatchObject({
      out: '',
      err: '1 error, 1 warning, 1 info; 1 ignored\n',
    })
    expect((await check(['bad.yaml', '--format', 'full:out.txt'], terminal)).written.get('out.txt')).not.toContain(
      '\u001b',
    )
  })

  it('a file that cannot be written exits 2, and hides nothing', async () => {
    const { code, out, err } = await check(['bad.yaml', '--format', 'json:no/out.json', '--format', 'full'], {
      unwritable: { 'no/out.json': 'no such folder' },
    })
    expect(code).toBe(2)
    expect(out).toContain('error[unknown-task]')
    expect(err).toBe('plan: cannot write no/out.json: no such folder\n')
  })

  it.each([
    [['--format', 'jsno'], 'did you mean json?'],
    [['--format', 'xml'], 'full, concise, json, sarif'],
    [['--format', 'json:'], 'needs a value'],
    [['--format', 'json', '--format', 'full'], 'json must stand alone'],
    [['--format', 'json', '--format', 'sarif'], 'json must stand alone'],
    [['--format', 'json:a', '--format', 'sarif:a'], 'two formats would be written to a'],
    [['--only', 'unknown-tsak'], 'did you mean unknown-task?'],
    [['--only', 'undecided,unknown-tsak'], 'there is no rule "unknown-tsak"'],
    [['--skip', 'nonsense'], 'there is no rule "nonsense"'],
    [['--fail-on', 'warnings'], 'did you mean warning?'],
  ])('%j exits 2', async (args, told) => {
    const { code, out, err } = await check(['bad.yaml', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })
})

describe('which problems, and which of them fail', () => {
  it.each([
    [[], ['unknown-task', 'outside-campaign', 'undecided']],
    [['--only', 'undecided'], ['undecided']],
    [
      ['--only', 'undecided, unknown-task'],
      ['unknown-task', 'undecided'],
    ],
    [
      ['--only', 'undecided', '--only', 'unknown-task'],
      ['unknown-task', 'undecided'],
    ],
    [
      ['--skip', 'undecided'],
      ['unknown-task', 'outside-campaign'],
    ],
    [['--skip', 'undecided，outside-campaign'], ['unknown-task']],
    [['--only', 'undecided', '--skip', 'undecided'], []],
    [['--no-ignore'], ['unknown-task', 'outside-campaign', 'undecided', 'undecided']],
  ])('%j', async (args, rules) => {
    const { out } = await check(['bad.yaml', '--format', 'json', ...args])
    expect(rulesIn(out)).toEqual(rules)
    const ignored =
      args.includes('--no-ignore') || (args.includes('--skip') && args.join().includes('undecided')) ? 0 : 1
    expect(JSON.parse(out).summary.ignored).toBe(ignored)
  })

  it.each([
    [[], 1],
    [['--strict'], 1],
    [['--skip', 'unknown-task'], 0],
    [['--skip', 'unknown-task', '--strict'], 1],
    [['--skip', 'unknown-task', '--fail-on', 'warning'], 1],
    [['--skip', 'unknown-task,outside-campaign', '--strict'], 0],
    [['--skip', 'unknown-task,outside-campaign', '--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
    [['--strict', '--fail-on', 'never'], 0],
  ])('%j: exit %i', async (args, code) => {
    expect((await check(['bad.yaml', ...args])).code).toBe(code)
  })

  it('--only never makes a broken file look clean', async () => {
    const broken = { [`${home}/bad.yaml`]: 'a: [\n' }
    const { code, out } = await check(['bad.yaml', '--only', 'crowded-day', '--format', 'json'], { files: broken })
    expect([code, rulesIn(out)]).toEqual([1, ['yaml-syntax']])
    expect((await check(['bad.yaml', '--skip', 'yaml-syntax', '--format', 'json'], { files: broken })).code).toBe(0)
    const closed = { [`${home}/bad.yaml`]: { unreadable: 'permission denied' } }
    for (const args of [
      ['--only', 'crowded-day'],
      ['--skip', 'unreadable'],
    ]) {
      const ran = await check(['bad.yaml', ...args, '--format', 'json'], { files: closed })
      expect([ran.code, rulesIn(ran.out)]).toEqual([2, ['unreadable']])
    }
  })

  it('sarif names the rules that ran', async () => {
    const rules = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await check(['bad.yaml', '--format', 'sarif', ...args])
      return JSON.parse(out).runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
    }
    expect(await rules()).toContain('crowded-day')
    expect(await rules()).not.toContain('done-without-evidence')
    expect(await rules('--skip', 'crowded-day')).not.toContain('crowded-day')
    expect(await rules('--only', 'undecided')).toContain('undecided')
  })
})

describe('paths', () => {
  it('are relative to the working directory however they were given', async () => {
    for (const path of ['bad.yaml', './bad.yaml', `${home}/bad.yaml`, '../office/bad.yaml']) {
      const { out } = await check([path, '--format', 'json'])
      const expected = path.startsWith('..') ? path : 'bad.yaml'
      expect(JSON.parse(out).diagnostics[0].file).toBe(expected)
    }
  })
})

describe('standard input', () => {
  it('is a campaign of one file', async () => {
    const { code, out } = await check(['-', '--format', 'concise'], { stdin: mistaken })
    expect(code).toBe(1)
    expect(out).toMatch(/^<stdin>:\d+:\d+: error: .*\[unknown-task\]$/m)
    expect(await check(['-'], { stdin: clean, ...terminal })).toMatchObject({
      code: 0,
      out: 'No problems in 1 campaign, 1 file.\n',
    })
  })

  it('can stand beside others', async () => {
    const { out } = await check(['clean.yaml', '-', '--format', 'junit'], { stdin: mistaken })
    expect(out).toContain('<testsuite name="clean.yaml" tests="1" failures="0"')
    expect(out).toContain('<testsuite name="&lt;stdin&gt;" tests="3" failures="1"')
  })

  it('may be empty, broken or too large', async () => {
    expect((await check(['-', '--format', 'json'], { stdin: '' })).code).toBe(1)
    expect(
      rulesIn((await check(['-', '--format', 'json'], { stdin: Uint8Array.from([0xff, 0xfe, 0, 1]) })).out),
    ).toEqual(['bad-encoding'])
    expect(
      rulesIn((await check(['-', '--format', 'json', '--max-size', '1'], { stdin: '#'.repeat(1_100_000) })).out),
    ).toEqual(['too-large'])
    const but = { readStdin: () => ({ reason: 'folder', detail: '' }) as const }
    expect(await check(['-', '--format', 'concise'], { but })).toMatchObject({
      code: 2,
      out: expect.stringContaining('[unreadable]'),
    })
  })
})
