import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { bare, compose, typedText } from './compose.ts'
import { inertText } from './inert-text.ts'
import { byteLength } from './measure.ts'
import { accountsOf } from './mentions.ts'
import type { Message } from './message.ts'
import { writeMessages } from './write-messages.ts'

const limit = 2048

/** A message of a WeCom robot as plain text: members who read the group in WeChat see it, which they do not with Markdown. */
export const writeWecomText = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const accounts = accountsOf(letter, limit / 8, 0)
  return writeMessages(letter, words, {
    limit,
    measure: byteLength,
    inert: inertText,
    content: (portion) => typedText(compose(portion, words, { text: inertText, chapter: bare, title: bare }), words),
    payload: (content, { isFirst }) =>
      JSON.stringify({
        msgtype: 'text',
        text: { content, ...(isFirst && accounts.length > 0 ? { mentioned_list: accounts } : {}) },
      }),
  })
}
