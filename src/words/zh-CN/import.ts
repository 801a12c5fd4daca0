import type { ImportWords, LedgerTrouble } from '../import-words.ts'
import { findings } from './import-findings.ts'

const origins = {
  date: '取自 --date',
  sheet: '取自台账',
  option: '取自 --as-of',
  environment: '取自 PLAN_AS_OF',
  campaign: '取自计划文件的 asOf',
  today: '今天',
} as const

const troubles: Readonly<Record<LedgerTrouble, (detail: string) => string>> = {
  'old-or-locked': () => '是旧格式（.xls、.et）或有打开密码；请去掉密码，另存为 .xlsx 再导入',
  'not-xlsx': () => '不是 Excel 工作簿，或没有传完整；请用 Excel 或 WPS 打开，另存为 .xlsx 再导入',
  text: () => '是文本文件（如 .csv），只是改了后缀；请用 Excel 或 WPS 打开，另存为 .xlsx 再导入',
  'too-large': (detail) => `太大（${detail}），不像台账；请只保留台账，删去多余的行、列和图片`,
  broken: (detail) => `已损坏（${detail}）；请对方打开后重新另存为 .xlsx`,
  'no-ledger': () => '里没有台账：找不到写有“工作任务”或“任务编号”的表头',
}

export const importing: ImportWords = {
  noFiles: '请写明要导入的台账，如 plan import 甲县.xlsx',
  cannotRead: (file, trouble, detail) => `${file} ${troubles[trouble](detail)}`,
  tooMuch: { bytes: '解开后内容过多', cells: '单元格过多', sheets: '工作表过多' },
  nothingRead: '没有导入：有的文件读不了',
  sameFileTwice: (file) => `${file} 写了两次`,
  noSheet: (sheet, known) => `没有名为“${sheet}”的工作表：有 ${known.join('、')}`,
  whichCampaign: (campaigns) => `台账里的任务在几个活动方案里都有（${campaigns.join('、')}）：请用 -c 写明是哪一个`,
  orName: '台账属于别的活动方案的，请用 -c 写明是哪一个',
  noCampaign: (campaigns) =>
    `台账里的任务，活动方案里都没有（${campaigns.join('、')}）：请核对任务编号，或用 -c 写明方案`,

  note: (progress, problems) =>
    [...(progress === undefined ? [] : [progress]), ...(problems === undefined ? [] : [`存在问题：${problems}`])].join(
      '；',
    ),

  chosen: (campaign) => `活动方案：${campaign}`,
  summary: (file, { entries, unchanged, errors }) =>
    `${file}：新记${entries}条，${unchanged}行没有变化${errors === 0 ? '' : `，${errors}处有问题`}`,
  dated: (day, origin, cell) =>
    `没有写办结日期的行，记在${day}（${cell === undefined ? origins[origin] : `取自 ${cell}`}）`,
  printedOn: (day) => `表上写的“截至${day}”是导出的日期，不作登记日期；登记日期可用 --date 写明`,
  at: (file, cell, sentence) => `${file} ${cell}：${sentence}`,
  severity: {
    error: (sentence) => sentence,
    warning: (sentence) => `请注意，${sentence}`,
    info: (sentence) => sentence,
  },
  more: (count) => `另有${count}处没有列出`,
  finding: findings,

  nothingNew: '没有新的内容可记。',
  allWrong: (errors) => `没有写入任何文件：${errors}处有问题，请改正后重新导入。`,
  preview: '这是预览，没有写入任何文件；核对后加 --write 写入。',
  previewPartial: (errors) =>
    `这是预览，没有写入任何文件。${errors}处有问题：请改正后重新导入；要先记其余各行，请加 --write --partial。`,
  blocked: (errors) => `没有写入任何文件：${errors}处有问题，请改正后重新导入；要先记其余各行，请加 --partial。`,
  written: (entries) => `已登记${entries}条。`,
  leftOut: (errors) => `${errors}处有问题，所在的行没有登记；改正后可以重新导入，已登记的不会重复。`,
  changedMeanwhile: (path) => `${path} 刚刚被别人改过，没有写入任何文件；请重新导入`,
  comparing: (done, total) => `正在核对 ${done}/${total}`,
}
