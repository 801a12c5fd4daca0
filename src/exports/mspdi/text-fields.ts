import type { Standing } from '../../status/standing.ts'
import { cutText } from '../project/cut-text.ts'
import type { ProjectTelling } from '../project/project-telling.ts'
import { stateText } from '../project/task-notes.ts'
import type { XmlWriter } from './xml.ts'

/** What the schema lets a name hold, and Project a text field, in characters. */
export const longestName = 512
const longestField = 255

/** Project's own fields for texts, by number, and what they hold here. */
const fields = [
  { number: 188_743_731, name: 'Text1', key: 'address' },
  { number: 188_743_734, name: 'Text2', key: 'lead' },
  { number: 188_743_737, name: 'Text3', key: 'section' },
  { number: 188_743_740, name: 'Text4', key: 'state' },
] as const

/** The headings under which the fields are shown. */
export const writeFieldDefinitions = (xml: XmlWriter, { words: { column } }: ProjectTelling): void =>
  xml.group('ExtendedAttributes', () => {
    for (const { number, name, key } of fields) {
      xml.group('ExtendedAttribute', () => {
        xml.element('FieldID', number)
        xml.element('FieldName', name)
        xml.element('Alias', column[key])
      })
    }
  })

/** Address, leader, section and state of a task. */
export const writeFieldValues = (xml: XmlWriter, standing: Standing, of: ProjectTelling): void => {
  const { id, lead, section } = standing.task
  const values = { address: id, lead, section, state: stateText(standing, of) }
  for (const { number, key } of fields) {
    const value = values[key]
    if (value === undefined) continue
    xml.group('ExtendedAttribute', () => {
      xml.element('FieldID', number)
      xml.element('Value', cutText(value, longestField))
    })
  }
}
