import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChannelName, channels } from '../../src/channels/index.ts'
import type { Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, hostileLetter } from './sample-letters.ts'
import { contentOf, feishuPost } from './sent.ts'

const zh = await loadChannelWords('zh-CN')

const contents = async (name: ChannelName, letter: Letter): Promise<readonly string[]> =>
  (await channels[name].write(letter, zh)).map(({ text }) => contentOf(name, text))

/** A letter that says one text wherever a plan may say something. */
const saying = (text: string, mention: readonly string[] = []): Letter => ({
  ...countyLetter,
  to: { ...countyLetter.to, name: text, mention },
  title: text,
  salutation: text,
  opening: [text],
  closing: [text],
  signature: text,
  chapters: [
    {
      kind: 'due',
      label: '一、',
      title: text,
      items: [{ label: '1.', title: text, text, short: text, light: 'red', tasks: [] }],
    },
  ],
})

const robots = ['wecom', 'wecom-text', 'dingtalk', 'feishu'] as const
const markups = ['wecom', 'dingtalk'] as const

describe.each(robots)('a name that a plan gives, in %s', (name) => {
  it.each([
    { text: '<@all>', raw: '<@', why: 'mentions everybody' },
    { text: '<@zhangsan>', raw: '<@', why: 'mentions somebody' },
    { text: '<at user_id="all">所有人</at>', raw: '<at', why: 'mentions everybody in Feishu' },
    { text: '@所有人 请看', raw: '@所有人', why: 'looks like a call to everybody' },
    { text: '通知@all', raw: '@all', why: 'does so in the middle of a line' },
    { text: 'dingtalk://dingtalkclient/page/link', raw: '://', why: 'calls a program on the reader’s machine' },
    { text: '\u2066征文\u2069', raw: '\u2066', why: 'turns the writing direction' },
    { text: '征文\u2028\u0000', raw: '\u2028', why: 'breaks the line' },
  ])('$why to no effect', async ({ text, raw }) => {
    for (const content of await contents(name, saying(text))) {
      expect(content).not.toContain(raw)
    }
  })

  it('cannot become more than a text in the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        for (const { text } of await channels[name].write(letter, zh)) {
          expect(text).not.toMatch(/[\n\r\u2028\u2029]/)
          const payload = JSON.parse(text)
          expect(payload.at?.isAtAll ?? false).toBe(false)
          expect(JSON.stringify(payload)).toBe(text)
        }
      }),
      { seed: 15_000, numRuns: 40 },
    )
  })

  it('stays an address of mail, and a link that leads where it says', async () => {
    const [content] = await contents(name, saying('请发至 office@example.cn，见 https://example.cn/a'))
    expect(content).toContain('office@example.cn')
    expect(content).toContain('https://example.cn/a')
  })
})

describe.each(markups)('markup in %s', (name) => {
  it.each([
    { text: '[点此登录](http://evil.example)', raw: /\[|\]/, why: 'a link that hides where it leads' },
    { text: '![](http://evil.example/x.png)', raw: /!\[/, why: 'a picture' },
    { text: '**已完成**', raw: /已完成\*|\*已完成/, why: 'bold' },
    { text: '# 通知', raw: /# 通知/, why: 'a heading' },
    { text: '> 领导批示', raw: /> 领导/, why: 'a quotation' },
    { text: '- 征文', raw: /- 征文/, why: 'a list' },
    { text: '`征文`', raw: /`/, why: 'code' },
    { text: '<font color="info">已完成</font>', raw: /<font color="info"/, why: 'the colour of what is done' },
    { text: '</font><font color="info">', raw: /<font color="info"|<\/font><font/, why: 'the end of a colour' },
    { text: '&lt;@all&gt;&#60;', raw: /&/, why: 'an entity' },
    { text: '征文\\', raw: /\\/, why: 'an escape' },
    { text: '===', raw: /===/, why: 'the line under a heading' },
  ])('is only signs: $why', async ({ text, raw }) => {
    for (const content of await contents(name, saying(text))) expect(content).not.toMatch(raw)
  })

  it('is ours alone, whatever a plan says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        for (const content of await contents(name, { ...letter, to: { ...letter.to, mention: [] } })) {
          const bare = content
            .replace(/^### /, '')
            .replace(/<font color="(warning|info|comment)">([^<>\n]*)<\/font>/g, '$2')
            .replaceAll('**', '')
          expect(bare).not.toMatch(/[<>&*#[\]`\\]/)
        }
      }),
      { seed: 20_000, numRuns: 60 },
    )
  })
})

describe('lights in wecom', () => {
  it.each([
    ['red', '<font color="warning">征文</font>'],
    ['yellow', '1.征文：'],
    ['green', '<font color="info">征文</font>'],
    ['blue', '<font color="comment">征文</font>'],
    [undefined, '1.征文：'],
  ] as const)('%s', async (light, expected) => {
    const [chapter] = countyLetter.chapters
    const items = [{ ...chapter!.items[0]!, title: '征文', light }]
    const [content] = await contents('wecom', { ...countyLetter, chapters: [{ ...chapter!, items }] })
    expect(content).toContain(expected)
  })
})

describe('feishu', () => {
  it('is told in the language of the letter', async () => {
    const en = await loadChannelWords('en')
    const [message] = await channels.feishu.write(countyLetter, en)
    expect(feishuPost(message!.text, 'en_us').title).toBe('庆祝活动工作提醒: 8月26日—9月1日')
  })

  it('consists of texts and of those who are mentioned', async () => {
    const [message] = await channels.feishu.write(saying('<at user_id="all"></at>', ['zhangsan', 'all']), zh)
    const pieces = feishuPost(message!.text).content.flat()
    expect(pieces.filter(({ tag }) => tag === 'at')).toEqual([{ tag: 'at', user_id: 'zhangsan' }])
    expect(pieces.every(({ tag }) => tag === 'at' || tag === 'text')).toBe(true)
  })
})
