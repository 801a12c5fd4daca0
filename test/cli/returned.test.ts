import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'

const plan = (log: string): string => `anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
language: zh-CN
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  bing: { name: 丙县政协, short: 丙县, lead: 主席, section: 综合室 }
activities:
  - id: essays
    name: 征文
    tasks:
      - { id: write, name: 报送征文, each: [bing], due: 8月30日, target: 5篇 }
      - { id: draft, name: 起草文稿, due: 8月30日 }
progress:
  - { date: 2019-08-23, task: essays.write@bing, count: 5 }
  - { date: 2019-08-23, task: essays.draft, state: done }
${log}`

const back = `  - { date: 2019-08-26, task: essays.write@bing, state: returned, note: 1篇抄袭 }
  - { date: 2019-08-26, task: essays.draft, state: returned }
`

const plans = (line: string, log: string, language: string) =>
  run([...line.split(' '), '-c', 'p.yaml', '--lang', language], {
    files: { [`${home}/p.yaml`]: plan(log) },
    stdout: { isTerminal: true, columns: 200 },
    env: { NO_COLOR: '1' },
  })

describe('what was sent back', () => {
  it.each([
    ['sent back', back, 'report essays.write@bing --count 3', 0],
    [
      'sent back, and begun',
      `${back}  - { date: 2019-08-26, task: essays.write@bing, count: 3 }\n`,
      'report essays.write@bing --count 4',
      0,
    ],
    [
      'sent back, and begun: less is a slip again',
      `${back}  - { date: 2019-08-26, task: essays.write@bing, count: 3 }\n`,
      'report essays.write@bing --count 2',
      2,
    ],
    [
      'opened again',
      '  - { date: 2019-08-26, task: essays.write@bing, state: reopened }\n',
      'report essays.write@bing --count 1',
      0,
    ],
  ])('is counted from the beginning: %s', async (_, log, line, expected) => {
    const { code, err } = await plans(line, log, 'en')
    expect(code, err).toBe(expected)
    if (expected === 2) expect(err).toContain('cannot fall from 3 to 2')
  })

  it.each([
    ['why essays.write@bing', '8月26日退回（1篇抄袭），请按退回意见修改后重报。'],
    ['why essays.draft', '8月26日退回，请按退回意见修改后重报。'],
    ['show essays.write@bing', '8月26日退回（1篇抄袭），请按退回意见修改后重报；目标5篇'],
    ['show essays.draft', '8月26日退回，请按退回意见修改后重报'],
  ])('%s says so, and what is to be done now', async (line, said) => {
    const { out } = await plans(line, back, 'zh-CN')
    expect(out).toContain(said)
    expect(out).not.toMatch(/已报5篇|还差0|99%/)
  })

  it.each([
    ['why essays.write@bing', 'sent back on 26 Aug (1篇抄袭); please correct it and hand it in again.'],
    ['show essays.write@bing', 'sent back on 26 Aug (1篇抄袭); please correct it and hand it in again; target 5篇'],
  ])('%s in English', async (line, said) => {
    expect((await plans(line, back, 'en')).out).toContain(said)
  })

  it('next: what is to be done is to hand it in again', async () => {
    const argv = ['next', 'p.yaml', '--lang', 'zh-CN']
    const { out } = await run(argv, {
      files: { [`${home}/p.yaml`]: plan(back) },
      stdout: { isTerminal: true, columns: 200 },
    })
    expect(out).toContain('修改后重报：8月26日退回（1篇抄袭）')
    expect(out).not.toMatch(/还差0|办完/)
  })

  it('and is not said any more when it has come again', async () => {
    const log = `${back}  - { date: 2019-08-26, task: essays.write@bing, count: 3 }\n`
    expect((await plans('why essays.write@bing', log, 'zh-CN')).out).toContain('应报5篇，已报3篇，还差2篇')
    expect((await plans('show essays.write@bing', log, 'zh-CN')).out).toContain('60%（目标5篇，已报3篇）')
  })
})
