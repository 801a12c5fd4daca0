import fc from 'fast-check'
import type { Chapter, Item, Letter } from '../../src/reports/reminder/letter.ts'

const item = (label: string, title: string, text: string, rest: Partial<Item> = {}): Item => ({
  label,
  title,
  text,
  short: undefined,
  light: undefined,
  tasks: [],
  ...rest,
})

/** The sample that offices know: one item late, one due this week, one soon. */
export const countyLetter: Letter = {
  to: { id: 'bing', kind: 'unit', name: '丙县政协办公室', mention: ['zhangsan', 'lisi'] },
  title: '庆祝活动工作提醒',
  period: '8月26日—9月1日',
  salutation: '丙县政协办公室：',
  opening: ['感谢贵办对市政协庆祝新中国和人民政协成立70周年系列活动的大力支持。现将有关事项提醒如下：'],
  chapters: [
    {
      kind: 'overdue',
      label: '一、',
      title: '已过时限，烦请补报',
      items: [
        item(
          '1.',
          '“我和我们的政协”征文',
          '应于8月20日前报送5篇，目前收到2篇。烦请于8月28日（星期三）下班前补报；确有困难的，请来电说明，以便统筹安排。',
          { light: 'red', short: '征文尚缺3篇，烦请8月28日前补报' },
        ),
      ],
    },
    {
      kind: 'due',
      label: '二、',
      title: '本周到期',
      items: [
        item('2.', '“宣传政协好新闻”推荐作品（3件以内，附推荐表）', '请于8月30日（星期五）下班前报送。', {
          light: 'yellow',
          short: '好新闻推荐作品请8月30日下班前报送',
        }),
      ],
    },
    {
      kind: 'soon',
      label: '三、',
      title: '近期安排',
      items: [item('3.', '专题学习小结（500字以内）', '请于9月10日（星期二）前报送。', { light: 'green' })],
    },
  ],
  closing: ['以上事项如已办理，请忽略。'],
  signature: '市政协办公室',
  date: '2019年8月26日',
}

/** To a section of the host: longer than a screen, with lights in words and whom it waits for. */
export const sectionLetter: Letter = {
  ...countyLetter,
  to: { id: 'city.文化文史和学习委员会', kind: 'section', name: '文化文史和学习委员会', mention: [] },
  salutation: '文化文史和学习委员会：',
  opening: ['现将贵委承担的庆祝活动有关工作提醒如下：'],
  chapters: [
    {
      kind: 'due',
      label: '一、',
      title: '本周到期',
      items: [
        item(
          '1.',
          '〔红灯〕“聚力新征程 奋进新时代”书画摄影作品评审',
          '应于8月30日（星期五）前完成。尚有2家未报齐：乙县、己县，办公室已另行提醒；可先就已收到的作品组织初评。',
          { light: 'red', short: '书画作品评审8月30日到期' },
        ),
        item('2.', '〔黄灯〕“我和我们的政协”征文初评', '请于8月30日（星期五）下班前完成，附佐证材料，经审核后销号。', {
          light: 'yellow',
          short: '征文初评8月30日到期',
        }),
      ],
    },
    {
      kind: 'start',
      label: '二、',
      title: '本周须启动',
      items: [
        item('3.', '〔黄灯〕装裱制作', '最迟于8月29日（星期四）启动，方能赶上9月12日；其间9月13日至15日中秋节放假。', {
          light: 'yellow',
          short: '装裱制作最迟8月29日启动',
        }),
        item('4.', '〔绿灯〕开展仪式方案', '请于8月30日（星期五）前提出初稿。如需延期，请于到期2个工作日前提出。', {
          light: 'green',
        }),
      ],
    },
    {
      kind: 'needed',
      label: '三、',
      title: '等候贵委的单位',
      items: [item('5.', '七县（区）政协', '等候评审结果，以便安排9月下旬组织观展。', { light: 'blue' })],
    },
  ],
}

