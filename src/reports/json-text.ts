import type { Json } from './task-json.ts'

/** ASCII, Chinese and its punctuation: nothing to do, and nothing slow to ask. */
const plain = /^[\x20-\x7e\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/

/** All that is invisible, or turns the writing direction. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** The fifth and further combining marks in a row. */
const flooding = /(?<=\p{M}{4})\p{M}/gu
/** What build servers obey anywhere in a line of a log: `##[error]`, `##vso[…]`. */
const command = /##(?=[A-Za-z]{0,20}\[)/g

const escaped = (characters: string): string =>
  Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/** JSON of a value in which nothing can act: what would is written as `\u202e`, which means the same to who reads JSON. */
const inertJson = (value: Json): string => {
  const text = JSON.stringify(value)
  const visible = plain.test(text) ? text : text.replace(hidden, escaped).replace(flooding, escaped)
  return visible.replace(command, '#\\u0023')
}

/** JSON with one task a line: a diff of two runs shows which tasks changed. Every value is the plan's own, letter for letter. */
export const jsonText = (value: { readonly [key: string]: Json }): string => {
  const entries = Object.entries(value).map(([key, each]) => {
    const isList = Array.isArray(each) && each.length > 0
    const text = isList ? `[\n${each.map((item) => `    ${inertJson(item)}`).join(',\n')}\n  ]` : inertJson(each)
    return `  ${inertJson(key)}: ${text}`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}
