import type { Plan } from '../analysis.ts'
import { day } from '../model/day.ts'
import { type Problem, problem } from '../model/problem.ts'
import { factsOn, isFinished } from '../status/facts.ts'
import { type CommandWords, loadGitWords } from '../words/index.ts'
import { baseAt } from './base-campaign.ts'
import type { CampaignFiles } from './find-campaigns.ts'
import { chooseLanguage } from './language.ts'
import type { CampaignReading } from './read-campaigns.ts'
import { tell } from './tell.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** What campaigns were at a revision, for the rules that compare. */
export interface CheckBase {
  /** Undefined where there was no such campaign, or none that could be read: told on standard error. */
  readonly planOf: (files: CampaignFiles, now: CampaignReading) => Promise<Plan | undefined>
  /** A finding for each campaign that is gone with open tasks. */
  readonly vanished: (found: readonly CampaignFiles[]) => Promise<readonly Problem[]>
}

const endOfDays = day(2_147_483_647)

const openTasks = ({ tasks, logs }: Plan): number =>
  tasks.filter(
    ({ index, target, date }) => !isFinished(factsOn(endOfDays, logs.get(index), target, date !== undefined)),
  ).length

const vanishedProblem = ({ plan, sources, id }: CampaignReading, revision: string): readonly Problem[] => {
  const count = plan === undefined ? 0 : openTasks(plan)
  if (count === 0) return []
  // Its file is gone; where it lay is the only place there is.
  const path = sources[0]!.path.slice(revision.length + 1)
  const place = { source: { path, text: '' }, start: 0, end: 0 }
  return [
    problem('task-vanished', place, ['campaignVanished', { name: plan?.campaign.id ?? id, count }], {
      help: ['campaignVanishedHelp', {}],
    }),
  ]
}

/** Throws `UsageError` where a campaign that is sent on standard input should be compared: it has no past. */
export const openBase = async (
  world: World,
  names: readonly string[],
  revision: string,
  { asked, maxSize }: { readonly asked: string | undefined; readonly maxSize: number | undefined },
  words: CommandWords,
): Promise<CheckBase> => {
  if (names.includes('-')) throw new UsageError(words.notTogether('--base', '-'))
  const git = await loadGitWords(chooseLanguage(asked, undefined, world.env))
  const base = baseAt(world, revision, maxSize, git)
  return {
    planOf: async (files, now) => {
      const { reading } = await base.readingOf(files, now.plan?.campaign.id ?? files.id)
      // A campaign that was moved to another collection looks new: that it was compared with nothing must not go unsaid.
      if (reading === undefined) tell(world, `plan: ${git.notInBase(revision, files.id)}`)
      else if (reading.plan === undefined) tell(world, `plan: ${git.unreadableBase(revision, files.id)}`)
      return reading?.plan
    },
    vanished: async (found) =>
      (await base.vanishedBeside(found)).flatMap((reading) => vanishedProblem(reading, revision)),
  }
}
