import { describe, expect, it } from 'vitest'
import { channels } from '../../src/channels/index.ts'
import { mentionHint, unmentionable } from '../../src/channels/mentions.ts'
import type { Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, longLetter } from './sample-letters.ts'
import { contentOf, feishuPost } from './sent.ts'

const zh = await loadChannelWords('zh-CN')
const en = await loadChannelWords('en')
const mentioning = (...mention: readonly string[]): Letter => ({
  ...countyLetter,
  to: { ...countyLetter.to, mention },
})

/** Who is mentioned, read from the payload as its robot would. */
const mentioned = {
  wecom: (text: string) => [...contentOf('wecom', text).matchAll(/<@([^>]*)>/g)].map(([, account]) => account),
  'wecom-text': (text: string) => JSON.parse(text).text.mentioned_list ?? [],
  dingtalk: (text: string) => JSON.parse(text).at.atUserIds,
  feishu: (text: string) =>
    feishuPost(text)
      .content.flat()
      .flatMap(({ tag, user_id }) => (tag === 'at' ? [user_id] : [])),
} satisfies Readonly<Partial<Record<keyof typeof channels, (text: string) => readonly unknown[]>>>

describe.each(Object.entries(mentioned))('%s', (name, read) => {
  const { write } = channels[name as keyof typeof mentioned]

  it.each([
    { plan: ['zhangsan', 'lisi_2'], accounts: ['zhangsan', 'lisi_2'], why: 'accounts' },
    { plan: ['@zhangsan', '＠lisi', ' wangwu '], accounts: ['zhangsan', 'lisi', 'wangwu'], why: 'the sign is ours' },
    { plan: ['zhangsan', '@zhangsan'], accounts: ['zhangsan'], why: 'nobody twice' },
    { plan: ['all', '@all', 'ALL', '所有人', 'everyone'], accounts: [], why: 'never everybody' },
    { plan: ['张三'], accounts: [], why: 'a name is no account' },
    { plan: ['a>\n<@all', 'a" b', '-a', 'a'.repeat(65)], accounts: [], why: 'nothing that could end the mention' },
  ])('mentions: $why', async ({ plan, accounts }) => {
    const [message] = await write(mentioning(...plan), zh)
    expect(read(message!.text)).toEqual(accounts)
  })

  it('mentions once, in the first of several messages', async () => {
    const messages = await write({ ...longLetter(700), to: mentioning('zhangsan').to }, zh)
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.map(({ text }) => read(text).length)).toEqual(messages.map((_, index) => (index === 0 ? 1 : 0)))
  })

  it('does not let mentions fill the message', async () => {
    const crowd = Array.from({ length: 2000 }, (_, index) => `account-${index}`)
    const [message] = await write(mentioning(...crowd), zh)
    const accounts = read(message!.text)
    expect(accounts.length).toBeGreaterThan(5)
    expect(accounts.join('').length).toBeLessThan(2500)
    expect(accounts).toEqual(crowd.slice(0, accounts.length))
    expect(contentOf(name as keyof typeof mentioned, message!.text)).toContain('征文')
  })
})

describe('dingtalk', () => {
  it('names in the text whom it lists beside it: else nobody is mentioned', async () => {
    const [message] = await channels.dingtalk.write(mentioning('zhangsan', 'lisi'), zh)
    expect(contentOf('dingtalk', message!.text)).toContain('@zhangsan @lisi 丙县政协办公室：')
  })
})

describe('unmentionable', () => {
  it('is what the plan wants mentioned and no robot can', () => {
    const { mention } = mentioning('zhangsan', '张三', '@all', ' lisi ').to
    expect(unmentionable(mentioning(...mention))).toEqual(['张三', '@all'])
  })
})

describe('mentionHint', () => {
  it.each([
    { plan: [], zhHint: undefined, enHint: undefined },
    { plan: ['zhangsan'], zhHint: '发送时请@zhangsan', enHint: 'mention @zhangsan' },
    { plan: ['@张三', '李四'], zhHint: '发送时请@张三、@李四', enHint: 'mention @张三, @李四' },
    { plan: ['所有人', 'all'], zhHint: undefined, enHint: undefined },
    { plan: ['a\u202eb\n'], zhHint: '发送时请@a\\u{202e}b', enHint: 'mention @a\\u{202e}b' },
  ])('$plan', ({ plan, zhHint, enHint }) => {
    expect(mentionHint(mentioning(...plan), zh)).toBe(zhHint)
    expect(mentionHint(mentioning(...plan), en)).toBe(enHint)
  })

  it('stays a line, however many there are and however long', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => `${index}${'长'.repeat(1000)}`)
    expect(mentionHint(mentioning(...crowd), zh)!.length).toBeLessThan(800)
  })
})
