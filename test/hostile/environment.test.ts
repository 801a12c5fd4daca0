import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { home, type Ran, run } from '../support/fake-world.ts'
import { expectInert } from '../support/inert.ts'
import { smallPlan } from '../support/small-plan.ts'

const files = { [`${home}/plan.yaml`]: smallPlan() }

const lines: readonly (readonly string[])[] = [
  ['status', 'plan.yaml'],
  ['schedule', 'plan.yaml', '--view', 'gantt'],
  ['schedule', 'plan.yaml', '--view', 'calendar'],
  ['schedule', 'plan.yaml', '--view', 'matrix'],
  ['overdue', 'plan.yaml', '--soon'],
  ['next', 'plan.yaml'],
  ['why', 'show.opening', '-c', 'plan.yaml'],
  ['check', 'plan.yaml'],
  ['--help'],
  ['status', '--help'],
]

const widest = ({ out }: Ran): number =>
  Math.max(
    ...out
      .replaceAll(/\u001b\[[\d;]*m/g, '')
      .split('\n')
      .map((line) => displayWidth(line)),
  )

describe('a terminal', () => {
  it.each([
    ['that has no columns', 0, undefined, 80],
    ['of one column', 1, undefined, 40],
    ['of three columns', 3, undefined, 40],
    ['of a million columns', 1_000_000, undefined, 500],
    ['that does not know its columns', undefined, undefined, 80],
    ['with COLUMNS=0', 100, '0', 100],
    ['with COLUMNS=-1', 100, '-1', 100],
    ['with COLUMNS=1e9', 100, '1e9', 100],
    ['with COLUMNS=abc', 100, 'abc', 100],
    ['with COLUMNS= and nothing', 100, '', 100],
    ['with COLUMNS in full-width digits', 100, '１２０', 100],
    ['with COLUMNS=80.5', 100, '80.5', 100],
    ['with COLUMNS=1', 100, '1', 40],
    ['with COLUMNS=9999', 100, '9999', 500],
    ['with COLUMNS of twenty digits', 100, '9'.repeat(20), 100],
    ['with an escape sequence for COLUMNS', 100, '\u001b[2J', 100],
  ] as const)('%s', async (_, columns, asked, most) => {
    for (const [at, line] of lines.entries()) {
      const stdout = { isTerminal: true, ...(columns === undefined ? {} : { columns }) }
      const env = asked === undefined ? {} : { COLUMNS: asked }
      const argv = [...line, '--lang', at % 2 === 0 ? 'en' : 'zh-CN']
      const ran = await run(argv, { files, stdout, env })
      expect([0, 1], `${line.join(' ')}: ${ran.err}`).toContain(ran.code)
      expectInert(ran.out, { isColored: true })
      // What a command is called with is not folded.
      if (!line.includes('--help')) expect(widest(ran), line.join(' ')).toBeLessThanOrEqual(most)
      expect(ran.out).toBe((await run(argv, { files, stdout: { isTerminal: true, columns: most } })).out)
    }
  })

  const hostile = [
    '',
    '0',
    '1',
    'x',
    '-1',
    'dumb',
    'xterm-256color',
    '\u001b]0;x\u0007',
    'x'.repeat(100_000),
    '%s%n',
    '../..',
  ]
  const names = ['TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR', 'CLICOLOR_FORCE', 'LC_ALL', 'LC_MESSAGES', 'LANG', 'PLAN_LANG', 'HOME', 'TZ', 'WT_SESSION', 'CI', 'NODE_ENV'] // biome-ignore format: a list

  it.each(names)('with anything for %s: says the same but for colours and language', async (name) => {
    const plain = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const texts: string[] = []
      for (const line of lines.slice(0, 6)) {
        const { code, out, err } = await run(line, { files, stdout: { isTerminal: true, columns: 80 }, env })
        expect(code, err).toBe(0)
        expectInert(out + err, { isColored: true })
        texts.push(out.replaceAll(/\u001b\[[\d;]*m/g, ''))
      }
      return texts
    }
    const speaksOf = /^(LC_|LANG|PLAN_LANG)/.test(name)
    const usual = await plain(speaksOf ? { PLAN_LANG: 'en', [name]: '' } : {})
    for (const value of hostile) {
      const env =
        name === 'PLAN_LANG' ? { PLAN_LANG: value } : speaksOf ? { PLAN_LANG: 'en', [name]: value } : { [name]: value }
      expect(await plain(env), JSON.stringify(value.slice(0, 20))).toEqual(usual)
    }
  })
})

describe('a status date', () => {
  it.each([
    '',
    ' ',
    '2019-02-30',
    'tomorrow',
    '8月',
    'T-99999',
    '\u202e2019-08-26',
    '2019-08-26; rm -rf /',
    '-'.repeat(100_000),
  ])('of %j in the environment or on the command line is no day', async (day) => {
    for (const settings of [{ env: { PLAN_AS_OF: day } }, {}]) {
      const option = 'env' in settings ? [] : [`--as-of=${day}`]
      const { code, out, err } = await run(['status', 'plan.yaml', ...option], { files, ...settings })
      // A variable that is empty is not set; an option is.
      const isUnset = 'env' in settings && day === ''
      expect([code, out === ''], err).toEqual(isUnset ? [0, false] : [2, true])
      expectInert(err)
    }
  })
})

describe('words of a command line', () => {
  it.each([
    ['status', 'plan.yaml', '--lang', 'tlh'],
    ['status', 'plan.yaml', '--format', '__proto__'],
    ['status', 'plan.yaml', '--format', 'toString'],
    ['status', 'plan.yaml', '--unit', '__proto__'],
    ['status', 'plan.yaml', '--unit='],
    ['status', 'plan.yaml', '--max-size', '1e9'],
    ['status', 'plan.yaml', '--max-size', '-1'],
    ['schedule', 'plan.yaml', '--view', 'constructor'],
    ['schedule', 'plan.yaml', '--by', '__proto__'],
    ['status', 'plan.yaml', '-o', 'x.exe'],
    ['status', 'plan.yaml', '-o', ''],
    ['status', ''],
    ['status', '\0'],
    ['status', '../../../../../../etc/passwd'],
    ['__proto__'],
    ['constructor'],
    ['status', 'plan.yaml', '--as-of'],
    ['why', ''],
    ['why', '@#', '-c', 'plan.yaml'],
    ['why', 'x'.repeat(100_000), '-c', 'plan.yaml'],
    ['why', 'show.opening', '-c', 'plan.yaml', '--if', ''],
    ['why', 'show.opening', '-c', 'plan.yaml', '--if', 'show.notice toString'],
    ['why', 'show.opening', '-c', 'plan.yaml', '--if', 'show.notice takes 99999999999wd'],
    ['why', 'show.opening', '-c', 'plan.yaml', '--if', 'show.notice count 1e400'],
    ['done', 'show.notice', '-c', 'plan.yaml', '--date', '2019-02-30'],
    ['report', 'show.notice', '-c', 'plan.yaml', '--percent', '1e3'],
    ['report', 'show.notice', '-c', 'plan.yaml', '--percent', 'NaN'],
    ['extend', 'show.notice', '2200-01-01', '-c', 'plan.yaml', '--by', '甲', '--note', '乙'],
    ['remind', 'plan.yaml', '--week', '2019-W99'],
    ['remind', 'plan.yaml', '--to', '__proto__'],
    ['remind', 'plan.yaml', '--format', 'constructor'],
    ['bulletin', 'plan.yaml', '--number', '1e3'],
    ['bulletin', 'plan.yaml', '--since', '9999-99-99'],
    ['export', 'constructor', 'plan.yaml'],
    ['export', 'json', 'plan.yaml', '--each', 'toString', '--out', 'x'],
    ['check', 'plan.yaml', '--only', 'toString'],
    ['check', 'plan.yaml', '--base', '--output=x'],
    ['check', 'plan.yaml', '--fail-on', '__proto__'],
    ['explain', '../SECURITY'],
    ['explain', '__proto__'],
    ['init', '../../x', '--date', '2019-09-21', '--dry-run'],
    ['init', 'x', '--date', '0000-00-00'],
    ['completion', 'constructor'],
    ['import', 'plan.yaml'],
  ])('%s %s %s %s %s', async (...argv) => {
    const { code, out, err } = await run(argv.includes('--lang') ? argv : [...argv, '--lang', 'en'], { files })
    expect([code, out], err.slice(0, 300)).toEqual([2, ''])
    expect(err).toMatch(/^plan: /)
    expectInert(err)
    expect(err.length).toBeLessThan(250_000)
  })
})
