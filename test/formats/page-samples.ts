import fc from 'fast-check'
import type { Block, Calendar, CalendarDay, Cell, Column, Gantt, Page, Table, Tone } from '../../src/reports/page.ts'

/** Same pages in every run; change the number to see others. */
fc.configureGlobal({ seed: 20190921 })

export const page = (...blocks: readonly Block[]): Page => ({ title: '一览', blocks })

export const cells = (...texts: readonly string[]): Cell[] => texts.map((text) => ({ text }))

export const table = (columns: readonly (string | Column)[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  columns: columns.map((column) => (typeof column === 'string' ? { id: column, title: column } : column)),
  rows: rows.map((row) => cells(...row)),
})

/** What a plan might hold by accident or by malice. */
const pieces = [
  '印发评审办法',
  '“聚力新征程 奋进新时代”书画摄影作品展',
  '，',
  '。）',
  '（《',
  'exhibition.collect@jingning',
  'the rules of judging',
  '2019年7月15日',
  '逾期5个工作日',
  '👍',
  '👨‍👩‍👧',
  '❤️',
  'é'.normalize('NFD'),
  'z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  '한국어',
  '\u1112\u1161\u11ab',
  '\u001b[31m',
  '\u009b2J',
  '\u0007',
  '\u202e',
  '\u200b',
  '\u2028',
  '\ud800',
  '\ue000',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '   ',
  '\u3000',
  '::error::',
  '┊┊error┊┊',
  '##[group]',
  '|',
  '=1+1',
  '-3',
  '"',
  "'",
  '`<b>*_[x](y)',
  '@everyone',
  '#12',
  '█████░░░',
]

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

const tone = fc.constantFrom<Tone | undefined>('good', 'warn', 'bad', 'done', 'muted', 'strong', undefined)

const cell: fc.Arbitrary<Cell> = fc
  .tuple(
    hostileText,
    tone,
    fc.option(hostileText, { nil: undefined }),
    fc.option(hostileText, { nil: undefined, freq: 1 }),
  )
  .map(([text, shown, raw, brief]) => ({
    text,
    ...(brief === undefined ? {} : { brief }),
    ...(shown === undefined ? {} : { tone: shown }),
    ...(raw === undefined ? {} : { raw }),
  }))

const column = (count: number): fc.Arbitrary<Omit<Column, 'id'>> =>
  fc.record(
    {
      title: hostileText,
      align: fc.constantFrom('left' as const, 'right' as const),
      under: fc.nat(count).map(String),
      rigid: fc.boolean(),
      machineOnly: fc.boolean(),
    },
    { requiredKeys: ['title'] },
  )

const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .record({
      columns: fc.array(column(count), { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(cell, { maxLength: count }), { maxLength: 6 }),
      grid: fc.boolean(),
      main: fc.boolean(),
      headless: fc.boolean(),
      breaks: fc.option(
        fc.array(fc.record({ before: fc.nat(7), text: hostileText, isBorder: fc.boolean() }), { maxLength: 3 }),
        { nil: undefined },
      ),
    })
    .map(({ columns, breaks, ...rest }) => ({
      kind: 'table' as const,
      columns: columns.map((shape, index) => ({ ...shape, id: String(index) })),
      ...rest,
      ...(breaks === undefined ? {} : { breaks: breaks.toSorted((a, b) => a.before - b.before) }),
    })),
)

const today = 18_100

const gantt: fc.Arbitrary<Gantt> = fc
  .record({
    from: fc.integer({ min: today - 400, max: today }),
    length: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.integer({ min: 0, max: 60_000 })),
    groups: fc.array(
      fc.record({
        title: hostileText,
        rows: fc.array(
          fc
            .record({
              label: hostileText,
              cells: fc.array(cell, { minLength: 3, maxLength: 3 }),
              start: fc.integer({ min: today - 500, max: today + 500 }),
              days: fc.integer({ min: 0, max: 100 }),
              milestone: fc.boolean(),
              finishBy: fc.integer({ min: today - 500, max: today + 500 }),
              percent: fc.integer({ min: 0, max: 100 }),
            })
            .map(({ start, days, milestone, ...row }) => ({ ...row, bar: { start, end: start + days, milestone } })),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 3 },
    ),
    marks: fc.array(
      fc.record({
        day: fc.integer({ min: today - 300, max: today + 300 }),
        label: hostileText,
        kind: fc.constantFrom('today' as const, 'anniversary' as const, 'anchor' as const),
      }),
      { maxLength: 5 },
    ),
    legend: hostileText,
  })
  .map(({ from, length, ...rest }) => ({
    kind: 'gantt' as const,
    from,
    to: from + length,
    isDayOff: (day: number) => day % 7 < 2,
    ...rest,
  }))

const calendarDay: fc.Arbitrary<CalendarDay> = fc.record({
  number: fc.integer({ min: 1, max: 31 }),
  isDayOff: fc.boolean(),
  sign: hostileText,
  marks: fc.array(cell, { maxLength: 3 }),
  load: fc.option(cell, { nil: undefined }),
  count: fc.oneof(fc.nat(12), fc.nat(100_000)),
  items: fc.array(cell, { maxLength: 6 }),
})

const calendar: fc.Arbitrary<Calendar> = fc.record({
  kind: fc.constant('calendar' as const),
  weekdays: fc.array(hostileText, { minLength: 7, maxLength: 7 }),
  months: fc.array(
    fc.record({
      title: hostileText,
      weeks: fc.array(fc.array(fc.option(calendarDay, { nil: undefined, freq: 2 }), { minLength: 7, maxLength: 7 }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 2 },
  ),
  legend: hostileText,
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('heading' as const),
      text: hostileText,
      level: fc.constantFrom('title' as const, 'section' as const, 'part' as const),
      note: hostileText,
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('paragraph' as const),
      cells: fc.array(cell, { maxLength: 4 }),
      right: fc.array(cell, { maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'cells'] },
  ),
  fc.array(cell, { minLength: 1, maxLength: 3 }).map(([first, ...others]) => ({
    kind: 'paragraph' as const,
    cells: [{ ...first!, text: `\u3000\u3000${first!.text}` }, ...others],
    prose: true,
  })),
  fc.record({ kind: fc.constant('signature' as const), name: hostileText, date: hostileText }),
  anyTable,
  gantt,
  calendar,
)

export const anyPage: fc.Arbitrary<Page> = fc.record({ title: hostileText, blocks: fc.array(block, { maxLength: 4 }) })
