import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineWindow } from '../../src/diagnostics/line-window.ts'
import { displayWidth } from '../../src/formats/display-width.ts'

const drawing = { ellipsis: '…', ambiguous: 1 } as const

/** The line with a row of carets under it, as it would be seen. */
const drawn = (line: string, meant: string, room = 50): string => {
  const start = line.indexOf(meant)
  const { text, cell, width } = lineWindow(line, start, start + meant.length, room, drawing)
  return `\n${text}\n${' '.repeat(cell)}${'^'.repeat(width)}\n`
}

describe('carets stand under what is meant', () => {
  it('behind Chinese, full-width signs and emoji', () => {
    expect(drawn('  - { name: 印发通知，👍, after: notise }', 'notise')).toBe(`
  - { name: 印发通知，👍, after: notise }
                                 ^^^^^^
`)
  })

  it('under Chinese: two for each', () => {
    expect(drawn('section: 宣传科', '宣传科')).toBe(`
section: 宣传科
         ^^^^^^
`)
  })

  it('behind tabs, which go up to every fourth cell', () => {
    expect(drawn('\ta:\t中\tb', 'b')).toBe(`
    a:  中  b
            ^
`)
  })

  it('behind what is spelled out because nobody could see it', () => {
    expect(drawn('a\u200b: \u001bx', 'x')).toBe(`
a\\u{200b}: \\u{1b}x
                 ^
`)
    expect(drawn('due: \u202e9月', '\u202e')).toBe(`
due: \\u{202e}9月
     ^^^^^^^^
`)
  })

  it('behind marks whose letter does not come into view: not more than four of them are shown', () => {
    const { text } = lineWindow(`e${'\u0301'.repeat(900)}x`, 901, 902, 10, drawing)
    expect(text).toMatch(/^….?\u0301{1,4}x$/u)
  })

  it('under a letter with its marks, of which not more than four are shown', () => {
    expect(drawn(`e${'\u0301'.repeat(9)}x`, 'x')).toBe(`
e${'\u0301'.repeat(4)}x
 ^
`)
  })

  it('behind the end of the line, where something is missing', () => {
    const { text, cell, width } = lineWindow('due:', 4, 4, 40, drawing)
    expect([text, cell, width]).toEqual(['due:', 4, 1])
  })

  it('and what a build server would obey in a log is broken', () => {
    expect(drawn('a: "##[error]x"', 'x')).toContain('#\\u{23}[error]x')
    expect(drawn('a: "#\ufe0f#er\ufe0fror[x"', 'x')).toContain('#\\u{23}error[x')
  })
})

describe('a line that is too long', () => {
  const long = `before: ${'前'.repeat(1000)}, after: notise, then: ${'后'.repeat(1000)}`

  it('is cut on both sides', () => {
    expect(drawn(long, 'notise', 40)).toBe(`
…前前前, after: notise, then: 后后后后…
                ^^^^^^
`)
  })

  it('is cut at its end where its beginning is enough', () => {
    expect(drawn(long, 'before', 40)).toBe(`
before: 前前前前前前前前前前前前前前前…
^^^^^^
`)
  })

  it('is cut at its beginning where its end is enough', () => {
    expect(drawn(`${'前'.repeat(1000)}, after: notise }`, 'notise', 40)).toBe(`
…前前前前前前前前前前前, after: notise }
                                ^^^^^^
`)
  })

  it('shows the beginning of what is longer than the room', () => {
    expect(drawn(long, `${'前'.repeat(900)}`, 20)).toBe(`
…前前前前前前前前前…
 ^^^^^^^^^^^^^^^^^^
`)
  })

  it('is not read whole: thousands of places on one line of 4 MB take no time', () => {
    const huge = 'a: 中文, '.repeat(500_000)
    const started = performance.now()
    for (let at = 0; at < 5000; at++) lineWindow(huge, at * 800, at * 800 + 2, 70, drawing)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

const signs = fc.constantFrom(
  ...[
    'a',
    'Z',
    '7',
    ' ',
    '中',
    '，',
    '“',
    '👍',
    '🇨',
    '\t',
    '\u0301',
    '\u200b',
    '\u001b',
    '\ufe0f',
    '\ud800',
    '#',
    '[',
    ':',
    'é',
    '한',
  ],
)
const lines = fc.array(signs, { minLength: 1, maxLength: 150 }).map((parts) => parts.join(''))

describe('whatever stands in the line', () => {
  const stretches = lines.chain((line) =>
    fc.record({
      line: fc.constant(line),
      room: fc.integer({ min: 20, max: 90 }),
      start: fc.nat({ max: line.length }),
      length: fc.nat({ max: 30 }),
      ellipsis: fc.constantFrom('…', '...'),
    }),
  )

  it('the window keeps to its room, the carets to the window', () => {
    fc.assert(
      fc.property(stretches, ({ line, room, start, length, ellipsis }) => {
        const end = Math.min(line.length, start + length)
        const { text, cell, width } = lineWindow(line, start, end, room, { ellipsis, ambiguous: 1 })
        expect(displayWidth(text)).toBeLessThanOrEqual(room)
        expect(cell).toBeGreaterThanOrEqual(0)
        expect(width).toBeGreaterThanOrEqual(1)
        expect(cell + width).toBeLessThanOrEqual(room)
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}]|##[A-Za-z]*\[/u)
      }),
      { numRuns: 3000 },
    )
  })

  it('the carets cover exactly the cells of a mark that stands nowhere else', () => {
    const marked = fc.record({
      before: lines,
      after: lines,
      meant: fc.constantFrom('notise', '宣传科', '8月32日', 'x'),
    })
    fc.assert(
      fc.property(marked, fc.integer({ min: 20, max: 90 }), ({ before, after, meant }, room) => {
        // A bracket on each side keeps marks and surrogates of the neighbours away.
        const line = `${before}<${meant}>${after}`
        const start = before.length + 1
        const { text, cell, width } = lineWindow(line, start, start + meant.length, room, drawing)
        // Cells to characters: what stands before the carets is as wide as they are far in.
        let at = 0
        while (displayWidth(text.slice(0, at)) < cell) at += 1
        const covered = text.slice(text.indexOf(meant, at - 1))
        expect(covered.startsWith(meant)).toBe(true)
        expect(displayWidth(text.slice(0, text.length - covered.length))).toBe(cell)
        expect(width).toBe(displayWidth(meant))
      }),
      { numRuns: 2000 },
    )
  })
})
