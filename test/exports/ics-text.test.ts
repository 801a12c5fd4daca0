import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, eventLines } from '../../src/exports/ics/calendar-event.ts'
import { contentLine, textValue } from '../../src/exports/ics/content-line.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import { dayOf } from '../../src/model/day.ts'
import { hostileText } from '../formats/page-samples.ts'
import { readCalendar } from '../support/calendar-reader.ts'

const octets = (text: string): number => new TextEncoder().encode(text).length

/** The lines of a file as they lie in it. */
const physical = (text: string): readonly string[] => {
  expect(text).toMatch(/\r\n$/)
  return text.slice(0, -2).split('\r\n')
}

describe('a line', () => {
  it.each([
    { why: 'as long as a line may be', value: 'a'.repeat(73), lengths: [75] },
    { why: 'an octet longer', value: 'a'.repeat(74), lengths: [75, 2] },
    { why: 'going on three times', value: 'a'.repeat(73 + 74 + 74 + 1), lengths: [75, 75, 75, 2] },
    { why: 'of 汉字 that just fit', value: `a${'汉'.repeat(24)}`, lengths: [75] },
    { why: 'of 汉字 one octet too long', value: `ab${'汉'.repeat(24)}`, lengths: [73, 4] },
    { why: 'of 汉字 two octets too long', value: `abc${'汉'.repeat(24)}`, lengths: [74, 4] },
    { why: 'with a character of four octets that fits', value: `${'a'.repeat(69)}𠮷`, lengths: [75] },
    { why: 'with a character of four octets at the end', value: `${'a'.repeat(70)}𠮷`, lengths: [72, 5] },
    { why: 'with the first character of two octets', value: `${'a'.repeat(72)}\u0080`, lengths: [74, 3] },
    { why: 'with letters of two octets', value: `a${'é'.repeat(37)}`, lengths: [75, 3] },
    { why: 'with a surrogate that has lost its other half', value: `${'a'.repeat(71)}\ud800b`, lengths: [73, 5] },
  ])('$why', ({ value, lengths }) => {
    const lines = physical(contentLine('N', value))
    expect(lines.map(octets)).toEqual(lengths)
    expect(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('')).toBe(`N:${value}`)
    for (const line of lines.slice(1)) expect(line[0]).toBe(' ')
  })

  it.each([
    { text: 'a;b,c\\d', value: 'a\\;b\\,c\\\\d' },
    { text: '一\n二', value: '一\\n二' },
    { text: '一\\n二', value: '一\\\\n二' },
    { text: 'a:b"c"', value: 'a:b"c"' },
  ])('has the text $text as $value', ({ text, value }) => {
    expect(textValue(text)).toBe(value)
  })
})

const event = (but: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'a.b',
  entries: 0,
  first: dayOf(2019, 8, 30),
  last: dayOf(2019, 8, 30),
  summary: '',
  description: [],
  isCancelled: false,
  ...but,
})

const fileOf = (events: readonly CalendarEvent[]): string =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    ...events.map((each) => eventLines(each, dayOf(2019, 8, 26))),
    contentLine('END', 'VCALENDAR'),
  ].join('')

describe('what a plan says', () => {
  it.each([
    ['a second event', '征文\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x'],
    ['an alarm', '征文\nBEGIN:VALARM\nTRIGGER:-PT15M\nEND:VALARM'],
    ['a line that goes on', '征文\r\n SUMMARY:别的'],
    ['a line break that only some see', '征文\u2028DTSTART:19700101\u0085STATUS:CANCELLED'],
    ['a parameter', '征文;VALUE=DATE:20190101'],
    ['a list', '征文,摄影'],
    ['what is escaped already', '征文\\nDTSTART\\,\\;\\\\'],
    ['a character that ends files', '征文\u0000\u001a'],
    ['a text that runs the other way', '\u202e征文'],
    ['half a character', '征\ud842文'],
    ['an escape of a percent sign', '征文%2C%5C'],
  ])('cannot become %s', (_, text) => {
    const [read, ...others] = readCalendar(fileOf([event({ summary: text, description: [text, text] })])).events
    expect(others).toEqual([])
    expect(read!.summary).toBe(safeText(text))
    expect(read!.description).toBe(`${safeText(text)}\n${safeText(text)}`)
    expect(read!.properties).toEqual([
      'uid',
      'dtstamp',
      'last-modified',
      'dtstart',
      'sequence',
      'summary',
      'description',
      'transp',
    ])
  })

  const anyText = fc
    .array(
      fc.oneof(
        hostileText,
        fc.constantFrom('\\', '\\n', '\\N', ';', ',', ':', '\r\n ', '\r\nEND:VEVENT\r\n', '\nBEGIN:VALARM\n'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(''))
  const anyEvent = fc.record({ summary: anyText, description: fc.array(anyText, { maxLength: 4 }) })

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 5 }), (texts) => {
        const file = fileOf(texts.map((each, at) => event({ ...each, uid: `a.${at}` })))
        for (const line of physical(file)) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/)
        }
        expect(readCalendar(file).events.map(({ summary, description }) => [summary, description])).toEqual(
          texts.map(({ summary, description }) => [safeText(summary), description.map(safeText).join('\n')]),
        )
      }),
      { seed: 5545, numRuns: 500 },
    )
  })
})
