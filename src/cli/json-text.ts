import type { Json } from '../reports/task-json.ts'

/** Line ends are those between the lines; all else that is invisible, or turns the writing direction, came from a plan. */
const hidden = /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** The fifth and further combining marks in a row. */
const flooding = /(?<=\p{M}{4})\p{M}/gu
/** What build servers obey anywhere in a line of a log: `##[error]`, `##vso[…]`. */
const command = /##(?=[A-Za-z]{0,20}\[)/g

const escaped = (characters: string): string =>
  Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/**
 * JSON with one task a line: a diff of two runs shows which tasks changed. Every value is the plan's own, but nothing in it
 * can act where the text is shown: what would is written as `\u202e`, which means the same to who reads JSON.
 */
export const jsonText = (value: { readonly [key: string]: Json }): string => {
  const entries = Object.entries(value).map(([key, each]) => {
    const text =
      Array.isArray(each) && each.length > 0
        ? `[\n${each.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
        : JSON.stringify(each)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${entries.join(',\n')}\n}\n`
    .replace(hidden, escaped)
    .replace(flooding, escaped)
    .replace(command, '#\\u0023')
}
