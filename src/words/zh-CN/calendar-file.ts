import type { CalendarFileWords } from '../calendar-file-words.ts'
import { doneBy } from './phrases.ts'

export const calendarFile: CalendarFileWords = {
  summary: {
    due: (label) => `【截止】${label}`,
    day: (label) => label,
    done: (label) => `【办结】${label}`,
    accepted: (label) => `【销号】${label}`,
    dropped: (label) => `【取消】${label}`,
    anniversary: (label) => `【周年日】${label}`,
  },
  by: doneBy,
  optional: '有条件的任务：不算逾期，不计完成度',
  only: (unit) => `仅列${unit}的任务`,
  undated: (addresses, more) =>
    `没有确定时限、未写入日历的任务：${addresses.join('、')}${more > 0 ? `等${addresses.length + more}项` : ''}`,
}
