import type { MermaidWords } from '../mermaid-words.ts'

export const mermaid: MermaidWords = {
  axis: '%-m月%-d日',
  asOf: (date) => `截至${date}`,
  row: (state, label) => `〔${state}〕${label}`,
  by: (task, who) => `${task}（${who}）`,
  unscheduled: (count) => `另有${count}项排不出日期`,
  title: (parts) => parts.join(' '),
  tooLong: (characters, most) =>
    `图有${characters}字，GitHub 等处只画${most}字以内的：可用 --unit、--activity 等筛选，或 --each unit --out 分成几个文件`,
}
