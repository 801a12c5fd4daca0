import type { Finding, TextCheck } from '../check.ts'
import { firstAndCount } from '../first-and-count.ts'

/** The three words, perhaps spaced as in print: 绝密, 机 密, 秘　密, 机密级. */
const word = /[绝机秘][ \u3000]?密级?/g

const blank = /[ \t\u3000]/

/** GB/T 9704-2012: a mark is the word, or the word with ★ and how long. */
const starred = /^[ \t\u3000]*[★☆]/
const closing = /^[ \t\u3000]*(?:["'】〕）)\]}]|$|[\r\n]|,[ \t]|[ \t]#|[：:])/

/** 【机密】 anywhere, （机密） at the end of a value: 关于……的方案（机密）. */
const closingBracket = /^[ \t\u3000]*(?:[】〕]|[）)\]][ \t\u3000]*(?:["'}\]]|$|[\r\n]|,[ \t]|[ \t]#))/

/** What stands in its line before an offset, without the blanks, quotation marks and brackets that lead in. */
const leadIn = (text: string, start: number): { readonly before: string; readonly bracketed: boolean } => {
  let at = start
  let bracketed = false
  while (at > 0) {
    const sign = text[at - 1]!
    if (/[【〔（([]/.test(sign)) bracketed = true
    else if (!blank.test(sign) && sign !== '"' && sign !== "'") break
    at -= 1
  }
  return { before: text.slice(Math.max(0, at - 3), at), bracketed }
}

/** Whether a value, an item or a comment begins after these signs. */
const beginsValue = (before: string): boolean =>
  before === '' || /[\n#:{,]$/.test(before) || /(?:^|[\n \t])-$/.test(before) || /密级：$/.test(before)

/**
 * A mark is the word with ★, alone in brackets, or at the start of a value and followed by its end or a colon. 秘书长,
 * 秘密投票 and 保守秘密 are words like others.
 */
const isMark = (text: string, start: number, end: number): boolean => {
  const after = text.slice(end, end + 16)
  if (starred.test(after)) return true
  if (!closing.test(after)) return false
  const { before, bracketed } = leadIn(text, start)
  return beginsValue(before) || (bracketed && closingBracket.test(after))
}

export const classified: TextCheck = {
  code: 'classified',
  severity: 'error',

  *scan(source) {
    const { text } = source
    const findings: Finding[] = []
    for (const match of text.matchAll(word)) {
      const start = match.index
      const end = start + match[0].length
      if (!isMark(text, start, end)) continue
      const mark = match[0].replace(/[ \u3000]/g, '').slice(0, 2)
      findings.push({ place: { source, start, end }, message: ['classified', { mark }], help: ['classifiedHelp', {}] })
    }
    yield* firstAndCount(findings)
  },
}
