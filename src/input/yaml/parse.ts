import type { Source } from '../../model/source.ts'
import type { YamlResult } from './node.ts'
import { readSubset } from './read-subset.ts'

/** Reads what the subset reader is sure of; undefined sends the text to `parseThoroughly`. */
export const parseQuickly = (source: Source): YamlResult | undefined => {
  const root = readSubset(source)
  return root && { root, troubles: [] }
}

/** Reads any text, and says what is wrong with it. The `yaml` package is loaded only here. */
export const parseThoroughly = async (source: Source): Promise<YamlResult> => {
  const { readFull } = await import('./read-full.ts')
  return readFull(source)
}
