import { day } from '../../model/day.ts'
import { firstCampaignJson, firstCampaignPage } from '../../reports/first-campaign.ts'
import { loadInitWords, loadReportWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { chooseLanguage } from '../language.ts'
import { anniversaryOf, placeFor, putThere } from '../new-place.ts'
import { commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { starterTexts } from '../start-campaign.ts'
import { exit, UsageError } from '../trouble.ts'

/** How far the anniversary of a first campaign lies ahead where none is given: its thirteen weeks begin today. */
const usualDistance = 91

const runFirst: RunCommand = async (world, names, raw, words) => {
  const options = commonOptions(raw, words)
  const language = chooseLanguage(options.language, undefined, world.env)
  const [init, report] = await Promise.all([loadInitWords(language), loadReportWords(language)])
  if (raw.asOffsets === true) throw new UsageError(init.needsFrom('--as-offsets'))
  const place = await placeFor(world, names, raw.file === true, init, language)
  const today = world.today(undefined)
  const anniversary = anniversaryOf(raw, init) ?? day((today ?? 0) + usualDistance)
  const texts = await starterTexts(world, place, anniversary, language)
  const isWritten = raw.dryRun !== true
  if (isWritten) await putThere(world, place, texts, init)
  const made = { id: place.id, path: place.path, files: [...texts.keys()], anniversary, today, isWritten }
  const page = { page: () => firstCampaignPage(made, init, report), json: () => firstCampaignJson(made) }
  await print(world, page, options, language)
  return exit.ok
}

export const runInit: RunCommand = async (world, names, raw, words) => {
  if (raw.from === undefined) return runFirst(world, names, raw, words)
  const { runRenewal } = await import('../run-renewal.ts')
  return runRenewal(world, names, raw, words)
}
