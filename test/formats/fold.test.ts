import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { fold, foldStretches, shorten } from '../../src/formats/fold.ts'

const noStart = '，。、；：？！）”》』】'
const noEnd = '（“《『【'

/** Like the texts of plans: words, numbers, 汉字, and not more punctuation than people write. */
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '印发',
        '评审办法',
        '书画摄影作品展',
        '7',
        '2019',
        'exhibition',
        'rules',
        '（甲',
        '“聚力',
        '人',
        '👍',
      ),
      fc.constantFrom('', '', ' ', '  ', '，', '。', '）', '”', '、', '\n'),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.flat().join(''))

const width = fc.integer({ min: 6, max: 60 })

describe('fold', () => {
  it.each([
    { text: '印发评审办法', width: 12, lines: ['印发评审办法'], why: 'fits' },
    { text: '', width: 12, lines: [''], why: 'an empty text is one empty line' },
    { text: '印发评审办法并通知', width: 8, lines: ['印发评审', '办法并通', '知'], why: 'between 汉字' },
    { text: '印发评审办法，并通知', width: 12, lines: ['印发评审办', '法，并通知'], why: 'no line begins with ，' },
    { text: '作品展《聚力》', width: 8, lines: ['作品展', '《聚力》'], why: 'no line ends with 《' },
    { text: '等待exhibition完成', width: 12, lines: ['等待', 'exhibition完', '成'], why: 'never inside a word' },
    {
      text: '任务exhibition.collect',
      width: 12,
      lines: ['任务', 'exhibition.', 'collect'],
      why: 'an address at its dots',
    },
    { text: 'abcdefghij', width: 4, lines: ['abcd', 'efgh', 'ij'], why: 'a word wider than the column' },
    { text: '应于7月15日前印发', width: 8, lines: ['应于7月', '15日前印', '发'], why: 'number and measure together' },
    { text: '甲\n\n乙', width: 8, lines: ['甲', '', '乙'], why: 'line breaks of its own' },
    { text: 'a    b', width: 4, lines: ['a', 'b'], why: 'blanks go at a break' },
    { text: '  甲乙丙', width: 6, lines: ['  甲乙', '丙'], why: 'blanks at the beginning stay' },
    { text: '3 overdue  2 blocked', width: 14, lines: ['3 overdue', '2 blocked'], why: 'rather between items' },
    { text: '好，，，，，，', width: 4, lines: ['好，', '，，', '，，', '，'], why: 'what cannot be kept is not' },
    { text: '汉', width: 1, lines: ['汉'], why: 'a character wider than the column' },
  ])('$why', ({ text, width, lines }) => {
    expect(fold(text, width)).toEqual(lines)
  })

  it('gives the first line another width', () => {
    expect(fold('名称：征集作品', 8, 12)).toEqual(['名称：征集作', '品'])
  })

  it('has no line wider than the width', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), fc.integer({ min: 4, max: 60 }), (text, width) => {
        for (const line of fold(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(fold(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('gives stretches in order, which do not overlap', () => {
    fc.assert(
      fc.property(prose, width, (text, width) => {
        let before = 0
        for (const { start, end } of foldStretches(text, width)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThanOrEqual(start)
          before = end
        }
      }),
    )
  })

  it('keeps 禁则 wherever a line could have been broken elsewhere', () => {
    const isBadBreak = (before: string, after: string): boolean => noStart.includes(after) || noEnd.includes(before)
    fc.assert(
      fc.property(prose, width, (text, width) => {
        for (const paragraph of text.split('\n')) {
          const lines = fold(paragraph, width)
          lines.slice(1).forEach((line, index) => {
            const above = [...lines[index]!]
            if (!isBadBreak(above.at(-1)!, [...line][0]!)) return
            const places = above.slice(1).map((character, at) => isBadBreak(above[at]!, character))
            expect(places, `${above.join('')} / ${line}`).not.toContain(false)
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps words and numbers whole that have room', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 14, max: 60 }), (text, width) => {
        const words = (lines: readonly string[]): string[] => lines.flatMap((line) => line.match(/\w+/g) ?? [])
        fc.pre(words([text]).every((word) => word.length <= width - 4))
        expect(words(fold(text, width))).toEqual(words([text]))
      }),
    )
  })

  it('is quick on long texts', () => {
    const started = performance.now()
    fold('，'.repeat(200_000), 40)
    fold('a'.repeat(200_000), 40)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('shorten', () => {
  it.each([
    { text: '茶话会', width: 6, short: '茶话会' },
    { text: '茶话会', width: 5, short: '茶话…' },
    { text: '茶话会', width: 4, short: '茶…' },
    { text: 'opening day', width: 9, short: 'opening…' },
    { text: '茶话会', width: 1, short: '…' },
  ])('$text in $width', ({ text, width, short }) => {
    expect(shorten(text, width)).toBe(short)
  })
})
