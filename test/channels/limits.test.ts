import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChannelName, channels } from '../../src/channels/index.ts'
import type { Message } from '../../src/channels/message.ts'
import type { Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, hostileLetter, longLetter, sectionLetter } from './sample-letters.ts'
import { contentOf } from './sent.ts'

/** Measured apart from the program: by node's encoder, by spreading. */
const limits: readonly (readonly [ChannelName, number, (message: Message) => number])[] = [
  ['text', 400, ({ text }) => [...text].length],
  ['wecom', 4096, ({ text }) => Buffer.byteLength(JSON.parse(text).markdown.content)],
  ['wecom-text', 2048, ({ text }) => Buffer.byteLength(JSON.parse(text).text.content)],
  ['dingtalk', 14_999, ({ text }) => Buffer.byteLength(JSON.parse(text).markdown.text)],
  ['feishu', 20_000, ({ text }) => Buffer.byteLength(text)],
]

const zh = await loadChannelWords('zh-CN')
const en = await loadChannelWords('en')

const write = (name: ChannelName, letter: Letter, words = zh): Promise<readonly Message[]> =>
  channels[name].write(letter, words)

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** `1号`, not that of `11号`. */
const times = (text: string, what: string): number => text.split(new RegExp(`(?<!\\d)${what}(?!\\d)`)).length - 1

