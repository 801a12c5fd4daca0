import type { Item } from '../reports/reminder/letter.ts'
import { shortened } from './shorten.ts'

/** An item as long as a message takes it, with a hint where the rest is; the title is cut only where it fills the message by itself. */
export const cutItem = (item: Item, cut: string, fits: (item: Item) => boolean): Item => {
  if (fits(item)) return item
  const ending = item.text === '' ? cut : '…'
  const withTitle = (title: string): Item => ({ ...item, title, text: item.text === '' ? '' : cut })
  const title = shortened(item.title, ending, (each) => fits(withTitle(each)))
  return item.text === ''
    ? withTitle(title)
    : { ...item, title, text: shortened(item.text, cut, (text) => fits({ ...item, title, text })) }
}
