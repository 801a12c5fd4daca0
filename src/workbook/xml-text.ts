import { cutOff } from '../model/cut-off.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold, not even as an entity: control characters, halves of a pair, the two that are no characters. */
const illegal =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** For the text of an element or an attribute in double quotes. */
export const xmlText = (text: string): string =>
  text.replace(illegal, '').replace(/[&<>"]/g, (character) => entities[character]!)

/** More than this a cell does not hold: Excel calls a file with a longer one damaged. */
const longestText = 32_767

/** A cell's text. `_x0041_` would be read as `A`: its `_` is written in the way that stands for itself. */
export const cellXml = (text: string): string =>
  xmlText(
    cutOff(text, longestText)
      .replace(/\r\n?/g, '\n')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  )