export const englishLetter: Letter = {
  to: { id: 'bing', kind: 'unit', name: 'Office of Bing County', mention: ['zhangsan'] },
  title: 'Reminder: anniversary campaign',
  period: '26 August to 1 September',
  salutation: 'To the Office of Bing County:',
  opening: ['Thank you for your support of the campaign. May we remind you of the following:'],
  chapters: [
    {
      kind: 'overdue',
      label: 'I.',
      title: 'Past the deadline',
      items: [
        item(
          '1.',
          'Essays',
          '5 were due by 20 August; 2 have arrived. Please send the others by the end of Wednesday 28 August; if that is difficult, please ring us.',
          { light: 'red', short: '3 essays are missing, please send them by 28 August' },
        ),
      ],
    },
    {
      kind: 'due',
      label: 'II.',
      title: 'Due this week',
      items: [
        item('2.', 'News contest entries', 'Please send them by the end of Friday 30 August.', { light: 'yellow' }),
      ],
    },
  ],
  closing: ['If this has been done already, please disregard this message.'],
  signature: 'Office of the City Committee',
  date: '26 August 2019',
}

const withChapters = (chapters: readonly Chapter[], rest: Partial<Letter> = {}): Letter => ({
  ...countyLetter,
  ...rest,
  chapters,
})

/** A letter of as many items as wanted, three to a chapter, each with a title of its own: `事项17号`. */
export const longLetter = (count: number, text = '请于8月30日（星期五）下班前报送，附电子版。'): Letter =>
  withChapters(
    Array.from({ length: Math.ceil(count / 3) }, (_, chapter) => ({
      kind: 'due',
      label: `第${chapter + 1}、`,
      title: `章节${chapter + 1}号`,
      items: Array.from({ length: Math.min(3, count - 3 * chapter) }, (_, index) => {
        const number = 3 * chapter + index + 1
        return item(`${number}.`, `事项${number}号`, text, {
          light: (['red', 'yellow', 'green', 'blue'] as const)[number % 4]!,
          short: `短句${number}号请8月30日前报送`,
        })
      }),
    })),
  )

/** Names as a hostile plan gives them: markup of every channel, what cannot be seen, signs of several code points, far too much. */
export const hostileName: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '<font color="warning">',
        '</font>',
        '<@all>',
        '@所有人',
        '<at user_id="all">',
        '**',
        '](http://evil.example)',
        '[点此',
        '# ',
        '\n> ',
        '```',
        '&lt;@all&gt;',
        '\u202e',
        '\u2028',
        '\ud83d',
        '👨‍👩‍👧‍👦',
        '🇨🇳',
        '𠮷',
        'e\u0301\u0301\u0301\u0301\u0301\u0301',
        '\\',
        '"',
        '【银行】',
        '汉字'.repeat(300),
        '𠮷'.repeat(2000),
        'é👍'.repeat(4000),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))

const hostileItem: fc.Arbitrary<Item> = fc.record({
  label: fc.constantFrom('1.', '12.', ''),
  title: hostileName,
  text: hostileName,
  short: fc.option(hostileName, { nil: undefined }),
  light: fc.constantFrom('red', 'yellow', 'green', 'blue', undefined),
  tasks: fc.constant([]),
})

export const hostileLetter: fc.Arbitrary<Letter> = fc.record({
  to: fc.record({
    id: hostileName,
    kind: fc.constantFrom('unit', 'section'),
    name: hostileName,
    mention: fc.array(fc.oneof(hostileName, fc.stringMatching(/^[a-z0-9]{1,64}$/)), { maxLength: 40 }),
  }),
  title: hostileName,
  period: hostileName,
  salutation: hostileName,
  opening: fc.array(hostileName, { maxLength: 3 }),
  chapters: fc.array(
    fc.record({
      kind: fc.constant('due' as const),
      label: fc.constantFrom('一、', ''),
      title: hostileName,
      items: fc.array(hostileItem, { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 4 },
  ),
  closing: fc.array(hostileName, { maxLength: 2 }),
  signature: hostileName,
  date: hostileName,
})
