import { type BulletinOptions, bulletinKinds, bulletinPage } from '../../reports/bulletin/bulletin.ts'
import { bulletinJson } from '../../reports/bulletin/bulletin-json.ts'
import { type CommandWords, loadBulletinWords } from '../../words/index.ts'
import type { RawOptions, RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { choiceOf, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { severalCampaigns } from '../several.ts'
import { exit, UsageError } from '../trouble.ts'

const numberOf = ({ number }: RawOptions, words: CommandWords): number | undefined => {
  if (number === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(String(number))) return Number(number)
  throw new UsageError(words.badChoice('--number', String(number), '1 … 9999'))
}

export const runBulletin: RunCommand = async (world, campaigns, raw, words) => {
  const common = commonOptions(raw, words)
  const options: BulletinOptions = {
    filters: common.filters,
    kind: choiceOf(raw, 'kind', '--kind', bulletinKinds, 'progress', words),
    isRanked: raw.rank === true,
    number: numberOf(raw, words),
  }
  const { analyses, language, words: report } = await openCampaigns(world, campaigns, common, words)
  const say = await loadBulletinWords(language)
  const reports = analyses.map((analysis) => ({
    page: () => bulletinPage(analysis, report, say, options),
    json: () => bulletinJson(analysis, report, say, options),
  }))
  await print(world, severalCampaigns(reports), common, language)
  return exit.ok
}
