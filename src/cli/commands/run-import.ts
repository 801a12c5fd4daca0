import type { Analysis } from '../../analysis.ts'
import { analyze } from '../../analyze.ts'
import { mostBytes } from '../../input/parse-source.ts'
import { type Day, day, ymdOf } from '../../model/day.ts'
import { jsonText } from '../../reports/json-text.ts'
import {
  loadCommandWords,
  loadImportWords,
  loadLedgerWords,
  loadLogWords,
  loadProblemWords,
  loadReportWords,
} from '../../words/index.ts'
import { asOfFor } from '../as-of.ts'
import type { RunCommand } from '../command.ts'
import { chooseCampaign } from '../importing/choose-campaign.ts'
import type { DraftLore } from '../importing/draft-import.ts'
import { importJson } from '../importing/import-json.ts'
import { headingsOf, intakeLore, ledgerTongues } from '../importing/import-lore.ts'
import { importOptions } from '../importing/import-options.ts'
import { openLedgers } from '../importing/open-ledgers.ts'
import type { FindingWords } from '../importing/say-finding.ts'
import { errorsIn, findingsText, summaryText, verdictText } from '../importing/say-import.ts'
import { takeIn } from '../importing/take-in.ts'
import { writeImport } from '../importing/write-import.ts'
import { chooseLanguage } from '../language.ts'
import { noteDays } from '../noting/days.ts'
import { sayProblem } from '../noting/refuse.ts'
import { progressBar } from '../progress-bar.ts'
import { tell } from '../tell.ts'
import { exit } from '../trouble.ts'
import type { World } from '../world.ts'

/** So many warnings that no row explains are told. */
const mostOthers = 5

/** The last day of which anything can be told: a status date that lies ahead is a rehearsal. */
const lastDayOf = (world: World, { campaign, asOf }: Analysis): Day =>
  day(Math.max(world.today(campaign.timezone) ?? world.today(undefined) ?? asOf.day, asOf.day))

export const runImport: RunCommand = async (world, files, raw, words) => {
  const options = importOptions(raw, words)
  const { maxSize, isPartial, isWriting, isJson } = options
  const asked = await loadImportWords(chooseLanguage(options.language, undefined, world.env))
  const tongues = await ledgerTongues()
  const ledgers = await openLedgers(world, files, { sheet: options.sheet, mostBytes: maxSize }, headingsOf(tongues), {
    command: words,
    importing: asked,
  })
  const chosen = await chooseCampaign(
    world,
    ledgers.map(({ ledger }) => ledger),
    options,
    tongues,
    words,
  )
  const { language, names, notebook } = chosen
  const plan = notebook.reading.plan!
  const [command, importing, ledger, log, problem, report] = await Promise.all([
    loadCommandWords(language),
    loadImportWords(language),
    loadLedgerWords(language),
    loadLogWords(language),
    loadProblemWords(language),
    loadReportWords(language),
  ])
  const asOf = await asOfFor(world, plan, options.asOf, language, command)
  const analysis = analyze(plan, asOf)
  const given =
    options.date === undefined
      ? undefined
      : noteDays(world, plan, { date: options.date, extend: undefined }, asOf, { log, report, problem }).on
  const draftLore: DraftLore = {
    world,
    words: { log, report, problem },
    mostBytes: maxSize ?? mostBytes,
    by: options.by,
  }
  const intake = await intakeLore(analysis, names, { given, lastDay: lastDayOf(world, analysis) }, tongues, language)
  const said: FindingWords = { importing, ledger, log, problem, report, year: ymdOf(plan.campaign.anniversary).year }

  const taken = await takeIn(ledgers, chosen, analysis, { intake, draft: draftLore }, (total) =>
    progressBar(world, total, false, importing.comparing),
  )
  const errors = errorsIn(taken)
  const entries = taken.entries.size
  const isWritten = isWriting && entries > 0 && (errors === 0 || isPartial)
  if (isWritten) await writeImport(notebook, taken.draft.after, [...taken.byFile.keys()], draftLore, importing)

  if (isJson) world.stdout.write(jsonText(importJson(chosen.files.id, taken, asOf, isWritten, said)))
  else {
    // A preview leaves standard output to the patch.
    const out = isWriting && (errors === 0 || isPartial) ? world.stdout : world.stderr
    out.write(summaryText(world, taken, chosen.isOneOfSeveral ? chosen.files.id : undefined, asOf, said))
    if (!isWriting && entries > 0) {
      const { showChanges } = await import('../noting/show-changes.ts')
      world.stdout.write(showChanges(notebook, taken.draft, taken.byFile, draftLore))
    }
    world.stderr.write(findingsText(world, taken, said))
    for (const other of taken.others.slice(0, mostOthers))
      tell(world, `plan: ${log.warned(sayProblem(other, problem, log))}`)
    const verdict = { entries, errors, isWriting, isWritten, paths: [...taken.byFile.keys()], known: notebook.files }
    out.write(verdictText(world, verdict, said))
  }
  return errors > 0 ? exit.findings : exit.ok
}
