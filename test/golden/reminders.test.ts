import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const files = campaignFiles('example', 'anniversary-70', 'key-work-2019')

interface Case {
  readonly name: string
  readonly argv: readonly string[]
}

const on = (campaign: string, day: string, ...more: readonly string[]): readonly string[] => [
  campaign,
  '--as-of',
  day,
  ...more,
]

/** A calm week, a bad one, the one of National Day; then every way to send on one of them. */
const cases: readonly Case[] = [
  { name: 'example-calm.zh-CN.txt', argv: on('example', '2019-07-15') },
  { name: 'example-bad.zh-CN.txt', argv: on('example', '2019-08-29') },
  { name: 'example-bad.en.txt', argv: on('example', '2019-08-29', '--lang', 'en') },
  { name: 'example-national-day.zh-CN.txt', argv: on('example', '2019-09-24') },
  { name: 'example-national-day.en.txt', argv: on('example', '2019-09-24', '--lang', 'en', '--to', '甲县,办公室') },
  { name: 'example-next.zh-CN.txt', argv: on('example', '2019-08-23', '--week', 'next') },
  { name: 'key-work-2019.zh-CN.txt', argv: on('key-work-2019', '2019-07-08') },
  { name: 'anniversary-70.zh-CN.txt', argv: on('anniversary-70', '2019-07-01') },
  ...['markdown', 'wecom', 'wecom-text', 'dingtalk', 'feishu', 'sms', 'json'].map((format) => ({
    name: `example.${format}.txt`,
    argv: on('example', '2019-08-26', '--format', format, '--to', '丙县,丁县,文化文史和学习委员会'),
  })),
]

describe('the texts of a week', () => {
  it.each(cases)('$name', async ({ name, argv }) => {
    const { code, out, err } = await run(['remind', ...argv], { files })
    expect(code).toBe(0)
    expectGolden(`reminders/${name}`, `${out}--- standard error\n${err}`)
  })

  it('are all there is', () => expectNoOthers('reminders', new Set(cases.map(({ name }) => `reminders/${name}`))))
})
