import { UsageError } from './trouble.ts'
import type { Content, World } from './world.ts'

/** A file by its name, made when its turn comes. */
export type FileToMake = readonly [name: string, make: () => Promise<Content>]

/**
 * Writes files into a folder. One that is not there yet comes whole or not at all; into one that is there
 * they go one after the other, and none is kept longer than that. Throws `UsageError` where no folder can be, and
 * `OutputTrouble`.
 */
export const writeFiles = async (
  world: World,
  folder: string,
  files: readonly FileToMake[],
  { notFolder }: { readonly notFolder: (path: string) => string },
): Promise<void> => {
  const kind = world.kindOf(folder)
  if (kind !== 'missing' && kind !== 'folder') throw new UsageError(notFolder(folder))
  if (kind === 'missing') {
    const contents = new Map<string, Content>()
    for (const [name, make] of files) contents.set(name, await make())
    await world.makeFolder(folder, contents)
  } else for (const [name, make] of files) world.writeFile(`${folder}/${name}`, await make())
}
