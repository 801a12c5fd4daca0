import type { CommandWords } from '../../words/index.ts'
import type { RawOptions } from '../command.ts'
import { commonOptions } from '../options.ts'
import { UsageError } from '../trouble.ts'

export interface ImportOptions {
  readonly campaign: string | undefined
  readonly asOf: string | undefined
  readonly date: string | undefined
  readonly sheet: string | undefined
  readonly by: string | undefined
  readonly language: string | undefined
  readonly maxSize: number | undefined
  readonly isWriting: boolean
  /** Rows with errors are left out, and the others written. */
  readonly isPartial: boolean
  readonly isJson: boolean
}

/** Reads the command line; throws `UsageError` for an option whose value is missing, as from a script's variable that is not set. */
export const importOptions = (raw: RawOptions, words: CommandWords): ImportOptions => {
  const textOf = (key: string): string | undefined => {
    const value = raw[key] as string | undefined
    if (value === undefined) return undefined
    const text = value.trim().normalize('NFC')
    if (text === '') throw new UsageError(words.missingValue(`--${key}`))
    return text
  }
  const { asOf, language, maxSize } = commonOptions({ ...raw, json: undefined }, words)
  return {
    campaign: raw.campaign as string | undefined,
    asOf,
    date: textOf('date'),
    sheet: textOf('sheet'),
    by: textOf('by'),
    language,
    maxSize,
    isWriting: raw.write === true,
    isPartial: raw.partial === true,
    isJson: raw.json === true,
  }
}
