import type { Package } from './read-part.ts'
import { readXml, type XmlReader } from './read-xml.ts'

/** `_x000D_` is how a workbook says a character that XML cannot hold, and `_x005F_` the `_` before what only looks like one. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The text of an element, put together from its runs; how it is pronounced, which Japanese and Chinese files add, is left out. */
export const runsReader = (): XmlReader & { readonly taken: () => string } => {
  let text = ''
  let isText = false
  let isPhonetic = false
  return {
    open: (name) => {
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false
      if (name === 't') isText = false
    },
    taken: () => {
      const whole = unescaped(text)
      text = ''
      return whole
    },
  }
}

/** The texts that cells refer to by number. */
export const readStrings = (of: Package, part: string): readonly string[] => {
  const strings: string[] = []
  const runs = runsReader()
  readXml(of, part, {
    ...runs,
    close: (name) => {
      runs.close!(name)
      if (name === 'si') strings.push(runs.taken())
    },
  })
  return strings
}
