import { type Problem, problem } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'
import { activityKeys } from './decode-activities.ts'
import { headerKeys } from './decode-header.ts'
import { logKeys } from './decode-log.ts'
import { taskKeys } from './decode-task.ts'
import { unitKeys } from './decode-units.ts'

/** Control, zero-width and bidirectional characters, lone carriage returns, tags, soft hyphens, line separators. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\r(?!\n)|\udb40[\udc00-\udc7f]/g

const conflictMark = /^(?:<{7} |<{7}$|>{7} |>{7}$|={7}$)/gm

/**
 * A key that is followed by a full-width colon or blank, or indented with one. YAML takes such a line as text without a word.
 * Only lines that hold such a sign are looked at: nearly every other one begins with a key.
 */
const fullWidthKey =
  /^(?=.*[：\u3000\u00a0])[ \t]*([\u3000\u00a0][ \t\u3000\u00a0]*)?(?:- +)*([A-Za-z]{2,12})(：|:[\u3000\u00a0]|:)/gm

const mostPerFile = 20

const firstAndCount = (places: readonly Place[], say: (place: Place) => Problem): readonly Problem[] => {
  const shown = places.slice(0, mostPerFile).map(say)
  const last = places[mostPerFile]
  return last === undefined
    ? shown
    : [...shown, problem(shown[0]!.code, last, ['andMore', { count: places.length - mostPerFile }])]
}

const placesOf = (source: Source, pattern: RegExp): readonly Place[] =>
  [...source.text.matchAll(pattern)].map((match) => ({
    source,
    start: match.index,
    end: match.index + match[0].length,
  }))

const keys = new Set([...headerKeys, ...unitKeys, ...activityKeys, ...taskKeys, ...logKeys])

const screenFullWidth = (source: Source): readonly Problem[] => {
  if (!/[：\u3000\u00a0]/.test(source.text)) return []
  const problems: Problem[] = []
  for (const match of source.text.matchAll(fullWidthKey)) {
    const [whole, indent, key, colon] = match
    if (!keys.has(key!) || (indent === undefined && colon === ':')) continue
    const end = match.index + whole.length
    const start = indent === undefined ? end - colon!.length : match.index
    problems.push(
      problem(
        'full-width-punctuation',
        { source, start, end },
        indent === undefined && colon === '：' ? ['fullWidthColon', { text: `${key}：` }] : ['fullWidthBlank', {}],
        { help: ['fullWidthHelp', {}] },
      ),
    )
  }
  return problems
}

/** What is wrong with a text before anybody parses it. */
export const screenText = (source: Source): { readonly problems: readonly Problem[]; readonly isParsable: boolean } => {
  // `search` begins at the first character, whatever `lastIndex` says; `test` would leave it behind the first match.
  const hidden =
    source.text.search(invisible) !== -1
      ? firstAndCount(placesOf(source, invisible), (place) => {
          const code = source.text.codePointAt(place.start)!
          const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
          return problem('invisible-character', place, ['invisibleCharacter', { sign }], {
            help: ['invisibleCharacterHelp', {}],
          })
        })
      : []
  const marks = /^[<>=]{7}/m.test(source.text) ? placesOf(source, conflictMark) : []
  const opening = marks.find(({ start }) => source.text[start] === '<')
  if (opening !== undefined && marks.length > 1) {
    const conflict = problem('merge-conflict', opening, ['mergeConflict', {}], { help: ['mergeConflictHelp', {}] })
    return { problems: [...hidden, conflict], isParsable: false }
  }
  return { problems: [...hidden, ...screenFullWidth(source)], isParsable: true }
}
