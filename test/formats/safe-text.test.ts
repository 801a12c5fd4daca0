import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/display-width.ts'
import { safeLines, safeText } from '../../src/formats/safe-text.ts'
import { hostileText } from './page-samples.ts'

describe('safeText', () => {
  it.each([
    { text: '“聚力新征程 奋进新时代”（一）', safe: '“聚力新征程 奋进新时代”（一）', why: 'Chinese stays' },
    { text: 'a\nb\tc\r\nd', safe: 'a b c d', why: 'line breaks and tabs become a blank' },
    { text: '\u001b[31mred', safe: '\\u{1b}[31mred', why: 'ESC' },
    { text: '\u009b31m\u0007\r', safe: '\\u{9b}31m\\u{7}\\u{d}', why: 'CSI, BEL, a lone CR' },
    { text: 'a\u202eb\u2066', safe: 'a\\u{202e}b\\u{2066}', why: 'bidirectional' },
    { text: 'a\u200bb\ufeff\u00ad', safe: 'a\\u{200b}b\\u{feff}\\u{ad}', why: 'zero-width' },
    { text: 'a\u2028b\u2029\u0085', safe: 'a\\u{2028}b\\u{2029}\\u{85}', why: 'line and paragraph separators' },
    { text: 'a\ud800', safe: 'a\\u{d800}', why: 'a lone surrogate' },
    { text: '𠮷👍', safe: '𠮷👍', why: 'a pair of surrogates stays' },
    { text: '\u{e0041}\u{e0100}', safe: '\\u{e0041}\\u{e0100}', why: 'tags and variation selectors' },
    { text: '⚠️', safe: '⚠', why: 'an emoji drawn in colour or not is the same emoji' },
    { text: `e${'\u0301'.repeat(50)}x`, safe: `e${'\u0301'.repeat(4)}x`, why: 'a flood of marks' },
    { text: '::error::x', safe: ':\\u{3a}error:\\u{3a}x', why: 'a command to GitHub’s runner' },
    { text: 'x ##[error]y', safe: 'x #\\u{23}[error]y', why: 'another' },
    { text: '##vso[task.complete]', safe: '#\\u{23}vso[task.complete]', why: 'one to Azure’s' },
  ])('$why', ({ text, safe }) => {
    expect(safeText(text)).toBe(safe)
  })

  it('lets nothing through that a terminal obeys or a reader cannot see', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        expect(safeText(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|\p{Bidi_C}|[\u200b-\u200d\u2060\ufeff]/u)
        expect(safeText(text)).not.toMatch(/\p{M}{5}|::|##\w*\[/u)
      }),
    )
  })

  it('says the same when it has been said already', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text))
      }),
    )
  })

  it('leaves every visible character of the basic plane some width', () => {
    for (let unit = 0x20; unit < 0xd800; unit++) {
      const character = String.fromCharCode(unit)
      if (/[\p{Mn}\p{Me}]/u.test(character) || (unit >= 0x1160 && unit <= 0x11ff)) continue
      expect(displayWidth(safeText(character)), unit.toString(16)).toBeGreaterThan(0)
    }
  })
})

describe('safeLines', () => {
  it('keeps line breaks and nothing else', () => {
    expect(safeLines('a\r\nb\n\u001b\r')).toBe('a\nb\n\\u{1b}\\u{d}')
  })
})
