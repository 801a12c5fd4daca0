import type { Message } from '../model/message.ts'
import type { ProblemWords } from './words.ts'

/** A message as a sentence. */
export const say = ([key, quotes]: Message, words: ProblemWords): string =>
  (words[key] as (quotes: Message[1]) => string)(quotes)
