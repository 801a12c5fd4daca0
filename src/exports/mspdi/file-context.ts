import type { PlacedTask } from '../project/placed-task.ts'
import type { ProjectTelling } from '../project/project-telling.ts'

/** What every line of the file leans on. */
export interface FileContext {
  readonly of: ProjectTelling
  /** The tasks of the file that have dates, by index. */
  readonly placed: ReadonlyMap<number, PlacedTask>
  /** The numbers of the file's lines, by the index of the task. */
  readonly uids: ReadonlyMap<number, number>
}
