import { describe, expect, it } from 'vitest'
import { cellAddress } from '../../src/intake/cell-place.ts'
import { isNothing, keyOf, lineOf, quoteOf, textOf } from '../../src/intake/cell-text.ts'
import { columnHeaded, knownHeadings } from '../../src/intake/heading.ts'
import { stateSaid } from '../../src/intake/state-words.ts'
import type { BookCell } from '../../src/workbook/read-book.ts'
import { cellOf, dayCell, errorCell, percentCell } from './returned.ts'

describe('cells are told as the program that shows them does', () => {
  it.each([
    ['台账', '台账!I7'],
    ['Sheet1', 'Sheet1!I7'],
    ['甲 县', "'甲 县'!I7"],
    ["it's", "'it''s'!I7"],
    ['A1', "'A1'!I7"],
    ['R1C1', "'R1C1'!I7"],
    ['2019', "'2019'!I7"],
    ['a!b', "'a!b'!I7"],
    ['', "''!I7"],
  ])('on the sheet %s', (sheet, address) => expect(cellAddress({ sheet, row: 7, column: 8 })).toBe(address))

  it('a sheet alone has no cell', () =>
    expect(cellAddress({ sheet: '说明', row: undefined, column: undefined })).toBe('说明'))
})

describe('texts', () => {
  it.each([
    ['责任科室（单位）\u3000', '责任科室(单位)'],
    ['完成\n时限', '完成时限'],
    ['１２', '12'],
    ['DONE\u200b', 'done'],
    ['a\u202eb\u0007', 'ab'],
    ['\ud800a', 'a'],
  ])('%j is compared as %s', (text, key) => expect(keyOf(text)).toBe(key))

  it.each([
    ['\u3000已送印\r\n共 200 册\u3000', '已送印 共 200 册'],
    ['a\u202eb\u0000c\ufeff', 'abc'],
    ['x\udc00y', 'xy'],
  ])('%j is noted as %s', (text, line) => expect(lineOf(text)).toBe(line))

  it('are quoted in part', () => {
    expect(quoteOf('短')).toBe('短')
    expect(quoteOf('长'.repeat(32_767))).toBe(`${'长'.repeat(40)}…`)
    expect(quoteOf('=1+1\n\u202e')).toBe('=1+1')
  })

  it.each(['', ' ', '\u3000', '/', '—', '无', '暂无。', 'N/A', 'none'])('%j is nothing', (text) =>
    expect(isNothing(text)).toBe(true),
  )

  it.each(['无人负责', '否', '0', '没有场地'])('%j is something', (text) => expect(isNothing(text)).toBe(false))

  it.each<[cell: BookCell | undefined, text: string]>([
    [undefined, ''],
    [percentCell(0.29), '29%'],
    [percentCell(0.855), '85.5%'],
    [dayCell(8, 20), '2019-08-20'],
    [errorCell('#N/A'), '#N/A'],
    [cellOf(true), 'true'],
    [cellOf(12.5), '12.5'],
  ])('a cell as a text: %j', (cell, text) => expect(textOf(cell)).toBe(text))
})

describe('headings are known by their words', () => {
  const known = knownHeadings()
  it.each([
    ['完成时间', 'due'],
    ['完成 时限 ', 'due'],
    ['责任单位', 'section'],
    ['责任科室（单位）', 'section'],
    ['责任科室（单位）\n', 'section'],
    ['牵头领导', 'lead'],
    ['进展情况（截至8月23日）', 'progress'],
    ['进展情况\n(截至2019年8月23日)', 'progress'],
    ['序 号', 'number'],
    ['Ｔａｓｋ', 'task'],
    ['工作任务：', 'task'],
    ['办结日期*', 'doneOn'],
    ['是否完成', 'state'],
  ])('%j', (text, column) => expect(columnHeaded(text, known)).toBe(column))

  it.each(['联系人', '任务一', '进展情况说明材料清单', '（截至8月23日）', '工作任务'.repeat(100), ''])(
    '%j is none',
    (text) => expect(columnHeaded(text, known)).toBeUndefined(),
  )
})

describe('states', () => {
  const said = (text: string) => stateSaid(text, new Map())
  it.each([
    ['已完成', 'done'],
    ['√', 'done'],
    [' 是 ', 'done'],
    ['完成。', 'done'],
    ['Yes', 'done'],
    ['TRUE', 'done'],
    ['基本完成', 'started'],
    ['推进中', 'started'],
    ['未完成', 'open'],
    ['否', 'open'],
    ['未启动', 'todo'],
    ['已销号', 'accepted'],
    ['取消', 'dropped'],
    ['申请延期', 'extended'],
  ])('%s is %s', (text, state) => expect(said(text)).toBe(state))

  it.each(['差不多', '完成一半', '已完成初稿', '完成，待审', '', '完'])('%j is not guessed at', (text) =>
    expect(said(text)).toBeUndefined(),
  )
})
