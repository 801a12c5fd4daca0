import { cellAddress } from '../../intake/cell-place.ts'
import { type Finding, severityOf } from '../../intake/finding.ts'
import type { Day } from '../../model/day.ts'
import type {
  FindingMessage,
  ImportWords,
  LedgerWords,
  LogWords,
  ProblemWords,
  ReportWords,
} from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { sayObjection } from '../noting/refuse.ts'

export interface FindingWords {
  readonly importing: ImportWords
  readonly ledger: LedgerWords
  readonly log: LogWords
  readonly problem: ProblemWords
  readonly report: ReportWords
  /** The year that need not be said. */
  readonly year: number
}

type Sentence = (quotes: FindingMessage[1], say: Parameters<ImportWords['finding']['dayTooLate']>[1]) => string

const sentenceOf = (message: FindingMessage, words: FindingWords): string => {
  const { importing, log, report, year } = words
  const day = (of: Day): string => report.date(of, year)
  if (message[0] === 'refused') return sayObjection(message[1].objection, log)
  if (message[0] === 'doubt') {
    const { doubt } = message[1]
    switch (doubt[0]) {
      case 'openBefore':
        return log.openBefore(doubt[1], doubt[2], doubt[3])
      case 'beforeItsDay':
        return log.beforeItsDay(doubt[1], day(doubt[2]))
      case 'shortOfTarget':
        return log.shortOfTarget(doubt[1], doubt[2], doubt[3])
    }
  }
  const [key, quotes] = message
  return (importing.finding[key] as Sentence)(quotes, {
    day,
    message: (advice) => say(advice, words.problem),
    column: (column) => words.ledger.column[column],
  })
}

/** A finding without where it is: `看不懂状态“差不多”：…`. */
export const sayFinding = (finding: Finding, words: FindingWords): string =>
  words.importing.severity[severityOf(finding)](sentenceOf(finding.message, words))

/** `甲县.xlsx 台账!I7：看不懂状态“差不多”：…`. */
export const sayFindingAt = (file: string, finding: Finding, words: FindingWords): string =>
  words.importing.at(file, cellAddress(finding.place), sayFinding(finding, words))
