import type { CommandWords, ImportWords, LedgerTrouble } from '../../words/index.ts'
import type { ReadBook } from '../../workbook/read-book.ts'
import { UsageError } from '../trouble.ts'
import type { World } from '../world.ts'

/** A workbook under the name that the user gave. */
export interface NamedBook {
  readonly file: string
  readonly book: ReadBook
}

/** Ledgers are small; pictures of evidence in them are not. */
const mostLedgerBytes = 64 * 1024 * 1024

/** So much is looked at to tell a text from other bytes. */
const sample = 2000

const isText = (bytes: Uint8Array): boolean => bytes.length > 0 && !bytes.subarray(0, sample).includes(0)

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`

interface ReadWords {
  readonly command: CommandWords
  readonly importing: ImportWords
}

/** One file, or in one sentence why it cannot be read. */
const readBook = async (
  world: World,
  file: string,
  mostBytes: number,
  { command, importing }: ReadWords,
): Promise<NamedBook | string> => {
  const refused = (trouble: LedgerTrouble, detail = ''): string => importing.cannotRead(file, trouble, detail)
  const read = world.readFile(file, mostBytes)
  if ('reason' in read) return command.unreadable(file, read.detail || command.fileReason[read.reason])
  if ('size' in read) return refused('too-large', mebibytes(read.size))
  const { readWorkbook } = await import('../../workbook/read-workbook.ts')
  const book = await readWorkbook(read.bytes)
  if (!('trouble' in book)) return { file, book }
  const { trouble } = book
  switch (trouble.kind) {
    case 'not-xlsx':
      return refused(isText(read.bytes) ? 'text' : 'not-xlsx')
    case 'too-large':
      return refused('too-large', importing.tooMuch[trouble.what])
    case 'broken':
      return refused('broken', trouble.detail)
    case 'old-or-locked':
      return refused('old-or-locked')
  }
}

/** Reads all workbooks; throws `UsageError` that names each that cannot be read. */
export const readBooks = async (
  world: World,
  files: readonly string[],
  mostBytes: number | undefined,
  words: ReadWords,
): Promise<readonly NamedBook[]> => {
  const books: NamedBook[] = []
  const refused: string[] = []
  for (const file of files) {
    const read = await readBook(world, file, mostBytes ?? mostLedgerBytes, words)
    if (typeof read === 'string') refused.push(read)
    else books.push(read)
  }
  if (refused.length === 0) return books
  const [only, ...more] = refused
  if (more.length === 0) throw new UsageError(only!)
  throw new UsageError(words.importing.nothingRead, ...refused)
}
