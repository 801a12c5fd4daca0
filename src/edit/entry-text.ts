/** What an entry of the log says, in the order in which it is written; every value is a text. */
export type EntryFields = readonly (readonly [key: string, text: string])[]

/** What nobody sees, and what ends a line: only escaped may it stand in a plan. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const tag = /\udb40[\udc00-\udc7f]/g

/** Without doubt a text, in brackets too: it begins with a letter, a digit or an opening mark, and holds no sign of YAML. */
const surelyPlain = /^[A-Za-z0-9\u3400-\u9fff“‘《（【「『〔](?:[^\s,[\]{}:#]|[:](?=[^\s,[\]{}])|(?<=\S)#| (?=[^\s#]))*$/

const hexadecimal = (sign: string, digits: number): string => sign.codePointAt(0)!.toString(16).padStart(digits, '0')

/** `已印发` → `已印发`; `见附件: 名单` → `"见附件: 名单"`; line breaks and what cannot be seen are escaped. */
const scalarText = (text: string): string => {
  const isPlain = surelyPlain.test(text) && text !== 'null' && text.search(invisible) === -1 && text.search(tag) === -1
  if (isPlain) return text
  return JSON.stringify(text)
    .replace(tag, (sign) => `\\U${hexadecimal(sign, 8)}`)
    .replace(invisible, (sign) => `\\u${hexadecimal(sign, 4)}`)
}

const pairs = (fields: EntryFields): readonly string[] => fields.map(([key, text]) => `${key}: ${scalarText(text)}`)

/** `{ date: 2019-08-22, task: exhibition.collect@jia, count: 8 }`. */
export const flowEntry = (fields: EntryFields, isPadded = true): string => {
  const blank = isPadded ? ' ' : ''
  return `{${blank}${pairs(fields).join(', ')}${blank}}`
}

/** One key a line; the first stands behind the dash, the others under it. */
export const blockEntry = (fields: EntryFields, column: number, lineBreak: string): string =>
  pairs(fields).join(`${lineBreak}${' '.repeat(column)}`)
