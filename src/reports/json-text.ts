import { inPieces } from '../model/pieces.ts'
import type { Json, JsonDocument, JsonPart } from './task-json.ts'

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

const isMade = (part: JsonPart): part is () => Iterable<JsonPart> => typeof part === 'function'

const holdsMade = (part: JsonPart): part is JsonDocument =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && Object.values(part).some(isMade)

/** The texts of a list between its brackets; what stands before each item, and before the bracket that closes. */
function* listTexts(items: Iterable<JsonPart>, before: string, last: string): Generator<string> {
  let isFirst = true
  for (const item of items) {
    yield isFirst ? `[${before}` : `,${before}`
    yield* partTexts(item)
    isFirst = false
  }
  yield isFirst ? '[]' : `${last}]`
}

/** A part on one line, as `JSON.stringify` writes it. */
function* partTexts(part: JsonPart): Generator<string> {
  if (isMade(part)) yield* listTexts(part(), '', '')
  else if (!holdsMade(part)) yield inertJson(part as Json)
  else {
    let sign = '{'
    for (const [key, each] of Object.entries(part)) {
      yield `${sign}${inertJson(key)}:`
      yield* partTexts(each)
      sign = ','
    }
    yield '}'
  }
}

function* documentTexts(value: JsonDocument): Generator<string> {
  let before = '{\n  '
  for (const [key, each] of Object.entries(value)) {
    yield `${before}${inertJson(key)}: `
    const items = isMade(each) ? each() : Array.isArray(each) ? (each as readonly Json[]) : undefined
    if (items === undefined) yield* partTexts(each)
    else yield* listTexts(items, '\n    ', '\n  ')
    before = ',\n  '
  }
  yield before.startsWith('{') ? '{\n\n}\n' : '\n}\n'
}

/**
 * JSON with one task a line: a diff of two runs shows which tasks changed. Every value is the plan's own, letter for letter.
 * It comes in pieces, and tasks are told of while it is written.
 */
export const jsonPieces = (value: JsonDocument): Iterable<string> => inPieces(documentTexts(value))

/** The same as one text. */
export const jsonText = (value: JsonDocument): string => [...jsonPieces(value)].join('')
