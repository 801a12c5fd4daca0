import { safeText } from '../../formats/safe-text.ts'

/** Something that a word of the command line may become. */
export interface Candidate {
  readonly value: string
  /** Said beside it where the shell has room; empty where there is nothing to say. */
  readonly about: string
}

/** What may stand for a word: values that we know, names of files or folders that the shell knows. */
export interface Answer {
  readonly candidates: readonly Candidate[]
  readonly paths: 'none' | 'file' | 'folder'
}

export const nothing: Answer = { candidates: [], paths: 'none' }

export const valuesOnly = (values: Iterable<string>): Answer => ({
  candidates: [...values].map((value) => ({ value, about: '' })),
  paths: 'none',
})

const mostCandidates = 1000
const longestAbout = 60

/** Names with signs that end a line or cannot be seen are left out: nobody types them, and the answer has a line for each. */
const isTypable = (value: string): boolean =>
  value !== '' && !value.startsWith(':') && !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)

const shortened = (about: string): string => {
  const signs = [...safeText(about.replace(/\s+/g, ' ')).trim()]
  return signs.length > longestAbout ? `${signs.slice(0, longestAbout - 1).join('')}…` : signs.join('')
}

/**
 * The answer as the scripts read it: a line `value TAB about` for each candidate that begins as the word does, and first
 * `:file` or `:folder` where the shell is to add names of its own.
 */
export const answerText = ({ candidates, paths }: Answer, word: string): string => {
  const fitting = new Map<string, string>()
  for (const { value, about } of candidates) {
    if (fitting.size >= mostCandidates) break
    if (value.startsWith(word) && isTypable(value) && !fitting.has(value)) fitting.set(value, about)
  }
  const lines = [...fitting].map(([value, about]) => `${value}\t${shortened(about)}\n`)
  return `${paths === 'none' ? '' : `:${paths}\n`}${lines.join('')}`
}
