import type { ChannelWords } from '../channel-words.ts'

export const channel: ChannelWords = {
  screen: 800,
  indent: '',
  isSpaced: true,
  heading: (title, period) => `${title}${period === '' ? '' : `: ${period}`}`,
  part: (part, parts) => ` (${part}/${parts})`,
  chapter: (label, title) => `${label} ${title}`,
  continued: ' (continued)',
  item: (label, title, text) => `${label} ${title}${text === '' ? '' : `: ${text}`}`,
  cut: '… (see the plan)',
  shortCut: '… (see plan)',

  shortHead: (signature, recipient, part) =>
    `【${signature}】${`${recipient}${part}`.trim()}${recipient === '' && part === '' ? '' : ': '}`,
  shortClauses: (clauses) => `${clauses.join('; ')}.`,

  feishuLanguage: 'en_us',

  mentionHint: (names) => `mention @${names.join(', @')}`,
  characters: (count) => `${count} character${count === 1 ? '' : 's'}`,
  facts: (facts) => facts.join(' · '),
}
