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
  readonly reading: CampaignReading
  readonly parsed: ReadonlyMap<string, ParsedFile>
}

const isSound = ({ reading: { plan, isUnreadable } }: Candidate): boolean => plan !== undefined && !isUnreadable

const candidatesFor = async (
  world: World,
  { campaign, maxSize }: CampaignChoice,
  words: CommandWords,
): Promise<readonly Candidate[]> => {
  const candidates: Candidate[] = []
  for (const files of findCampaigns(world, campaign === undefined ? [] : [campaign], words)) {
    const parsed = new Map<string, ParsedFile>()
    const reading = await readCampaignFiles(world, files, maxSize, (file) => parsed.set(file.source.path, file))
    candidates.push({ files, reading, parsed })
  }
  return candidates
}

/**
 * The campaign that the ledgers come from: the one that is named, the only one there is, or the one that knows the most of
 * their rows. Throws `UsageError` where none knows any, or two as many.
 */
export const chooseCampaign = async (
  world: World,
  ledgers: readonly OpenLedger[],
  choice: CampaignChoice,
  tongues: readonly LedgerTongue[],
  words: CommandWords,
): Promise<ChosenCampaign> => {
  const candidates = await candidatesFor(world, choice, words)
  const readable = candidates.filter(isSound)
  const first = readable[0]?.reading.plan?.campaign.language
  const speaking = chooseLanguage(choice.language, first, world.env)
  const command = await loadCommandWords(speaking)
  if (readable.length === 0)
    await refuseCampaigns(
      candidates.map(({ reading }) => reading),
      world.cwd,
      speaking,
      command,
    )
  const known = readable.map((candidate) => {
    const plan = candidate.reading.plan!
    const names = taskNames(plan, namesIn(tongues, ymdOf(plan.campaign.anniversary).year))
    // One that is named, or stands alone, is the one, whatever its ledgers say.
    const rows = candidates.length === 1 ? 1 : ledgers.reduce((sum, { sheets }) => sum + rowsKnownTo(names, sheets), 0)
    return { candidate, names, rows }
  })
  const most = Math.max(...known.map(({ rows }) => rows))
  const fitting = known.filter(({ rows }) => rows === most)
  const chosen = fitting[0]!
  if (most === 0 || fitting.length > 1) {
    const importing = await loadImportWords(speaking)
    const ids = fitting.map(({ candidate }) => candidate.files.id)
    throw new UsageError(most === 0 ? importing.noCampaign(ids) : importing.whichCampaign(ids))
  }
  const { files, reading, parsed } = chosen.candidate
  const language = chooseLanguage(choice.language, reading.plan!.campaign.language, world.env)
  warnOfErrors(world, reading, await loadCommandWords(language))
  return {
    files,
    notebook: { id: files.id, files: parsed, reading },
    names: chosen.names,
    language,
    isOneOfSeveral: candidates.length > 1,
  }
}
