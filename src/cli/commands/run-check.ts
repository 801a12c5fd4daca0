import type { Problem, Severity } from '../../model/problem.ts'
import type { RunCommand } from '../command.ts'
import { findCampaigns } from '../find-campaigns.ts'
import { chooseLanguage } from '../language.ts'
import { choiceOf, commonOptions } from '../options.ts'
import { problemLines } from '../problem-lines.ts'
import { readCampaignFiles } from '../read-campaigns.ts'
import { exit } from '../trouble.ts'

const failing: Readonly<Record<'error' | 'warning' | 'info' | 'never', readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

export const runCheck: RunCommand = async (world, campaigns, raw, words) => {
  const options = commonOptions(raw, words)
  const failOn = choiceOf(raw, 'failOn', '--fail-on', ['error', 'warning', 'info', 'never'], 'error', words)
  const problems: Problem[] = []
  let files = 0
  let read = 0
  let isUnreadable = false
  let language = chooseLanguage(options.language, undefined, world.env)
  for (const found of findCampaigns(world, campaigns, words)) {
    const reading = await readCampaignFiles(world, found, options.maxSize)
    read += 1
    files += reading.sources.length
    isUnreadable ||= reading.isUnreadable
    problems.push(...reading.problems)
    language = chooseLanguage(options.language, reading.plan?.campaign.language, world.env)
  }
  const count = (wanted: Severity): number => problems.filter(({ severity }) => severity === wanted).length
  for (const line of await problemLines(problems, language, words)) world.stdout.write(`${line}\n`)
  if (problems.length > 0) world.stderr.write(`${words.found(count('error'), count('warning'), count('info'))}\n`)
  else if (world.stdout.isTerminal) world.stdout.write(`${words.clean(read, files)}\n`)
  if (isUnreadable) return exit.failed
  return problems.some(({ severity }) => failing[failOn].includes(severity)) ? exit.findings : exit.ok
}
