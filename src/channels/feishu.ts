import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { bare, compose, typedParagraphs } from './compose.ts'
import { inertText } from './inert-text.ts'
import { byteLength } from './measure.ts'
import { accountsOf } from './mentions.ts'
import type { Message } from './message.ts'
import type { Portion } from './portion.ts'
import { writeMessages } from './write-messages.ts'

/** 20 KB are the limit of the whole body; a robot with a secret gets its time and signature added to it. */
const limit = 20_000

const text = (line: string): object => ({ tag: 'text', text: line })
const at = (account: string): object => ({ tag: 'at', user_id: account })
const jsonBytes = (value: unknown): number => byteLength(JSON.stringify(value))

/** A message of a Feishu robot as a `post`: paragraphs of plain text, so nothing in them can mark anything up. */
export const writeFeishu = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const accounts = accountsOf(letter, limit / 8, jsonBytes(at('')) + 1)
  const content = (portion: Portion): string => {
    const composition = compose(portion, words, { text: inertText, chapter: bare, title: bare })
    const { heading, salutation, signature } = composition
    const mentions = portion.isFirst ? accounts.map(at) : []
    const paragraphs = [
      [...mentions, text(mentions.length === 0 ? salutation : ` ${salutation}`)],
      ...typedParagraphs(composition, words).map((line) => [text(line)]),
      ...(signature.length === 0 ? [] : ['', ...signature]).map((line) => [text(line)]),
    ]
    const post = { [words.feishuLanguage]: { title: heading, content: paragraphs } }
    return JSON.stringify({ msg_type: 'post', content: { post } })
  }
  return writeMessages(letter, words, {
    limit,
    measure: byteLength,
    inert: (each) => JSON.stringify(inertText(each)),
    content,
  })
}
