import { groupBy } from '../model/group-by.ts'
import { nearest } from '../model/nearest.ts'
import { type Code, defaultSeverity, type Fix, type Problem, problem } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'
import { fileRules } from './file-rules.ts'
import { lastStarting } from './last-starting.ts'
import { removerFrom, withoutComment } from './removal.ts'

/** One rule that a comment tells to be silent on a line. */
export interface Ignore {
  readonly code: Code
  readonly reason: string
  /** Where the rule's name stands in the comment. */
  readonly place: Place
  /** What it covers: findings that begin in this stretch of the source. */
  readonly start: number
  readonly end: number
  /** What removes it: the whole comment, or the rule where it names further ones. */
  readonly fix: Fix | undefined
}

export interface FoundIgnores {
  readonly ignores: readonly Ignore[]
  /** Comments that were meant to ignore something and do not. */
  readonly problems: readonly Problem[]
}

/** Files that cannot be read, and ignore comments themselves: no comment makes those go away. */
const isSteadfast = (code: Code): boolean =>
  fileRules.has(code) || code === 'unknown-ignore' || code === 'unused-ignore'

const isCode = (name: string): name is Code => Object.hasOwn(defaultSeverity, name)

// `# plan: ignore[rule, rule] reason`; also what comes near: no list at all, a misspelt word before one.
const comment = /#[ \t]*plan:[ \t]*([a-z]+)(?:[ \t]*\[([^\]\r\n]*)(\]?)[ \t]*([^\r\n]*)|(?=\s|$))/g

/** Where the comment of a line begins: at the first `#` behind a blank, or at its start, that stands in no quotes. Its end where there is none. */
const commentOf = (line: string): number => {
  let open: string | undefined
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!
    if (open === undefined) {
      if ((sign === '"' || sign === "'") && (at === 0 || /[\s:,[{-]/.test(line[at - 1]!))) open = sign
      else if (sign === '#' && (at === 0 || /\s/.test(line[at - 1]!))) return at
    } else if (sign === '\\' && open === '"') at += 1
    else if (sign === open) open = undefined
  }
  return line.length
}

interface Line {
  readonly start: number
  readonly end: number
  /** Where its comment begins. */
  readonly comment: number
}

/** The lines of a text, asked for in their order: each is looked through once, however often it is asked for. */
const linesIn = (text: string): ((offset: number) => Line) => {
  let line: Line = { start: 0, end: -1, comment: 0 }
  return (offset) => {
    if (offset <= line.end) return line
    const start = text.lastIndexOf('\n', offset - 1) + 1
    const newline = text.indexOf('\n', offset)
    const end = newline === -1 ? text.length : newline
    line = { start, end, comment: start + commentOf(text.slice(start, end)) }
    return line
  }
}

/** The end of what a comment on a line of its own covers: further such lines, and the first line that says something. */
const coverEnd = (text: string, lineEnd: number): number => {
  let at = lineEnd
  while (at < text.length) {
    const next = text.indexOf('\n', at + 1)
    const end = next === -1 ? text.length : next
    const line = text.slice(at + 1, end).trim()
    at = end
    if (line !== '' && !line.startsWith('#')) return end
  }
  return text.length
}

/** Looking for a similar name takes time. */
const mostSuggestions = 20

/** The ignore comments of a text. */
export const findIgnores = (source: Source): FoundIgnores => {
  const { text } = source
  const ignores: Ignore[] = []
  const problems: Problem[] = []
  if (!text.includes('plan:')) return { ignores, problems }
  const lineAt = linesIn(text)
  let covered = 0
  for (const match of text.matchAll(comment)) {
    const { index } = match
    const [whole, verb, names, closing, reason] = match
    const line = lineAt(index)
    // In quotes a `#` is a sign like any other; within a comment one may begin another.
    if (index < line.comment || (index > line.start && !/\s/.test(text[index - 1]!))) continue
    const warn = (start: number, end: number, message: Problem['message'], help: Problem['message']): void => {
      problems.push(problem('unknown-ignore', { source, start, end }, message, { help }))
    }
    const wholeEnd = index + whole.trimEnd().length
    if (verb !== 'ignore') {
      const isSlip = names !== undefined && nearest(verb!, ['ignore']) !== undefined
      if (isSlip) warn(index, wholeEnd, ['unknownDirective', { word: verb! }], ['ignoreForm', {}])
      continue
    }
    if (names === undefined || closing === '' || names.trim() === '') {
      warn(index, wholeEnd, ['ignoreNamesNothing', {}], ['ignoreForm', {}])
      continue
    }
    const isAlone = index === line.comment && text.slice(line.start, index).trim() === ''
    // One comment below another: both cover the same line, which is looked for once.
    if (isAlone && line.end >= covered) covered = coverEnd(text, line.end)
    const to = isAlone ? covered : line.end
    const listStart = index + whole.indexOf('[') + 1
    const places = [...names.matchAll(/[^,\s]+/g)].map(({ 0: name, index: at }) => {
      return { source, start: listStart + at, end: listStart + at + name.length }
    })
    const removeItem = removerFrom(places)
    for (const place of places) {
      const { start, end } = place
      const code = text.slice(start, end)
      if (!isCode(code)) {
        const meant = problems.length < mostSuggestions ? nearest(code, Object.keys(defaultSeverity)) : undefined
        warn(
          start,
          end,
          ['unknownIgnore', { name: code }],
          meant === undefined ? ['ignoreForm', {}] : ['didYouMean', { name: meant }],
        )
      } else if (isSteadfast(code)) {
        warn(start, end, ['ignoreImpossible', { name: code }], ['ignoreImpossibleHelp', {}])
      } else {
        const fix = places.length === 1 ? withoutComment(source, index) : removeItem(place)
        ignores.push({ code, reason: reason!.trim(), place, start: line.start, end: to, fix })
      }
    }
  }
  return { ignores, problems }
}

/** A problem that a comment silenced. */
export interface IgnoredProblem {
  readonly problem: Problem
  /** What the comment says after the rules; it may say nothing. */
  readonly reason: string
}

export interface Sifted {
  readonly kept: readonly Problem[]
  readonly ignored: readonly IgnoredProblem[]
  readonly unused: readonly Ignore[]
}

/** Parts problems into those that stay and those that a comment on their line or the line before silences. */
export const sift = (problems: readonly Problem[], ignores: readonly Ignore[]): Sifted => {
  const bySource = new Map<Source, Map<Code, Ignore[]>>()
  for (const [source, own] of groupBy(ignores, ({ place }) => place.source)) {
    bySource.set(
      source,
      groupBy(own, ({ code }) => code),
    )
  }
  const kept: Problem[] = []
  const ignored: IgnoredProblem[] = []
  const used = new Set<Ignore>()
  for (const each of problems) {
    const { source, start } = each.place
    // Covers end in the order in which they begin: where the last one does not reach the place, no earlier one does.
    const ignore = lastStarting(bySource.get(source)?.get(each.code) ?? [], start)
    if (ignore === undefined || start > ignore.end) kept.push(each)
    else {
      used.add(ignore)
      ignored.push({ problem: each, reason: ignore.reason })
    }
  }
  return { kept, ignored, unused: ignores.filter((ignore) => !used.has(ignore)) }
}
