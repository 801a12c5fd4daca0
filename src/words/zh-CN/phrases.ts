import { type Day, weekdayOf } from '../../model/day.ts'

// What several tables say alike.

/** `一` for Monday, as in 周一 and 星期一. */
export const weekdaySign = (day: Day): string => '一二三四五六日'[weekdayOf(day) - 1]!
