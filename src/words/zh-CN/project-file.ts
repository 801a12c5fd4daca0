import type { ProjectFileWords } from '../project-file-words.ts'
import { doneBy } from './phrases.ts'

export const projectFile: ProjectFileWords = {
  workdays: '工作日',
  everyday: '每天',
  dayOff: (holidays) => (holidays.length === 0 ? '休息' : holidays.join('、')),
  makeUpDay: '调休上班',
  eachUnit: '各单位',
  by: doneBy,
  ofUnit: (campaign, unit) => `${campaign}（${unit}）`,
  unscheduled: (task) => `${task}（前置关系成环，排不出日期）`,
  heldFromOutside: (addresses) => `还要等本文件以外的任务：${addresses.join('、')}。已按全部任务排出的日期固定`,
  outsideYears: (program, first, last) => `${program}只能读${first}年到${last}年的日期，这个文件里有更早或更晚的`,
  counting: [
    '日期是按计划排出的最早日期，不随进度变动。',
    '任务从首日9:00到末日17:00；里程碑在当日17:00。',
    '每个工作日有两小时作记号：8:00—9:00供间隔（gaplength）数，16:00—17:00供工期（length）数。',
    '所以 gaplength 1d 是下一个工作日开始，4d 是隔3个工作日；gapduration 16h 是次日开始，不论是否上班。',
    `length 5d 配 \${workdays} 是5个工作日，配 \${everyday} 是5天。`,
  ],
  fixedDays: '固定日期',
  gaps: '间隔',
  endOf: (day) => `${day}日终`,
  pinned: (from, written, day) => `与 ${from} 的关系 ${written} 无法写成 TaskJuggler 的关系，改为不早于${day}`,
  pinnedLinks: (count) => `有${count}处前置关系无法写成 TaskJuggler 的关系，改为固定日期；文件中各有注释`,
  leftOut: (address) => `前置关系成环，排不出日期，没有写入：${address}`,
}
