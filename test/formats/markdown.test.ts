import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/formats/markdown.ts'
import { anyPage, cells, page, table } from './page-samples.ts'

const cellOf = (text: string): string =>
  writeMarkdown(page(table(['甲'], [text])))
    .split('\n')
    .at(-2)!
    .slice(2, -2)

describe('writeMarkdown', () => {
  it('writes GitHub tables', () => {
    const columns = ['任务', { id: 'slack', title: '机动', align: 'right' as const }]
    const text = writeMarkdown(
      page(
        { kind: 'paragraph', cells: cells('逾期', '3项'), right: cells('7月22日') },
        table(columns, ['印发|办法', '3天']),
        { kind: 'heading', text: '需要处理' },
        { ...table(['灯'], ['红']), headless: true },
      ),
    )
    expect(text).toBe(`# 一览

逾期3项 · 7月22日

| 任务 | 机动 |
| --- | ---: |
| 印发\\|办法 | 3天 |

## 需要处理

|  |
| --- |
| 红 |
`)
  })

  it.each([
    { text: 'exhibition.collect@jingning', cell: '`exhibition.collect@jingning`', why: 'an address with its unit' },
    { text: '请@everyone看', cell: '请`@everyone`看', why: 'a mention' },
    { text: '见#12', cell: '见`#12`', why: 'a reference' },
    { text: 'GH-12', cell: '`GH-12`', why: 'another' },
    { text: 'https://a.example/', cell: '`https://a.example/`', why: 'a link' },
    { text: '<script>&amp;', cell: '\\<script\\>\\&amp;', why: 'HTML' },
    { text: '[x](javascript:1)', cell: '\\[x\\](javascript:1)', why: 'a link of its own' },
    { text: '![x](y)', cell: '!\\[x\\](y)', why: 'a picture' },
    { text: '*a* _b_ `c` ~d~ \\', cell: '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\\\', why: 'emphasis and code' },
    { text: '`@a`', cell: '\\``@a`\\`', why: 'a code span within another' },
    { text: 'a\nb', cell: 'a b', why: 'a cell is one line' },
  ])('$why: $text', ({ text, cell }) => {
    expect(cellOf(text)).toBe(cell)
  })

  it.each(['- a', '+ a', '* a', '1. a', '1) a', '# a', '> a', '=== ', '---', '~~~', '    a'])(
    'lets no paragraph begin a block: %s',
    (text) => {
      const line = writeMarkdown(page({ kind: 'paragraph', cells: cells(text) })).split('\n')[2]!
      expect(line).not.toMatch(/^(\s|[-+*#>=]|\d+[.)]|~~~)/)
    },
  )

  it('holds no control character but line ends, and no mention outside code', () => {
    fc.assert(
      fc.property(anyPage, (any) => {
        const text = writeMarkdown(any)
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
        expect(text.replace(/\\`/g, '').replace(/`[^`\n]*`/g, '')).not.toMatch(/@|#\d/)
      }),
    )
  })
})
