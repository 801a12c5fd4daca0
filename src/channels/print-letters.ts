import { safeText } from '../formats/safe-text.ts'
import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { mentionHint } from './mentions.ts'
import type { Channel, Message } from './message.ts'
import { shortened } from './shorten.ts'

/** A letter and how it was written down. */
export interface WrittenLetter {
  readonly letter: Letter
  readonly messages: readonly Message[]
}

const longestName = 40

/** Longer than any line of this sign that begins a line of a message: no text can be taken for a separator. */
const ruleFor = (texts: readonly string[]): string => {
  const longest = texts
    .flatMap((text) => text.split('\n'))
    .reduce((most, line) => Math.max(most, /^\s*(─*)/.exec(line)![1]!.length), 0)
  return '─'.repeat(Math.max(8, longest + 1))
}

const factsOf = (letter: Letter, { part, parts, size }: Message, byHand: boolean, words: ChannelWords): string => {
  const name = shortened(safeText(letter.to.name.slice(0, 4 * longestName)), '…', (text) => text.length <= longestName)
  const hint = part === 1 && byHand ? mentionHint(letter, words) : undefined
  return words.facts([
    name + (parts === 1 ? '' : words.part(part, parts)),
    words.characters(size),
    ...(hint === undefined ? [] : [hint]),
  ])
}

/** A remark that Markdown does not show; nothing in it can end it. */
const remark = (line: string): string => `<!-- ${line.replace(/--+/g, '—').replaceAll('>', '＞')} -->`

/**
 * Many messages for standard output. Payloads: one a line and nothing else, to be read line by line. Texts: under a
 * line that says for whom, how long, and whom to mention; one alone stands without it, ready to be piped on.
 */
export const printLetters = (
  written: readonly WrittenLetter[],
  { isPayload, isMentionedByHand, extension }: Omit<Channel, 'write'>,
  words: ChannelWords,
): string => {
  const all = written.flatMap(({ letter, messages }) => messages.map((message) => ({ letter, message })))
  const texts = all.map(({ message }) => message.text)
  if (isPayload || all.length <= 1) return texts.map((text) => `${text}\n`).join('')
  const rule = ruleFor(texts)
  return all
    .map(({ letter, message }) => {
      const line = `${rule} ${factsOf(letter, message, isMentionedByHand, words)}`
      return `${extension === 'md' ? `${remark(line)}\n` : line}\n${message.text}\n`
    })
    .join('\n')
}
