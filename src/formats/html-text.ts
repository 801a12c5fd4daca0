import { safeLines, safeText } from './safe-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!)

/** Text that cannot become an element, an attribute or a character reference; on one line. */
export const htmlText = (text: string): string => escaped(safeText(text))

/** The same with its line breaks. */
export const htmlLines = (text: string): string => escaped(safeLines(text)).replaceAll('\n', '<br>')

/** `tag('td', { class: 'number' }, '3')`; attributes without a value are left out, and values are escaped. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(safeText(String(value)))}"`],
  )
  return `<${name}${given.join('')}>${content === undefined ? '' : `${content}</${name}>`}`
}
