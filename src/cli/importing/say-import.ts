import type { AsOf } from '../../analysis.ts'
import { cellAddress } from '../../intake/cell-place.ts'
import type { ImportDateOrigin } from '../../words/index.ts'
import { shownLines } from '../noting/shown-lines.ts'
import type { World } from '../world.ts'
import { type FindingWords, sayFindingAt } from './say-finding.ts'
import type { TakenFile, TakenIn } from './take-in.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export const errorsIn = ({ files }: Pick<TakenIn, 'files'>): number =>
  sum(files.map(({ findings }) => findings.gathered().counts.error))

/** Where the day of the entries came from: `--date`, the sheet, or whatever set the status date. */
export const originOf = ({ day: { origin } }: TakenFile, asOf: AsOf): ImportDateOrigin =>
  origin === 'given' ? 'date' : origin === 'sheet' ? 'sheet' : asOf.origin

/** Whether the ledger shows another day than its entries get, which is easily taken for theirs. */
const showsOtherDay = ({ day: { on, origin, printedOn } }: TakenFile): boolean =>
  origin === 'status' && printedOn !== undefined && printedOn !== on

/** The day of a file's entries, and where it came from. */
const dayLines = (taken: TakenFile, asOf: AsOf, { importing, report, year }: FindingWords): readonly string[] => {
  const { day, entries } = taken
  if (entries.length === 0) return []
  const cell = day.said === undefined ? undefined : cellAddress(day.said.place)
  return [
    importing.dated(report.date(day.on, year), originOf(taken, asOf), cell),
    ...(showsOtherDay(taken) ? [importing.printedOn(report.date(day.printedOn!, year))] : []),
  ]
}

/** What each file comes to, in a line; the day of the entries once where all have the same. */
export const summaryText = (
  world: World,
  { files }: TakenIn,
  campaign: string | undefined,
  asOf: AsOf,
  words: FindingWords,
): string => {
  const days = files.map((file) => dayLines(file, asOf, words))
  const distinct = new Set(days.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')))
  const isOne = distinct.size === 1 && files.length > 1
  return shownLines(world, [
    ...(campaign === undefined ? [] : [words.importing.chosen(campaign)]),
    ...files.flatMap(({ file, entries, unchanged, findings }, at) => [
      words.importing.summary(file, {
        entries: entries.length,
        unchanged,
        errors: findings.gathered().counts.error,
      }),
      ...(isOne ? [] : days[at]!.map((line) => `  ${line}`)),
    ]),
    ...(isOne ? [...distinct][0]!.split('\n') : []),
  ])
}

/** What is to be said of cells, file by file, the worst first. */
export const findingsText = (world: World, { files }: TakenIn, words: FindingWords): string =>
  shownLines(
    world,
    files.flatMap(({ file, findings }) => {
      const { shown, counts } = findings.gathered()
      const left = counts.error + counts.warning + counts.info - shown.length
      return [
        ...shown.map((finding) => sayFindingAt(file, finding, words)),
        ...(left === 0 ? [] : [`${file} ${words.importing.more(left)}`]),
      ]
    }),
  )

/** How it ended. */
export interface Verdict {
  readonly entries: number
  readonly errors: number
  readonly isWriting: boolean
  readonly isWritten: boolean
  readonly paths: readonly string[]
  /** The files that were there before. */
  readonly known: { readonly has: (path: string) => boolean }
}

const verdictLines = (verdict: Verdict, { importing, log }: FindingWords): readonly string[] => {
  const { entries, errors, isWriting, isWritten, paths, known } = verdict
  if (isWritten)
    return [
      ...paths.map((path) => log.writtenTo(path, !known.has(path))),
      importing.written(entries),
      ...(errors === 0 ? [] : [importing.leftOut(errors)]),
    ]
  if (entries === 0) return [errors === 0 ? importing.nothingNew : importing.allWrong(errors)]
  if (errors === 0) return [importing.preview]
  return [isWriting ? importing.blocked(errors) : importing.previewPartial(errors)]
}

export const verdictText = (world: World, verdict: Verdict, words: FindingWords): string =>
  shownLines(world, verdictLines(verdict, words))
