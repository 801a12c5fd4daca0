import { entriesSince, taskNamed } from '../../edit/one-more.ts'
import { decodeBytes } from '../../input/decode-bytes.ts'
import { oversizedFile, parseSource } from '../../input/parse-source.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import { tell } from '../tell.ts'
import { isOutputTrouble, OutputTrouble } from '../trouble.ts'
import type { FileRead } from '../world.ts'
import { addEntries, type Draft, draftEntries } from './draft.ts'
import { type Notebook, withFiles } from './notebook.ts'
import type { ByFile, Noting } from './noting.ts'

const byteOrderMark = '\ufeff'

const hasMark = (read: FileRead): boolean =>
  'bytes' in read && read.bytes[0] === 0xef && read.bytes[1] === 0xbb && read.bytes[2] === 0xbf

/** The text with the mark that the file has. */
export const marked = (read: FileRead, text: string): string => (hasMark(read) ? byteOrderMark + text : text)

/** Whether a file still says what was read of it; a file that was not there still is not. */
export const isAsRead = (read: FileRead, known: ParsedFile | undefined): boolean => {
  if (known === undefined) return 'reason' in read && read.reason === 'missing'
  const decoded = 'bytes' in read ? decodeBytes(read.bytes) : undefined
  return decoded !== undefined && 'text' in decoded && decoded.text === known.source.text
}

/** What stands in the file by now. Throws where it cannot be read any more. */
const parsedNow = async (path: string, read: FileRead, { world, mostBytes }: Noting): Promise<ParsedFile> => {
  if ('size' in read) return oversizedFile(path, read.size, mostBytes)
  if ('bytes' in read) return parseSource(path, read.bytes, world.parseThoroughly, mostBytes)
  // It was there, and is gone.
  throw new OutputTrouble(path, { why: 'changed' })
}

export interface Written {
  /** The campaign without the entries and with them, both with what others have written meanwhile. */
  readonly before: Notebook
  readonly after: Notebook
}

/** Whether all that has come to a file are entries on other tasks: then what was decided about ours still holds. */
const isBesideOurs = (before: ParsedFile | undefined, now: ParsedFile, ids: readonly string[]): boolean => {
  if (now.problems.length > (before?.problems.length ?? 0)) return false
  const added = entriesSince(before?.root, now.root)?.map(taskNamed)
  return added?.every((task) => task !== undefined && !ids.includes(task)) ?? false
}

/** A lock is waited for five seconds; where two hundred share two cores, whoever has it may need longer. */
const mostTries = 6

const isLocked = (error: unknown): boolean => isOutputTrouble(error) && error.reason.why === 'locked'

/** Edits a file under its lock, and is patient: what is asked for is a fact that must not be lost. */
export const editPatiently = async (
  path: string,
  edit: (read: FileRead) => Promise<string | undefined>,
  { world, mostBytes, words }: Pick<Noting, 'world' | 'mostBytes' | 'words'>,
): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await world.editFile(path, mostBytes, edit)
      return
    } catch (error) {
      if (!isLocked(error) || tries === mostTries) throw error
      if (tries === 1) tell(world, `plan: ${words.log.waiting(path)}`)
    }
  }
}

/**
 * Writes the entries, file by file, each under its lock. What was decided beforehand is written where the file is still as
 * it was. Where others have noted something of other tasks meanwhile, the entries go behind theirs: that is quick, since
 * everybody waits for it. Where anything else has changed, all is decided again, and may then be refused.
 */
export const writeEntries = async (start: Notebook, draft: Draft, byFile: ByFile, noting: Noting): Promise<Written> => {
  const { world, words } = noting
  const theirs: ParsedFile[] = []
  const ours: ParsedFile[] = []
  for (const [path, ids] of byFile) {
    const known = start.files.get(path)
    let file = draft.after.files.get(path)!
    const edit = async (read: FileRead): Promise<string> => {
      if (!isAsRead(read, known)) {
        const found = await parsedNow(path, read, noting)
        theirs.push(found)
        if (isBesideOurs(known, found, ids)) {
          file = { ...(await addEntries(found, ids, noting)), problems: found.problems }
        } else {
          const { after } = await draftEntries(withFiles(start, [...ours, found]), new Map([[path, ids]]), noting)
          file = after.files.get(path)!
        }
      }
      return marked(read, file.source.text)
    }
    try {
      await editPatiently(path, edit, noting)
    } catch (error) {
      if (ours.length > 0) tell(world, words.log.alreadyWritten(ours.map(({ source }) => source.path)))
      throw error
    }
    ours.push(file)
  }
  if (theirs.length === 0) return { before: start, after: draft.after }
  return { before: withFiles(start, theirs), after: withFiles(start, ours) }
}
