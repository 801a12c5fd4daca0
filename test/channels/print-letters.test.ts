import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../../src/channels/index.ts'
import { printLetters, type WrittenLetter } from '../../src/channels/print-letters.ts'
import type { Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, englishLetter, hostileLetter, sectionLetter } from './sample-letters.ts'

const zh = await loadChannelWords('zh-CN')
const en = await loadChannelWords('en')

const written = async (name: keyof typeof channels, letters: readonly Letter[], words = zh): Promise<WrittenLetter[]> =>
  Promise.all(letters.map(async (letter) => ({ letter, messages: await channels[name].write(letter, words) })))

describe('printLetters', () => {
  it('says above each text for whom it is, how long, and whom to mention', async () => {
    const output = printLetters(await written('text', [countyLetter, sectionLetter]), channels.text, zh)
    expect(output.split('\n').filter((line) => line.startsWith('─'))).toEqual([
      '──────── 丙县政协办公室 · 304字 · 发送时请@zhangsan、@lisi',
      '──────── 文化文史和学习委员会（1/2） · 327字',
      '──────── 文化文史和学习委员会（2/2） · 118字',
    ])
    expect(output).toMatch(/^─+ .*\n【/)
    expect(output).toContain('\n2019年8月26日\n\n──')
    expect(output).toMatch(/[^\n]\n$/)
  })

  it('says so in English', async () => {
    const output = printLetters(await written('text', [englishLetter, englishLetter], en), channels.text, en)
    expect(output).toMatch(/^──────── Office of Bing County · 539 characters · mention @zhangsan\n/)
  })

  it('prints a single text bare, to be piped on', async () => {
    const letters = await written('text', [countyLetter])
    expect(printLetters(letters, channels.text, zh)).toBe(`${letters[0]!.messages[0]!.text}\n`)
  })

  it('hides the line above a text from readers of Markdown', async () => {
    const output = printLetters(await written('markdown', [countyLetter, sectionLetter]), channels.markdown, zh)
    expect(output).toMatch(/^<!-- ──────── 丙县政协办公室 · 323字 · [^\n]* -->\n\n# 【/)
  })

  it.each(['wecom', 'wecom-text', 'dingtalk', 'feishu'] as const)(
    'prints %s as lines of JSON, nothing else',
    async (name) => {
      const output = printLetters(await written(name, [countyLetter, sectionLetter]), channels[name], zh)
      const lines = output.split('\n')
      expect(lines.pop()).toBe('')
      expect(lines).toHaveLength(2)
      for (const line of lines) expect(JSON.parse(line)).toBeTypeOf('object')
    },
  )

  it('asks nobody to mention anybody in a short message', async () => {
    const output = printLetters(await written('sms', [countyLetter, sectionLetter]), channels.sms, zh)
    expect(output).toBe(
      [
        '──────── 丙县政协办公室 · 53字',
        '【市政协办公室】丙县政协办公室：征文尚缺3篇，烦请8月28日前补报；好新闻推荐作品请8月30日下班前报送。',
        '',
        '──────── 文化文史和学习委员会 · 59字',
        '【市政协办公室】文化文史和学习委员会：书画作品评审8月30日到期；征文初评8月30日到期；装裱制作最迟8月29日启动。',
        '',
      ].join('\n'),
    )
  })

  it('prints nothing for nothing', () => {
    expect(printLetters([], channels.text, zh)).toBe('')
    expect(printLetters([{ letter: countyLetter, messages: [] }], channels.sms, zh)).toBe('')
  })

  it('cannot be imitated: a name that looks like the line makes the line longer', async () => {
    const salutation = '──────────── 乙县政协办公室 · 40字'
    const output = printLetters(
      await written('text', [{ ...countyLetter, salutation }, sectionLetter]),
      channels.text,
      zh,
    )
    expect(output.split('\n').filter((line) => line.startsWith('─'.repeat(13)))).toHaveLength(3)
  })

  it('has as many such lines as messages, whatever a plan says, and each message whole under its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileLetter, { minLength: 2, maxLength: 3 }), async (letters) => {
        for (const name of ['text', 'markdown', 'sms'] as const) {
          const all = await written(name, letters)
          const messages = all.flatMap((each) => each.messages)
          if (messages.length < 2) continue
          const lines = printLetters(all, channels[name], zh).split('\n')
          const rule = /─+/.exec(lines[0]!)![0]
          const start = name === 'markdown' ? `<!-- ${rule} ` : `${rule} `
          const rules = lines.filter((line) => line.startsWith(start))
          expect(rules).toHaveLength(messages.length)
          if (name === 'markdown') for (const line of rules) expect(line.slice(4, -3)).not.toMatch(/--|>/)
          for (const { text } of messages) expect(lines.join('\n')).toContain(`\n${text}\n`)
        }
      }),
      { seed: 8, numRuns: 30 },
    )
  })
})
