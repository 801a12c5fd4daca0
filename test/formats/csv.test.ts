import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/formats/csv.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import { cells, hostileText, page, table } from './page-samples.ts'

/** RFC 4180 by its grammar, knowing nothing of the writer. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const field = (): string => {
    if (text[at] !== '"') {
      const start = at
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') at++
      return text.slice(start, at)
    }
    let value = ''
    for (at++; ; at++) {
      if (text[at] === '"' && text[at + 1] === '"') at++
      else if (text[at] === '"') break
      value += text[at]
    }
    at++
    return value
  }
  while (at < text.length) {
    row.push(field())
    if (text[at] === ',') at++
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

const oneCell = (text: string): string => parseCsv(writeCsv(page(table(['甲'], [text]))).slice(1))[1]![0]!

describe('writeCsv', () => {
  it('begins with a byte order mark, ends lines with CR LF, prefers what a machine reads', () => {
    const dates = table(['任务', '时限'], ['a"b', '7月31日'])
    const withRaw = { ...dates, rows: [[{ text: '印发，"办法"' }, { text: '7月31日', raw: '2019-07-31' }]] }
    expect(writeCsv(page(withRaw))).toBe('\ufeff任务,时限\r\n"印发，""办法""",2019-07-31\r\n')
  })

  it('writes the main table, else the first', () => {
    const first = table(['甲'], ['1'])
    const second = table(['乙'], ['2'])
    expect(writeCsv(page(first, { ...second, main: true }))).toBe('\ufeff乙\r\n2\r\n')
    expect(writeCsv(page({ kind: 'paragraph', cells: cells('无') }, first, second))).toBe('\ufeff甲\r\n1\r\n')
    expect(writeCsv(page({ kind: 'paragraph', cells: cells('无逾期') }))).toBe('\ufeff无逾期\r\n')
  })

  it.each([
    { text: '=1+1', field: "'=1+1" },
    { text: '+cmd', field: "'+cmd" },
    { text: '-cmd', field: "'-cmd" },
    { text: '@SUM(A1)', field: "'@SUM(A1)" },
    { text: '＝1+1', field: "'＝1+1" },
    { text: '＋1', field: "'＋1" },
    { text: '－3', field: "'－3" },
    { text: '＠a', field: "'＠a" },
    { text: '\t=1', field: "' =1" },
    { text: '\r=1', field: '\\u{d}=1' },
    { text: '-3', field: '-3' },
    { text: '+5.2', field: '+5.2' },
    { text: '-12%', field: '-12%' },
    { text: '-3+1', field: "'-3+1" },
    { text: 'a=b', field: 'a=b' },
    { text: "'=1", field: "''=1" },
  ])('$text becomes $field', ({ text, field }) => {
    expect(oneCell(text)).toBe(field)
  })

  it('is read back by another reader as the safe text, but for the sign that defuses', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
        const read = parseCsv(writeCsv(page(table(['甲', '乙'], ...rows))).slice(1))
        const safe = rows.map((row) => row.map(safeText))
        expect(
          read
            .slice(1)
            .map((row, line) => row.map((text, at) => (text === `'${safe[line]![at]}` ? text.slice(1) : text))),
        ).toEqual(safe)
        for (const text of read.flat()) expect(text).not.toMatch(/^\s*([=@＝＋－＠]|[+-](?!\d+(\.\d+)?%?$))/)
      }),
    )
  })
})
