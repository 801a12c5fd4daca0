import type { Analysis } from '../analysis.ts'
import { type DateReading, isTrouble } from '../input/dates/context.ts'
import { readDate } from '../input/dates/read-date.ts'
import { narrow } from '../input/narrow.ts'
import { thousandthsIn } from '../input/scalars.ts'
import type { Language } from '../model/campaign.ts'
import { type Day, day, ymdOf } from '../model/day.ts'
import { parseDuration } from '../model/duration.ts'
import { nearest } from '../model/nearest.ts'
import type { Task } from '../model/task.ts'
import { isFinished } from '../status/facts.ts'
import { type Supposition, type SuppositionVerb, suppositionVerbs } from '../status/supposition.ts'
import { type CommandWords, loadProblemWords, type ReportWords, type WhyWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import { UsageError } from './trouble.ts'

/** What a supposition is said with. */
export interface Saying {
  readonly language: Language
  readonly report: ReportWords
  readonly why: WhyWords
  readonly command: CommandWords
}

const chinese: Readonly<Record<string, SuppositionVerb>> = {
  办结: 'done',
  启动: 'start',
  取消: 'drop',
  时限: 'due',
  延期: 'extend',
  需时: 'takes',
  累计: 'count',
  完成度: 'percent',
}

const verbOf = (written: string, { why, command }: Saying): SuppositionVerb => {
  const verb =
    suppositionVerbs.find((each) => each === written) ??
    (Object.hasOwn(chinese, written) ? chinese[written] : undefined)
  if (verb !== undefined) return verb
  const meant = nearest(written, [...suppositionVerbs, ...Object.keys(chinese)])
  throw new UsageError(
    why.unknownVerb(written, suppositionVerbs),
    ...(meant === undefined ? [] : [command.didYouMean(meant)]),
  )
}

const dayIn = async (
  text: string,
  reading: DateReading,
  { dates }: Analysis,
  { language, why }: Saying,
): Promise<Day> => {
  const result = readDate(text, reading, dates)
  if (!isTrouble(result)) return result
  const sentences = await loadProblemWords(language)
  const help = result.help === undefined ? [] : [say(result.help, sentences)]
  throw new UsageError(why.badDate(text, say(result.message, sentences)), ...help)
}

/** Refuses what could change nothing, or has happened already. */
const checkFor = (
  task: Task,
  verb: SuppositionVerb,
  { standings, campaign }: Analysis,
  { report, why }: Saying,
): void => {
  const { facts, deadline } = standings[task.index]!
  const { year } = ymdOf(campaign.anniversary)
  const on = (of: number): string => report.date(day(of), year)
  const unit = task.unit === campaign.units[0] ? undefined : task.unit.short
  const name = why.task(task.name, unit, task.period, year)
  if (isFinished(facts))
    throw new UsageError(why.already(name, report.state[facts.state], on(facts.done ?? facts.dropped!)))
  if (verb === 'start' && facts.started !== undefined) {
    throw new UsageError(why.already(name, report.state.started, on(facts.started)))
  }
  if (verb === 'count' && task.target === undefined) throw new UsageError(why.noTarget(name))
  if (verb !== 'due' && verb !== 'extend') return
  if (task.date !== undefined) throw new UsageError(why.isEvent(name))
  if (verb === 'due' && facts.extensions.length > 0) throw new UsageError(why.isExtended(name, on(deadline!)))
}

/** What is supposed of one task; throws `UsageError`. */
const suppositionOf = async (
  verb: SuppositionVerb,
  task: number,
  written: string | undefined,
  analysis: Analysis,
  saying: Saying,
): Promise<Supposition> => {
  const { why } = saying
  const badValue = (): never => {
    throw new UsageError(why.badValue(verb, written!))
  }
  if (verb === 'done' || verb === 'start' || verb === 'drop') {
    const on = written === undefined ? analysis.asOf.day : await dayIn(written, 'single', analysis, saying)
    return { task, kind: verb, day: on }
  }
  if (written === undefined) throw new UsageError(why.missingPart(verb), why.ifExample)
  const text = narrow(written)
  switch (verb) {
    case 'due':
    case 'extend':
      return { task, kind: verb, day: await dayIn(written, 'last', analysis, saying), text: written }
    case 'takes': {
      const takes = parseDuration(text)
      return takes === undefined ? badValue() : { task, kind: verb, takes, text }
    }
    case 'count': {
      const { unitWord } = analysis.tasks[task]!.target!
      const count = thousandthsIn(text.endsWith(unitWord) ? text.slice(0, -unitWord.length) : text)
      return count === undefined ? badValue() : { task, kind: verb, count }
    }
    case 'percent': {
      const percent = /^(\d{1,3})%?$/.exec(text)?.[1]
      return percent === undefined || Number(percent) > 100
        ? badValue()
        : { task, kind: verb, percent: Number(percent) }
    }
  }
}

/**
 * Reads `exhibition.rules done 7月24日`: whose, what, when. An address may mean several tasks (`@*`). Throws `UsageError`
 * with what to write instead.
 */
export const readSupposition = async (
  written: string,
  analysis: Analysis,
  find: (address: string) => Promise<readonly Task[]>,
  saying: Saying,
): Promise<readonly Supposition[]> => {
  const { why } = saying
  const [address, word, value, ...others] = written.trim().split(/\s+/)
  if (address === undefined || address === '' || word === undefined) throw new UsageError(why.ifForm, why.ifExample)
  if (others.length > 0) throw new UsageError(why.tooManyParts(written), why.ifForm, why.ifExample)
  const verb = verbOf(narrow(word), saying)
  const tasks = await find(address)
  const suppositions: Supposition[] = []
  for (const task of tasks) {
    // Of all members those that are closed already are no mistake of who supposes.
    if (tasks.length > 1 && isFinished(analysis.standings[task.index]!.facts)) continue
    checkFor(task, verb, analysis, saying)
    suppositions.push(await suppositionOf(verb, task.index, value, analysis, saying))
  }
  return suppositions
}