describe.each(limits)('%s', (name, limit, measure) => {
  it.each([zh, en])('keeps to its limit whatever a plan calls things', async (words) => {
    const most = name === 'text' && words === en ? 800 : limit
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        const messages = await write(name, letter, words)
        expect(messages.length).toBeGreaterThan(0)
        for (const message of messages) {
          expect(measure(message)).toBeLessThanOrEqual(most)
          expect(measure(message)).toBe(message.size)
          expect(message.text).not.toMatch(/\p{Cs}/u)
        }
        expect(messages.map(({ part, parts }) => `${part}/${parts}`)).toEqual(
          numbers(messages.length).map((part) => `${part}/${messages.length}`),
        )
      }),
      { seed: 4096, numRuns: 40 },
    )
  })

  it.each([1, 7, 40, 200, 700])('says every one of %d items once, in order, under its chapter', async (count) => {
    const letter = longLetter(count)
    const contents = (await write(name, letter)).map(({ text }) => contentOf(name, text))
    const all = contents.join('\n')
    for (const number of numbers(count)) expect(times(all, `事项${number}号`)).toBe(1)
    const order = [...all.matchAll(/事项(\d+)号/g)].map(([, number]) => Number(number))
    expect(order).toEqual(numbers(count))
    for (const content of contents) {
      // Under each heading of a chapter the first item is one of that chapter.
      for (const [, chapter, item] of content.matchAll(/章节(\d+)号[\s\S]*?事项(\d+)号/g)) {
        expect(Math.ceil(Number(item) / 3)).toBe(Number(chapter))
      }
      expect(content).toContain('丙县政协办公室：')
    }
  })

  it('goes on with a chapter under its title, and says so once for each message that does', async () => {
    const contents = (await write(name, longLetter(700))).map(({ text }) => contentOf(name, text))
    const headings = contents.flatMap((content) => [...content.matchAll(/章节(\d+)号(（续）)?/g)])
    const begun = headings.filter(([, , isContinued]) => isContinued === undefined).map(([, number]) => number)
    expect(new Set(begun).size).toBe(begun.length)
    for (const [index, content] of contents.entries()) {
      const [first, ...others] = [...content.matchAll(/章节\d+号(（续）)?/g)]
      const before = /事项(\d+)号/.exec(contents[index - 1]?.split('\n').findLast((line) => /事项\d/.test(line)) ?? '')
      expect(first![1] !== undefined).toBe(before !== null && Number(before[1]) % 3 !== 0)
      expect(others.every(([, isContinued]) => isContinued === undefined)).toBe(true)
    }
  })

  it('opens the first message, closes and signs the last, and numbers them only where there are several', async () => {
    const contents = (await write(name, longLetter(700))).map(({ text }) => contentOf(name, text))
    expect(contents.length).toBeGreaterThan(1)
    for (const [index, content] of contents.entries()) {
      expect(content).toContain(`（${index + 1}/${contents.length}）`)
      expect(content.includes('感谢贵办')).toBe(index === 0)
      const isLast = index === contents.length - 1
      for (const end of ['如已办理', '市政协办公室', '2019年8月26日']) expect(content.includes(end)).toBe(isLast)
      // Nobody gets a message that only says good-bye.
      expect(content).toMatch(/事项\d+号/)
    }
    const [single] = await write(name, countyLetter)
    expect(single!.parts).toBe(1)
    expect(contentOf(name, single!.text)).not.toContain('1/1')
  })

  it('fills its messages: no two neighbours would have fitted into one', async () => {
    const messages = await write(name, longLetter(700))
    for (const [index, message] of messages.slice(1, -1).entries()) {
      expect(message.size + messages[index]!.size).toBeGreaterThan(limit)
    }
  })

  it('cuts an item that no message holds, says where the rest is, and keeps the others whole', async () => {
    const letter = longLetter(3)
    const [first, second, third] = letter.chapters[0]!.items
    const huge = { ...second!, text: '应于8月28日前完成的工作很多。'.repeat(2000) }
    const messages = await write(name, {
      ...letter,
      chapters: [{ ...letter.chapters[0]!, items: [first!, huge, third!] }],
    })
    const all = messages.map(({ text }) => contentOf(name, text)).join('\n')
    expect(times(all, '…（详见活动方案）')).toBe(1)
    expect(all).not.toMatch(/8月2…|8月…/)
    expect(times(all, '请于8月30日（星期五）下班前报送，附电子版。')).toBe(2)
    expect(Math.max(...messages.map(measure))).toBeLessThanOrEqual(limit)
    expect(Math.max(...messages.map(measure))).toBeGreaterThan(limit - 20)
  })

  it.each(['汉', '<', '"', '\\', '𠮷', 'e\u0301', '\u202e', ' a'])(
    'holds when all there is consists of %j',
    async (sign) => {
      const text = sign.repeat(5000)
      const items = [1, 2].map((number) => ({
        ...countyLetter.chapters[0]!.items[0]!,
        label: `${number}.`,
        title: text,
        text,
      }))
      const letter: Letter = {
        to: { id: text, kind: 'unit', name: text, mention: Array.from({ length: 90 }, (_, index) => `a${index}`) },
        title: text,
        period: text,
        salutation: text,
        opening: [text, text],
        chapters: [{ kind: 'due', label: text, title: text, items }],
        closing: [text, text],
        signature: text,
        date: text,
      }
      for (const some of [letter, { ...letter, chapters: [] }]) {
        for (const message of await write(name, some)) expect(measure(message)).toBeLessThanOrEqual(limit)
      }
    },
  )

  it('parts opening and closing where one message does not hold both', async () => {
    const half = '请'.repeat(Math.floor(limit / (name === 'text' ? 2 : 6)))
    const messages = await write(name, { ...countyLetter, opening: [half], chapters: [], closing: [half] })
    expect(messages).toHaveLength(2)
    for (const message of messages) {
      expect(measure(message)).toBeLessThanOrEqual(limit)
      expect(contentOf(name, message.text)).toContain(half)
    }
  })

  it('sends a letter of no items, too: it is not for the channel to keep it back', async () => {
    const [message, ...others] = await write(name, { ...countyLetter, chapters: [] })
    expect(others).toEqual([])
    expect(contentOf(name, message!.text)).toContain('以上事项如已办理，请忽略。')
  })

  it('leaves no chapter empty and no line without a text, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        const { chapters } = letter
        const named = chapters.map((chapter, index) => ({ ...chapter, title: `章节${index}号`, label: '一、' }))
        const messages = await write(name, { ...letter, chapters: named })
        for (const { text } of messages) {
          const lines = contentOf(name, text).split('\n')
          const headings = lines.flatMap((line, at) => (/一、章节\d+号(（续）)?(\*\*)? *$/.test(line) ? [at] : []))
          for (const at of headings) {
            expect(lines[at + 1]).toBeDefined()
            expect(headings).not.toContain(at + 1)
          }
        }
      }),
      { seed: 70, numRuns: 40 },
    )
  })

  it('writes the same again', async () => {
    expect(await write(name, sectionLetter)).toEqual(await write(name, sectionLetter))
  })
})

describe('markdown', () => {
  it('has no limit', async () => {
    expect(await write('markdown', longLetter(700))).toHaveLength(1)
  })
})
