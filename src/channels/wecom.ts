import type { Item, Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { compose } from './compose.ts'
import { inertMarkup } from './inert-text.ts'
import { byteLength } from './measure.ts'
import { accountsOf } from './mentions.ts'
import type { Message } from './message.ts'
import type { Portion } from './portion.ts'
import { writeMessages } from './write-messages.ts'

const limit = 4096

/** Its three colours are orange, green and grey. Grey would hide what is in danger, orange would make it the same as what is late: yellow stays black. */
const colours = { red: 'warning', green: 'info', blue: 'comment' } as const

const coloured = (title: string, light: Item['light']): string =>
  light === undefined || light === 'yellow' ? title : `<font color="${colours[light]}">${title}</font>`

/** A message of a WeCom robot in its Markdown, which knows neither lists nor tables: items are lines. */
export const writeWecom = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const accounts = accountsOf(letter, limit / 8, '<@> '.length)
  const mentions = accounts.map((account) => `<@${account}> `).join('')
  const content = (portion: Portion): string => {
    const { heading, salutation, opening, chapters, closing, signature } = compose(portion, words, {
      text: inertMarkup,
      chapter: (text) => `**${text}**`,
      title: coloured,
    })
    const blocks = [
      [`### ${heading}`],
      [`${portion.isFirst ? mentions : ''}${salutation}`, ...opening],
      ...chapters.map((chapter) => [chapter.heading, ...chapter.items]),
      closing,
      signature,
    ]
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')
  }
  return writeMessages(letter, words, {
    limit,
    measure: byteLength,
    inert: inertMarkup,
    content,
    payload: (text) => JSON.stringify({ msgtype: 'markdown', markdown: { content: text } }),
  })
}
