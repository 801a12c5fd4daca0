import { type Day, weekdayOf } from '../../model/day.ts'

// What several tables say alike.

/** `一` for Monday, as in 周一 and 星期一. */
export const weekdaySign = (day: Day): string => '一二三四五六日'[weekdayOf(day) - 1]!

/** `8月`, `第34周`, `三季度`, with its year where that is not the one people expect: `2020年一季度`. */
export const periodName = (period: string, expectedYear: number): string => {
  const [year, part = ''] = period.split('-')
  const said = part.startsWith('W')
    ? `第${Number(part.slice(1))}周`
    : part.startsWith('Q')
      ? `${'一二三四'[Number(part.slice(1)) - 1]}季度`
      : `${Number(part)}月`
  return Number(year) === expectedYear ? said : `${year}年${said}`
}

/** Who does it behind what is done: `布展（甲县）`. */
export const doneBy = (task: string, who: string): string => `${task}（${who}）`
