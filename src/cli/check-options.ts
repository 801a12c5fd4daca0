import { type DiagnosticFormatName, diagnosticFormatNames, diagnosticFormats } from '../diagnostics/index.ts'
import type { Code, Severity } from '../model/problem.ts'
import type { CommandWords } from '../words/index.ts'
import type { RawOptions } from './command.ts'
import { choiceOf } from './options.ts'
import { ruleNamed } from './rule-named.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** A format and where it goes: a file, or standard output. */
interface Target {
  readonly name: DiagnosticFormatName
  readonly file: string | undefined
}

export interface CheckOptions {
  readonly targets: readonly Target[]
  /** The severities that make the check fail. */
  readonly failing: readonly Severity[]
  /** Whether a rule's findings are wanted. */
  readonly isWanted: (code: Code) => boolean
  /** Whether comments may silence findings. */
  readonly ignores: boolean
  /** Whether safe fixes are made, or only shown. */
  readonly fix: 'apply' | 'show' | undefined
  /** The git revision to compare with. */
  readonly base: string | undefined
}

const severities = ['error', 'warning', 'info', 'never'] as const

const failing: Readonly<Record<(typeof severities)[number], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** `sarif:out.sarif`; the file may hold further colons. */
const targetOf = (text: string, words: CommandWords): Target => {
  const colon = text.indexOf(':')
  const name = colon === -1 ? text : text.slice(0, colon)
  const file = colon === -1 ? '-' : text.slice(colon + 1)
  if (file === '') throw new UsageError(words.missingValue(`--format ${text}`))
  return {
    name: choiceOf({ name }, 'name', '--format', diagnosticFormatNames, 'full', words),
    file: file === '-' ? undefined : file,
  }
}

/** A document that is to be read by a program must not have anything else before or behind it. */
const refuseMixtures = (targets: readonly Target[], words: CommandWords): void => {
  const onOutput = targets.filter(({ file }) => file === undefined)
  const document = onOutput.find(({ name }) => diagnosticFormats[name].kind === 'document')
  if (document !== undefined && onOutput.length > 1) throw new UsageError(words.mustStandAlone(document.name))
  const files = targets.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, at) => files.indexOf(file) !== at)
  if (twice !== undefined) throw new UsageError(words.sameFile(twice))
}

const targetsOf = (raw: RawOptions, { env }: World, words: CommandWords): readonly Target[] => {
  const given = raw.format as readonly string[] | undefined
  if (given === undefined) {
    const names = env.GITHUB_ACTIONS === 'true' ? (['full', 'github'] as const) : (['full'] as const)
    return names.map((name) => ({ name, file: undefined }))
  }
  const targets = given.map((text) => targetOf(text, words))
  refuseMixtures(targets, words)
  return targets
}

const rulesOf = (raw: RawOptions, key: 'only' | 'skip', words: CommandWords): ReadonlySet<Code> | undefined => {
  const given = raw[key] as readonly string[] | undefined
  if (given === undefined) return undefined
  const names = given.flatMap((each) => each.split(/[,，、]/)).map((name) => name.trim())
  return new Set(names.filter((name) => name !== '').map((name) => ruleNamed(name, words)))
}

/** After these the other rules have seen nothing of a file: `--only` leaves them in, or a broken file would look clean. */
const blinding: ReadonlySet<Code> = new Set<Code>([
  'yaml-syntax',
  'bad-encoding',
  'multiple-documents',
  'yaml-feature',
  'merge-conflict',
  'invisible-character',
  'too-large',
])

/** A diff is for programs: nothing else may stand beside it. */
const fixOf = (raw: RawOptions, words: CommandWords): CheckOptions['fix'] => {
  if (raw.diff !== true) return raw.fix === true ? 'apply' : undefined
  if (raw.fix === true) throw new UsageError(words.notTogether('--fix', '--diff'))
  if (raw.format !== undefined) throw new UsageError(words.notTogether('--format', '--diff'))
  return 'show'
}

/** What is compared is not mended in the same run. */
const baseOf = (raw: RawOptions, words: CommandWords): string | undefined => {
  const base = raw.base as string | undefined
  if (base !== undefined && raw.fix === true) throw new UsageError(words.notTogether('--base', '--fix'))
  if (base !== undefined && raw.diff === true) throw new UsageError(words.notTogether('--base', '--diff'))
  return base
}

/** Reads what `plan check` alone takes; throws `UsageError`. */
export const checkOptions = (raw: RawOptions, world: World, words: CommandWords): CheckOptions => {
  const only = rulesOf(raw, 'only', words)
  const skip = rulesOf(raw, 'skip', words)
  const least = raw.strict === true ? 'warning' : 'error'
  return {
    targets: targetsOf(raw, world, words),
    failing: failing[choiceOf(raw, 'failOn', '--fail-on', severities, least, words)],
    isWanted: (code) =>
      code === 'unreadable' || (((only?.has(code) ?? true) || blinding.has(code)) && !(skip?.has(code) ?? false)),
    ignores: raw.ignore !== false,
    fix: fixOf(raw, words),
    base: baseOf(raw, words),
  }
}
