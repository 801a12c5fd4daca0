import type { Plan } from '../../analysis.ts'
import { readPlan } from '../../analyze.ts'
import { decodeBytes } from '../../input/decode-bytes.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import { parseQuickly } from '../../input/yaml/parse.ts'
import type { CommandWords } from '../../words/index.ts'
import type { World } from '../world.ts'
import { campaignsFor } from './campaigns.ts'

/** Who waits for a list of names waits for no larger file. */
const mostBytes = 1024 * 1024

/** Only what the quick reader is sure of: a file with a mistake in it gives no names until it is mended. */
const parse = (world: World, path: string): readonly ParsedFile[] => {
  const read = world.readFile(path, mostBytes)
  const decoded = 'bytes' in read ? decodeBytes(read.bytes) : undefined
  if (decoded === undefined || !('text' in decoded)) return []
  const source = { path, text: decoded.text }
  const result = parseQuickly(source)
  return result === undefined ? [] : [{ source, root: result.root, problems: [] }]
}

/** What campaigns hold, as far as that can be read at once. */
export const plansOf = (world: World, names: readonly string[], words: CommandWords): readonly Plan[] =>
  campaignsFor(world, names, words).flatMap(({ id, paths }) => {
    const { plan } = readPlan(
      paths.flatMap((path) => parse(world, path)),
      id,
    )
    return plan ?? []
  })
