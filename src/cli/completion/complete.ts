import type { Command, Option } from 'commander'
import { exporters } from '../../exports/index.ts'
import { defaultSeverity } from '../../model/problem.ts'
import { type CommandWords, loadCommandWords } from '../../words/index.ts'
import type { PlanCommand } from '../command.ts'
import { commands } from '../commands/index.ts'
import { askedLanguage, chooseLanguage } from '../language.ts'
import type { program } from '../program.ts'
import type { World } from '../world.ts'
import { campaignsFor } from './campaigns.ts'
import { type Answer, answerText, type Candidate, nothing, valuesOnly } from './candidate.ts'
import { type TypedLine, typedLine } from './command-line.ts'
import { optionValue } from './option-values.ts'
import type { PlanValue } from './plan-values.ts'
import { shells } from './shells.ts'

/** What an answer is made with. */
interface Asking {
  readonly world: World
  readonly words: CommandWords
  readonly command: PlanCommand
  readonly line: TypedLine
}

/** Campaigns by their ids; paths where one has been begun, or where nothing is called so. */
const campaigns = ({ world, words, line }: Asking): Answer => {
  const found = campaignsFor(world, [], words)
  const fitting = found.filter(({ id }) => id.startsWith(line.word))
  const isPath = /[/\\]|^[.~]/.test(line.word)
  return {
    candidates: isPath ? [] : fitting.map(({ id }) => ({ value: id, about: '' })),
    paths: isPath || fitting.length === 0 ? 'file' : 'none',
  }
}

/** The campaigns that the line names: before its options, or by `--campaign`. */
const namedCampaigns = ({ line, command }: Asking, takesCampaigns: boolean): readonly string[] => {
  const one = line.given.get('campaign')
  if (one !== undefined) return [one]
  if (command.name === 'export') return line.positionals.slice(1)
  // The first word behind `diff` may be a revision.
  return takesCampaigns && command.name !== 'diff' ? line.positionals : []
}

/** The last of several values with commas between them may still become something: `jia,y` → `jia,yi`. */
const asList = (candidates: readonly Candidate[], word: string): readonly Candidate[] => {
  const before = word.slice(0, word.lastIndexOf(',') + 1)
  if (before === '') return candidates
  const taken = new Set(before.split(','))
  return candidates.flatMap(({ value, about }) => (taken.has(value) ? [] : [{ value: `${before}${value}`, about }]))
}

/** The names at the end of an option's help: `format: terminal, plain, json`. */
const formatsIn = ({ description }: Option): readonly string[] =>
  /[a-z0-9-]+(?:, [a-z0-9-]+)*$/.exec(description)?.[0].split(', ') ?? []

/** Campaigns are read only where something of them is asked for. */
const fromPlans = async (asking: Asking, value: PlanValue, names: readonly string[]): Promise<Answer> => {
  const { planValues } = await import('./plan-values.ts')
  return {
    candidates: asList(planValues(value, asking.world, names, asking.words), asking.line.word),
    paths: 'none',
  }
}

const answerForOption = async (asking: Asking, option: Option, takesCampaigns: boolean): Promise<Answer> => {
  const { line, command } = asking
  const value = optionValue(command.name, (option.long ?? '').slice(2))
  switch (value?.kind) {
    case 'words': {
      const { candidates } = valuesOnly(value.words)
      return { candidates: value.isList === true ? asList(candidates, line.word) : candidates, paths: 'none' }
    }
    case 'plan':
      return fromPlans(asking, value.value, namedCampaigns(asking, takesCampaigns))
    case 'formats':
      return valuesOnly(formatsIn(option))
    case 'campaign':
      return campaigns(asking)
    case 'file':
    case 'folder':
      return { candidates: [], paths: value.kind }
    default:
      return nothing
  }
}

const optionsOf = ({ options }: Command, { option }: CommandWords): Answer => ({
  candidates: [
    ...options.flatMap(({ long, description }) => (long ? [{ value: long, about: description }] : [])),
    { value: '--help', about: option.help },
  ],
  paths: 'none',
})

/** What these note makes no sense of a finished task. */
const forOpenTasks: readonly PlanCommand['name'][] = ['start', 'done', 'report', 'extend']

const argument = async (asking: Asking, name: string | undefined): Promise<Answer> => {
  switch (name) {
    case 'campaign':
      return campaigns(asking)
    case 'address': {
      const value = forOpenTasks.includes(asking.command.name) ? 'open-address' : 'address'
      return fromPlans(asking, value, namedCampaigns(asking, false))
    }
    case 'rule':
      return valuesOnly(Object.keys(defaultSeverity))
    case 'kind':
      return asking.line.positionals.length === 0 ? valuesOnly(Object.keys(exporters)) : campaigns(asking)
    case 'shell':
      return valuesOnly(shells)
    case 'ledger':
      return { candidates: [], paths: 'file' }
    default:
      return nothing
  }
}

const commandNames = (words: CommandWords): Answer => ({
  candidates: [...commands, { name: 'help' as const }].map(({ name }) => ({ value: name, about: words.summary[name] })),
  paths: 'none',
})

/** The words from the command on: `plan` takes `--lang` before it. */
const fromCommand = (typed: readonly string[]): readonly string[] => {
  if (typed[0] === '--lang' && typed.length > 2) return fromCommand(typed.slice(2))
  if (typed[0]?.startsWith('--lang=') && typed.length > 1) return fromCommand(typed.slice(1))
  return typed[0] === 'help' && typed.length > 1 ? typed.slice(1) : typed
}

const answer = async (world: World, typed: readonly string[], shape: typeof program): Promise<string> => {
  const words = await loadCommandWords(chooseLanguage(askedLanguage(typed), undefined, world.env))
  const [name, ...rest] = fromCommand(typed)
  if (rest.length === 0) {
    const word = name ?? ''
    return answerText(
      word.startsWith('-')
        ? optionsOf(
            shape([], words, world, async () => {}),
            words,
          )
        : commandNames(words),
      word,
    )
  }
  if (name === '--lang') return answerText(valuesOnly(['zh-CN', 'en']), rest[0]!)
  const command = commands.find((each) => each.name === name)
  if (command === undefined) return ''
  const [shaped] = shape([command], words, world, async () => {}).commands
  const line = typedLine(shaped!, rest)
  const asking: Asking = { world, words, command, line }
  const argumentName = shaped!.registeredArguments[0]?.name()
  const found =
    line.option !== undefined
      ? await answerForOption(asking, line.option, argumentName === 'campaign')
      : line.mayBeOption && line.word.startsWith('-')
        ? optionsOf(shaped!, words)
        : await argument(asking, argumentName)
  const candidates = found.candidates.map((each) => ({ ...each, value: `${line.before}${each.value}` }))
  return answerText({ ...found, candidates }, `${line.before}${line.word}`)
}

/**
 * What the scripts of `plan completion` ask while somebody types: the words behind `plan`, the one that is being typed last
 * and with `=` before it, for some shells lose a word that is empty. Nothing is said of mistakes, and none end in an error.
 */
export const complete = async (argv: readonly string[], world: World, shape: typeof program): Promise<void> => {
  try {
    const typed = [...argv.slice(0, -1), (argv.at(-1) ?? '').replace(/^=/, '')]
    world.stdout.write(await answer(world, typed, shape))
  } catch {
    // Who types is not to be disturbed.
  }
}
