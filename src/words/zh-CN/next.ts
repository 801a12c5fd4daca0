import type { NextWords } from '../next-words.ts'

export const next: NextWords = {
  canStart: (count) => `可以开始 ${count}项`,
  inProgress: (count) => `正在进行 ${count}项`,
  column: { action: '要做的事', room: '余地', waits: '谁在等' },
  start: '启动',
  finish: (percent) => (percent > 0 ? `办完（已完成${percent}%）` : '办完'),
  handIn: (missing) => `报送，还差${missing}`,
  again: (on, note) => `修改后重报：${on}退回${note === undefined ? '' : `（${note}）`}`,
  ifPossible: (action) => `${action}（有条件的）`,
  room: (workdays) => (workdays < 0 ? `晚${-workdays}个工作日` : `${workdays}个工作日`),
  more: (count) => `另有${count}项，加 --all 全部列出。`,
  waiting: (count, holders, others) =>
    `另有${count}项在等前面的工作：${holders.map(({ name, count: of }) => `等${name}的${of}项`).join('，')}${
      others > 0 ? `，等其他单位和科室的${others}项` : ''
    }。`,
  scheduled: (count, first) => `还有${count}项没有到开始的日子，最早的${first}开始。`,
  external: (units, count) => `等外部单位${units.join('、')}办的有${count}项，不列在这里。`,
  nothing: '现在没有可以开始或正在进行的任务。',
  badLimit: '正整数',
}
