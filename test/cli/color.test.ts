import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { campaignFiles, type FakeSettings, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const files = { [`${home}/plan.yaml`]: smallPlan() }
const introducer = '\u001b['

const shown = async (args: readonly string[], settings: FakeSettings): Promise<string> => {
  const { code, out } = await run(['status', 'plan.yaml', '--format', 'terminal', ...args], { files, ...settings })
  expect(code).toBe(0)
  return out
}

const terminal = { isTerminal: true, columns: 80 }
const pipe = { isTerminal: false }

describe('colour', () => {
  it.each([
    ['on a terminal', [], {}, terminal, true],
    ['not in a pipe', [], {}, pipe, false],
    ['not where TERM=dumb', [], { TERM: 'dumb' }, terminal, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, terminal, false],
    ['with an empty NO_COLOR', [], { NO_COLOR: '' }, terminal, true],
    ['not with NO_COLOR=0: its value does not matter', [], { NO_COLOR: '0' }, terminal, false],
    ['in a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, pipe, true],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, terminal, false],
    ['not with FORCE_COLOR=false', [], { FORCE_COLOR: 'false' }, terminal, false],
    ['in a pipe with CLICOLOR_FORCE', [], { CLICOLOR_FORCE: '1' }, pipe, true],
    ['not in a pipe with CLICOLOR_FORCE=0', [], { CLICOLOR_FORCE: '0' }, pipe, false],
    ['not with NO_COLOR and FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, false],
    ['where TERM=dumb with FORCE_COLOR', [], { TERM: 'dumb', FORCE_COLOR: '1' }, pipe, true],
    ['with --color always before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, pipe, true],
    ['with --color always before TERM=dumb', ['--color', 'always'], { TERM: 'dumb' }, pipe, true],
    ['not with --color never before FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '3' }, terminal, false],
    ['with --color auto as without', ['--color', 'auto'], {}, terminal, true],
  ] as const)('%s', async (_, args, env, stdout, expected) => {
    expect((await shown(args, { env, stdout })).includes(introducer)).toBe(expected)
  })

  it('is decided for each stream: a report in a pipe has none though standard error is a terminal', async () => {
    expect(await shown([], { stdout: pipe, stderr: { isTerminal: true } })).not.toContain(introducer)
  })

  it.each(['plain', 'markdown', 'csv', 'json'])('is never in %s', async (format) => {
    const args = ['status', 'plan.yaml', '--format', format, '--color', 'always']
    const { out } = await run(args, { files, env: { FORCE_COLOR: '3' }, stdout: terminal })
    expect(out).not.toContain('\u001b')
  })

  it('is only colour: the text is the same without it', async () => {
    const [plain, coloured] = [
      await shown(['--color', 'never'], { stdout: terminal }),
      await shown(['--color', 'always'], { stdout: terminal }),
    ]
    // biome-ignore lint/complexity/useRegexLiterals: a control character in a literal is hard to see
    expect(coloured.replace(new RegExp('\u001b\\[[\\d;]*m', 'g'), '')).toBe(plain)
  })

  it.each([
    [{ COLORTERM: 'truecolor' }, /\u001b\[[\d;]*m/],
    [{ TERM: 'xterm-256color' }, /\u001b\[[\d;]*m/],
  ] as const)('has the depth that %j says', async (env, expected) => {
    expect(await shown([], { env, stdout: terminal })).toMatch(expected)
  })
})

describe('the width', () => {
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => displayWidth(line)))
  const wide = (settings: FakeSettings): Promise<string> =>
    run(['status', 'example', '--format', 'terminal', '--all'], { files: campaignFiles('example'), ...settings }).then(
      ({ out }) => out,
    )

  it.each([
    ['is that of COLUMNS', { env: { COLUMNS: '60' } }, 60],
    [
      'is that of COLUMNS before the terminal',
      { env: { COLUMNS: '60', NO_COLOR: '1' }, stdout: { isTerminal: true, columns: 100 } },
      60,
    ],
    ['is that of the terminal', { stdout: { isTerminal: true, columns: 100 }, env: { NO_COLOR: '1' } }, 100],
    ['is 80 where nobody says', {}, 80],
    ['is 80 where the terminal says 0', { stdout: { isTerminal: true, columns: 0 }, env: { NO_COLOR: '1' } }, 80],
    ['is 40 at least', { env: { COLUMNS: '7' } }, 40],
    ['is not that of a COLUMNS that is no number', { env: { COLUMNS: '-60' } }, 80],
    ['is not that of a COLUMNS of 0', { env: { COLUMNS: '0' } }, 80],
  ])('%s', async (_, settings, expected) => {
    const found = widest(await wide(settings))
    expect(found).toBeLessThanOrEqual(expected)
    expect(found).toBeGreaterThan(expected * 0.8)
  })

  it('does not grow without end', async () => {
    expect(widest(await wide({ env: { COLUMNS: '9999' } }))).toBeLessThanOrEqual(500)
  })
})

describe('ASCII', () => {
  // Half blocks, lines, arrows and the rest that some terminals draw two cells wide.
  const drawing = /[\u2190-\u21ff\u2500-\u25ff]/

  it.each([
    ['not by itself', [], {}, 'linux', false],
    ['with --ascii', ['--ascii'], {}, 'linux', true],
    ['in the old Windows console', [], {}, 'win32', true],
    ['not in Windows Terminal', [], { WT_SESSION: 'x' }, 'win32', false],
  ] as const)('%s', async (_, args, env, platform, expected) => {
    for (const command of [['status'], ['schedule', '--view', 'gantt'], ['overdue']]) {
      const argv = [...command, 'example', '--format', 'terminal', '--lang', 'zh-CN', ...args]
      const { out } = await run(argv, { files: campaignFiles('example'), env, platform })
      if (expected) expect(out).not.toMatch(drawing)
      else if (command[0] !== 'overdue') expect(out).toMatch(drawing)
    }
  })
})
