import { htmlText, tag } from '../../formats/html-text.ts'
import { safeText } from '../../formats/safe-text.ts'
import type { Language } from '../../model/campaign.ts'
import type { ReportWords, WallWords } from '../../words/index.ts'

/** All the words of a page in one language. */
export interface Vocabulary {
  readonly report: ReportWords
  readonly wall: WallWords
}

/** A text, in whatever language it is asked for. */
export type Say = (words: Vocabulary) => string

type Attributes = Readonly<Record<string, string | number | undefined>>

/**
 * The texts of a page that are not the plan's own. Each is written in the page's language and kept in both, once; an element
 * that shows one has its number (`data-say`), so that the page changes its language without knowing any words.
 */
export interface Texts {
  /** The number of a text. */
  readonly number: (say: Say) => number
  readonly text: (say: Say) => string
  /** An element that shows a text and nothing else. */
  readonly element: (name: string, attributes: Attributes, say: Say) => string
  /** The attributes that label an element; `data-say-label` holds the number. */
  readonly label: (say: Say) => Attributes
  readonly all: () => Readonly<Record<Language, readonly string[]>>
}

export const texts = (language: Language, words: Readonly<Record<Language, Vocabulary>>): Texts => {
  const all: Record<Language, string[]> = { 'zh-CN': [], en: [] }
  const numbers = new Map<string, number>()
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  const both = (say: Say): readonly [own: string, other: string] => [
    safeText(say(words[language])),
    safeText(say(words[other])),
  ]
  const numberOf = (own: string, others: string): number => {
    const key = `${own}\n${others}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    all[language].push(own)
    all[other].push(others)
    return number
  }
  return {
    number: (say) => numberOf(...both(say)),
    text: (say) => safeText(say(words[language])),
    element: (name, attributes, say) => {
      const [own, others] = both(say)
      const number = own === others ? undefined : numberOf(own, others)
      return tag(name, { ...attributes, 'data-say': number }, htmlText(own))
    },
    label: (say) => {
      const [own, others] = both(say)
      return { 'aria-label': own, 'data-say-label': own === others ? undefined : numberOf(own, others) }
    },
    all: () => all,
  }
}
