import { type Problem, problem } from '../model/problem.ts'
import { lineStarts, type Place, rangeOf, type Source } from '../model/source.ts'
import { lastBefore } from '../model/stretches.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { ParsedFile } from './read-campaign.ts'
import { screenText } from './screen-text.ts'
import type { YamlNode, YamlResult, YamlTrouble } from './yaml/node.ts'
import { parseQuickly } from './yaml/parse.ts'

/** The default limit of one file in bytes; a bigger plan is a folder of files. */
export const mostBytes = 4 * 1024 * 1024

/** Reads any text with the full parser; where and how long is the caller's to decide. */
export type ParseThoroughly = (source: Source) => Promise<YamlResult>

const troubleProblem = (source: Source, { code, what, detail = '', start, end }: YamlTrouble): Problem => {
  const place = { source, start, end }
  if (what === 'and-more') return problem(code, place, ['andMore', { count: Number(detail) }])
  switch (code) {
    case 'yaml-feature':
      return problem(code, place, ['yamlFeature', { what }], { help: ['yamlFeatureHelp', { what }] })
    case 'multiple-documents':
      return problem(code, place, ['multipleDocuments', {}], { help: ['multipleDocumentsHelp', {}] })
    case 'too-large':
      return problem(code, place, ['tooLarge', { what, detail }], { help: ['tooLargeHelp', {}] })
    default:
      return problem(code, place, ['yamlSyntax', { what, detail }])
  }
}

/** What full-width punctuation broke is said once: not again by the parser on its line, in the block below it, or on the line after that. */
const withoutEchoes = (found: readonly Problem[], troubles: readonly Problem[], source: Source): readonly Problem[] => {
  const causes = found.filter(({ code }) => code === 'full-width-punctuation')
  if (causes.length === 0 || troubles.length === 0) return troubles
  const starts = lineStarts(source)
  const lineOf = (place: Place): number => rangeOf(place).line - 1
  const indentOf = (line: number): number =>
    source.text.slice(starts[line], starts[line + 1]).search(/[^ \t\u3000\u00a0]/)
  const broken: { first: number; last: number }[] = []
  for (const { place } of causes) {
    const first = lineOf(place)
    // In the block below another one: that is looked through once.
    if (first < (broken.at(-1)?.last ?? 0)) continue
    const indent = indentOf(first)
    let last = first + 1
    while (last < starts.length - 1 && indentOf(last) > indent) last += 1
    broken.push({ first, last })
  }
  const isEcho = (line: number): boolean => broken.some(({ first, last }) => first <= line && line <= last)
  return troubles.filter(({ code, place }) => code !== 'yaml-syntax' || !isEcho(lineOf(place)))
}

/** A line that a full-width colon or blank keeps from being a key and its value, whatever the key is called. */
const brokenLine = /^[ \t]*(?:- +)*(?:-?([\u3000\u00a0])|[^\s:："'#[{]{1,64}(：))/

/** Says of a line that YAML does not understand, and in which full-width signs stand for syntax, that these are the mistake. */
const byFullWidth =
  (source: Source) =>
  (trouble: Problem): Problem => {
    if (trouble.code !== 'yaml-syntax') return trouble
    const lineStart = source.text.lastIndexOf('\n', trouble.place.start - 1) + 1
    const match = brokenLine.exec(source.text.slice(lineStart, lineStart + 200))
    if (match === null) return trouble
    const [whole, , colon] = match
    const end = lineStart + whole.length
    return problem(
      'full-width-punctuation',
      { source, start: end - 1, end },
      colon === undefined ? ['fullWidthBlank', {}] : ['fullWidthColon', { text: whole.trim() }],
      { help: ['fullWidthHelp', {}] },
    )
  }

const onlyFirstOfPlace = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>()
  return problems.filter(({ code, place }) => {
    const key = `${code} ${place.start}`
    return code !== 'full-width-punctuation' || (!seen.has(key) && seen.add(key))
  })
}

/** Quoted texts and blocks (`note: |`) may hold any signs: nothing in them was meant as a key. */
const outsideQuotes = (problems: readonly Problem[], root: YamlNode | undefined): readonly Problem[] => {
  if (root === undefined || problems.length === 0) return problems
  const quoted: YamlNode[] = []
  const open: YamlNode[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'map') for (const { key, value } of node.entries) open.push(key, value)
    else if (node.kind === 'list') for (const item of node.items) open.push(item)
    else if (!node.plain) quoted.push(node)
  }
  const quoteBefore = lastBefore(quoted)
  return problems.filter(
    ({ code, place }) => code !== 'full-width-punctuation' || place.end > (quoteBefore(place.start)?.end ?? 0),
  )
}

const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`

/** A file over the limit: it is not read, its size alone says what is wrong. */
export const oversizedFile = (path: string, size: number, most: number): ParsedFile => {
  const source = { path, text: '' }
  const detail = `${mebibytes(size)} > ${mebibytes(most)}`
  return {
    source,
    root: undefined,
    problems: [troubleProblem(source, { code: 'too-large', what: 'bytes', detail, start: 0, end: 0 })],
  }
}

/** One file's bytes to nodes and problems. Never throws; a text that the quick reader is not sure of goes to the thorough one. */
export const parseSource = async (
  path: string,
  bytes: Uint8Array,
  parseThoroughly: ParseThoroughly,
  most: number = mostBytes,
): Promise<ParsedFile> => {
  if (bytes.length > most) return oversizedFile(path, bytes.length, most)
  const decoded = decodeBytes(bytes)
  if ('seen' in decoded) {
    const source = { path, text: '' }
    const { seen } = decoded
    const trouble = problem('bad-encoding', { source, start: 0, end: 0 }, ['badEncoding', { seen }], {
      help: ['badEncodingHelp', { seen }],
    })
    return { source, root: undefined, problems: [trouble] }
  }
  const source = { path, text: decoded.text }
  const { problems, isParsable } = screenText(source)
  if (!isParsable) return { source, root: undefined, problems }
  const result = parseQuickly(source) ?? (await parseThoroughly(source))
  const troubles = result.troubles.map((trouble) => troubleProblem(source, trouble))
  const kept = outsideQuotes(problems, result.root)
  return {
    source,
    // Half a file would make names unknown that stand in its other half.
    root: troubles.length === 0 ? result.root : undefined,
    problems: onlyFirstOfPlace([...kept, ...withoutEchoes(kept, troubles, source).map(byFullWidth(source))]),
  }
}
