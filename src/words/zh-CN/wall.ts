import type { WallWords } from '../wall-words.ts'

const quarters = '一二三四'

export const wall: WallWords = {
  title: '挂图作战',
  asOf: (date) => `截至${date}`,
  keyDates: (dates) => `关键日期：${dates.join('、')}`,
  keyDate: (name, date) => `${name} ${date}`,
  forUnit: (unit) => `本图只列${unit}的任务`,
  lit: (light, count) => `${light} ${count}`,
  closed: (done, all) => `办结 ${done}/${all}`,

  column: {
    task: '工作任务',
    doer: '责任单位（科室）',
    lead: '责任领导',
    due: '完成时限',
    light: '亮灯',
    time: '工期',
  },
  folded: ({ units, times }) => `${units > 1 ? `${units}家` : ''}${times > 1 ? `${times}次` : ''}`,
  moreMembers: (count) => `另${count}家`,
  from: (date) => `${date}起`,
  extended: '延',
  undecided: '待定',
  span: (first, last) => `${first}至${last}`,
  onDay: (day) => day,

  month: (month) => `${month}月`,
  year: (year) => `${year}年`,
  tenDays: ['上', '中', '下'],
  today: '今天',
  anniversary: 'T',
  legend: {
    done: '已完成',
    left: '未完成',
    milestone: '节点',
    deadline: '完成时限',
    today: '今天',
    anniversary: '周年日（T）',
  },

  matrix: '各单位进展',
  matrixNote: '各格为最差的灯、办结数/任务数（取消的不计）。',
  outside: (unit) => `${unit}（外）`,
  sum: '合计',
  cell: (light, done, all) => `${light}灯，办结${done}项，共${all}项`,

  leftOut: '另有%项未列出',
  activitiesLeftOut: '另有%项活动未列出，见电子版。',

  search: '查找',
  searchHint: '任务、单位、科室、责任人',
  unit: '单位',
  allUnits: '全部单位',
  activity: '活动',
  allActivities: '全部活动',
  lights: '亮灯',
  closedLight: '已了结',
  clear: '清除条件',
  shown: '列出 % / % 项',
  print: '打印（A3一张）',
  dark: '深色',
  members: '展开各家',
  toChart: '挂图',
  toMatrix: '各单位进展',

  details: '任务详情',
  hint: '指向任务，或按 Tab 键进入列表后用上下方向键选择，可看它等谁、谁等它、为什么晚；左右方向键收起、展开各家。',
  waitsFor: '等待前置',
  heldUp: '后续工作',
  nothingBefore: '没有前置',
  nothingAfter: '没有后续',
  actAt: '症结：',
  close: '关闭',
  notInThisFile: '不在本图',
  dueAsWritten: (written) => `计划中的时限写作“${written}”`,
  expected: (first, last) => (first === last ? `预计${first}` : `预计${first}至${last}`),
  wasStarted: (day) => `${day}启动`,
  underWay: (started, finish) => `${started}启动，预计${finish}完成`,
  wasDone: (day) => `${day}办结`,
  percent: (percent) => `完成 ${percent}%`,
  counted: (count, target, percent) => `已报${count}，应报${target}（${percent}%）`,
  several: '%项',
  andMore: '另有%项',
  period: (period, expectedYear) => {
    const [year, part] = period.split('-') as [string, string]
    const said = part.startsWith('W')
      ? `第${Number(part.slice(1))}周`
      : part.startsWith('Q')
        ? `${quarters[Number(part.slice(1)) - 1]}季度`
        : `${Number(part)}月`
    return Number(year) === expectedYear ? said : `${year}年${said}`
  },
}
