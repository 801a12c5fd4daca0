import type { Analysis } from '../../analysis.ts'
import { fileNames } from '../../channels/file-names.ts'
import type { Exporter } from '../../exports/exporter.ts'
import { type ExportKind, exporters } from '../../exports/index.ts'
import type { Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import { nearest } from '../../model/nearest.ts'
import { type Filters, select } from '../../reports/filter.ts'
import type { Standing } from '../../status/standing.ts'
import { type CommandWords, type ExportWords, loadExportWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { findCampaigns } from '../find-campaigns.ts'
import { chooseLanguage } from '../language.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { type CommonOptions, choiceOf, commonOptions } from '../options.ts'
import { progressBar } from '../progress-bar.ts'
import { tell } from '../tell.ts'
import { exit, UsageError } from '../trouble.ts'
import { type Content, piecesOf, type World } from '../world.ts'
import { type FileToMake, writeFiles } from '../write-files.ts'

/** A file to be written: a campaign, or what a unit has to do in it. */
interface Part {
  readonly analysis: Analysis
  readonly unit: Unit | undefined
  readonly standings: readonly Standing[]
}

/** So many units without a file are named. */
const mostNamed = 20

const kinds = Object.keys(exporters) as readonly ExportKind[]

const isCampaign = (world: World, name: string, command: CommandWords): boolean => {
  try {
    return findCampaigns(world, [name], command).length > 0
  } catch {
    return false
  }
}

/** Throws `UsageError` for what is no kind of file. */
const kindOf = (world: World, name: string | undefined, words: ExportWords, command: CommandWords): ExportKind => {
  const found = kinds.find((kind) => kind === name)
  if (found !== undefined) return found
  const all = kinds.map((kind) => words.aKind(kind, words.kind[kind]))
  if (name === undefined) throw new UsageError(words.noKind, ...all)
  const meant = words.otherNames.get(name.toLowerCase()) ?? nearest(name, kinds)
  if (meant !== undefined) throw new UsageError(words.noSuchKind(name), ...all, command.didYouMean(meant))
  throw new UsageError(isCampaign(world, name, command) ? words.kindFirst(name) : words.noSuchKind(name), ...all)
}

/** A file called after another kind, or as a plan is, is a slip of the hand: who opens it finds something else, or a plan is lost. */
const checkEnding = (output: string | undefined, kind: ExportKind, words: ExportWords): void => {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  const { extension } = exporters[kind]
  if (ending === undefined || ending === extension) return
  if (['yaml', 'yml'].includes(ending) || kinds.some((other) => exporters[other].extension === ending))
    throw new UsageError(words.endsAs(kind, extension, output!))
}

/** What each unit has to do. Nobody sends a file to an external one, unless it is asked for by name. */
const byUnit = (analysis: Analysis, standings: readonly Standing[], { unit: named }: Filters): readonly Part[] => {
  const ofUnit = groupBy(standings, ({ task }) => task.unit)
  return analysis.campaign.units
    .filter(({ external }) => !external || named.length > 0)
    .map((unit) => ({ analysis, unit, standings: ofUnit.get(unit) ?? [] }))
}

/** The tasks of external units that stand in nobody's file. */
const outsideOf = (analyses: readonly Analysis[], filters: Filters): readonly Standing[] =>
  filters.unit.length > 0
    ? []
    : analyses.flatMap(({ standings }) => select(standings, filters).filter(({ task }) => task.unit.external))

const namesFor = (parts: readonly Part[], extension: string): readonly string[] =>
  fileNames(
    parts.map(({ analysis: { campaign }, unit }) => ({
      to: { id: unit?.id ?? campaign.id, name: unit === undefined ? campaign.id : `${campaign.id}-${unit.short}` },
      parts: 1,
    })),
    extension,
  ).map(([name]) => name!)

export const runExport: RunCommand = async (world, [name, ...campaigns], raw, words) => {
  const asked = await loadExportWords(chooseLanguage(raw.lang as string | undefined, undefined, world.env))
  const kind = kindOf(world, name, asked, words)
  const exporter: Exporter = exporters[kind]
  // The ending of a file is the user's own business: what goes in has been said.
  const { output: _, ...others } = raw
  const options: CommonOptions = { ...commonOptions(others, words), output: raw.output as string | undefined }
  const out = raw.out as string | undefined
  if (options.output === '') throw new UsageError(words.missingValue('--output'))
  checkEnding(options.output, kind, asked)
  if (raw.fonts !== undefined && kind !== 'docx' && kind !== 'xlsx') throw new UsageError(asked.withoutFonts(kind))
  const each = raw.each === undefined ? undefined : choiceOf(raw, 'each', '--each', ['unit'], 'unit', words)
  if (out === '') throw new UsageError(words.missingValue('--out'))
  if (out !== undefined && options.output !== undefined) throw new UsageError(words.notTogether('--out', '--output'))
  if (out === undefined && each !== undefined) throw new UsageError(asked.needsOut('--each'))
  if (exporter.binary === true && out === undefined && options.output === undefined && world.stdout.isTerminal)
    throw new UsageError(words.notForTerminal(kind))

  const opened = await openCampaigns(world, campaigns, options, words)
  const { analyses, language } = opened
  const exporting = await loadExportWords(language)
  if (out === undefined && analyses.length > 1) {
    const ids = analyses.map(({ campaign }) => campaign.id)
    throw new UsageError(exporting.whichCampaign(kind, ids))
  }
  const all = analyses.flatMap((analysis): readonly Part[] => {
    const standings = select(analysis.standings, options.filters)
    return each === undefined
      ? [{ analysis, unit: undefined, standings }]
      : byUnit(analysis, standings, options.filters)
  })
  const parts = each === undefined ? all : all.filter(({ standings }) => standings.length > 0)
  const total = parts.reduce((sum, { standings }) => sum + standings.length, 0)
  const isSeen = out === undefined && options.output === undefined && world.stdout.isTerminal
  const bar = progressBar(world, total, isSeen, exporting.writing)
  const names = namesFor(parts, exporter.extension)
  const warnings: string[] = []
  let before = 0
  const make = async ({ analysis, unit, standings }: Part, name: string): Promise<Content> => {
    const start = before
    before += standings.length
    return exporter.write({
      analysis,
      standings,
      filters: options.filters,
      unit,
      language,
      words: opened.words,
      fonts: options.fonts,
      step: (done) => bar.step(start + done),
      warn: (sentence) => warnings.push(out === undefined ? sentence : opened.words.labelled(name, sentence)),
    })
  }
  if (out !== undefined) {
    const files = parts.map((part, at): FileToMake => [names[at]!, () => make(part, names[at]!)])
    await writeFiles(world, out, files, exporting).finally(bar.end)
    tell(world, `plan: ${exporting.written(files.length, out)}`)
    const idle = all.filter((part) => !parts.includes(part)).map(({ unit }) => unit!.short)
    if (idle.length > 0)
      tell(world, `plan: ${exporting.nothingFor(idle.slice(0, mostNamed), Math.max(0, idle.length - mostNamed))}`)
    const left = each === undefined ? [] : outsideOf(analyses, options.filters)
    if (left.length > 0) {
      const units = new Set(left.map(({ task }) => task.unit.short))
      tell(world, `plan: ${exporting.outside([...units].slice(0, mostNamed), left.length)}`)
    }
  } else {
    const content = await make(parts[0]!, '').finally(bar.end)
    if (options.output !== undefined) world.writeFile(options.output, content)
    else for (const piece of piecesOf(content)) world.stdout.write(piece)
  }
  for (const sentence of warnings) tell(world, `plan: ${sentence}`)
  return exit.ok
}
