import type { GanttUnit } from './gantt-scale.ts'
import type { WriteOptions } from './write-options.ts'

/** The few words over a chart; all others come with the page. */
export interface GanttWords {
  readonly scale: Readonly<Record<GanttUnit, string>>
  readonly month: (month: number) => string
  readonly monthOfYear: (year: number, month: number) => string
  readonly year: (year: number) => string
  /** Of the ten-day period that begins on this day of the month; with a blank where two would run together. */
  readonly tenDays: (firstDay: number) => string
  /** Of the column that also holds year and scale. */
  readonly leastLabelWidth: number
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const words: Readonly<Record<WriteOptions['language'], GanttWords>> = {
  'zh-CN': {
    scale: { day: '按日', week: '按周', 'ten-day': '按旬', month: '按月', year: '按年' },
    month: (month) => `${month}月`,
    monthOfYear: (year, month) => `${year}年${month}月`,
    year: (year) => `${year}年`,
    tenDays: (firstDay) => (firstDay === 1 ? '上' : firstDay === 11 ? '中' : '下'),
    leastLabelWidth: 6,
  },
  en: {
    scale: { day: 'by day', week: 'by week', 'ten-day': 'ten days', month: 'by month', year: 'by year' },
    month: (month) => shortMonths[month - 1]!,
    monthOfYear: (year, month) => `${shortMonths[month - 1]!} ${year}`,
    year: (year) => String(year),
    tenDays: (firstDay) => `${firstDay} `,
    leastLabelWidth: 8,
  },
}

export const ganttWords = (language: WriteOptions['language']): GanttWords => words[language]
