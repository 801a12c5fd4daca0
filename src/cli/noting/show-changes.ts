import { writeDiff } from '../write-diff.ts'
import type { Draft } from './draft.ts'
import type { Notebook } from './notebook.ts'
import type { Noting } from './noting.ts'
import { marked } from './write-entries.ts'

/** The changes as `patch -p1` and `git apply` take them. */
export const showChanges = (
  start: Notebook,
  { after }: Pick<Draft, 'after'>,
  byFile: ReadonlyMap<string, unknown>,
  { world, mostBytes }: Pick<Noting, 'world' | 'mostBytes'>,
): string =>
  [...byFile.keys()]
    .map((path) => {
      const read = world.readFile(path, mostBytes)
      const known = start.files.get(path)
      const diff = writeDiff(
        {
          path,
          before: known === undefined ? '' : marked(read, known.source.text),
          after: marked(read, after.files.get(path)!.source.text),
        },
        world.cwd,
      )
      return known === undefined ? diff.replace(/^--- .*\n/, '--- /dev/null\n') : diff
    })
    .join('')
