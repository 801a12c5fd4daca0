import { describe, expect, it } from 'vitest'
import { workCalendar } from '../../src/calendar/working-days.ts'
import { runChecks } from '../../src/checks/run.ts'
import { readCalendarForm } from '../../src/input/dates/calendar-forms.ts'
import type { DateContext, DateReading } from '../../src/input/dates/context.ts'
import { isAnchorName } from '../../src/input/dates/context.ts'
import { readDate, withoutBefore } from '../../src/input/dates/read-date.ts'
import { isHolidayForm } from '../../src/input/dates/relative-forms.ts'
import { narrow } from '../../src/input/narrow.ts'
import { dayOf } from '../../src/model/day.ts'
import { parseDuration } from '../../src/model/duration.ts'
import { patterns } from '../../src/schema/patterns.ts'
import { createRandom, type Random } from '../reference/prng.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'
import { underlined } from './editor.ts'

/** Values that people write, in places where they may not belong. */
const values = [
  '5',
  '0',
  '1.5',
  '-3',
  '150',
  '2019',
  'true',
  'yes',
  '~',
  '',
  '[a, b]',
  '{ a: b }',
  "' x '",
  "''",
  '待定',
  'off',
  '3wd',
  '３天',
  '0d',
  '5 days',
  '1个月',
  '8月底',
  '8月31日前',
  '８月３１日',
  '8月31号',
  '2019-08-31',
  '2019-8-5',
  '2019年三季度',
  '2019-Q3',
  'T',
  'T-10wd',
  'Ｔ－３',
  'T-',
  '国庆节前',
  '中秋后',
  '20件',
  '0件',
  '2.5 万字',
  'collect@*',
  'a.b.c',
  'notice SS +2wd',
  'notice +2',
  'all',
  'city',
  'monthly',
  '{ every: weekly, by: 9 }',
  'a b',
  '甲#乙',
]

/** The text with another value behind one or two of its keys. */
const changed = (text: string, random: Random): string => {
  let now = text
  for (let times = random.int(1, 2); times > 0; times--) {
    const places = [...now.matchAll(/(?<=[\w\p{L}]: )(?:'[^'\n]*'|"[^"\n]*"|[^\s,[\]{}'"#][^,[\]{}\n#]*)/gu)]
    const { index, 0: old } = random.pick(places)
    now = now.slice(0, index) + random.pick(values) + now.slice(index + old.trimEnd().length)
  }
  return now
}

describe('editors underline nothing that plan check accepts:', () => {
  it('plans with wrong values', async () => {
    let both = 0
    for (let seed = 1; seed <= 300; seed++) {
      const random = createRandom(seed)
      const text = changed(randomPlan(random.int(1, 200), { size: 4 }), random)
      const { plan, problems, sources } = await readTexts(text)
      const errors = runChecks(plan, problems, sources).problems.filter(({ severity }) => severity === 'error')
      if (errors.some(({ code }) => code === 'yaml-syntax')) continue
      const marks = underlined(text)
      if (marks.length > 0) both += 1
      if (errors.length === 0) expect(marks, `seed ${seed}\n${text}`).toEqual([])
    }
    expect(both).toBeGreaterThan(100)
  })
})

/** Dates as they are written elsewhere: the one thing that patterns refuse although an anchor could be called so. */
const foreign = /^(\d+年?|(\d{4}年)?\d{1,2}月(\d{1,2}号?|[上中下])|第?[1-4]季度末?)(以?前)?$/

const mayBeAnchor = (name: string): boolean =>
  isAnchorName(name) &&
  !foreign.test(name) &&
  readCalendarForm(withoutBefore(name), 2019) === undefined &&
  !isHolidayForm(name)

/** Every name is an anchor: editors cannot know which ones are. */
const dates: DateContext = {
  anniversary: dayOf(2019, 9, 21),
  year: 2019,
  calendar: workCalendar('cn'),
  anchor: (name) => (mayBeAnchor(name) ? dayOf(2019, 9, 20) : undefined),
  anchorNames: () => new Set(),
}

/** Well written, but wrong for a reason that no pattern knows. */
const beyondForm = ['dateDoesNotExist', 'dateOutOfRange', 'dateHolidayUnknown', 'dateOffsetTooLong']

const pieces = [
  ...[
    '2019',
    '2020年',
    '8',
    '08',
    '12月',
    '8月',
    '31',
    '31日',
    '31号',
    '初',
    '底',
    '末',
    '上旬',
    '下旬',
    '三季度',
    '季度',
  ],
  ...[
    '-',
    '－',
    '+',
    '.',
    '/',
    '..',
    ' ',
    'Q3',
    'W28',
    'Ｑ４',
    '年底',
    'T',
    'Ｔ',
    '开展',
    'Open2',
    '国庆',
    '国庆节',
    '春节',
  ],
  ...['前', '以前', '后', '以后', '5', '０', '10', 'wd', 'ｗｄ', 'd', '天', 'w', '周', '个工作日', 'h', '待定'],
]

const randomText = (random: Random): string =>
  Array.from({ length: random.int(1, 5) }, () => random.pick(pieces)).join('')

describe('patterns agree with the reader:', () => {
  const compiled = (name: keyof typeof patterns): RegExp => new RegExp(patterns[name], 'u')
  const texts = Array.from({ length: 30_000 }, (_, seed) => randomText(createRandom(seed)))

  it.each([
    ['date', 'first'],
    ['date', 'last'],
    ['singleDate', 'single'],
  ] as const)('%s, as %s', (name, as: DateReading) => {
    const pattern = compiled(name)
    let accepted = 0
    for (const text of texts) {
      const result = readDate(text, as, dates)
      if (typeof result !== 'number' && beyondForm.includes(result.message[0])) continue
      const isDate = typeof result === 'number'
      if (isDate) accepted += 1
      expect(pattern.test(text), `${text}: ${JSON.stringify(result)}`).toBe(isDate)
    }
    expect(accepted).toBeGreaterThan(1000)
  })

  it('durations', () => {
    const pattern = compiled('duration')
    for (const text of texts) {
      const isDuration = parseDuration(narrow(text)) !== undefined
      // How long is too long is not for patterns.
      const isShort = !/\d{3}/.test(narrow(text))
      if (isDuration || isShort) expect(pattern.test(text), text).toBe(isDuration)
    }
  })
})
