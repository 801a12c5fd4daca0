import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'

describe('displayWidth', () => {
  it.each([
    { text: '', width: 0, why: 'nothing' },
    { text: 'plan', width: 4, why: 'ASCII' },
    { text: '7月15日', width: 7, why: '汉字 are two cells' },
    { text: '（一）', width: 6, why: 'full-width punctuation' },
    { text: '\u3000', width: 2, why: 'ideographic space' },
    { text: '“聚力”', width: 6, why: 'quotation marks are ambiguous: one cell' },
    { text: '█░┊', width: 3, why: 'bars are ambiguous: one cell' },
    { text: 'e\u0301', width: 1, why: 'a combining mark takes none' },
    { text: '\u1112\u1161\u11ab', width: 2, why: 'a Hangul syllable in parts' },
    { text: '한', width: 2, why: 'a Hangul syllable' },
    { text: '👍', width: 2, why: 'emoji' },
    { text: '𠮷', width: 2, why: '汉字 outside the basic plane' },
    { text: 'ｱ', width: 1, why: 'half-width katakana' },
    { text: '！', width: 2, why: 'full-width ASCII' },
    { text: '\u001b', width: 0, why: 'a control character takes no cell' },
  ])('$text is $width: $why', ({ text, width }) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('counts ambiguous characters as two when told so', () => {
    expect(displayWidth('“聚力”█', 2)).toBe(10)
  })
})
