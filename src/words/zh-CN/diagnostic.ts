import type { DiagnosticWords } from '../diagnostic-words.ts'

const silenced = (ignored: number): string => (ignored === 0 ? '' : `；已忽略${ignored}处`)

export const diagnostic: DiagnosticWords = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  off: '默认不查',
  group: {
    file: '文件',
    form: '写法',
    names: '名称',
    graph: '前置',
    time: '时间',
    duty: '责任',
    log: '进度登记',
    history: '改动',
    secrecy: '保密',
    ignore: '忽略注释',
  },
  note: '参见',
  help: '改法',
  see: '详见',
  labelled: (label, text) => `${label}：${text}`,
  advised: (message, help) => `${message}；${help}`,
  found: (errors, warnings, infos, ignored) => `${errors}处错误，${warnings}处警告，${infos}处提示${silenced(ignored)}`,
  clean: (campaigns, files, ignored) => `没有问题：${campaigns}个活动方案，${files}个文件${silenced(ignored)}。`,
  mended: (problems, files) => `已改正${problems}处问题，涉及${files}个文件`,
  andMore: (count) => `另有${count}处`,
  andMoreInLog: (count) => `另有${count}处，见日志`,
  column: { severity: '级别', place: '位置', problem: '问题', rule: '规则', group: '类别', finds: '查什么' },
  ruleList: 'plan check 检查什么',
  aboutRule: (rule, finds) => `检查：${finds}。详见 \`plan explain ${rule}\`。`,
}
