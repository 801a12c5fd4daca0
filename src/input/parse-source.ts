import { type Problem, problem } from '../model/problem.ts'
import { lineStarts, type Source } from '../model/source.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { ParsedFile } from './read-campaign.ts'
import { screenText } from './screen-text.ts'
import type { YamlResult, YamlTrouble } from './yaml/node.ts'
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

/** What full-width punctuation broke is said once: not again by the parser on the same or the next line. */
const withoutEchoes = (found: readonly Problem[], troubles: readonly Problem[], source: Source): readonly Problem[] => {
  const causes = found.filter(({ code }) => code === 'full-width-punctuation')
  if (causes.length === 0) return troubles
  const starts = lineStarts(source)
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset)
  const broken = new Set(causes.flatMap(({ place }) => [lineOf(place.start), lineOf(place.start) + 1]))
  return troubles.filter(({ code, place }) => code !== 'yaml-syntax' || !broken.has(lineOf(place.start)))
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
  return {
    source,
    // Half a file would make names unknown that stand in its other half.
    root: troubles.length === 0 ? result.root : undefined,
    problems: [...problems, ...withoutEchoes(problems, troubles, source)],
  }
}
