import type { Analysis } from '../../analysis.ts'
import { isTrouble } from '../../input/dates/context.ts'
import { readDate } from '../../input/dates/read-date.ts'
import type { Day } from '../../model/day.ts'
import { type BulletinOptions, bulletinKinds, bulletinPage } from '../../reports/bulletin/bulletin.ts'
import { bulletinJson } from '../../reports/bulletin/bulletin-json.ts'
import {
  type BulletinWords,
  type CommandWords,
  loadBulletinWords,
  loadProblemWords,
  type ProblemWords,
} from '../../words/index.ts'
import { say } from '../../words/say.ts'
import type { RawOptions, RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { choiceOf, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit, UsageError } from '../trouble.ts'

const numberOf = ({ number }: RawOptions, words: CommandWords): number | undefined => {
  if (number === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(String(number))) return Number(number)
  throw new UsageError(words.badChoice('--number', String(number), ['1 … 9999']))
}

/** The first day of what is praised, read in a plan; throws `UsageError` for one that is no day. */
const sinceOf = (
  { since }: RawOptions,
  { dates }: Analysis,
  words: BulletinWords,
  problem: ProblemWords,
): Day | undefined => {
  if (since === undefined) return undefined
  const result = readDate(String(since), 'single', dates)
  if (!isTrouble(result)) return result
  const help = result.help === undefined ? [] : [say(result.help, problem)]
  throw new UsageError(words.badSince(String(since), say(result.message, problem)), ...help)
}

export const runBulletin: RunCommand = async (world, campaigns, raw, words) => {
  const common = commonOptions(raw, words)
  const options = {
    filters: common.filters,
    kind: choiceOf(raw, 'kind', '--kind', bulletinKinds, 'progress', words),
    isRanked: raw.rank === true,
    number: numberOf(raw, words),
  }
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, common, words)
  const bulletin = await loadBulletinWords(language)
  const problem = await loadProblemWords(language)
  const reports = analyses.map((analysis) => {
    const own: BulletinOptions = { ...options, since: sinceOf(raw, analysis, bulletin, problem) }
    return {
      page: () => bulletinPage(analysis, report, bulletin, own),
      json: () => bulletinJson(analysis, report, bulletin, own),
    }
  })
  await print(world, severalCampaigns(reports), common, language)
  return exit.ok
}
