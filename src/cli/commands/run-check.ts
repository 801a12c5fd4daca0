import { diagnosticFormats } from '../../diagnostics/index.ts'
import type { Severity } from '../../model/problem.ts'
import { loadDiagnosticWords } from '../../words/index.ts'
import { checkOptions } from '../check-options.ts'
import type { RunCommand } from '../command.ts'
import { commonOptions } from '../options.ts'
import { colorOf, columnsOf, needsAscii } from '../terminal.ts'
import { exit } from '../trouble.ts'
import { piecesOf } from '../world.ts'

export const runCheck: RunCommand = async (world, campaigns, raw, words) => {
  const common = commonOptions({ ...raw, format: undefined }, words)
  const options = checkOptions(raw, world, words)
  const { failing, fix } = options
  const targets = fix === 'show' ? [] : options.targets
  const { checkCampaigns } = await import('../check-campaigns.ts')
  const wantsTrees = targets.some(({ name }) => diagnosticFormats[name].wantsTrees)
  const { findings, language, isUnreadable, changes, mended } = await checkCampaigns(
    world,
    campaigns,
    common,
    options,
    wantsTrees,
    words,
  )
  const { problems, ignored, sources } = findings
  const { isTerminal } = world.stdout
  const said = await loadDiagnosticWords(language)

  if (fix === 'show') {
    const { writeDiff } = await import('../write-diff.ts')
    for (const change of changes) world.stdout.write(writeDiff(change, world.cwd))
  }
  if (fix === 'apply' && mended > 0) world.stderr.write(`${said.mended(mended, changes.length)}\n`)

  // What is to be seen comes first: a file that cannot be written must not hide it.
  const onOutput = targets.filter(({ file }) => file === undefined)
  for (const { name, file } of [...onOutput, ...targets.filter((target) => target.file !== undefined)]) {
    const text = await diagnosticFormats[name].write(findings, {
      language,
      width: isTerminal || world.env.COLUMNS !== undefined ? columnsOf(world) : Number.POSITIVE_INFINITY,
      color: file !== undefined && common.color !== 'always' ? 0 : colorOf(world, world.stdout, common.color),
      ascii: needsAscii(world, common.ascii),
    })
    if (file !== undefined) world.writeFile(file, text)
    else for (const piece of piecesOf(text)) world.stdout.write(piece)
  }

  const isForPeople = onOutput.length === 0 || onOutput.some(({ name }) => diagnosticFormats[name].kind === 'people')
  const count = (wanted: Severity): number => problems.filter(({ severity }) => severity === wanted).length
  if (problems.length === 0) {
    if (isTerminal && isForPeople && (fix !== 'show' || changes.length === 0))
      world.stdout.write(`${said.clean(findings.campaigns, sources.length, ignored.length)}\n`)
  } else if (isForPeople && !onOutput.some(({ name }) => name === 'full')) {
    world.stderr.write(`${said.found(count('error'), count('warning'), count('info'), ignored.length)}\n`)
  }
  if (isUnreadable) return exit.failed
  const isFailing =
    problems.some(({ severity }) => failing.includes(severity)) || (fix === 'show' && changes.length > 0)
  return isFailing ? exit.findings : exit.ok
}
