import type { ImportWords } from '../import-words.ts'

const states = { todo: '未启动', open: '未完成', started: '进行中' } as const
const known = { started: '启动', done: '办结', accepted: '销号', dropped: '取消' } as const

/** What has only begun, or was dropped, cannot be sent back. */
const canReturn = (state: 'started' | 'done' | 'accepted' | 'dropped'): boolean =>
  state === 'done' || state === 'accepted'

const theirs = {
  accepted: (address: string) => `销号由主办单位办理，没有登记；同意销号的，请用 plan accept ${address}`,
  dropped: (address: string) => `取消要由主办单位定，没有登记；同意取消的，请用 plan drop ${address} --note 原因`,
  extended: (address: string) =>
    `延期要经批准，没有登记；同意延期的，请用 plan extend ${address} 日期 --by 谁批准 --note 原因`,
} as const

export const findings: ImportWords['finding'] = {
  noSuchAddress: ({ text, advice }, { message }) =>
    `没有编号为“${text}”的任务${advice === undefined ? '' : `：${message(advice)}`}`,
  noSuchName: ({ text, meant }) =>
    `没有叫“${text}”的任务${meant === undefined ? '，' : `。是不是“${meant}”？`}请补上任务编号`,
  severalTasks: ({ text, addresses, count }) =>
    `“${text}”有${count}项任务，不知是哪一项：请补上任务编号（${addresses.join('、')}${count > addresses.length ? ' 等' : ''}）`,
  otherName: ({ address, printed, planned }) =>
    `这一行写的是“${printed}”，而编号 ${address} 是“${planned}”：可能排序时错了行，请按编号核对`,
  otherUnit: ({ address, printed, planned }) =>
    `这一行的责任单位是“${printed}”，而 ${address} 由${planned}承担：可能排序或复制时错了行，请核对`,
  noTask: () => '这一行填了内容，却没有任务名称和编号',
  sameTask: ({ address, other }) => `${address} 在 ${other} 也填了，内容不同：请只留一处`,

  errorCell: ({ text }) => `单元格里是错误值 ${text}，请改填内容`,
  notCalculated: () => '这里的公式没有算出结果：请用 Excel 或 WPS 打开，保存后再导入，或直接填写内容',
  unknownState: ({ text, known }) => `看不懂状态“${text}”：请填${known.join('、')}之一`,
  badCount: ({ text }) => `“${text}”不是累计数：请填截至目前的总数，只填数字，如 12`,
  percentForCount: ({ text }) => `这里要填累计数，不是百分比（${text}）`,
  countsOther: ({ text, target }) => `“${text}”的单位与目标“${target}”不同，请核对`,
  otherTarget: ({ text, target }) => `“${text}”里的目标数与计划（${target}）不同，请核对`,
  badPercent: ({ text }) => `“${text}”不是百分比：请填 0% 到 100%`,
  unclearPercent: ({ text }) => `“${text}”看不出是百分之几：请写成带 % 的数，如 85%`,
  badDay: ({ text }) => `看不懂日期“${text}”：请填年月日，如 2019-8-20`,
  shortYear: ({ text }) => `“${text}”的年份要写四位，如 2019-8-20`,
  twoDays: ({ text }) => `“${text}”可能是两个日子，不作猜测：请写成 年-月-日，如 2019-8-20`,
  noSuchDay: ({ text }) => `没有“${text}”这一天，请核对`,
  wideDay: ({ text }) => `“${text}”不是某一天：请填办结的那一天，写成 年-月-日，如 2019-8-20`,
  dayTooLate: ({ day, last }, say) =>
    `${say.day(day)}晚于台账的日期（${say.day(last)}）：请核对，或用 --date 写明登记日期`,
  dayTooEarly: ({ day, starts }, say) => `${say.day(day)}早于活动开始的日期（${say.day(starts)}）：请核对`,
  tooLong: ({ length, most }) => `文字太长（${length}字）：请概括到${most}字以内，详情另附材料`,
  mergedOver: ({ rows }) => `这个单元格合并了${rows}行，分不清是哪一项任务的：请拆开逐项填写`,

  noTarget: () => '计划没有给这项任务定数量，累计数没有处可记：请改填完成百分比，或写进进展情况',
  doneWithPercent: ({ percent }) => `已填办结，完成百分比却是${percent}%：请核对`,
  countWithPercent: ({ count, percent }) => `累计数${count}与完成百分比${percent}%对不上：请核对`,
  dayWithoutDone: ({ day }, say) => `填了办结日期${say.day(day)}，状态却不是办结：请核对`,
  olderThanLog: ({ on, last }, say) =>
    `日志在${say.day(last)}已有更新的记录，这里的内容记在${say.day(on)}，比它旧：请核对，或用 --date 写明登记日期`,
  wouldBreak: ({ text }) => text,

  theirs: ({ what, address }) => theirs[what](address),
  lessThanLog: ({ said, state }) =>
    `填的是“${states[said]}”，而日志里已${known[state]}；没有登记，日志有误的请改正进度文件${canReturn(state) ? '，要重办的请用 plan return 退回' : ''}`,
  closedTask: ({ state, on }, say) =>
    `日志里已于${say.day(on)}${state === 'accepted' ? '办结并销号' : known[state]}，新填的数没有登记；请核对`,
  percentFell: ({ percent, before }) => `完成百分比从${before}%降到${percent}%，请核对`,
  doneInWords: ({ text }) => `进展情况写的是“${text}”，状态却不是办结；没有登记办结，请核对`,
  percentNotDone: () => '完成百分比是100%，状态却不是办结；没有登记办结，请核对',
  otherDoneDay: ({ day, known }, say) => `办结日期填的是${say.day(day)}，日志里是${say.day(known)}；没有改动日志`,
  serialDay: ({ text, day }, say) => `“${text}”没有设成日期格式，按 Excel 的日期序号读作${say.day(day)}，请核对`,
  formula: ({ text }) => `这里是公式，按保存时的结果“${text}”读取`,
  changed: ({ column, printed, planned }, say) =>
    `“${say.column(column)}”改成了“${printed}”，计划里是${planned === '' ? '空的' : `“${planned}”`}；计划没有改动`,
  hiddenRow: () => '这一行被隐藏或筛掉了，里面填的内容没有读；要登记，请取消隐藏或筛选后再导入',
  problem: ({ text }) => text,

  doubledColumn: ({ title, first }) => `有两列“${title}”（另一列在 ${first}），不知以哪一列为准：请删去一列，或改名`,
  twoSaidDays: ({ days }, say) =>
    `台账写了几个截至日期（${days.map(say.day).join('、')}）：请用 --date 写明以哪一天为准`,
  saidDayTooLate: ({ day, last }, say) => `台账截至${say.day(day)}，这一天还没有到（现在是${say.day(last)}）：请核对`,
  totals: ({ rows, count }) => `第${rows.join('、')}行${count > rows.length ? `等${count}行` : ''}是合计，没有读`,
  unreadColumn: ({ title }) => `不认识“${title}”这一列，没有读`,
  hiddenSheet: () => '这个工作表是隐藏的，没有读；要读，请取消隐藏，或用 --sheet 写明',
  noHeading: () => '这个工作表里没有台账的表头，没有读',
}
