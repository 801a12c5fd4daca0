import type { ParsedFile } from '../../input/read-campaign.ts'
import { type TaskNames, taskNames } from '../../intake/match-task.ts'
import type { OpenLedger } from '../../intake/open-ledger.ts'
import { rowsKnownTo } from '../../intake/read-ledger.ts'
import type { Language } from '../../model/campaign.ts'
import { ymdOf } from '../../model/day.ts'
import type { CommandWords } from '../../words/index.ts'
import { loadCommandWords, loadImportWords } from '../../words/index.ts'
import { type CampaignFiles, findCampaigns } from '../find-campaigns.ts'
import { chooseLanguage } from '../language.ts'
import type { Notebook } from '../noting/notebook.ts'
import { refuseCampaigns, warnOfErrors } from '../open-campaigns.ts'
import { type CampaignReading, readCampaignFiles } from '../read-campaigns.ts'
import { UsageError } from '../trouble.ts'
import type { World } from '../world.ts'
import { type LedgerTongue, namesIn } from './import-lore.ts'

/** A campaign with its files as they were read, and the names by which ledgers call its tasks. */
export interface ChosenCampaign {
  readonly files: CampaignFiles
  readonly notebook: Notebook
  readonly names: TaskNames
  readonly language: Language
  /** Whether there were others. */
  readonly isOneOfSeveral: boolean
}

export interface CampaignChoice {
  readonly campaign: string | undefined
  readonly language: string | undefined
  readonly maxSize: number | undefined
}

interface Candidate {
  readonly files: CampaignFiles
  readonly notebook: Notebook
  readonly names: TaskNames
  /** How many rows of the ledgers it knows. */
  readonly rows: number
}

interface Candidates {
  /** The first that knows the most rows; the others are let go as soon as they are read. */
  readonly best: Candidate | undefined
  /** Those that know as many. */
  readonly fitting: readonly string[]
  readonly unreadable: readonly Pick<CampaignReading, 'id' | 'problems'>[]
  readonly language: Language | undefined
}

const candidatesIn = async (
  world: World,
  found: readonly CampaignFiles[],
  ledgers: readonly OpenLedger[],
  maxSize: number | undefined,
  tongues: readonly LedgerTongue[],
): Promise<Candidates> => {
  let best: Candidate | undefined
  let fitting: string[] = []
  let first: { readonly language: Language | undefined } | undefined
  const unreadable: Pick<CampaignReading, 'id' | 'problems'>[] = []
  for (const files of found) {
    const parsed = new Map<string, ParsedFile>()
    const reading = await readCampaignFiles(world, files, maxSize, (file) => parsed.set(file.source.path, file))
    const { id, plan, isUnreadable, problems } = reading
    if (plan === undefined || isUnreadable) {
      unreadable.push({ id, problems })
      continue
    }
    first ??= { language: plan.campaign.language }
    const names = taskNames(plan, namesIn(tongues, ymdOf(plan.campaign.anniversary).year))
    // One that is named, or stands alone, is the one, whatever its ledgers say.
    const rows = found.length === 1 ? 1 : ledgers.reduce((sum, { sheets }) => sum + rowsKnownTo(names, sheets), 0)
    if (best !== undefined && rows < best.rows) continue
    if (rows === best?.rows) fitting.push(files.id)
    else {
      best = { files, notebook: { id: files.id, files: parsed, reading }, names, rows }
      fitting = [files.id]
    }
  }
  return { best, fitting, unreadable, language: first?.language }
}

/**
 * The campaign that the ledgers come from: the one that is named, the only one there is, or the one that knows the most of
 * their rows. Throws `UsageError` where none knows any, or two as many, or one cannot be read, for that may be the one.
 */
export const chooseCampaign = async (
  world: World,
  ledgers: readonly OpenLedger[],
  choice: CampaignChoice,
  tongues: readonly LedgerTongue[],
  words: CommandWords,
): Promise<ChosenCampaign> => {
  const found = findCampaigns(world, choice.campaign === undefined ? [] : [choice.campaign], words)
  const { best, fitting, unreadable, ...first } = await candidatesIn(world, found, ledgers, choice.maxSize, tongues)
  const speaking = chooseLanguage(choice.language, first.language, world.env)
  const importing = await loadImportWords(speaking)
  if (best === undefined || unreadable.length > 0) {
    const advice = best === undefined ? [] : [importing.orName]
    return refuseCampaigns(unreadable, world.cwd, speaking, await loadCommandWords(speaking), ...advice)
  }
  if (best.rows === 0 || fitting.length > 1) {
    throw new UsageError(best.rows === 0 ? importing.noCampaign(fitting) : importing.whichCampaign(fitting))
  }
  const { files, notebook, names } = best
  const { reading } = notebook
  const language = chooseLanguage(choice.language, reading.plan?.campaign.language, world.env)
  warnOfErrors(world, { id: files.id, problems: reading.problems }, await loadCommandWords(language))
  return { files, notebook, names, language, isOneOfSeveral: found.length > 1 }
}
