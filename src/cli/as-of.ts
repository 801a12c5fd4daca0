import type { AsOf, Plan } from '../analysis.ts'
import { isTrouble } from '../input/dates/context.ts'
import { readDate } from '../input/dates/read-date.ts'
import type { Language } from '../model/campaign.ts'
import { day } from '../model/day.ts'
import { type CommandWords, loadProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** The status date of a plan: --as-of, PLAN_AS_OF, the campaign's `asOf`, today in its zone. Throws `UsageError` for one that is no day. */
export const asOfFor = async (
  world: World,
  { campaign, dates }: Plan,
  option: string | undefined,
  language: Language,
  words: CommandWords,
): Promise<AsOf> => {
  const variable = world.env.PLAN_AS_OF
  const given = option ?? (variable === '' ? undefined : variable)
  if (given !== undefined) {
    const result = readDate(given, 'single', dates)
    if (!isTrouble(result)) return { day: result, origin: option === undefined ? 'environment' : 'option' }
    const sentences = await loadProblemWords(language)
    const help = result.help === undefined ? [] : [say(result.help, sentences)]
    throw new UsageError(words.badAsOf(given, say(result.message, sentences)), ...help)
  }
  if (campaign.asOf !== undefined) return { day: campaign.asOf.day, origin: 'campaign' }
  // An unknown zone is no reason to stop: the machine's day is the next best, and the header says which day it is.
  return { day: world.today(campaign.timezone) ?? world.today(undefined) ?? day(0), origin: 'today' }
}
