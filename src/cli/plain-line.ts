import type { Command } from 'commander'
import type { CommandWords } from '../words/index.ts'
import type { PlanCommand, RawOptions } from './command.ts'

export interface PlainLine {
  readonly campaigns: readonly string[]
  readonly options: RawOptions
}

type Gather = (value: string, before: unknown) => unknown

interface Known {
  /** `--as-of` is `asOf` for who reads the options. */
  readonly key: string
  readonly takesValue: boolean
  readonly isNegative: boolean
  readonly gather: Gather | undefined
}

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** What a command takes, as its shape tells commander: its options by all their names (`-o, --output <file>`). */
const shapeOf = (
  command: PlanCommand,
  words: CommandWords,
): { readonly known: ReadonlyMap<string, Known>; readonly takesWords: boolean } => {
  const known = new Map<string, Known>()
  let takesWords = false
  const witness = {
    argument: () => {
      takesWords = true
      return witness
    },
    usage: () => witness,
    option: (flags: string, _: string, gather?: Gather) => {
      const names = flags.split(/[ ,]+/).filter((part) => part.startsWith('-'))
      const long = names.at(-1)!.slice('--'.length)
      const isNegative = long.startsWith('no-')
      const key = camelCase(isNegative ? long.slice('no-'.length) : long)
      for (const name of names) known.set(name, { key, takesValue: flags.includes('<'), isNegative, gather })
      return witness
    },
  }
  // A shape calls these three methods alone.
  command.shape(witness as unknown as Command, words)
  return { known, takesWords }
}

/**
 * A command line as nearly all are: options of the command, each with its value behind it, and words. Undefined for any
 * other (`--help`, `--unit=jia`, mistakes), which commander takes apart; that takes as long as reading a plan.
 */
export const plainLine = (
  argv: readonly string[],
  command: PlanCommand,
  words: CommandWords,
): PlainLine | undefined => {
  const { known, takesWords } = shapeOf(command, words)
  const campaigns: string[] = []
  const options: Record<string, unknown> = {}
  for (const { key, isNegative } of known.values()) if (isNegative) options[key] = true
  for (let at = 1; at < argv.length; at++) {
    const word = argv[at]!
    if (!word.startsWith('-')) {
      if (!takesWords) return undefined
      campaigns.push(word)
      continue
    }
    const option = known.get(word)
    if (option === undefined) return undefined
    const { key, takesValue, isNegative, gather } = option
    if (!takesValue) {
      options[key] = !isNegative
      continue
    }
    const value = argv[++at]
    if (value === undefined || value.startsWith('-')) return undefined
    options[key] = gather === undefined ? value : gather(value, options[key])
  }
  return { campaigns, options }
}
