import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength, characterCount } from '../../src/channels/measure.ts'
import { shortened, signsOf } from '../../src/channels/shorten.ts'

const to = (most: number, text: string): string => shortened(text, '…', (each) => characterCount(each) <= most)

describe('shortened', () => {
  it.each([
    { text: '征文', most: 2, short: '征文', why: 'what fits stays' },
    { text: '我和我们的政协', most: 4, short: '我和我…', why: 'the mark of the cut fits, too' },
    { text: 'ee\u0301e', most: 3, short: 'e…', why: 'a letter keeps its mark' },
    { text: '好👍🏽好', most: 3, short: '好…', why: 'a thumb keeps its skin' },
    { text: '好🇨🇳好好', most: 3, short: '好…', why: 'a flag is one sign' },
    { text: '好🇨🇳好好', most: 4, short: '好🇨🇳…', why: 'a whole flag stays' },
    { text: '好\\u{202e}好', most: 5, short: '好…', why: 'what was spelled out is one sign' },
    { text: '应于8月28日前', most: 6, short: '应于8月…', why: 'half a number is another day' },
    { text: 'essays are missing', most: 12, short: 'essays are…', why: 'no half word' },
    { text: 'a'.repeat(50), most: 5, short: 'aaaa…', why: 'but what is all one word is cut' },
    { text: '征文', most: 0, short: '…', why: 'nothing fits' },
    { text: '', most: 0, short: '', why: 'nothing is there' },
  ])('$why', ({ text, most, short }) => {
    expect(to(most, text)).toBe(short)
  })

  it('gives a beginning of the text, whole characters, and as much as fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = to(most, text)
        if (short === text) return
        expect(text.startsWith(short.slice(0, -1))).toBe(true)
        expect(characterCount(short)).toBeLessThanOrEqual(most)
        expect(short).not.toMatch(/\p{Cs}/u)
      }),
      { seed: 1949 },
    )
  })

  it('is put together again from its signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(signsOf(text).join('')).toBe(text)
      }),
      { seed: 2019 },
    )
  })
})

describe('measures', () => {
  it('agree with node’s encoder and with spreading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00', '𠮷'))),
        (pieces) => {
          const text = pieces.join('')
          expect(byteLength(text)).toBe(Buffer.byteLength(text))
          expect(characterCount(text)).toBe([...text].length)
        },
      ),
      { seed: 2029 },
    )
  })
})
