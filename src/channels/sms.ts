import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { harmlessLetter } from './harmless-letter.ts'
import { inertText } from './inert-text.ts'
import type { Message } from './message.ts'
import { shortened } from './shorten.ts'

/** Characters of one short message that has to hold Chinese; what is beyond the basic plane counts twice. */
const whole = 70
/** The same of one that may be joined with others: telephones keep three for that. */
const joined = 67

/** What a signature may take where it leaves no room for a clause. */
const longestSignature = 16
const roomForClause = 24

/** Operators and telephones take what stands in these brackets for the sender. */
const unsigned = (text: string): string => inertText(text).replaceAll('【', '〔').replaceAll('】', '〕')

const withoutStop = (clause: string): string => clause.replace(/[。．.；;，,\s]+$/, '')

const clausesOf = ({ chapters }: Letter): readonly string[] =>
  chapters
    .flatMap(({ items }) => items)
    .flatMap(({ short }) => (short === undefined ? [] : [withoutStop(unsigned(short))]))
    .filter((clause) => clause !== '')

/** What each message begins with, with no longer a number than `widest`. Whoever holds the telephone is not named where that leaves no room to say anything. */
const headFor = (letter: Letter, words: ChannelWords, widest: string): ((part: string) => string) => {
  const signature = unsigned(letter.signature)
  const recipient = unsigned(letter.to.name)
  const cut = shortened(signature, '…', (text) => text.length <= longestSignature)
  const heads = [
    (part: string) => words.shortHead(signature, recipient, part),
    (part: string) => words.shortHead(signature, '', part),
  ]
  return (
    heads.find((head) => head(widest).length + roomForClause <= joined) ?? ((part) => words.shortHead(cut, '', part))
  )
}

const withinOne = (clause: string, words: ChannelWords, head: string, limit: number): string =>
  shortened(clause, words.shortCut, (text) => (head + words.shortClauses([text])).length <= limit)

/** Clauses message by message, as many as fit behind a head that says one of `most`. */
const pack = (clauses: readonly string[], words: ChannelWords, head: string): readonly (readonly string[])[] => {
  const fits = (some: readonly string[]): boolean => (head + words.shortClauses(some)).length <= joined
  const packed: string[][] = []
  for (const clause of clauses) {
    const open = packed.at(-1)
    if (open !== undefined && fits([...open, clause])) open.push(clause)
    else packed.push([withinOne(clause, words, head, joined)])
  }
  return packed
}

/**
 * `【市政协办公室】丙县政协办公室：征文尚缺3篇，烦请8月28日前补报。` One short message, or several that are numbered. Items
 * that a short message can do without are not in it, and a letter of nothing else gives none.
 */
export const writeSms = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const harmless = harmlessLetter(letter, whole)
  const clauses = clausesOf(harmless)
  if (clauses.length === 0) return []
  const head = headFor(harmless, words, '')('')
  const all = clauses.length === 1 ? [withinOne(clauses[0]!, words, head, whole)] : clauses
  const single = head + words.shortClauses(all)
  if (single.length <= whole) return [{ text: single, size: single.length, part: 1, parts: 1 }]

  // The number of messages stands in each of them: 9, then 99 are set aside for it until it suffices.
  for (let most = 9; ; most = most * 10 + 9) {
    const widest = words.part(most, most)
    const headOf = headFor(harmless, words, widest)
    const packed = pack(clauses, words, headOf(widest))
    if (packed.length > most) continue
    return packed.map((some, index) => {
      const part = packed.length === 1 ? '' : words.part(index + 1, packed.length)
      const text = headOf(part) + words.shortClauses(some)
      return { text, size: text.length, part: index + 1, parts: packed.length }
    })
  }
}
