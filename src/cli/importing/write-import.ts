import type { ImportWords } from '../../words/index.ts'
import type { Notebook } from '../noting/notebook.ts'
import { editPatiently, isAsRead, marked } from '../noting/write-entries.ts'
import { tell } from '../tell.ts'
import { UsageError } from '../trouble.ts'
import type { DraftLore } from './draft-import.ts'

/**
 * Writes all files of a draft or none: each is locked and seen to be what was read before the first is written, and a file
 * that somebody else has changed stops them all. Only a fault of the disk in between can leave some of them written: those
 * are named, and importing again adds the rest.
 */
export const writeImport = async (
  start: Notebook,
  after: Notebook,
  paths: readonly string[],
  lore: DraftLore,
  importing: ImportWords,
): Promise<void> => {
  // Two that write the same files take their locks in the same order.
  const inOrder = [...paths].sort()
  const written: string[] = []
  const writeFrom = async (at: number): Promise<void> => {
    const path = inOrder[at]
    if (path === undefined) return
    let failure: { readonly error: unknown } | undefined
    await editPatiently(
      path,
      async (read) => {
        if (!isAsRead(read, start.files.get(path))) throw new UsageError(importing.changedMeanwhile(path))
        try {
          await writeFrom(at + 1)
        } catch (error) {
          // Not from inside: what others wait for is not waited for again under each lock.
          failure = { error }
          return undefined
        }
        return marked(read, after.files.get(path)!.source.text)
      },
      lore,
    )
    if (failure !== undefined) throw failure.error
    written.push(path)
  }
  try {
    await writeFrom(0)
  } catch (error) {
    if (written.length > 0) tell(lore.world, lore.words.log.alreadyWritten(written))
    throw error
  }
}
