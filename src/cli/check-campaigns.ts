import type { Plan } from '../analysis.ts'
import { baseRules, settingsAgainst } from '../checks/base-rules.ts'
import { raisedOnly } from '../checks/raised.ts'
import { type CheckResult, runChecks } from '../checks/run.ts'
import type { Findings, IgnoredProblem, Tree } from '../diagnostics/index.ts'
import type { CheckSetting } from '../model/campaign.ts'
import { type Code, defaultSeverity, inOrder, type Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { CommandWords } from '../words/index.ts'
import { openBase } from './check-base.ts'
import type { CheckOptions } from './check-options.ts'
import { type CampaignFiles, findCampaigns } from './find-campaigns.ts'
import { type FileChange, fixCampaign, writeChanges } from './fix-campaign.ts'
import { chooseLanguage } from './language.ts'
import type { CommonOptions } from './options.ts'
import { type CampaignReading, readCampaignFiles, readStdinCampaign } from './read-campaigns.ts'
import { rulePage } from './rule-page.ts'
import { UsageError } from './trouble.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

/** What came of checking all the campaigns of a command line. */
export interface CampaignCheck {
  readonly findings: Findings
  readonly language: ReturnType<typeof chooseLanguage>
  /** A file could not be read at all. */
  readonly isUnreadable: boolean
  /** What `--fix` and `--diff` change. */
  readonly changes: readonly FileChange[]
  /** How many problems that mends; they are not among the findings. */
  readonly mended: number
}

const standardInput = '-'

type Settings = ReadonlyMap<Code, CheckSetting>

/** The rules that at least one of the campaigns has not turned off. */
const rulesThatRan = (
  settings: readonly Settings[],
  hasBase: boolean,
  isWanted: CheckOptions['isWanted'],
): readonly Code[] =>
  (Object.keys(defaultSeverity) as readonly Code[]).filter(
    (code) =>
      isWanted(code) &&
      (hasBase || !baseRules.has(code)) &&
      settings.some((setting) => (setting.get(code)?.severity ?? defaultSeverity[code]) !== 'off'),
  )

/** A link that leads out of its campaign is a mistake of the plan; any other file that cannot be read is the machine's. */
const isFault = ({ message }: Problem): boolean => message[0] === 'unreadable' && message[1].reason !== 'outside'

/** Finds, reads and checks the campaigns of a command line. Throws `UsageError` where one is named that there is not. */
export const checkCampaigns = async (
  world: World,
  names: readonly string[],
  { language: asked, maxSize }: CommonOptions,
  { isWanted, ignores, failing, fix, base: revision }: CheckOptions,
  wantsTrees: boolean,
  words: CommandWords,
): Promise<CampaignCheck> => {
  const trees = new Map<Source, Tree>()
  const keep = ({ source, root }: { source: Source; root: Tree | undefined }): void => {
    if (wantsTrees && root !== undefined) trees.set(source, root)
  }
  const others = names.filter((name) => name !== standardInput)
  const found = others.length === 0 && names.length > 0 ? [] : findCampaigns(world, others, words)
  const readings: CampaignReading[] = []
  const problems: Problem[] = []
  const ignored: IgnoredProblem[] = []
  const changes: FileChange[] = []
  let mended = 0
  const weights: Settings[] = []
  const settingsIn = (plan: Plan | undefined): Settings => {
    const settings = plan?.campaign.checks ?? new Map<Code, CheckSetting>()
    return ignores ? settings : raisedOnly(settings)
  }
  const add = (reading: CampaignReading, result: CheckResult): void => {
    readings.push(reading)
    // One by one: as arguments of a call a hundred thousand would be too many.
    for (const each of result.problems) problems.push(each)
    for (const each of result.ignored) ignored.push(each)
  }
  const check = (reading: CampaignReading, base?: Plan): void => {
    const own = settingsIn(reading.plan)
    const settings = base === undefined ? own : settingsAgainst(own, settingsIn(base))
    weights.push(settings)
    add(reading, runChecks(reading.plan, reading.problems, reading.sources, settings, base))
  }
  const mend = async (files: CampaignFiles): Promise<void> => {
    const fixed = await fixCampaign(world, files, maxSize, isWanted, words)
    // Written at once: the next campaign may be read from the same files.
    if (fix === 'apply') await writeChanges(world, fixed.changes, maxSize, words)
    for (const [source, root] of fixed.roots) keep({ source, root })
    changes.push(...fixed.changes)
    mended += fixed.mended
    weights.push(settingsIn(fixed.reading.plan))
    add(fixed.reading, fixed.result)
  }
  if (fix !== undefined && others.length < names.length) throw new UsageError(words.cannotFixInput)
  const base = revision === undefined ? undefined : await openBase(world, names, revision, { asked, maxSize }, words)
  for (const files of found) {
    if (fix !== undefined) await mend(files)
    else {
      const reading = await readCampaignFiles(world, files, maxSize, keep)
      check(reading, await base?.planOf(files, reading))
    }
  }
  // Who names campaigns looks at those alone.
  if (base !== undefined && names.length === 0) problems.push(...(await base.vanished(found)))
  if (others.length < names.length) check(await readStdinCampaign(world, maxSize, keep))
  const silenced = ignored.filter(({ problem }) => isWanted(problem.code))
  const told = problems.filter(({ code }) => isWanted(code))
  const campaigns = readings.flatMap(({ plan }) => plan?.campaign ?? [])
  const language = chooseLanguage(asked, campaigns[0]?.language, world.env)
  return {
    findings: {
      problems: ignores ? told : inOrder([...told, ...silenced.map(({ problem }) => problem)]),
      ignored: ignores ? silenced : [],
      sources: readings.flatMap(({ sources }) => sources),
      campaigns: readings.length,
      folder: world.cwd,
      trees,
      rules: rulesThatRan(weights, base !== undefined, isWanted),
      pageOf: (code) => rulePage(world, code, language),
      failing,
      version,
    },
    language,
    isUnreadable: readings.some(({ problems }) => problems.some(isFault)),
    changes,
    mended,
  }
}
