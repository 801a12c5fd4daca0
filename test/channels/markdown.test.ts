import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/channels/markdown.ts'
import type { Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, hostileLetter } from './sample-letters.ts'

const zh = await loadChannelWords('zh-CN')
const markdownOf = (letter: Letter): string => writeMarkdown(letter, zh)[0]!.text

describe('markdown', () => {
  it('has headings, bold titles, and lists whose numbers go on', () => {
    expect(markdownOf(countyLetter)).toBe(
      [
        '# 【庆祝活动工作提醒】8月26日—9月1日',
        '丙县政协办公室：',
        '感谢贵办对市政协庆祝新中国和人民政协成立70周年系列活动的大力支持。现将有关事项提醒如下：',
        '## 一、已过时限，烦请补报',
        '1. **“我和我们的政协”征文**：应于8月20日前报送5篇，目前收到2篇。烦请于8月28日（星期三）下班前补报；确有困难的，请来电说明，以便统筹安排。',
        '## 二、本周到期',
        '2. **“宣传政协好新闻”推荐作品（3件以内，附推荐表）**：请于8月30日（星期五）下班前报送。',
        '## 三、近期安排',
        '3. **专题学习小结（500字以内）**：请于9月10日（星期二）前报送。',
        '以上事项如已办理，请忽略。',
        '市政协办公室\\\n2019年8月26日',
      ].join('\n\n'),
    )
  })

  it.each([
    { salutation: '# 通知', line: '\\# 通知', why: 'a heading' },
    { salutation: '- 通知', line: '\\- 通知', why: 'a list' },
    { salutation: '1. 通知', line: '1\\. 通知', why: 'a numbered list' },
    { salutation: '===', line: '\\===', why: 'the line under a heading' },
    { salutation: '<!-- 通知', line: '\\<!-- 通知', why: 'a remark' },
    { salutation: '[通知](http://evil.example)', line: '\\[通知\\](`http://evil.example`)', why: 'a hidden link' },
    { salutation: '@all', line: '`@all`', why: 'a call to everybody' },
  ])('lets no name be $why', ({ salutation, line }) => {
    expect(markdownOf({ ...countyLetter, salutation }).split('\n')[2]).toBe(line)
  })

  it.each([
    { labels: ['1.', '2.'], lines: ['1. **征文**：甲', '2. **征文**：甲'], why: 'a list' },
    { labels: ['(3)', '(4)'], lines: ['3. **征文**：甲', '4. **征文**：甲'], why: 'a list with other numbers' },
    { labels: ['（一）', '（二）'], lines: ['（一）**征文**：甲', '', '（二）**征文**：甲'], why: 'paragraphs' },
  ])('makes items $why, never one paragraph of all', ({ labels, lines }) => {
    const [chapter] = countyLetter.chapters
    const items = labels.map((label) => ({ ...chapter!.items[0]!, label, title: '征文', text: '甲' }))
    expect(markdownOf({ ...countyLetter, chapters: [{ ...chapter!, items }] })).toContain(`\n\n${lines.join('\n')}\n\n`)
  })

  it('leaves every sign of markup escaped or in a code span, whatever a plan says', () => {
    fc.assert(
      fc.property(hostileLetter, (letter) => {
        for (const line of markdownOf(letter).split('\n')) {
          const ours = line.replace(/^#{1,2} |\\$/g, '').replaceAll('**', '')
          const bare = ours.replace(/\\[\\`*_[\]<>|~#&$+=.-]/g, '').replace(/`[^`]*`/g, '')
          expect(bare).not.toMatch(/[<>[\]*`~|]/)
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})
