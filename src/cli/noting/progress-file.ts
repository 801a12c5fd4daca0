import type { LogEntry, Unit } from '../../model/campaign.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Task } from '../../model/task.ts'
import type { CampaignFiles } from '../find-campaigns.ts'
import { UsageError } from '../trouble.ts'
import type { Notebook } from './notebook.ts'
import type { ByFile, Noting } from './noting.ts'

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Windows keeps these for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** What the progress file of a unit is called, without its ending. */
const fileNameOf = ({ id }: Unit): string => (reserved.test(id) ? `unit-${id}` : id)

/** Ids that differ in case alone are the same on some disks; two units never have such. */
const isNamed = (path: string, name: string): boolean =>
  baseName(path)
    .toLowerCase()
    .replace(/\.ya?ml$/, '') === name.toLowerCase()

/** The entry with the latest date; of one day the one that stands last. */
const latest = (entries: readonly LogEntry[]): LogEntry | undefined =>
  entries.reduce<LogEntry | undefined>(
    (last, entry) => (last === undefined || entry.date.day >= last.date.day ? entry : last),
    undefined,
  )

interface LogOfCampaign {
  readonly units: readonly Unit[]
  readonly log: readonly LogEntry[]
  readonly tasks: readonly Task[]
}

/**
 * The file that entries of a unit's tasks go to, whoever signs them:
 *
 * 1. of a campaign in one file, that file;
 * 2. the file of the unit's name in the folder where the log is (`progress/`, unless files of other units' names hold
 *    entries elsewhere);
 * 3. the file of the latest entry on a task of the unit, unless it is called after another unit;
 * 4. where no file that holds entries is called after a unit: the file of the latest entry;
 * 5. a new file of the unit's name in the folder where the log is.
 *
 * What is leant on from 3 on may stand in a file that could not be read: `isCertain` is then false.
 */
const progressFileOf = (
  unit: Unit,
  { root, paths }: CampaignFiles,
  { units, log, tasks }: LogOfCampaign,
): { readonly path: string; readonly isCertain: boolean } => {
  if (paths.length === 1 && paths[0] === root) return { path: root, isCertain: true }
  const isOfUnit = (path: string): boolean => units.some((each) => isNamed(path, fileNameOf(each)))
  const named = log.map(({ place }) => place.source.path).find(isOfUnit)
  const inRoot = (name: string): string => (root === '.' ? name : `${root}/${name}`)
  const folder = named === undefined ? inRoot('progress') : folderOf(named)
  const name = fileNameOf(unit)
  const own = paths.find((path) => folderOf(path) === folder && isNamed(path, name))
  if (own !== undefined) return { path: own, isCertain: true }
  const ids = new Set(tasks.filter((task) => task.unit === unit).map(({ id }) => id))
  const shared = log.filter(({ place }) => !isOfUnit(place.source.path))
  const last =
    latest(shared.filter(({ task }) => ids.has(task.value))) ?? (named === undefined ? latest(shared) : undefined)
  const made = folder === '' ? `${name}.yaml` : `${folder}/${name}.yaml`
  return { path: last?.place.source.path ?? made, isCertain: false }
}

/** The addresses of tasks by the files that their entries go to. Throws `UsageError` where a broken file hides which that is. */
export const filesFor = (
  tasks: readonly Task[],
  campaign: CampaignFiles,
  { files, reading }: Notebook,
  { words }: Pick<Noting, 'words'>,
): ByFile => {
  const plan = reading.plan!
  const broken = [...files.values()].find(({ root, problems }) => root === undefined && problems.length > 0)
  const pathOf = (task: Task): string => {
    const { path, isCertain } = progressFileOf(task.unit, campaign, {
      units: plan.campaign.units,
      log: plan.campaign.log,
      tasks: plan.tasks,
    })
    if (!isCertain && broken !== undefined)
      throw new UsageError(words.log.cannotTell(task.unit.short, broken.source.path))
    return path
  }
  const paths = new Map([...groupBy(tasks, ({ unit }) => unit)].map(([unit, [first]]) => [unit, pathOf(first!)]))
  const byFile = groupBy(tasks, ({ unit }) => paths.get(unit)!)
  return new Map([...byFile].map(([path, those]) => [path, those.map(({ id }) => id)]))
}
