import type { LedgerColumnWord } from '../words/index.ts'
import { keyOf } from './cell-text.ts'

/** What a column of a ledger says, in whatever words it is headed. */
export type LedgerColumn = LedgerColumnWord

/** Those that a unit fills in: they become entries of the log. */
export const filledColumns = [
  'state',
  'count',
  'percent',
  'doneOn',
  'progress',
  'problems',
  'evidence',
] as const satisfies readonly LedgerColumn[]

export type FilledColumn = (typeof filledColumns)[number]

/** The words that offices put above a column, beside the ledger's own titles. */
const headings: Readonly<Record<LedgerColumn, string>> = {
  number: '序号 项次 no. no #',
  address: '任务编号 任务编码 编号 编码 address taskid',
  source: '任务来源 来源 source',
  activity: '活动 活动名称 所属活动 工作类别 activity',
  task: '工作任务 任务 任务名称 重点任务 具体任务 主要任务 工作任务名称 工作内容 工作事项 任务事项 事项 task work',
  requirement: '目标要求 工作目标 工作要求 目标任务 目标 工作标准 requirement target',
  lead: '责任领导 牵头领导 分管领导 包抓领导 lead',
  section:
    '责任科室(单位) 责任单位(科室) 责任科室 责任单位 责任部门 牵头单位 牵头科室 承办单位 承办科室 单位 县区 县(市、区) 县市区 unit section responsible',
  with: '配合单位 配合科室 配合部门 协办单位 with helpedby',
  start: '启动时间 启动日期 开始时间 开始日期 计划启动时间 start',
  due: '完成时限 完成时间 完成期限 办结时限 办理时限 时限 时间节点 计划完成时间 due deadline',
  state: '状态 办理状态 任务状态 完成状态 当前状态 是否完成 是否办结 state status done?',
  count: '累计数 累计数量 累计 累计完成数 累计报送数 数量 完成数 完成数量 报送数 报送数量 已报数 count',
  percent: '完成百分比 百分比 完成比例 完成率 完成度 完成进度 percent %',
  doneOn: '办结日期 办结时间 完成日期 实际完成日期 实际完成时间 实际办结日期 实际办结时间 doneon datedone',
  progress: '进展情况 工作进展情况 工作进展 目前进展 进展 推进情况 落实情况 完成情况 办理情况 工作进度 progress',
  problems: '存在问题 存在的问题 存在问题及原因 存在困难 困难问题 困难和问题 存在的困难和问题 问题 problems issues',
  light: '亮灯 亮灯情况 灯 预警 light',
  signedOff: '是否销号 销号 销号情况 signedoff',
  evidence: '佐证材料 佐证 佐证资料 证明材料 印证材料 依据 evidence',
  remark: '备注 remark remarks notes',
}

export type Headings = ReadonlyMap<string, LedgerColumn>

type Titles = Readonly<Record<LedgerColumn, string>>

/** All words for headings, and the titles that ledgers of ours have. */
export const knownHeadings = (...ours: readonly Titles[]): Headings => {
  const columns = Object.keys(headings) as LedgerColumn[]
  return new Map([
    ...columns.flatMap((column) => headings[column].split(' ').map((word) => [word, column] as const)),
    ...ours.flatMap((titles) => columns.map((column) => [headingKey(titles[column]), column] as const)),
  ])
}

/** What stands in brackets at the end says more of a column, not another one: `进展情况（截至8月23日）`. */
const bracketed = /\([^()]*\)$/

const headingKey = (text: string): string => keyOf(text).replace(/[*:]+$/, '')

/** Longer texts are no headings. */
const longestHeading = 60

/** Which column a cell heads; undefined for any other text. */
export const columnHeaded = (text: string, known: Headings): LedgerColumn | undefined => {
  if (text.length > longestHeading) return undefined
  const key = headingKey(text)
  return known.get(key) ?? known.get(key.replace(bracketed, ''))
}
