import { tell } from './tell.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

interface FolderWords {
  readonly notFolder: (path: string) => string
  readonly written: (count: number, folder: string) => string
}

/**
 * Writes files into a folder and says how many. One that is not there yet comes whole or not at all. Throws `UsageError`
 * where no folder can be, and `OutputTrouble`.
 */
export const writeFiles = async (
  world: World,
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  words: FolderWords,
): Promise<void> => {
  const kind = world.kindOf(folder)
  if (kind !== 'missing' && kind !== 'folder') throw new UsageError(words.notFolder(folder))
  if (kind === 'missing') await world.makeFolder(folder, files)
  else for (const [name, content] of files) world.writeFile(`${folder}/${name}`, content)
  tell(world, `plan: ${words.written(files.size, folder)}`)
}
