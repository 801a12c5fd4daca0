import type { Headings } from '../../intake/heading.ts'
import { openLedger } from '../../intake/open-ledger.ts'
import { nearest } from '../../model/nearest.ts'
import type { CommandWords, ImportWords } from '../../words/index.ts'
import { UsageError } from '../trouble.ts'
import type { World } from '../world.ts'
import { type NamedBook, readBooks } from './read-books.ts'
import type { NamedLedger } from './take-in.ts'

interface OpenWords {
  readonly command: CommandWords
  readonly importing: ImportWords
}

/** So many sheets are named. */
const mostNamed = 10

const noSheet = (wanted: string, books: readonly NamedBook[], { command, importing }: OpenWords): UsageError => {
  const names = [...new Set(books.flatMap(({ book }) => book.sheets.map(({ name }) => name)))]
  const meant = nearest(wanted, names)
  return new UsageError(
    importing.noSheet(wanted, names.slice(0, mostNamed)),
    ...(meant === undefined ? [] : [command.didYouMean(meant)]),
  )
}

/** Reads the files and finds the ledgers in them. Throws `UsageError` for files that cannot be read or hold none. */
export const openLedgers = async (
  world: World,
  files: readonly string[],
  { sheet, mostBytes }: { readonly sheet: string | undefined; readonly mostBytes: number | undefined },
  headings: Headings,
  words: OpenWords,
): Promise<readonly NamedLedger[]> => {
  const { importing } = words
  if (files.length === 0) throw new UsageError(importing.noFiles)
  const real = files.map((file) => world.realPath(file) ?? file)
  const twice = files.find((_, at) => real.indexOf(real[at]!) !== at)
  if (twice !== undefined) throw new UsageError(importing.sameFileTwice(twice))
  const books = await readBooks(world, files, mostBytes, words)
  const ledgers = books.map(({ file, book }) => ({ file, ledger: openLedger(book, headings, sheet) }))
  if (sheet !== undefined && ledgers.every(({ ledger: { sheets, findings } }) => sheets.length + findings.length === 0))
    throw noSheet(sheet, books, words)
  const empty = ledgers.filter(({ ledger }) => ledger.sheets.length === 0)
  const [only, ...more] = empty.map(({ file }) => importing.cannotRead(file, 'no-ledger', ''))
  if (only !== undefined)
    throw more.length === 0 ? new UsageError(only) : new UsageError(importing.nothingRead, only, ...more)
  return ledgers
}
