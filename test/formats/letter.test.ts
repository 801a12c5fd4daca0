import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/formats/csv.ts'
import { writeMarkdown } from '../../src/formats/markdown.ts'
import { writePlain } from '../../src/formats/plain.ts'
import { writeTerminal } from '../../src/formats/terminal.ts'
import type { Block, Page } from '../../src/reports/page.ts'
import { cells } from './page-samples.ts'

const prose = (text: string): Block => ({ kind: 'paragraph', cells: cells(text), prose: true })

const letter = (...paragraphs: readonly string[]): Page => ({
  title: '关于进展情况的通报',
  blocks: [
    { kind: 'heading', level: 'title', text: '关于进展情况的通报', note: '（第3期）' },
    prose('甲县政协：'),
    ...paragraphs.map(prose),
    { kind: 'heading', text: '一、总体情况' },
    { kind: 'heading', level: 'part', text: '（一）请抓紧办理' },
    prose('　　一切顺利。'),
    { kind: 'signature', name: '市政协', date: '2019年8月26日' },
  ],
})

const chinese = letter('　　现将进展情况通报如下。', '　　不作排名。')

const shown = (page: Page, width: number): Promise<string> =>
  writeTerminal(page, { width, color: 0, ascii: false, language: 'zh-CN' })

describe('a letter', () => {
  it('on a terminal has its title in the middle and its signature at the right, the name over the middle of the date', async () => {
    expect(await shown(chinese, 40)).toBe(`           关于进展情况的通报
               （第3期）

甲县政协：
　　现将进展情况通报如下。
　　不作排名。

一、总体情况
（一）请抓紧办理
　　一切顺利。

                              市政协
                           2019年8月26日
`)
  })

  it('is no wider than one can read, whatever the terminal', async () => {
    expect(await shown(chinese, 200)).toBe(await shown(chinese, 80))
  })

  it('parts paragraphs by a blank line where they do not begin with wide blanks', async () => {
    expect(await shown(letter('Here is how it stands.', 'No ranking.'), 40)).toContain(
      '甲县政协：\n\nHere is how it stands.\n\nNo ranking.\n',
    )
  })

  it('keeps the wide blanks in plain text, which is what one pastes', () => {
    expect(writePlain(chinese)).toBe(`关于进展情况的通报
（第3期）
甲县政协：
　　现将进展情况通报如下。
　　不作排名。

一、总体情况

（一）请抓紧办理
　　一切顺利。
市政协
2019年8月26日
`)
  })

  it('in Markdown says its title once, and its levels', () => {
    expect(writeMarkdown(chinese)).toBe(`# 关于进展情况的通报

（第3期）

甲县政协：

　　现将进展情况通报如下。

　　不作排名。

## 一、总体情况

### （一）请抓紧办理

　　一切顺利。

市政协\\
2019年8月26日
`)
  })

  it('in csv is a row for each block, where there is no table', () => {
    expect(writeCsv(chinese).split('\r\n').slice(0, 2)).toEqual(['\ufeff关于进展情况的通报,（第3期）', '甲县政协：'])
    expect(writeCsv(chinese)).toMatch(/\r\n市政协,2019年8月26日\r\n$/)
  })
})
