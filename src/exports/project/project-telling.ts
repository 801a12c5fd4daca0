import type { Unit } from '../../model/campaign.ts'
import type { ShowTelling } from '../../reports/show.ts'
import type { ProjectFileWords } from '../../words/index.ts'

/** What there is to tell of a task in a project file, and the words for it. */
export interface ProjectTelling extends ShowTelling {
  readonly file: ProjectFileWords
  /** Whom the file is for; its own tasks need not say whose they are. */
  readonly owner: Unit | undefined
}
