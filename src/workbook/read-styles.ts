import { type Shown, shownByNumber, shownByText } from './number-format.ts'
import type { Package } from './read-part.ts'
import { readXml } from './read-xml.ts'

/** By the number of a cell's style, how a number in it is shown. */
export const readStyles = (of: Package, part: string): readonly Shown[] => {
  const custom = new Map<number, Shown>()
  const styles: Shown[] = []
  let isCell = false
  readXml(of, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCell = true
      const id = Number(attributes.get('numFmtId') ?? 0)
      if (name === 'numFmt') custom.set(id, shownByText(attributes.get('formatCode') ?? ''))
      if (name === 'xf' && isCell) styles.push(custom.get(id) ?? shownByNumber(id))
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false
    },
  })
  return styles
}
