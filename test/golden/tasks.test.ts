import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles } from '../support/small-plan.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const files = {
  ...campaignFiles('example', 'anniversary-70', 'key-work-2019'),
  ...circularFiles(`${home}/campaigns/circle`),
}

const july = ['-c', 'anniversary-70', '--as-of', '2019-07-22']
const example = ['-c', 'example']

/** Command lines with all that they print, one file for each way to print it. */
const why: readonly (readonly [argv: readonly string[], why: string])[] = [
  [['why', 'exhibition.jury', ...example], 'late because of a county'],
  [['why', 'exhibition.collect@bing', ...example], 'overdue, and under way'],
  [['why', 'exhibition.collect@wu', ...example], 'in time, with an extension'],
  [['why', 'exhibition.hall', ...example], 'done early'],
  [['why', 'essays.notice', ...example], 'done late'],
  [['why', 'prepare.souvenir', ...example], 'dropped'],
  [['why', 'exhibition.hang', ...example], 'a chain without room'],
  [['why', 'exhibition.album', ...example], 'its end waits for an end'],
  [['why', 'exhibition.opening', ...example], 'an event'],
  [
    ['why', 'exhibition.takedown', '--as-of', '2019-09-14', ...example],
    'an event that is missed; days off and make-up days',
  ],
  [['why', 'tea-party.gala', ...example], 'a deadline that is open; a negative lag'],
  [['why', 'tea-party.gala-notice', ...example], 'a milestone of an external unit'],
  [['why', 'exhibition.online', ...example], 'what is optional'],
  [['why', 'prepare.report', ...example], 'waiting for all'],
  [['why', 'exhibition.jury', ...july], 'waiting, with others close behind'],
  [['why', 'video.dock', '-c', 'key-work-2019', '--as-of', '2019-08-26'], 'overdue, waiting for what is overdue'],
  [['why', 'four.task', '-c', 'circle', '--as-of', '2019-08-26'], 'behind a cycle'],
  [['why', 'exhibition.jury', ...example, '--if', 'exhibition.collect@bing done 8月28日'], 'what if: in time'],
  [
    ['why', 'exhibition.jury', ...july, '--if', 'exhibition.rules done 7月24日'],
    'what if: of a task that is not there',
  ],
  [
    [
      'why',
      'exhibition.jury',
      ...july,
      '--if',
      'exhibition.notice done 7月24日',
      '--if',
      'exhibition.collect@jingning due 8月25日',
    ],
    'what if: two at once',
  ],
  [['why', 'tea-party.party', ...example, '--if', 'tea-party.guests start 9月9日'], 'what if: later'],
]

const next: typeof why = [
  [['next', 'example'], 'what can be done now'],
  [['next', 'example', '--unit', '丙县'], 'of one unit'],
  [['next', 'example', '--limit', '1'], 'the most urgent'],
  [['next', 'example', '--activity', 'essays', '--as-of', '2019-11-30'], 'long overdue'],
  [['next', 'anniversary-70', '--as-of', '2019-07-22'], 'a campaign that has hardly begun'],
  [['next', 'circle', '--as-of', '2019-08-26'], 'with a cycle'],
  [['next', 'example', '--unit', '省政协'], 'an external unit'],
]

const show: typeof why = [
  [['show', 'exhibition.collect@wu', ...example], 'extended, with a log'],
  [['show', 'exhibition.album', ...example], 'links with lags'],
  [['show', 'essays.write@ding', ...example], 'returned and done again'],
  [['show', 'tea-party.gala', 'tea-party.gala-notice', ...example], 'open deadline; milestone'],
  [['show', 'publicity.recommend', ...example], 'an inherited deadline'],
  [['show', 'prepare.decompose', '--as-of', '2019-07-20', ...example], 'entries after the status date'],
  [['show', 'exhibition.online', ...example], 'optional'],
  [['show', 'four.task', '-c', 'circle', '--as-of', '2019-08-26'], 'behind a cycle'],
]

const sheets = { why, next, show } as const

const render = async (lines: typeof why, language: string, format: string, columns: number): Promise<string> => {
  let text = ''
  for (const [argv] of lines) {
    const asked = [...argv, '--lang', language, '--format', format]
    const { code, out, err } = await run(asked, { files, env: { COLUMNS: String(columns), NO_COLOR: '1' } })
    text += `$ plan ${argv.join(' ')}\n${out}${err.replace(/^(?=.)/gm, '2> ')}[${code}]\n\n`
  }
  return text
}

const names = new Set<string>()
const ways = [
  ['terminal', 80, 'terminal-80.txt'],
  ['terminal', 40, 'terminal-40.txt'],
  ['plain', 80, 'plain.txt'],
  ['markdown', 80, 'md'],
] as const

describe.each(Object.entries(sheets))('plan %s', (name, lines) => {
  for (const language of ['zh-CN', 'en']) {
    it.each(ways)(`in ${language}, as %s, %i columns`, async (format, columns, extension) => {
      const file = `tasks/${name}.${language}.${extension}`
      names.add(file)
      expectGolden(file, await render(lines, language, format, columns))
    })
  }

  it('as JSON, the same in both languages', async () => {
    const some = lines.filter(([argv]) => !argv.includes('circle') && !argv.join(' ').includes('rules')).slice(0, 4)
    const [chinese, english] = await Promise.all(['zh-CN', 'en'].map((language) => render(some, language, 'json', 80)))
    expect(english).toBe(chinese)
    names.add(`tasks/${name}.json.txt`)
    expectGolden(`tasks/${name}.json.txt`, chinese!)
  })
})

it('is the whole of it', () => expectNoOthers('tasks', names))
