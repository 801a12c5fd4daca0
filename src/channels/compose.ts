import type { Item } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import type { Portion } from './portion.ts'

/** How a channel sets what a portion says. */
export interface Dress {
  /** A text of the plan, made inert. */
  readonly text: (text: string) => string
  /** Around the heading of a chapter. */
  readonly chapter: (heading: string) => string
  /** Around the title of an item, which is not empty. */
  readonly title: (title: string, light: Item['light']) => string
}

/** A portion in words, line by line. */
export interface Composition {
  readonly heading: string
  readonly salutation: string
  readonly opening: readonly string[]
  readonly chapters: readonly { readonly heading: string; readonly items: readonly string[] }[]
  readonly closing: readonly string[]
  /** The signature and the date, under the last message alone: a letter of two pages is signed once. */
  readonly signature: readonly string[]
}

export const bare = (text: string): string => text

export const compose = (portion: Portion, words: ChannelWords, { text, chapter, title }: Dress): Composition => {
  const { letter, part, parts, isFirst, isLast } = portion
  return {
    heading: words.heading(text(letter.title), text(letter.period)) + (parts === 1 ? '' : words.part(part, parts)),
    salutation: text(letter.salutation),
    opening: isFirst ? letter.opening.map(text) : [],
    chapters: portion.chapters.map((each) => ({
      heading: chapter(words.chapter(text(each.label), text(each.title)) + (each.isContinued ? words.continued : '')),
      items: each.items.map((item) =>
        words.item(text(item.label), item.title === '' ? '' : title(text(item.title), item.light), text(item.text)),
      ),
    })),
    closing: isLast ? letter.closing.map(text) : [],
    signature: isLast ? [text(letter.signature), text(letter.date)].filter((line) => line !== '') : [],
  }
}

/** Everything between salutation and signature, a paragraph a line, as it is typed into a chat. */
export const typedParagraphs = (
  { opening, chapters, closing }: Composition,
  { indent, isSpaced }: ChannelWords,
): readonly string[] => {
  const blocks = [opening, ...chapters.map(({ heading, items }) => [heading, ...items]), closing]
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => [...(isSpaced ? [''] : []), ...lines.map((line) => indent + line)])
}

/** A whole message as it is typed. */
export const typedText = (composition: Composition, words: ChannelWords): string =>
  [
    composition.heading,
    '',
    composition.salutation,
    ...typedParagraphs(composition, words),
    ...(composition.signature.length === 0 ? [] : ['', ...composition.signature]),
  ].join('\n')
