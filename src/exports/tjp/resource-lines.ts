import type { Campaign } from '../../model/campaign.ts'
import type { Task } from '../../model/task.ts'
import { doerOf } from '../project/doer.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { safeIds } from './safe-id.ts'
import { tjpText } from './tjp-text.ts'

export interface Resources {
  readonly lines: readonly string[]
  readonly idOf: (task: Task) => string
}

interface UnitResource {
  readonly id: string
  readonly name: string
  readonly sections: Map<string, string>
}

/** Units, and of the host its sections: all as far as they have a task in the file. */
export const resourcesOf = (placed: Iterable<PlacedTask>, campaign: Campaign): Resources => {
  const idFor = safeIds()
  const units = new Map<Task['unit'], UnitResource>()
  for (const { task } of placed) {
    const { unit, section } = doerOf(task, campaign)
    let known = units.get(unit)
    if (known === undefined) {
      known = { id: idFor(unit.id, `u${unit.index + 1}`), name: unit.name, sections: new Map() }
      units.set(unit, known)
    }
    if (section !== undefined && !known.sections.has(section))
      known.sections.set(section, idFor('', `${known.id}_s${known.sections.size + 1}`))
  }
  return {
    lines: [
      ...[...units.values()].flatMap(({ id, name, sections }) =>
        sections.size === 0
          ? [`resource ${id} ${tjpText(name)}`]
          : [
              `resource ${id} ${tjpText(name)} {`,
              ...[...sections].map(([section, own]) => `  resource ${own} ${tjpText(section)}`),
              '}',
            ],
      ),
      '',
    ],
    idOf: (task) => {
      const { unit, section } = doerOf(task, campaign)
      const { id, sections } = units.get(unit)!
      return section === undefined ? id : sections.get(section)!
    },
  }
}
