import type { Analysis } from '../../analysis.ts'
import type { Language } from '../../model/campaign.ts'
import { type LogSelection, logPage } from '../../reports/log.ts'
import { logJson } from '../../reports/log-json.ts'
import { type CommandWords, loadLogWords, type ReportWords } from '../../words/index.ts'
import type { RawOptions, RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { openTasks } from '../open-tasks.ts'
import { type CommonOptions, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { openTaskOptions } from '../task-options.ts'
import { exit, UsageError } from '../trouble.ts'
import type { World } from '../world.ts'

interface OpenedLog {
  readonly analyses: readonly Analysis[]
  readonly tasks: ReadonlySet<number> | undefined
  readonly language: Language
  readonly words: ReportWords
}

/** The whole log of campaigns, or of a few tasks of one. */
const openLog = async (
  world: World,
  addresses: readonly string[],
  raw: RawOptions,
  options: CommonOptions,
  words: CommandWords,
): Promise<OpenedLog> => {
  if (addresses.length > 0) {
    if (options.filters.unit.length > 0) throw new UsageError(words.notTogether('ADDRESS', '--unit'))
    const opened = await openTasks(world, addresses, openTaskOptions(raw, options), words)
    return { ...opened, analyses: [opened.analysis], tasks: new Set(opened.tasks.map(({ index }) => index)) }
  }
  const names = raw.campaign === undefined ? [] : [raw.campaign as string]
  return { ...(await openCampaigns(world, names, options, words)), tasks: undefined }
}

export const runLog: RunCommand = async (world, addresses, raw, words) => {
  const options = commonOptions(raw, words)
  const { analyses, tasks, language, words: report } = await openLog(world, addresses, raw, options, words)
  const log = await loadLogWords(language)
  const selection: LogSelection = { filters: options.filters, tasks }
  const reports = analyses.map((analysis) => ({
    page: () => logPage(analysis, report, log, selection),
    json: () => logJson(analysis, selection),
  }))
  await print(world, severalCampaigns(reports), options, language)
  return exit.ok
}
