import { fileNames } from '../channels/file-names.ts'
import type { WrittenLetter } from '../channels/print-letters.ts'
import type { Recipient } from '../reports/reminder/letter.ts'
import type { RemindWords } from '../words/index.ts'
import { tell } from './tell.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'
import { type FileToMake, writeFiles } from './write-files.ts'

/** The letters of one campaign and the folder that they go to. */
export interface LetterFolder {
  readonly folder: string
  readonly written: readonly WrittenLetter[]
  /** Everybody who might get a letter, also those who get none this time. */
  readonly recipients: readonly Recipient[]
}

const filesOf = (written: readonly WrittenLetter[], extension: string): ReadonlyMap<string, string> => {
  const letters = written.map(({ letter, messages }) => ({ to: letter.to, parts: messages.length }))
  const names = fileNames(letters, extension)
  return new Map(
    written.flatMap(({ messages }, at) => messages.map(({ text }, part) => [names[at]![part]!, `${text}\n`] as const)),
  )
}

const ending = /\.(txt|md|json)$/
const part = /-\d+$/

/** Files that an earlier run may have written: they are called after somebody who gets letters, in whatever format. */
const leftIn = (
  world: World,
  { folder, recipients }: LetterFolder,
  files: ReadonlyMap<string, string>,
): readonly string[] => {
  const stems = new Set(
    fileNames(
      recipients.map((to) => ({ to, parts: 1 })),
      'txt',
    ).map(([name]) => name!.replace(ending, '')),
  )
  return (world.list(folder) ?? [])
    .filter(({ name, kind }) => kind === 'file' && ending.test(name) && !files.has(name))
    .map(({ name }) => name)
    .filter((name) => stems.has(name.replace(ending, '').replace(part, '')))
    .sort()
}

/** So many files of an earlier run are named. */
const mostNamed = 10

/**
 * Writes a file for each message. A folder that is not there yet comes whole or not at all. Files of an earlier run that
 * are not written again stay, and are named: a text of last week looks like one of today. Throws `UsageError` where a
 * folder cannot be, and `OutputTrouble`.
 */
export const writeLetters = async (
  world: World,
  out: string,
  folders: readonly LetterFolder[],
  extension: string,
  words: RemindWords,
): Promise<void> => {
  for (const path of [out, ...folders.map(({ folder }) => folder)]) {
    if (!['missing', 'folder'].includes(world.kindOf(path))) throw new UsageError(words.notFolder(path))
  }
  let count = 0
  const left: string[] = []
  for (const each of folders) {
    const { folder, written } = each
    const files = filesOf(written, extension)
    left.push(...leftIn(world, each, files))
    await writeFiles(
      world,
      folder,
      [...files].map(([name, text]): FileToMake => [name, async () => text]),
      words,
    )
    count += files.size
  }
  tell(world, `plan: ${words.written(count, out)}`)
  if (left.length > 0) tell(world, `plan: ${words.leftFromBefore(left.slice(0, mostNamed), left.length)}`)
}
