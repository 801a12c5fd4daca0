import type { ExportWords } from '../export-words.ts'

export const exporting: ExportWords = {
  noKind: (kinds) => `请写明导出哪一种文件：${kinds.join('、')}`,
  noSuchKind: (kind, kinds) => `不能导出“${kind}”：可选 ${kinds.join('、')}`,
  whichCampaign: (kind, campaigns) =>
    `一个 ${kind} 文件只装一个活动方案，这里有${campaigns.length}个（${campaigns.join('、')}）：请写明是哪一个，或用 --out 写成几个文件`,
  needsOut: (option) => `${option} 要写好几个文件：请用 --out 指定文件夹`,
  writing: (done, total) => `正在导出 ${done}/${total}`,
  written: (count, folder) => `已写入 ${count} 个文件：${folder}`,
  notFolder: (path) => `${path} 不是文件夹`,
  nothingFor: (units, more) =>
    `没有任务、未写文件的单位：${units.join('、')}${more > 0 ? `等${units.length + more}个` : ''}`,
}
