import type { Finding, TextCheck } from '../check.ts'
import { firstAndCount } from '../first-and-count.ts'

/** A Chinese mobile number, perhaps with +86 and blanks or hyphens as people write them; not inside longer words or numbers. */
const mobile = /(?<![\w.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w]|\.\d)/g
const citizenId = /(?<![\w.])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/g

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643-1999: the last sign checks the others. */
const hasRightCheckSign = (id: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0)
  return '10X98765432'[sum % 11] === id[17]!.toUpperCase()
}

/** Full-width digits are digits too; every sign keeps its place. */
const narrowed = (text: string): string =>
  text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** A number is not repeated where its finding is read: only its ends are. */
const masked = (found: string): string => {
  const signs = found.replace(/^\+?86(?=[ -]?1[3-9])|[ -]/g, '')
  return `${signs.slice(0, 3)}${'*'.repeat(signs.length - 7)}${signs.slice(-4)}`
}

export const personalData: TextCheck = {
  code: 'personal-data',
  severity: 'warning',

  *scan(source) {
    const text = narrowed(source.text)
    const finding = (kind: 'mobile' | 'citizen-id', match: RegExpExecArray): Finding => ({
      place: { source, start: match.index, end: match.index + match[0].length },
      message: ['personalData', { kind, masked: masked(match[0]) }],
      help: ['personalDataHelp', {}],
    })
    const findings = [
      ...[...text.matchAll(mobile)].map((match) => finding('mobile', match)),
      ...[...text.matchAll(citizenId)]
        .filter(([id]) => hasRightCheckSign(id))
        .map((match) => finding('citizen-id', match)),
    ]
    yield* firstAndCount(findings.sort((a, b) => a.place.start - b.place.start))
  },
}
