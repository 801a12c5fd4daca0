import type { Item, Letter } from '../reports/reminder/letter.ts'
import type { Measure, Portion } from './portion.ts'
import { shortened } from './shorten.ts'

/** More messages than any letter has. */
const most = 99_999

/** A share of the limit that is always left for an item. */
const roomForItem = 1 / 4

/** What each text around the items may take of the limit, where together they take too much. */
const shares = {
  title: 1 / 8,
  period: 1 / 16,
  salutation: 1 / 8,
  opening: 1 / 4,
  chapter: 1 / 8,
  label: 1 / 32,
  closing: 1 / 4,
  signature: 1 / 16,
  date: 1 / 16,
}
const mostParagraphs = 8

const leavesRoom = (letter: Letter, { limit, size }: Measure, cut: string): boolean => {
  const portion = (parts: Partial<Portion>, room = 0): boolean =>
    size({ letter, part: most, parts: most, isFirst: false, isLast: false, chapters: [], ...parts }) <=
    limit * (1 - room)
  const probe = ({ label }: Item): Item => ({
    label,
    title: '',
    text: cut,
    short: undefined,
    light: 'yellow',
    tasks: [],
  })
  return (
    portion({ isFirst: true }) &&
    portion({ isLast: true }) &&
    letter.chapters.every((chapter) => {
      const widest = chapter.items.reduce((widest, item) => (item.label.length > widest.label.length ? item : widest))
      return portion({ chapters: [{ ...chapter, isContinued: true, items: [probe(widest)] }] }, roomForItem)
    })
  )
}

/**
 * The letter with its title, salutation, headings and closing cut as far as no message had room for them. Offices have
 * names of ten characters; a plan can give them ten thousand.
 */
export const boundFrame = (letter: Letter, measure: Measure, cut: string): Letter => {
  if (leavesRoom(letter, measure, cut)) return letter
  const within = (text: string, share: number): string =>
    shortened(text, '…', (each) => measure.textSize(each) <= measure.limit * share)
  const paragraphs = (texts: readonly string[], share: number): readonly string[] => {
    const kept = texts.slice(0, mostParagraphs)
    return kept.map((text) => within(text, share / kept.length))
  }
  return {
    ...letter,
    title: within(letter.title, shares.title),
    period: within(letter.period, shares.period),
    salutation: within(letter.salutation, shares.salutation),
    opening: paragraphs(letter.opening, shares.opening),
    chapters: letter.chapters.map((chapter) => ({
      ...chapter,
      label: within(chapter.label, shares.label),
      title: within(chapter.title, shares.chapter),
      items: chapter.items.map((item) => ({ ...item, label: within(item.label, shares.label) })),
    })),
    closing: paragraphs(letter.closing, shares.closing),
    signature: within(letter.signature, shares.signature),
    date: within(letter.date, shares.date),
  }
}
