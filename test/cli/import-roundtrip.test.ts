import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookCell, ReadRow, ReadSheet } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { cellOf, percentCell, type Typed } from '../intake/returned.ts'
import type { FakeFiles } from '../support/fake-files.ts'
import { campaignFiles, home, type Ran, run } from '../support/fake-world.ts'
import { typedBook } from '../support/typed-book.ts'

/** Exported on a Monday, brought back on that Friday. */
const campaigns = [
  ['example', '2019-08-26', '2019-08-30'],
  ['anniversary-70', '2019-07-22', '2019-07-26'],
  ['key-work-2019', '2019-07-22', '2019-07-26'],
] as const

type Files = FakeFiles

const command = (line: string, files: Files): Promise<Ran> => run(line.split(' '), { files })

const exported = async (id: string, asOf: string, more = ''): Promise<readonly Uint8Array[]> => {
  const { files, code } = await command(`export xlsx ${id} --as-of ${asOf} --out out${more}`, campaignFiles(id))
  expect(code).toBe(0)
  return [...files].flatMap(([path, content]) => (path.endsWith('.xlsx') ? [content as Uint8Array] : []))
}

describe('a ledger that comes back as it went adds nothing, whatever the log says by then', () => {
  describe.each(campaigns)('%s', (id, monday, friday) => {
    it.each([' --lang zh-CN', ' --lang en', ' --each unit', ' --unit city --alert overdue'])(
      'export%s',
      async (more) => {
        const books = await exported(id, monday, more)
        const files = Object.fromEntries(books.map((book, at) => [`${home}/${at}.xlsx`, book]))
        const names = books.map((_, at) => `${at}.xlsx`).join(' ')
        for (const day of [monday, friday]) {
          const line = `import ${names} -c ${id} --as-of ${day} --json`
          const { out, code } = await command(line, { ...campaignFiles(id), ...files })
          const found = JSON.parse(out).files.flatMap(({ entries, findings }: Record<string, readonly object[]>) => [
            ...entries!,
            ...findings!,
          ])
          expect(found).toEqual([])
          expect(code).toBe(0)
        }
      },
    )
  })
})

interface Known {
  readonly id: string
  readonly state: string
  readonly percent: number
  readonly count: number | null
  readonly target: number | null
  readonly done: string | null
}

const tasksOf = async (id: string, asOf: string, files: Files): Promise<readonly Known[]> => {
  const { out } = await command(`schedule ${id} --as-of ${asOf} --json`, files)
  return JSON.parse(out).tasks.map(({ id: task, state, percent, count, target, done }: Known) => ({
    id: task,
    state,
    percent,
    count,
    target,
    done,
  }))
}

/** What somebody fills in for a task, and how it stands then. */
interface Filling {
  readonly cells: Readonly<Record<string, Typed>>
  readonly after: Partial<Known>
}

const wordsForDone = ['办结', '已完成', ' 完成 ', '√', '是']
const wordsForStarted = ['进行中', '推进中', '正在办理']
const widths = (text: string, isWide: boolean): string =>
  isWide ? text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : text

/** One way of filling in a row, chosen by a number; nothing where the task is over. */
const fillingFor = (task: Known, choice: number, friday: string): Filling | undefined => {
  if (!['todo', 'started'].includes(task.state)) return undefined
  const isWide = choice % 2 === 0
  const [year, month, day] = friday.split('-').map(Number)
  const done = isWide ? widths(`${month}月${day}日`, true) : `${year}.${month}.${day}`
  switch (choice % 5) {
    case 0:
      return undefined
    case 1:
      return {
        cells: { 状态: wordsForDone[choice % wordsForDone.length], 办结日期: choice % 3 === 0 ? done : undefined },
        after: { state: 'done', percent: 100, done: friday },
      }
    case 2:
      return { cells: { 状态: wordsForStarted[choice % wordsForStarted.length] }, after: { state: 'started' } }
    default:
      break
  }
  if (task.target === null) {
    const percent = Math.max(task.percent, 1) + (choice % (100 - Math.max(task.percent, 1)))
    const cell = choice % 3 === 0 ? percentCell(percent / 100) : widths(`${percent}%`, isWide)
    return { cells: { 完成百分比: cell }, after: { state: 'started', percent } }
  }
  const count = (task.count ?? 0) + 1 + (choice % task.target)
  const isDone = count >= task.target
  const cell = choice % 3 === 0 ? count : widths(`${count}/${task.target}`, isWide)
  const percent = isDone ? 100 : Math.floor((100 * count) / task.target)
  return {
    cells: { 累计数: cell },
    after: { state: isDone ? 'done' : 'started', count, percent, done: isDone ? friday : null },
  }
}

const withCells = ({ cells, ...row }: ReadRow, given: ReadonlyMap<number, BookCell | undefined>): ReadRow => {
  const all = new Map(cells)
  for (const [column, cell] of given) if (cell !== undefined) all.set(column, cell)
  return { ...row, cells: new Map([...all].sort(([a], [b]) => a - b)) }
}

describe('what is filled in is how things stand afterwards', () => {
  it.each(campaigns)('%s', async (id, monday, friday) => {
    const files = campaignFiles(id)
    const [bytes] = await exported(id, monday)
    const book = await readWorkbook(bytes!)
    if ('trouble' in book) throw new Error('unreadable')
    const [sheet] = book.sheets
    const head = sheet!.rows.find(({ cells }) =>
      [...cells.values()].some((cell) => cell.kind === 'text' && cell.text === '任务编号'),
    )!
    const columns = new Map([...head.cells].map(([column, cell]) => [cell.kind === 'text' ? cell.text : '', column]))
    const before = await tasksOf(id, friday, files)
    const known = new Map(before.map((task) => [task.id, task]))
    let noted = 0

    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9999), { minLength: 400, maxLength: 400 }), async (choices) => {
        const expected = new Map(known)
        const rows = sheet!.rows.map((row) => {
          const address = row.cells.get(columns.get('任务编号')!)
          const task = address?.kind === 'text' ? known.get(address.text) : undefined
          const filling = task === undefined ? undefined : fillingFor(task, choices[row.number % 400]!, friday)
          if (task === undefined || filling === undefined) return row
          expected.set(task.id, { ...task, ...filling.after })
          noted += 1
          return withCells(
            row,
            new Map(Object.entries(filling.cells).map(([title, typed]) => [columns.get(title)!, cellOf(typed)])),
          )
        })
        const filled: ReadSheet = { ...sheet!, rows }
        const given = { ...files, [`${home}/back.xlsx`]: typedBook(filled) }
        const line = `import back.xlsx -c ${id} --as-of ${friday} --write --json`
        const first = await command(line, given)
        const { files: taken } = JSON.parse(first.out)
        expect(taken[0].errors, JSON.stringify(taken[0].findings.slice(0, 3))).toBe(0)
        const now = Object.fromEntries(first.files)
        expect(await tasksOf(id, friday, now)).toEqual([...expected.values()])

        const second = await command(line, now)
        expect(JSON.parse(second.out).files[0].entries).toEqual([])
        expect(second.written.size).toBe(0)
      }),
      { seed: 70, numRuns: 6 },
    )
    expect(noted).toBeGreaterThan(100)
  })
})
