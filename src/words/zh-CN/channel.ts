import type { ChannelWords } from '../channel-words.ts'

export const channel: ChannelWords = {
  screen: 400,
  indent: '　　',
  isSpaced: false,
  heading: (title, period) => `【${title}】${period}`,
  part: (part, parts) => `（${part}/${parts}）`,
  chapter: (label, title) => `${label}${title}`,
  continued: '（续）',
  item: (label, title, text) => `${label}${title}${text === '' ? '' : `：${text}`}`,
  cut: '…（详见活动方案）',
  shortCut: '…（详见方案）',

  shortHead: (signature, recipient, part) =>
    `【${signature}】${recipient}${part}${recipient === '' && part === '' ? '' : '：'}`,
  shortClauses: (clauses) => `${clauses.join('；')}。`,

  feishuLanguage: 'zh_cn',

  mentionHint: (names) => `发送时请@${names.join('、@')}`,
  characters: (count) => `${count}字`,
  facts: (facts) => facts.join(' · '),
}
