import { safeText } from '../formats/safe-text.ts'
import type { Chapter, Item, Letter } from '../reports/reminder/letter.ts'

/**
 * The letter with nothing in it that a reader cannot see, each text on one line. What is beyond any message of `limit`
 * is not looked at: a name may have millions of characters.
 */
export const harmlessLetter = (letter: Letter, limit: number): Letter => {
  const safe = (text: string): string =>
    text.length <= 2 * limit ? safeText(text).trim() : `${safeText(text.slice(0, 2 * limit)).trim()}…`
  const item = (each: Item): Item => ({
    ...each,
    label: safe(each.label),
    title: safe(each.title),
    text: safe(each.text),
    short: each.short === undefined ? undefined : safe(each.short),
  })
  const chapter = (each: Chapter): Chapter => ({
    ...each,
    label: safe(each.label),
    title: safe(each.title),
    items: each.items.map(item),
  })
  return {
    to: { ...letter.to, name: safe(letter.to.name) },
    title: safe(letter.title),
    period: safe(letter.period),
    salutation: safe(letter.salutation),
    opening: letter.opening.map(safe),
    chapters: letter.chapters.map(chapter),
    closing: letter.closing.map(safe),
    signature: safe(letter.signature),
    date: safe(letter.date),
  }
}
