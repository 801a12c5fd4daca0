import type { YamlNode } from '../input/yaml/node.ts'
import { groupBy } from '../model/group-by.ts'
import type { Edit, Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { isSameTree } from './same-tree.ts'
import { spliced } from './spliced.ts'

/** A text as it is after some of its problems have been mended. */
export interface Mended {
  readonly source: Source
  readonly text: string
  readonly problems: readonly Problem[]
}

/** Reads a text that was changed; undefined where it no longer can be read. */
export type Parse = (source: Source) => Promise<YamlNode | undefined>

/** After so many fixes that were refused one by one, the others of a file are left to people. */
const mostAttempts = 100

const editsOf = (problems: readonly Problem[]): readonly Edit[] =>
  problems.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => a.place.start - b.place.start)

const isApart = (edits: readonly Edit[]): boolean =>
  edits.every(({ place }, at) => at === 0 || edits[at - 1]!.place.end <= place.start)

/** Of fixes that touch the same signs the first one; the others can be looked at again when it is done. */
const withoutOverlaps = (problems: readonly Problem[]): readonly Problem[] => {
  const chosen: Problem[] = []
  let end = -1
  for (const each of problems) {
    const edits = editsOf([each])
    if (edits.length === 0 || edits[0]!.place.start < end || !isApart(edits)) continue
    chosen.push(each)
    end = edits.at(-1)!.place.end
  }
  return chosen
}

/** The text without its problems; undefined where it would then say anything else than before. */
const attempt = async (
  source: Source,
  root: YamlNode | undefined,
  problems: readonly Problem[],
  parse: Parse,
): Promise<Mended | undefined> => {
  const text = spliced(source, editsOf(problems))
  const gone = new Set(problems.map(({ place }) => `${place.start}-${place.end}`))
  const isGone = ({ start, end }: YamlNode): boolean => gone.has(`${start}-${end}`)
  const isSame = isSameTree(root, await parse({ path: source.path, text }), isGone)
  return isSame ? { source, text, problems } : undefined
}

/**
 * Mends what can be mended, file by file: each text is read again and must say the same as before, but for what a problem
 * stands on. A fix for which that does not hold is left out. `rootOf` gives what a text said.
 */
export const applyFixes = async (
  problems: readonly Problem[],
  rootOf: (source: Source) => YamlNode | undefined,
  parse: Parse,
): Promise<readonly Mended[]> => {
  const mended: Mended[] = []
  const inOrder = problems
    .filter(({ fix }) => fix !== undefined && fix.edits.length > 0)
    .sort((a, b) => editsOf([a])[0]!.place.start - editsOf([b])[0]!.place.start)
  for (const [source, own] of groupBy(inOrder, ({ place }) => place.source)) {
    const root = rootOf(source)
    const chosen = withoutOverlaps(own)
    let best = await attempt(source, root, chosen, parse)
    if (best === undefined) {
      let good: readonly Problem[] = []
      for (const each of chosen.slice(0, mostAttempts)) {
        const tried: Mended | undefined = await attempt(source, root, [...good, each], parse)
        if (tried === undefined) continue
        good = tried.problems
        best = tried
      }
    }
    if (best !== undefined) mended.push(best)
  }
  return mended
}
