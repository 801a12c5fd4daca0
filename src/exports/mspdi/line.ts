import { cutText } from '../project/cut-text.ts'
import { longestName } from './text-fields.ts'
import type { XmlWriter } from './xml.ts'

/** A line of the outline: its number, its place in the outline (`1.2.3`), how deep that is, and what it is called. */
export interface Line {
  readonly uid: number
  readonly outline: string
  readonly level: number
  readonly name: string
}

/** What every line begins with. The order is the schema's, here and in all that follows: Project refuses any other. */
export const writeHead = (xml: XmlWriter, { uid, outline, level, name }: Line, isManual: boolean): void => {
  xml.element('UID', uid)
  xml.element('ID', uid)
  xml.element('Name', cutText(name, longestName))
  xml.element('Active', true)
  xml.element('Manual', isManual)
  // Of fixed duration: whoever is assigned, a task takes the days it takes.
  xml.element('Type', 1)
  xml.element('IsNull', false)
  xml.element('WBS', outline)
  xml.element('OutlineNumber', outline)
  xml.element('OutlineLevel', level)
  xml.element('Priority', 500)
}

export const writeKind = (
  xml: XmlWriter,
  { milestone, summary }: { readonly milestone: boolean; readonly summary: boolean },
): void => {
  xml.element('EffortDriven', false)
  xml.element('Estimated', false)
  xml.element('Milestone', milestone)
  xml.element('Summary', summary)
}
