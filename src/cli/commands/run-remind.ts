import type { Analysis } from '../../analysis.ts'
import { channels } from '../../channels/index.ts'
import { printLetters, type WrittenLetter } from '../../channels/print-letters.ts'
import { jsonText } from '../../reports/json-text.ts'
import type { Letter } from '../../reports/reminder/letter.ts'
import { lettersJson } from '../../reports/reminder/letter-json.ts'
import { addresseesOf, letterFor, recipientOf, remindingOf } from '../../reports/reminder/letters.ts'
import type { Reminding } from '../../reports/reminder/reminding.ts'
import { loadChannelWords, loadRemindWords, type RemindWords } from '../../words/index.ts'
import type { RawOptions, RunCommand } from '../command.ts'
import { openCampaigns } from '../open-campaigns.ts'
import { commonOptions } from '../options.ts'
import { progressBar } from '../progress-bar.ts'
import { checkRecipients, isWanted, recipientsOf, reminderFormatOf, weekFor } from '../remind-options.ts'
import { severalJson } from '../several.ts'
import { tell } from '../tell.ts'
import { tellMentions } from '../tell-mentions.ts'
import { exit, UsageError } from '../trouble.ts'
import type { World } from '../world.ts'
import { type LetterFolder, writeLetters } from '../write-letters.ts'

interface Told {
  readonly reminding: Reminding
  readonly letters: readonly Letter[]
  /** The names of those who get none, though they were meant. */
  readonly silent: readonly string[]
}

/** So many of those who get no letter are named. */
const mostNamed = 20

const hostNames = ({ campaign: { units } }: Analysis): readonly string[] => {
  const { id, name, short } = units[0]!
  return [id, name, short]
}

const tellAll = (
  world: World,
  remindings: readonly Reminding[],
  raw: RawOptions,
  isReportSeen: boolean,
  words: RemindWords,
): readonly Told[] => {
  const wanted = recipientsOf(raw)
  const everybody = remindings.map((reminding) => addresseesOf(reminding))
  const hosts = remindings.map(({ analysis }) => hostNames(analysis))
  if (wanted !== undefined) {
    const units = remindings.flatMap(({ analysis }) => analysis.campaign.units)
    checkRecipients(wanted, everybody.flat(), hosts.flat(), units, words)
  }
  const total = everybody.reduce((sum, { length }) => sum + length, 0)
  const bar = progressBar(world, total, isReportSeen, words.progress)
  let done = 0
  const told = remindings.map((reminding, at) => {
    const letters: Letter[] = []
    const silent: string[] = []
    for (const addressee of everybody[at]!) {
      bar.step(++done)
      if (!isWanted(addressee, wanted, hosts[at]!)) continue
      const letter = letterFor(addressee, reminding)
      if (letter === undefined) silent.push(recipientOf(addressee, reminding).name)
      else letters.push(letter)
    }
    return { reminding, letters, silent }
  })
  bar.end()
  return told
}

export const runRemind: RunCommand = async (world, campaigns, raw, words) => {
  const format = reminderFormatOf(raw, words)
  // Its formats are not those of the reports, nor are the endings of its files.
  const { format: _, output, ...others } = raw
  const options = { ...commonOptions(others, words), output: output as string | undefined }
  const out = raw.out as string | undefined
  // From a script's variable that is not set; it would be the root of all folders.
  if (out === '') throw new UsageError(words.missingValue('--out'))
  if (out !== undefined && options.output !== undefined) throw new UsageError(words.notTogether('--out', '--output'))
  if (out !== undefined && format === 'json') throw new UsageError(words.notTogether('--out', '--format json'))
  const { analyses, language } = await openCampaigns(world, campaigns, options, words)
  const remind = await loadRemindWords(language)
  const remindings = analyses.map((analysis) =>
    remindingOf(analysis, weekFor(raw.week as string | undefined, analysis, remind), remind),
  )
  const isReportSeen = out === undefined && options.output === undefined && world.stdout.isTerminal
  const told = tellAll(world, remindings, raw, isReportSeen, remind)
  const print = (text: string): void =>
    options.output === undefined ? world.stdout.write(text) : world.writeFile(options.output, text)

  if (format === 'json') {
    const all = told.map(({ reminding, letters, silent }) => lettersJson(reminding, letters, silent))
    print(jsonText(severalJson(all)))
  } else {
    const channel = channels[format]
    const channelWords = await loadChannelWords(language)
    const folders: LetterFolder[] = []
    const ids = new Set<string>()
    for (const { reminding, letters } of told) {
      const written: WrittenLetter[] = []
      for (const letter of letters) written.push({ letter, messages: await channel.write(letter, channelWords) })
      // Two files may call their campaign alike.
      let id = reminding.analysis.campaign.id
      while (ids.has(id)) id += '_'
      ids.add(id)
      const folder = told.length === 1 ? (out ?? '') : `${out ?? ''}/${id}`
      const recipients = addresseesOf(reminding).map((addressee) => recipientOf(addressee, reminding))
      folders.push({ folder, written, recipients })
    }
    const written = folders.flatMap((each) => each.written)
    if (out !== undefined) await writeLetters(world, out, folders, channel.extension, remind)
    else print(printLetters(written, channel, channelWords))
    const parts = written.reduce((sum, { messages }) => sum + messages.length, 0)
    tellMentions(world, written, channel, out === undefined && parts > 1, remind, channelWords)
  }
  for (const { reminding, silent } of told) {
    const campaign = told.length === 1 ? '' : `${reminding.analysis.campaign.id}: `
    if (silent.length > 0)
      tell(world, `plan: ${campaign}${remind.nothingFor(silent.slice(0, mostNamed), silent.length)}`)
  }
  return exit.ok
}
