import { describe, expect, it } from 'vitest'
import { shownByNumber, shownByText } from '../../src/workbook/number-format.ts'

describe('a format', () => {
  it.each([
    ['yyyy-mm-dd', 'day', 'as LibreOffice writes it'],
    ['yyyy"年"m"月"d"日"', 'day', 'of Chinese offices'],
    ['yyyy"年"m"月"d"日";@', 'day', 'with a section for texts, as Excel and WPS write it'],
    ['yyyy年m月d日', 'day', 'without quotes'],
    ['[$-804]yyyy"年"m"月"d"日"', 'day', 'with its language'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day', 'of the system'],
    ['m"月"d"日"', 'day', 'without a year'],
    ['mmm', 'day', 'of a month alone'],
    ['[$-404]e"年"m"月"d"日"', 'day', 'by eras'],
    ['[$-804]aaaa', 'day', 'of a weekday'],
    ['yyyy/m/d h:mm', 'day', 'with a time'],
    ['yyyy/m/d 上午/下午h"时"', 'day', 'with half a day'],
    ['DD/MM/YYYY', 'day', 'in capitals'],
    ['h:mm', 'number', 'of a time without its day'],
    ['h:mm AM/PM', 'number', 'of a time with its half of the day'],
    ['上午/下午h"时"mm"分"', 'number', 'of a time in Chinese'],
    ['[h]:mm:ss', 'number', 'of hours gone by'],
    ['mm:ss', 'number', 'of minutes, which are written like months'],
    ['0%', 'percent', 'of percents'],
    ['0.00%;[Red]-0.00%', 'percent', 'of percents in red'],
    ['0"%"', 'number', 'that only writes a percent sign'],
    ['0\\%', 'number', 'that only writes one in another way'],
    ['General', 'number', 'that is none'],
    ['General"件"', 'number', 'of things counted'],
    ['0.00E+00', 'number', 'of science, with an E'],
    ['[Red]0.00" days"', 'number', 'with letters of days in a text'],
    ['#,##0_);(#,##0)', 'number', 'of money'],
    ['_-* #,##0.00_-;_-@_-', 'number', 'that fills up'],
    ['0"月"', 'number', 'with a month in a text'],
    ['@', 'number', 'of texts'],
    ['', 'number', 'that is empty'],
    ['"', 'number', 'with a quote that is not closed'],
  ])('%s shows a %s: %s', (format, shown) => {
    expect(shownByText(format)).toBe(shown)
  })

  it.each([
    [0, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'day'],
    [20, 'number'],
    [22, 'day'],
    [31, 'day'],
    [32, 'number'],
    [46, 'number'],
    [57, 'day'],
    [58, 'day'],
    [164, 'number'],
  ])('%i without a text shows a %s', (id, shown) => {
    expect(shownByNumber(id)).toBe(shown)
  })
})
