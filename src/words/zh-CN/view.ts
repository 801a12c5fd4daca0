import type { ViewWords } from '../view-words.ts'

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

export const view: ViewWords = {
  weekdays,
  month: (year, month) => `${year}年${month}月`,
  dated: (date, weekday) => `${date}（${weekdays[weekday - 1]}）`,
  holidaySign: '休',
  makeUpSign: '班',
  todayBrief: '今',
  anniversaryBrief: 'T',
  load: (count, isRed) => `${isRed ? '!' : ''}${count}项`,
  loadBrief: (count, isRed) => `${isRed ? '!' : ''}${count}`,
  calendarLegend: '休 放假  班 调休上班  █ 每项一格  ! 其中有逾期或必将逾期的',
  emptyMonthsLeftOut: '没有到期任务的月份未列出。',
  dueTitle: (count) => `到期任务 ${count}项`,
  day: '日期',
  weekday: '星期',
  onDayOff: (written, day) => (written === '' ? `${day}休息` : `${written}，即${day}休息`),
  withoutDeadline: (count) => `另有${count}项任务没有确定的时限，未列入。`,
  finishedLeftOut: (count) => `已办结或取消的${count}项未列出；要列出，用 --state。`,
  backwardTitle: (count) => `倒排工期 ${count}项`,
  todayLine: (date) => `今天${date}`,
  noStartBy: '没有最迟启动日期',
  standing: '状态',
  matrixTitle: '各单位各项活动进展',
  outside: (unit) => `${unit}（外）`,
  sum: '合计',
  matrixLegend: (hasOutside) =>
    `各格为灯和完成度、办结数/任务数（取消的不计）、最近的未办结时限（栏窄时不列）。${hasOutside ? '（外）指外单位，只等待，不督办。' : ''}`,
}
