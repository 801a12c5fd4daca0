import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { bare, compose, typedText } from './compose.ts'
import { characterCount } from './measure.ts'
import type { Message } from './message.ts'
import { writeMessages } from './write-messages.ts'

/** To be pasted into a chat by hand; as much as a telephone's screen shows. Whom to mention is told apart. */
export const writeText = (letter: Letter, words: ChannelWords): readonly Message[] =>
  writeMessages(letter, words, {
    limit: words.screen,
    measure: characterCount,
    inert: bare,
    content: (portion) => typedText(compose(portion, words, { text: bare, chapter: bare, title: bare }), words),
  })
