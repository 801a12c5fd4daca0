import { safeText } from '../formats/safe-text.ts'
import { addressAt, type Path, spotOf } from './address.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Findings } from './findings.ts'
import { fingerprints } from './fingerprint.ts'

/** What a problem lies at, whatever its line is today. */
export interface Identity {
  readonly path: Path | undefined
  readonly address: string | undefined
  /** The same for the same mistake in the next run, though lines were put in above it; no two of a run are alike. */
  readonly fingerprint: string
}

/** The words that a message quotes. Numbers and days are left out: they change when something else does. */
const quotedIn = ({ message: [key, quotes] }: Diagnostic['problem']): readonly string[] => [
  key,
  ...Object.values(quotes).filter((quote) => typeof quote === 'string'),
]

/** Where nothing was parsed the line itself must do, without its blanks. */
const lineOf = ({ place: { source, start } }: Diagnostic): string => {
  const end = source.text.indexOf('\n', start)
  return source.text
    .slice(source.text.lastIndexOf('\n', start - 1) + 1, end === -1 ? undefined : end)
    .slice(0, 200)
    .trim()
}

/** Keys alone: what is put in before an item changes its number. */
const keysOf = (path: Path): readonly string[] => path.filter((step) => typeof step === 'string')

/** Tells one diagnostic after the other what it is about; asked once for each of a run, in their order. */
export const identities = ({ trees }: Findings): ((diagnostic: Diagnostic) => Identity) => {
  const fingerprint = fingerprints()
  return (diagnostic) => {
    const { problem, rule, place, range } = diagnostic
    const tree = trees.get(place.source)
    if (tree === undefined) {
      const about = fingerprint(rule, range.file, ...quotedIn(problem), lineOf(diagnostic))
      return { path: undefined, address: undefined, fingerprint: about }
    }
    const { path: found, text } = spotOf(place, tree)
    const [key, quotes] = problem.message
    // A missing key is told at its map, or at the first key of that.
    const path = key === 'missingKey' ? [...(text === undefined ? found : found.slice(0, -1)), quotes.key] : found
    const address = addressAt(path, tree)
    const about = [rule, range.file, address ?? '', keysOf(path).join('\0'), text ?? '', ...quotedIn(problem)]
    return {
      path: path.map((step) => (typeof step === 'string' ? safeText(step) : step)),
      address: address === undefined ? undefined : safeText(address),
      fingerprint: fingerprint(...about),
    }
  }
}
