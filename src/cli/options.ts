import type { Command } from 'commander'
import { type FontRole, type Fonts, type FormatName, fontRoles, formats } from '../formats/index.ts'
import { nearest } from '../model/nearest.ts'
import { type Filters, filterNames } from '../reports/filter.ts'
import type { CommandWords, FilterWord } from '../words/index.ts'
import type { RawOptions } from './command.ts'
import type { ColorChoice } from './terminal.ts'
import { UsageError } from './trouble.ts'

export type OutputFormat = FormatName | 'json'

export const outputFormats: readonly OutputFormat[] = [...(Object.keys(formats) as FormatName[]), 'json']

/** For options that may be given several times. */
export const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

/** What every command that prints a report takes; `argument` says what its words are, where they are not all campaigns. */
export const shapeReport = (command: Command, words: CommandWords, argument = words.campaignArgument): Command => {
  const { option } = words
  command
    .argument('[campaign...]', argument)
    .usage('[CAMPAIGN...] [OPTIONS]')
    .option('--as-of <date>', option.asOf)
    .option('--format <name>', `${option.format}${outputFormats.join(', ')}`)
    .option('--json', option.json)
    .option('-o, --output <file>', option.output)
    .option('--fonts <fonts>', option.fonts)
  shapeFilters(command, words)
  return shapeCommon(command, words)
}

export const shapeFilters = (command: Command, { option }: CommandWords): Command => {
  for (const name of filterNames) command.option(`--${name} <value>`, option[name], gather)
  return command
}

/** What every command takes. */
export const shapeCommon = (command: Command, { option }: CommandWords): Command =>
  command
    .option('--lang <language>', option.lang)
    .option('--color <when>', option.color)
    .option('--ascii', option.ascii)
    .option('--max-size <mib>', option.maxSize)

const textOf = (options: RawOptions, key: string): string | undefined => options[key] as string | undefined

/** One of a few values; throws `UsageError` with a suggestion for any other. */
export const choiceOf = <const C extends string>(
  options: RawOptions,
  key: string,
  flag: string,
  choices: readonly C[],
  fallback: C,
  words: CommandWords,
): C => {
  const value = textOf(options, key)
  if (value === undefined) return fallback
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  const meant = nearest(value, choices)
  throw new UsageError(words.badChoice(flag, value, choices), ...(meant === undefined ? [] : [words.didYouMean(meant)]))
}

/** Comma-separated and repeated values, by question. */
const filtersOf = (options: RawOptions): Filters => {
  const values = (name: FilterWord): readonly string[] =>
    ((options[name] as readonly string[] | undefined) ?? []).flatMap((each) => {
      const parts = each.split(/[,，、]/).map((part) => part.trim().normalize('NFC'))
      const given = parts.filter((part) => part !== '')
      // Nothing at all, as from a script's variable that is not set, must not come to mean everything.
      return given.length > 0 ? given : ['']
    })
  return Object.fromEntries(filterNames.map((name) => [name, values(name)])) as Filters
}

export interface CommonOptions {
  readonly asOf: string | undefined
  readonly language: string | undefined
  readonly format: OutputFormat | undefined
  readonly output: string | undefined
  readonly color: ColorChoice
  readonly ascii: boolean
  readonly filters: Filters
  readonly fonts: Fonts
  /** In bytes. */
  readonly maxSize: number | undefined
}

const formatByEnding: ReadonlyMap<string, OutputFormat> = new Map([
  ['txt', 'plain'],
  ['tsv', 'plain'],
  ['md', 'markdown'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
])

/** The format asked for, else the one that the ending of the file tells; throws `UsageError` for an ending that tells none. */
const formatOf = (options: RawOptions, words: CommandWords): OutputFormat | undefined => {
  if (options.json === true) return 'json'
  if (options.format !== undefined) return choiceOf(options, 'format', '--format', outputFormats, 'plain', words)
  const output = textOf(options, 'output')
  if (output === undefined) return undefined
  const [, ending] = /[^/\\]\.([A-Za-z]\w*)$/.exec(output) ?? []
  if (ending === undefined) return 'plain'
  const format = formatByEnding.get(ending.toLowerCase())
  if (format !== undefined) return format
  const known = [...formatByEnding.keys()].map((each) => `*.${each}`)
  throw new UsageError(words.badChoice('--output', output, known))
}

/** `body=仿宋_GB2312,title=华文中宋`. */
const fontsOf = (options: RawOptions, words: CommandWords): Fonts => {
  const parts = (textOf(options, 'fonts') ?? '').split(/[,，]/).filter((part) => part.trim() !== '')
  const fonts = parts.map((part): readonly [FontRole, string] => {
    const [, role, name] = /^([^=＝]*)[=＝](.*)$/s.exec(part.trim()) ?? []
    const known = fontRoles.find((each) => each === role?.trim())
    if (known === undefined || name === undefined || name.trim() === '') {
      throw new UsageError(
        words.badChoice(
          '--fonts',
          part.trim(),
          fontRoles.map((each) => `${each}=…`),
        ),
      )
    }
    return [known, name.trim()]
  })
  return Object.fromEntries(fonts)
}

const sizeOf = (options: RawOptions, words: CommandWords): number | undefined => {
  const value = textOf(options, 'maxSize')
  if (value === undefined) return undefined
  if (/^\d{1,4}$/.test(value) && Number(value) > 0) return Number(value) * 1024 * 1024
  throw new UsageError(words.badChoice('--max-size', value, ['1 … 9999']))
}

/** Reads what every report takes; throws `UsageError`. */
export const commonOptions = (options: RawOptions, words: CommandWords): CommonOptions => ({
  asOf: textOf(options, 'asOf'),
  language: textOf(options, 'lang'),
  format: formatOf(options, words),
  output: textOf(options, 'output'),
  color: choiceOf(options, 'color', '--color', ['auto', 'always', 'never'], 'auto', words),
  ascii: options.ascii === true,
  filters: filtersOf(options),
  fonts: fontsOf(options, words),
  maxSize: sizeOf(options, words),
})
