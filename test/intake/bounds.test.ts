import { expect, it } from 'vitest'
import { mostFindings } from '../../src/intake/gathered.ts'
import type { CellRange } from '../../src/workbook/read-book.ts'
import { sheet, type Typed, takeBook, takeSheet } from './returned.ts'

const head = ['任务编号', '工作任务', '责任单位', '状态', '进展情况']
const most = 30_000

const timed = async <T>(what: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await what()
  expect(performance.now() - start).toBeLessThan(most)
  return result
}

it('a hundred thousand rows of nonsense are told of by the first hundred', async () => {
  const rows: Typed[][] = Array.from({ length: 100_000 }, (_, at) => [
    `show.t${at}`,
    `任务${at}`,
    '某县',
    '差不多',
    '=1+1',
  ])
  const { entries, findings, reading } = await timed(() => takeSheet([head, ...rows]))
  expect(entries).toEqual([])
  expect(findings).toHaveLength(mostFindings)
  expect(new Set(findings.map((each) => each.split(' ')[2]))).toEqual(new Set(['noSuchAddress']))
  expect(findings[0]).toBe('error A2 noSuchAddress')
  expect(reading.findings.gathered().counts).toEqual({ error: 100_000, warning: 0, info: 0 })
})

it('a hundred thousand headings are as many tables', async () => {
  const { findings } = await timed(() => takeSheet(Array.from({ length: 100_000 }, () => head)))
  expect(findings).toEqual([])
})

it('columns that mean nothing, headed otherwise in each of twenty thousand tables', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    [...head, `甲${at}`, `乙${at}`, `丙${at}`],
    [undefined, undefined, undefined, undefined, undefined, 1, 2, 3],
  ])
  const { reading } = await timed(() => takeSheet(rows.flat()))
  expect(reading.findings.gathered().counts.info).toBe(60_000)
})

it('a thousand sheets', async () => {
  const sheets = Array.from({ length: 1000 }, (_, at) => sheet([['说明', at]], { name: `表${at}` }))
  const { findings, reading } = await timed(() => takeBook({ sheets }))
  expect(findings).toHaveLength(mostFindings)
  expect(reading.findings.gathered().counts.info).toBe(1000)
})

it('cells as long as they can be', async () => {
  const long = '任务.'.repeat(10_922)
  const rows: Typed[][] = Array.from({ length: 200 }, () => [long, long, long, long, long])
  const { findings, reading } = await timed(() => takeSheet([head, ...rows]))
  expect(findings).toHaveLength(mostFindings)
  const [finding] = reading.findings.gathered().shown
  expect(JSON.stringify(finding!.message).length).toBeLessThan(300)
})

it('merged cells over the whole sheet, and ten thousand of them', async () => {
  const merged: CellRange[] = [
    { top: 2, bottom: 1_048_576, left: 4, right: 16_383 },
    ...Array.from({ length: 10_000 }, (_, at) => ({ top: at + 2, bottom: at + 4, left: at % 100, right: 16_383 })),
  ]
  const rows: Typed[][] = Array.from({ length: 5000 }, (_, at) => [`show.t${at}`, undefined, undefined, '√', '同上'])
  const { entries } = await timed(() => takeSheet([head, ...rows], {}, { merged }))
  expect(entries).toEqual([])
})

it.each(['__proto__', 'constructor', 'toString', '=cmd|calc', '../..', 'a\u202eb', 'a\ud800', '(a+)+$'.repeat(30)])(
  'names that mean something to programs are names: %j',
  async (name) => {
    const rows: Typed[][] = [
      [...head, name],
      [`${name}.${name}`, name, name, name, name, name],
    ]
    const { entries, findings } = await takeSheet(rows, {}, { name })
    expect(entries).toEqual([])
    expect(findings.filter((each) => each.startsWith('error'))).toHaveLength(1)
  },
)
