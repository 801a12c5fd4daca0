import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const

const reports = {
  status: ['status', '--all'],
  schedule: ['schedule'],
  'schedule-gantt': ['schedule', '--view', 'gantt'],
  overdue: ['overdue', '--soon'],
} as const

interface Written {
  readonly extension: string
  readonly args: readonly string[]
  readonly columns?: number
}

const terminal = (columns: number): Written => ({
  extension: `terminal-${columns}.txt`,
  args: ['--format', 'terminal'],
  columns,
})

const everyFormat: readonly Written[] = [
  terminal(40),
  terminal(80),
  terminal(120),
  { extension: 'plain.txt', args: ['--format', 'plain'] },
  { extension: 'md', args: ['--format', 'markdown'] },
  { extension: 'csv', args: ['--format', 'csv'] },
]

const html: Written = { extension: 'html', args: ['--format', 'html'] }

const render = async (argv: readonly string[], { args, columns = 80 }: Written, lang: string): Promise<string> => {
  const files = campaignFiles('example', 'anniversary-70', 'key-work-2019')
  const { code, out, err } = await run([...argv, ...args, '--lang', lang], { files, env: { COLUMNS: String(columns) } })
  expect([code, err]).toEqual([0, ''])
  return out
}

/** One golden file for each: a report of a campaign, in a language, written in a way. */
const cases: (readonly [name: string, argv: readonly string[], written: Written, language: string])[] = []
const add = (campaign: string, name: string, argv: readonly string[], written: Written, language: string): void => {
  cases.push([`${campaign}/${name}.${language}.${written.extension}`, argv, written, language])
}

for (const language of languages) {
  for (const [name, argv] of Object.entries(reports)) {
    for (const written of everyFormat) add('example', name, [...argv, 'example'], written, language)
  }
  for (const name of ['status', 'overdue', 'schedule-gantt'] as const) {
    add('example', name, [...reports[name], 'example'], html, language)
  }
  for (const view of ['calendar', 'backward', 'matrix']) {
    const argv = ['schedule', 'example', '--view', view]
    for (const written of [terminal(40), terminal(80), terminal(160), ...everyFormat.slice(3), html]) {
      add('example', `schedule-${view}`, argv, written, language)
    }
  }
  add(
    'example',
    'schedule-calendar-ascii',
    ['schedule', 'example', '--view', 'calendar', '--ascii'],
    terminal(80),
    language,
  )
  const byUnit = ['schedule', 'example', '--view', 'backward', '--by', 'unit', '--unit', '甲县', '--unit', '庚县']
  add('example', 'schedule-backward-by-unit', byUnit, terminal(80), language)
  add('example', 'status-filtered', ['status', 'example', '--unit', '丙县'], terminal(80), language)
  add('example', 'status-ascii', ['status', 'example', '--ascii'], terminal(80), language)
  add('example', 'schedule-gantt-ascii', ['schedule', 'example', '--view', 'gantt', '--ascii'], terminal(80), language)
  for (const by of ['unit', 'lead', 'section', 'week']) {
    add('example', `schedule-by-${by}`, ['schedule', 'example', '--by', by], terminal(80), language)
  }
  const july = ['anniversary-70', '--as-of', '2019-07-22']
  for (const written of [terminal(80), terminal(40)])
    add('anniversary-70', 'status', ['status', ...july], written, language)
  add('anniversary-70', 'overdue', ['overdue', ...july], terminal(80), language)
  add('anniversary-70', 'schedule-gantt', ['schedule', ...july, '--view', 'gantt'], terminal(80), language)
  add('anniversary-70', 'schedule-matrix', ['schedule', ...july, '--view', 'matrix'], terminal(80), language)
  for (const written of [terminal(80), terminal(40), everyFormat[3]!, everyFormat[4]!]) {
    add('all', 'status', ['status', '--as-of', '2019-08-26'], written, language)
  }
  add('all', 'overdue', ['overdue', '--as-of', '2019-08-26'], terminal(80), language)
}
const color: Written = { extension: 'color.txt', args: ['--format', 'terminal', '--color', 'always'] }
add('example', 'status', ['status', 'example'], color, 'zh-CN')
add('example', 'schedule-gantt', ['schedule', 'example', '--view', 'gantt'], color, 'zh-CN')

describe('what users read', () => {
  it.each(cases)('%s', async (name, argv, written, language) => {
    // Escapes of colours are written so that a reviewer sees them.
    expectGolden(name, (await render(argv, written, language)).replaceAll('\u001b', '␛'))
  })
})

describe('what programs read', () => {
  const json: Written = { extension: 'json', args: ['--json'] }
  const jsonReports = { status: ['status'], overdue: ['overdue', '--soon'] }
  const named = Object.entries(jsonReports).map(
    ([name, argv]) => [`example/${name}.json`, [...argv, 'example']] as const,
  )

  it.each(named)('%s, the same in both languages', async (name, argv) => {
    const [chinese, english] = await Promise.all(languages.map((language) => render(argv, json, language)))
    expect(english).toBe(chinese)
    expectGolden(name, chinese!)
  })

  it('is the whole of it', () => {
    const names = new Set([...cases.map(([name]) => name), ...named.map(([name]) => name)])
    for (const campaign of ['example', 'anniversary-70', 'all']) expectNoOthers(campaign, names)
  })
})
