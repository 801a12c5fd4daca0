import { displayWidth } from '../formats/display-width.ts'
import { fold } from '../formats/fold.ts'
import { inPieces } from '../model/pieces.ts'
import { type DiagnosticWords, loadDiagnosticWords, loadProblemWords } from '../words/index.ts'
import { counted } from './counted.ts'
import { type Diagnostic, eachDiagnostic } from './diagnostic.ts'
import type { DiagnosticOptions, Findings } from './findings.ts'
import { frameOf, type Part } from './frame.ts'

type Tone = Diagnostic['severity'] | 'strong' | 'quiet'
type Paint = (text: string, tone: Tone) => string

/** Loads chalk only when there is colour to be had. */
const paintFor = async (level: DiagnosticOptions['color']): Promise<Paint> => {
  if (level === 0) return (text) => text
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  const paint: Readonly<Record<Tone, (text: string) => string>> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    strong: chalk.bold,
    quiet: chalk.blue,
  }
  return (text, tone) => (text === '' ? text : paint[tone](text))
}

/** Lines of a plan are cut here where nothing else says how wide they may be. */
const widestFrame = 120
const mostRelated = 10

interface Style extends DiagnosticOptions {
  readonly words: DiagnosticWords
  readonly paint: Paint
}

const headerLines = ({ rule, severity, message }: Diagnostic, { words, paint, width }: Style): readonly string[] => {
  const label = words.labelled(`${words.severity[severity]}[${rule}]`, '')
  const [first = '', ...others] = fold(`${label}${message}`, width - 2, width)
  return [
    paint(first.slice(0, label.length), severity) + paint(first.slice(label.length), 'strong'),
    ...others.map((line) => `  ${paint(line, 'strong')}`),
  ]
}

/** `  = help: …`, hanging under its first word where it does not fit. */
const noteLines = (label: string, text: string, gutter: number, { words, paint, width }: Style): readonly string[] => {
  const head = words.labelled(label, '')
  const hanging = gutter + 3 + displayWidth(head)
  return fold(text, width - hanging).map((line, at) =>
    at === 0
      ? `${' '.repeat(gutter)} ${paint('=', 'quiet')} ${paint(head.trimEnd(), 'strong')}${head.slice(head.trimEnd().length)}${line}`
      : `${' '.repeat(hanging)}${line}`,
  )
}

const withoutNumbers = (line: string): string =>
  line.replace(/[\d０-９](?:[ -]?[\d０-９Xx]){10,}/g, (number) => '*'.repeat(number.length))

const linesOf = (diagnostic: Diagnostic, style: Style): readonly string[] => {
  const { words, paint, width, ascii } = style
  const { severity, rule, help, place, range, related } = diagnostic
  const tones: Readonly<Record<Part, Tone>> = { frame: 'quiet', primary: severity, secondary: 'quiet' }
  const { lines, gutter } = frameOf(
    [
      { place, range, label: '', isPrimary: true },
      ...related.slice(0, mostRelated).map((each) => ({ ...each, label: each.message.trim(), isPrimary: false })),
    ],
    {
      width: Number.isFinite(width) ? width : widestFrame,
      ellipsis: ascii ? '...' : '…',
      ambiguous: ascii ? 2 : 1,
      // A build log is no better place for a telephone number than the plan.
      ...(rule === 'personal-data' ? { veil: withoutNumbers } : {}),
      paint: (text, part) => paint(text, tones[part]),
    },
  )
  const more = related.length - mostRelated
  return [
    ...headerLines(diagnostic, style),
    ...lines,
    ...(more > 0 ? noteLines(words.note, words.andMore(more), gutter, style) : []),
    ...(help === undefined ? [] : noteLines(words.help, help, gutter, style)),
    ...noteLines(words.see, `plan explain ${rule}`, gutter, style),
    '',
  ]
}

/** For people at a terminal: each problem with the lines it is about, what to do, and where more is said; then how many. */
export const writeFull = async (findings: Findings, options: DiagnosticOptions): Promise<string | Iterable<string>> => {
  if (findings.problems.length === 0) return ''
  const { language } = options
  const [words, sentences, paint] = await Promise.all([
    loadDiagnosticWords(language),
    loadProblemWords(language),
    paintFor(options.color),
  ])
  const style: Style = { ...options, words, paint }
  function* texts(): Generator<string> {
    for (const each of eachDiagnostic(findings.problems, findings.folder, sentences))
      yield `${linesOf(each, style).join('\n')}\n`
    const { error, warning, info, ignored } = counted(findings)
    yield `${words.found(error, warning, info, ignored)}\n`
  }
  return inPieces(texts())
}
