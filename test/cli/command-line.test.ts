import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { displayWidth } from '../../src/formats/display-width.ts'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const names = commands.map(({ name }) => name)
const languages = ['zh-CN', 'en'] as const

describe.each(languages)('help in %s', (language) => {
  it.each([[[]], [['--help']], [['-h']]])('plan %j lists every command', async (args) => {
    const { code, out, err } = await run([...args, '--lang', language])
    expect([code, err]).toEqual([0, ''])
    for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    expect(out).toContain('plan status')
    expect(/\p{Script=Han}/u.test(out)).toBe(language === 'zh-CN')
  })

  it.each(names)('plan %s --help lists its options', async (name) => {
    const { code, out, err } = await run([name, '--help', '--lang', language])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`plan ${name} `)
    for (const option of ['--lang', '--color', '--ascii', '--help']) expect(out).toContain(option)
    expect(/\p{Script=Han}/u.test(out)).toBe(language === 'zh-CN')
  })

  it.each([40, 80])('fits into %i columns', async (columns) => {
    for (const args of [[], ...names.map((name) => [name])]) {
      const { out } = await run([...args, '--help', '--lang', language], { env: { COLUMNS: String(columns) } })
      // The usage line is one word for a shell to see: it is not folded.
      for (const line of out.split('\n').slice(1)) expect(displayWidth(line), line).toBeLessThanOrEqual(columns)
    }
  })
})

it('help is never narrower than 40 columns', async () => {
  const widths = ['7', '40'].map((COLUMNS) => run(['status', '--help'], { env: { COLUMNS } }))
  const [narrow, least] = await Promise.all(widths)
  expect(narrow!.out).toBe(least!.out)
})

it('plan alone shows what it is, in the language of the environment', async () => {
  const [chinese, english] = [await run([], { env: { LANG: 'zh_CN.UTF-8' } }), await run([])]
  expect([chinese.code, english.code]).toEqual([0, 0])
  expect(chinese.out).toContain('用法')
  expect(english.out).toContain('Usage')
})

it.each(['--version', '-V'])('plan %s prints one line', async (option) => {
  const { code, out, err } = await run([option])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
})

describe('a command line that is not understood exits 2', () => {
  it.each([
    [['staus'], 'there is no command "staus"', 'did you mean status?'],
    [['overdeu', 'example'], 'there is no command "overdeu"', 'did you mean overdue?'],
    [['frobnicate'], 'there is no command "frobnicate"', 'see plan --help'],
    [['constructor'], 'there is no command "constructor"', 'see plan --help'],
    [['status', '--uint', 'jia'], 'there is no option "--uint"', 'did you mean --unit?'],
    [['status', '--as-fo', '2019-08-26'], 'there is no option "--as-fo"', 'did you mean --as-of?'],
    [['schedule', '--exit-code'], 'there is no option "--exit-code"', 'see plan schedule --help'],
    [['check', '-x'], 'there is no option "-x"', 'see plan check --help'],
    [['--bogus'], 'there is no option "--bogus"', 'see plan --help'],
    [['status', '--as-of'], 'the option --as-of', 'needs a value'],
    [['status', '-o'], 'the option -o', 'needs a value'],
    [['status', '--unit'], 'the option --unit', 'needs a value'],
  ])('%j', async (argv, told, help) => {
    const { code, out, err } = await run([...argv, ...(argv.length > 1 ? [] : ['--lang', 'en'])])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^plan: /)
    expect(err).toContain(told)
    expect(err).toContain(help)
    expect(err).not.toMatch(/ {2}at |Error/)
  })

  it('in Chinese too', async () => {
    const { code, err } = await run(['staus', '--lang', 'zh-CN'])
    expect(code).toBe(2)
    expect(err).toBe('plan: 没有命令“staus”\n是不是想写 status？\n用法见 plan --help\n')
  })

  it('says in plain words that a value is missing, not how the option is declared', async () => {
    const { err } = await run(['status', '--as-of', '--lang', 'en'].slice(0, 2))
    expect(err).toBe('plan: the option --as-of needs a value\nsee plan status --help\n')
  })
})

it('a bare -- ends the options', async () => {
  const files = { [`${home}/--json`]: 'x', [`${home}/plan.yaml`]: smallPlan() }
  const { code, out } = await run(['overdue', '--lang', 'en', '--', 'plan.yaml'], { files })
  expect(code).toBe(0)
  expect(out).toContain('show.notice')
})
