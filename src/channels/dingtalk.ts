import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { bare, compose } from './compose.ts'
import { inertMarkup } from './inert-text.ts'
import { byteLength } from './measure.ts'
import { accountsOf } from './mentions.ts'
import type { Message } from './message.ts'
import type { Portion } from './portion.ts'
import { shortened } from './shorten.ts'
import { writeMessages } from './write-messages.ts'

const limit = 14_999
/** What a notice on the telephone shows of a title, and a little more. */
const titleLimit = 200

const lineBreak = '  \n'

/** A message of a DingTalk robot. It mentions whom both the text and the list beside it name. */
export const writeDingtalk = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const accounts = accountsOf(letter, limit / 8, '@ '.length)
  const dress = { text: inertMarkup, chapter: (text: string) => `**${text}**`, title: (text: string) => `**${text}**` }
  const content = (portion: Portion): string => {
    const { heading, salutation, opening, chapters, closing, signature } = compose(portion, words, dress)
    const mentions = portion.isFirst ? accounts.map((account) => `@${account} `).join('') : ''
    const blocks = [
      [`### ${heading}`],
      [`${mentions}${salutation}`, ...opening],
      ...chapters.map((chapter) => [chapter.heading, ...chapter.items]),
      closing,
      signature,
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join(lineBreak))
      .join('\n\n')
  }
  return writeMessages(letter, words, {
    limit,
    measure: byteLength,
    inert: inertMarkup,
    content,
    payload: (text, portion) => {
      const { heading } = compose(portion, words, { ...dress, chapter: bare, title: bare })
      const title = shortened(heading, '…', (each) => byteLength(each) <= titleLimit)
      const atUserIds = portion.isFirst ? accounts : []
      return JSON.stringify({ msgtype: 'markdown', markdown: { title, text }, at: { atUserIds, isAtAll: false } })
    },
  })
}
