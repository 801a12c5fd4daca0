import type { Plan, PlanReading } from '../analysis.ts'
import { analyze, readPlan } from '../analyze.ts'
import { runChecks } from '../checks/run.ts'
import type { DateContext } from '../input/dates/context.ts'
import { parseSource } from '../input/parse-source.ts'
import type { ParsedFile } from '../input/read-campaign.ts'
import { type Day, ymdOf } from '../model/day.ts'
import type { Lesson } from '../model/renewal.ts'
import { comparePlans } from '../renew/compare-plans.ts'
import { lastEntryDay, lessonsOf } from '../renew/lessons.ts'
import type { Move } from '../renew/move-date.ts'
import { remarksIn, type YearMarks } from '../renew/remarks.ts'
import { isLeftBehind, type RenewedFile, renewFile } from '../renew/renew-file.ts'
import { saysTheSameBut } from '../renew/same-but.ts'
import { shiftBetween } from '../renew/shift.ts'
import type { Finding, Renewal } from '../reports/renewal.ts'
import type { InitWords, ProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import type { NewPlace } from './new-place.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** The campaign that a new one is made of. */
export interface OldCampaign {
  readonly id: string
  /** Its folder, or its one file. */
  readonly root: string
  readonly plan: Plan
  readonly files: readonly ParsedFile[]
}

/** What a renewal says, and its files. */
export interface RenewedCampaign {
  readonly renewal: Renewal
  readonly files: readonly NewFile[]
}

/** A file of the new campaign, without the byte order mark that its old one may have. */
interface NewFile {
  readonly inside: string
  readonly text: string
  readonly old: string
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `campaigns/old/activities/1.yaml` → `activities/1.yaml`; of a campaign of one file, the new file's name. */
const insideOf = (path: string, root: string, place: NewPlace): string =>
  place.isFile ? baseName(place.path) : root === '.' ? path : path.slice(root.length + 1)

const moveOf = ({ campaign, dates }: Plan, to: Day, asOffsets: boolean): Move => {
  const after: DateContext = {
    anniversary: to,
    year: ymdOf(to).year,
    calendar: dates.calendar,
    anchor: () => undefined,
    anchorNames: () => new Set(),
  }
  return { shift: shiftBetween(campaign.anniversary, to), before: dates, after, asOffsets, wholePeriods: false }
}

/** The years that the old campaign speaks of, and how many years its anniversary counted. */
const yearMarks = ({ campaign }: Plan): YearMarks => {
  const [first, last] = [campaign.starts.day, campaign.ends?.day ?? campaign.anniversary].map((day) => ymdOf(day).year)
  const { year } = ymdOf(campaign.anniversary)
  const years = [...new Set([first!, year, last!])]
  return { years, count: campaign.since === undefined ? undefined : year - ymdOf(campaign.since).year }
}

const renewed = (old: OldCampaign, place: NewPlace, move: Move, words: InitWords): readonly RenewedFile[] =>
  old.files.flatMap(({ source, root }) => {
    if (root?.kind !== 'map') throw new UsageError(words.cannotRenew(source.path))
    if (isLeftBehind(root)) return []
    const inside = insideOf(source.path, old.root, place)
    return [renewFile(root, place.isFile ? place.path : `${place.path}/${inside}`, place.id, move)]
  })

const findingsIn = ({ plan, problems, sources }: PlanReading, words: ProblemWords): readonly Finding[] =>
  runChecks(plan, problems, sources).problems.map(({ severity, place, message }) => ({
    severity,
    place,
    text: say(message, words),
  }))

const lessonsFrom = (plan: Plan): readonly Lesson[] => {
  const last = lastEntryDay(plan.campaign)
  return last === undefined ? [] : lessonsOf(analyze(plan, { day: last, origin: 'campaign' }))
}

/**
 * Makes the texts of a new campaign of an old one, in memory: reads them again, sees that nothing else has changed, checks
 * them, and gathers what people must decide. Throws `UsageError` where a file cannot be edited safely.
 */
export const renewCampaign = async (
  world: World,
  old: OldCampaign,
  place: NewPlace,
  to: Day,
  asOffsets: boolean,
  words: InitWords,
  problems: ProblemWords,
): Promise<RenewedCampaign> => {
  const files = renewed(old, place, moveOf(old.plan, to, asOffsets), words)
  const parsed: ParsedFile[] = []
  const roots = new Map(old.files.map(({ source, root }) => [source, root]))
  for (const { old: before, source, rewordings, removed } of files) {
    const file = await parseSource(source.path, new TextEncoder().encode(source.text), world.parseThoroughly)
    const root = roots.get(before)
    if (file.root === undefined || root === undefined || !saysTheSameBut(root, file.root, rewordings, removed)) {
      throw new UsageError(words.cannotEdit(before.path))
    }
    parsed.push(file)
  }
  const reading = readPlan(parsed, place.id)
  const marks = yearMarks(old.plan)
  const decisions = [
    ...(reading.plan === undefined ? [] : comparePlans(old.plan, reading.plan)),
    ...files.flatMap((file) => file.decisions),
    ...parsed.flatMap(({ source, root }) => (root === undefined ? [] : remarksIn(source, root, marks))),
  ]
  const renewal: Renewal = {
    id: place.id,
    path: place.path,
    from: old.id,
    was: old.plan.campaign.anniversary,
    now: to,
    today: world.today(old.plan.campaign.timezone),
    isWritten: false,
    files: files.map(({ source }) => (place.isFile ? baseName(source.path) : source.path.slice(place.path.length + 1))),
    moved: files.reduce((sum, { rewordings }) => sum + rewordings.filter(({ isDate }) => isDate).length, 0),
    entries: old.plan.campaign.log.length,
    findings: findingsIn(reading, problems),
    decisions,
    lessons: lessonsFrom(old.plan),
    lastEntry: lastEntryDay(old.plan.campaign),
  }
  const newFiles = files.map(({ source, old: before }, at) => ({
    inside: renewal.files[at]!,
    text: source.text,
    old: before.path,
  }))
  return { renewal, files: newFiles }
}
