import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { harmlessLetter } from './harmless-letter.ts'
import type { Message } from './message.ts'
import type { Portion } from './portion.ts'
import { splitLetter } from './split.ts'

/** One channel, as far as it differs from the others. */
export interface Medium {
  readonly limit: number
  /** What the limit is counted in. */
  readonly measure: (text: string) => number
  /** A text of the plan as the channel's message has it. */
  readonly inert: (text: string) => string
  /** What is measured. */
  readonly content: (portion: Portion) => string
  /** What is sent; the content itself where it is left out. */
  readonly payload?: (content: string, portion: Portion) => string
}

export const writeMessages = (letter: Letter, words: ChannelWords, medium: Medium): readonly Message[] => {
  const { limit, measure, inert, content, payload } = medium
  const size = (portion: Portion): number => measure(content(portion))
  const portions = splitLetter(
    harmlessLetter(letter, limit),
    { limit, size, textSize: (text) => measure(inert(text)) },
    words.cut,
  )
  return portions.map((portion) => {
    const text = content(portion)
    return {
      text: payload === undefined ? text : payload(text, portion),
      size: measure(text),
      part: portion.part,
      parts: portion.parts,
    }
  })
}
