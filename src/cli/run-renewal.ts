import type { ParsedFile } from '../input/read-campaign.ts'
import { renewalPage } from '../reports/renewal.ts'
import { renewalJson } from '../reports/renewal-json.ts'
import { loadInitWords, loadProblemWords, loadReportWords } from '../words/index.ts'
import type { RunCommand } from './command.ts'
import { findCampaigns } from './find-campaigns.ts'
import { chooseLanguage } from './language.ts'
import { anniversaryOf, placeFor, putThere } from './new-place.ts'
import { refuseCampaigns } from './open-campaigns.ts'
import { commonOptions } from './options.ts'
import { print } from './print.ts'
import { readCampaignFiles } from './read-campaigns.ts'
import { renewCampaign } from './renew-campaign.ts'
import { exit, UsageError } from './trouble.ts'
import type { World } from './world.ts'

const byteOrderMark = '\ufeff'

/** Whether a file begins with a byte order mark, which reading takes off. */
const isMarked = (world: World, path: string): boolean => {
  const read = world.readFile(path, Number.MAX_SAFE_INTEGER)
  return 'bytes' in read && read.bytes[0] === 0xef && read.bytes[1] === 0xbb && read.bytes[2] === 0xbf
}

/** A new campaign of an old one. Exits with 1 where the new one has errors: it is written all the same, to be mended. */
export const runRenewal: RunCommand = async (world, names, raw, words) => {
  const options = commonOptions(raw, words)
  const from = String(raw.from)
  const [files, another] = findCampaigns(world, [from], words)
  const parsed: ParsedFile[] = []
  const reading = await readCampaignFiles(world, files!, options.maxSize, (file) => parsed.push(file))
  const language = chooseLanguage(options.language, reading.plan?.campaign.language, world.env)
  const [init, report, problems] = await Promise.all([
    loadInitWords(language),
    loadReportWords(language),
    loadProblemWords(language),
  ])
  if (another !== undefined) throw new UsageError(init.oneCampaign(from))
  if (reading.plan === undefined || reading.isUnreadable) await refuseCampaigns([reading], world.cwd, language, words)
  const to = anniversaryOf(raw, init)
  if (to === undefined) throw new UsageError(init.needsDate)
  const { root, id } = files!
  const isFile = world.kindOf(root) !== 'folder'
  if (raw.file === true && !isFile) throw new UsageError(init.notOneFile(from))
  const place = await placeFor(world, names, isFile, init, language)
  const old = { id, root, plan: reading.plan!, files: parsed }
  const made = await renewCampaign(world, old, place, to, raw.asOffsets === true, init, problems)
  const isWritten = raw.dryRun !== true
  if (isWritten) {
    const texts = made.files.map(({ inside, text, old: path }) => [
      inside,
      isMarked(world, path) ? `${byteOrderMark}${text}` : text,
    ])
    await putThere(world, place, new Map(texts as [string, string][]), init)
  }
  const renewal = { ...made.renewal, isWritten }
  const said = { init, report }
  const page = { page: () => renewalPage(renewal, said), json: () => renewalJson(renewal, said) }
  await print(world, page, options, language)
  return renewal.findings.some(({ severity }) => severity === 'error') ? exit.findings : exit.ok
}
