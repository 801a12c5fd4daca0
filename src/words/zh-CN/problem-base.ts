import { type Day, ymdOf } from '../../model/day.ts'
import type { ProblemWords } from '../words.ts'

const date = (day: Day, beside: Day = day): string => {
  const { year, month, day: dayOfMonth } = ymdOf(day)
  return `${year === ymdOf(beside).year ? '' : `${year}年`}${month}月${dayOfMonth}日`
}

const others = (count: number): string => (count === 0 ? '' : ` 等${count + 1}项任务`)

/** What the rules say that compare a plan with what it was. */
export const baseWords = {
  deadlineMoved: ({ id, before, after, others: more, hasBegun }) => {
    const when = hasBegun ? '已经启动' : '临近到期'
    const now = after === undefined ? '现在没有了' : `改成了${date(after, before)}`
    return `${id}${others(more)} ${when}，时限由${date(before, after)}${now}，没有办延期`
  },
  deadlineMovedHelp: ({ isEvent }) =>
    isEvent
      ? '请核对日期；确属改期的，在注释里写明谁批准'
      : '请恢复原来的时限；批准延期的，在日志里记 extend、by、note',
  datesMoved: ({ what, name, count }) => {
    const cause = what === 'anchor' ? `“${name}”` : what === 'anniversary' ? '周年日' : '工作日历'
    return `${cause}改动后，已启动或临近到期的${count}项任务的时限随之变动，没有办延期`
  },
  datesMovedHelp: () => '请核对；确属统一改期的，在这一行用注释写明谁批准',
  deadlineWas: ({ day }) => `原来的时限${date(day)}`,
  logChanged: ({ id, day }) => `${id} ${date(day)}的记录被改写`,
  logRemoved: ({ id, day }) => `${id} ${date(day)}的记录被删去`,
  logReordered: ({ id, day }) => `${id} ${date(day)}的几条记录调换了次序`,
  logRewrittenHelp: () => '日志只追加，不改写：请恢复原来的记录，另记一条更正',
  entryWas: () => '原来是这样写的',
  taskVanished: ({ id, name, members }) =>
    `${id}（${name}）${members.length === 0 ? '' : `的${members.join('、')}`}没有办结，也没有取消，就从计划里消失了`,
  taskVanishedHelp: () => '请恢复它；不再办的，在日志里记 state: dropped，写明原因；个别单位不办的，写进 except',
  taskWas: () => '原来写在这里',
  campaignVanished: ({ name, count }) => `活动方案“${name}”连同${count}项没有办结的任务一起消失了`,
  campaignVanishedHelp: () => '请恢复它；不再办的，先在日志里逐项取消；只是改了文件夹名的，请在 id 里写上原来的编号',
} satisfies Partial<ProblemWords>
