import { thousandthsIn } from '../input/scalars.ts'
import type { Target } from '../model/campaign.ts'
import type { FindingMessage } from '../words/index.ts'
import type { BookCell } from '../workbook/read-book.ts'
import { quoteOf, shortKeyOf, textOf } from './cell-text.ts'

/** A number as it is written down, and in thousandths. */
export interface Count {
  readonly text: string
  readonly thousandths: number
}

export type Amount<T> = { readonly value: T } | { readonly trouble: FindingMessage }

/** `累计已报12篇/30篇`: a number, what is counted, the target. */
const countForm =
  /^(?:累计|共|已|完成|报送|上报|报|计)*(\d+(?:\.\d+)?)([^\d\s/+*~±-]{0,8}?)(?:\/(\d+(?:\.\d+)?)([^\d\s/]{0,8}))?$/

/** How many there are so far. What says more than that, or leaves it open (约12篇, 12+3), is not guessed at. */
export const countIn = (cell: BookCell, target: Target | undefined): Amount<Count> => {
  const quote = { text: quoteOf(textOf(cell)) }
  const bad: Amount<Count> = { trouble: ['badCount', quote] }
  if (cell.kind === 'number' && cell.isPercent) return { trouble: ['percentForCount', quote] }
  if (cell.kind !== 'number' && cell.kind !== 'text') return bad
  const form = countForm.exec(shortKeyOf(textOf(cell)))
  if (form === null) return bad
  const [, number, word = '', of, ofWord = ''] = form
  const thousandths = thousandthsIn(number!)
  if (thousandths === undefined) return bad
  if (target !== undefined) {
    const unitWord = shortKeyOf(target.unitWord)
    const other = [word, ofWord].find((each) => each !== '' && unitWord !== '' && !isSameWord(each, unitWord))
    if (other?.startsWith(unitWord)) return bad
    if (other !== undefined) return { trouble: ['countsOther', { ...quote, target: target.text }] }
    if (of !== undefined && thousandthsIn(of) !== target.thousandths)
      return { trouble: ['otherTarget', { ...quote, target: target.text }] }
  } else if (!countedWord.test(word) || !countedWord.test(ofWord)) return bad
  return { value: { text: String(thousandths / 1000), thousandths } }
}

/** `个` for `个节目`. What goes on behind the word may turn it round: 12篇未报. */
const isSameWord = (word: string, unitWord: string): boolean => unitWord.startsWith(word)

/** What is counted where the plan names nothing. */
const countedWord = /^(?:[篇件个项条份人次幅家场期部首]|节目|作品)?$/

const percentForm = /^(?:已|累计|完成|达到|达)*(\d+(?:\.\d+)?)(%|\/100)?$/

/**
 * How much is done, in whole percent, what is left of it cut off. 0.85 alone may mean 85 % or less than one: where the cell
 * is not shown as a percentage, only a number above 1 is taken.
 */
export const percentIn = (cell: BookCell): Amount<number> => {
  const quote = { text: quoteOf(textOf(cell)) }
  const bad: Amount<number> = { trouble: ['badPercent', quote] }
  if (cell.kind !== 'number' && cell.kind !== 'text') return bad
  const form = percentForm.exec(shortKeyOf(textOf(cell)))
  if (form === null) return bad
  const number = Number(form[1])
  if (form[2] === undefined && number > 0 && number <= 1) return { trouble: ['unclearPercent', quote] }
  return number > 100 ? bad : { value: Math.floor(number) }
}
