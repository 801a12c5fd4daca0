import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { specialFile } from '../support/fake-files.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const
const widths = [80, 40] as const

const plans = {
  ...campaignFiles('example'),
  ...circularFiles(`${home}/campaigns/circle`),
  [`${home}/empty.yaml`]: '',
  [`${home}/gbk.yaml`]: Uint8Array.from([0x61, 0x3a, 0x20, 0xca, 0xe9, 0xbb, 0xad, 0x0a]),
  [`${home}/huge.yaml`]: 'a'.repeat(10_000_000),
  [`${home}/pipe.yaml`]: specialFile,
  [`${home}/closed.yaml`]: { unreadable: 'permission denied' },
  [`${home}/folder/readme.md`]: '',
  [`${home}/slips.yaml`]: smallPlan({
    anniversary: '2019-09-31',
    unitss: '{ city: { name: 市政协 } }',
    dueSoon: '5 days',
    asOf: '8月',
    activities: `
  - id: show
    name: 书画展
    section: 宣传科
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 6月31日, after: notise }
      - { id: notice, name: 再发通知, due: 7月10日, each: counties }
      - { id: self, name: 自己等自己, after: self }
      - { id: a b, name: 编号有空格, due: 开慕-2wd, taks: 3wd }
      - { id: anchor, name: 锚点, due: &x 7月1日 }
      - {id：full, name: 全角}`,
  }),
  [`${home}/names.yaml`]: smallPlan({
    activities: `
  - id: show
    name: 书画展
    section: 宣传科
    tasks:
      - { id: notice, name: 印发通知, takes: 2wd, due: 6月31日, after: notise }
      - { id: notice, name: 再发通知, due: 7月10日, each: counties }
      - { id: self, name: 自己等自己, after: self, unit: jai }
      - { id: a b, name: 编号有空格, due: 开慕-2wd, taks: 3wd }`,
  }),
}

/** Command lines that go wrong, or have nothing to show, each with all that is said. */
const lines: readonly (readonly string[])[] = [
  ['staus'],
  ['frobnicate'],
  ['status', '--uint', 'jia'],
  ['status', '--as-of'],
  ['status', '--format', 'markdwon'],
  ['status', '--format', 'xml'],
  ['schedule', '--by', 'units'],
  ['status', '--lang', 'de'],
  ['status', 'exampel'],
  ['status', 'folder'],
  ['status', 'example', '--as-of', '2019-02-29'],
  ['status', 'example', '--as-of', 'someday'],
  ['status', 'example', '--as-of', '8月'],
  ['status', 'example', '--unit', 'jai'],
  ['status', 'example', '--alert', 'late'],
  ['status', 'example', '--max-size', 'big'],
  ['overdue', 'example', '--as-of', '2019-07-02'],
  ['overdue', 'example', '--unit', 'jia'],
  ['status', 'example', '--unit', 'city', '--tag', '评审', '--state', 'dropped'],
  ['status', 'example', '-o', 'no/report.md'],
  ['status', 'empty.yaml'],
  ['check', 'empty.yaml'],
  ['check', 'gbk.yaml'],
  ['check', 'huge.yaml'],
  ['check', 'pipe.yaml'],
  ['status', 'closed.yaml'],
  ['check', 'slips.yaml'],
  ['check', 'names.yaml'],
  ['overdue', 'names.yaml', '--as-of', '2019-08-26'],
  ['status', 'slips.yaml'],
  ['check', 'circle'],
  ['status', 'circle', '--as-of', '2019-08-26'],
  ['overdue', 'circle', '--as-of', '2019-08-26'],
  ['check', 'example'],
]

const names = new Set<string>()
const golden = (name: string, text: string): void => {
  names.add(name)
  expectGolden(name, text)
}

describe.each(languages)('in %s', (language) => {
  it.each(widths)('the help, %i columns', async (width) => {
    let text = ''
    for (const argv of [[], ...commands.map(({ name }) => [name])]) {
      const { code, out } = await run([...argv, '--help', '--lang', language], { env: { COLUMNS: String(width) } })
      expect(code).toBe(0)
      text += `$ plan ${[...argv, '--help'].join(' ')}\n${out}\n`
    }
    golden(`command-line/help.${language}.terminal-${width}.txt`, text)
  })

  it('what is said of command lines and plans that are wrong', async () => {
    let text = ''
    for (const argv of lines) {
      const settings = { files: plans, unwritable: { 'no/report.md': { why: 'noFolder' as const } } }
      const terminal = { stdout: { isTerminal: true, columns: 80 }, env: { NO_COLOR: '1' } }
      const asked = argv.includes('--lang') ? [] : ['--lang', language]
      const { code, out, err } = await run([...argv, ...asked], { ...settings, ...terminal })
      text += `$ plan ${argv.join(' ')}\n${out}${err.replace(/^(?=.)/gm, '2> ')}[${code}]\n\n`
    }
    golden(`command-line/messages.${language}.txt`, text)
  })
})

it('is the whole of it', () => expectNoOthers('command-line', names))
