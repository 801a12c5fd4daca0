import type { Command, Option } from 'commander'

/** A command line up to the word that is being typed. */
export interface TypedLine {
  /** The word itself, perhaps empty; of `--unit=jia` what stands behind the sign. */
  readonly word: string
  /** What stands before the word in the same word: `--unit=`. */
  readonly before: string
  /** The option whose value the word is. */
  readonly option: Option | undefined
  /** Whether options may still come: not behind `--`. */
  readonly mayBeOption: boolean
  /** The values of the other options, by their names. */
  readonly given: ReadonlyMap<string, string>
  readonly positionals: readonly string[]
}

const optionNamed = ({ options }: Command, flag: string): Option | undefined =>
  options.find(({ long, short }) => long === flag || short === flag)

const takesValue = (option: Option | undefined): option is Option =>
  option?.required === true || option?.optional === true

const nameOf = ({ long }: Option): string => (long ?? '').slice(2)

/** Takes a line apart as the command would. */
export const typedLine = (command: Command, words: readonly string[]): TypedLine => {
  const word = words.at(-1) ?? ''
  const given = new Map<string, string>()
  const positionals: string[] = []
  let waiting: Option | undefined
  let mayBeOption = true
  for (const each of words.slice(0, -1)) {
    const [flag, value] = [each.split('=', 1)[0]!, each.includes('=') ? each.slice(each.indexOf('=') + 1) : undefined]
    const option: Option | undefined = mayBeOption && waiting === undefined ? optionNamed(command, flag) : undefined
    if (waiting !== undefined) {
      given.set(nameOf(waiting), each)
      waiting = undefined
    } else if (mayBeOption && each === '--') mayBeOption = false
    else if (takesValue(option) && value === undefined) waiting = option
    else if (takesValue(option)) given.set(nameOf(option), value!)
    else if (!mayBeOption || !each.startsWith('-')) positionals.push(each)
  }
  const base = { mayBeOption, given, positionals }
  const at = word.indexOf('=')
  const own = waiting === undefined && mayBeOption && at !== -1 ? optionNamed(command, word.slice(0, at)) : undefined
  if (takesValue(own)) return { ...base, word: word.slice(at + 1), before: word.slice(0, at + 1), option: own }
  return { ...base, word, before: '', option: waiting }
}
