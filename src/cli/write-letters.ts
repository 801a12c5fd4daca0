import { fileNames } from '../channels/file-names.ts'
import type { WrittenLetter } from '../channels/print-letters.ts'
import type { RemindWords } from '../words/index.ts'
import { tell } from './tell.ts'
import type { World } from './world.ts'

/** The letters of one campaign, with the folder below the one named that they go to; empty where there is but one campaign. */
export interface LetterFolder {
  readonly folder: string
  readonly written: readonly WrittenLetter[]
}

const filesOf = ({ folder, written }: LetterFolder, extension: string): readonly (readonly [string, string])[] => {
  const letters = written.map(({ letter, messages }) => ({ to: letter.to, parts: messages.length }))
  const names = fileNames(letters, extension)
  return written.flatMap(({ messages }, at) =>
    messages.map(
      ({ text }, part) => [`${folder === '' ? '' : `${folder}/`}${names[at]![part]!}`, `${text}\n`] as const,
    ),
  )
}

/** So many files of an earlier run are named. */
const mostNamed = 10

/**
 * Writes a file for each message. A folder that is not there yet comes whole or not at all. Files that were there before
 * stay, and are named: a text of last week looks like one of today.
 */
export const writeLetters = async (
  world: World,
  out: string,
  folders: readonly LetterFolder[],
  extension: string,
  words: RemindWords,
): Promise<void> => {
  const files = new Map(folders.flatMap((each) => filesOf(each, extension)))
  if (world.kindOf(out) === 'missing') {
    await world.makeFolder(out, files)
  } else {
    for (const [name, text] of files) await world.editFile(`${out}/${name}`, 0, async () => text)
  }
  const before = folders.flatMap(({ folder }) =>
    (world.list(folder === '' ? out : `${out}/${folder}`) ?? [])
      .filter(({ name, kind }) => kind === 'file' && name.endsWith(`.${extension}`))
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
      .filter((name) => !files.has(name)),
  )
  tell(world, `plan: ${words.written(files.size, out)}`)
  if (before.length > 0) tell(world, `plan: ${words.leftFromBefore(before.sort().slice(0, mostNamed), before.length)}`)
}
