import { cutText } from '../project/cut-text.ts'
import { doerOf } from '../project/doer.ts'
import type { PlacedTask } from '../project/placed-task.ts'
import { daysOfWork, evening, startMoment } from './clock.ts'
import type { FileContext } from './file-context.ts'
import { longestName } from './text-fields.ts'
import type { XmlWriter } from './xml.ts'

/** Who does tasks: a unit, or a section of the host. */
interface Resource {
  readonly uid: number
  readonly name: string
  readonly initials: string
  /** The unit it belongs to. */
  readonly group: string
  readonly tasks: PlacedTask[]
}

/** Project separates the names of resources by commas, and puts brackets behind them. */
const resourceName = (name: string): string =>
  cutText(name.replaceAll(',', '，').replaceAll('[', '［').replaceAll(']', '］'), longestName)

/** Units and sections as far as they have a task in the file, in the order of their first. */
const resourcesOf = ({ of, placed }: FileContext): readonly Resource[] => {
  const resources = new Map<string, Resource>()
  for (const task of placed.values()) {
    const { unit, section } = doerOf(task.task, of.analysis.campaign)
    const key = section === undefined ? unit.id : `${unit.id} ${section}`
    const known = resources.get(key)
    if (known !== undefined) {
      known.tasks.push(task)
      continue
    }
    resources.set(key, {
      uid: resources.size + 1,
      name: resourceName(section ?? unit.name),
      initials: cutText(section ?? unit.short, longestName),
      group: cutText(unit.name, longestName),
      tasks: [task],
    })
  }
  return [...resources.values()]
}

const writeResource = (xml: XmlWriter, { uid, name, initials, group, tasks }: Resource): void =>
  xml.group('Resource', () => {
    xml.element('UID', uid)
    xml.element('ID', uid)
    xml.element('Name', name)
    // Work, not material.
    xml.element('Type', 1)
    xml.element('IsNull', false)
    xml.element('Initials', initials)
    xml.element('Group', group)
    // An office does several things at a time; with fewer hands Project would call it overallocated.
    xml.element('MaxUnits', tasks.length)
  })

const writeAssignment = (xml: XmlWriter, uid: number, task: number, resource: number, placed: PlacedTask): void =>
  xml.group('Assignment', () => {
    xml.element('UID', uid)
    xml.element('TaskUID', task)
    xml.element('ResourceUID', resource)
    xml.element('Finish', evening(placed.end))
    xml.element('Start', startMoment(placed))
    xml.element('Units', 1)
    xml.element('Work', daysOfWork(placed.length))
  })

/** Who does which task. */
export const writeResources = (xml: XmlWriter, file: FileContext): void => {
  const resources = resourcesOf(file)
  if (resources.length === 0) return
  xml.group('Resources', () => {
    for (const resource of resources) writeResource(xml, resource)
  })
  let uid = 0
  xml.group('Assignments', () => {
    for (const resource of resources) {
      for (const placed of resource.tasks) {
        uid += 1
        writeAssignment(xml, uid, file.uids.get(placed.task.index)!, resource.uid, placed)
      }
    }
  })
}
