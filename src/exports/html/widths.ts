import { displayWidth } from '../../formats/display-width.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Standing } from '../../status/standing.ts'

/** Of columns on paper, in full-width characters. */
export interface Widths {
  readonly name: number
  readonly doer: number
  readonly lead: number
}

/** What says behind a unit that it is no part of the office, in the language that takes more: ` (outside)`. */
const outsideWidth = 5

const characters = (text: string): number => Math.ceil(displayWidth(text)) / 2

/** What a period, or how many there are, takes behind a name. */
export const suffixWidth = 3

/** The width that this share of some texts has room in, and the column's title. */
const enoughFor = (share: number, widths: readonly number[], least: number, most: number): number => {
  const sorted = [...widths].sort((a, b) => a - b)
  const enough = sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return Math.min(most, Math.max(least, enough))
}

/** Names, units and leaders get what they need, the bars all the rest: some names take a second line for it. */
export const paperWidths = (standings: readonly Standing[], campaign: Campaign): Widths => {
  const [host] = campaign.units
  const tasks = standings.map(({ task }) => task)
  return {
    name: enoughFor(
      0.92,
      tasks.map(({ name, period }) => characters(name) + (period === undefined ? 0 : suffixWidth)),
      6,
      19,
    ),
    doer: enoughFor(
      1,
      tasks.map(({ unit, section = '' }) => {
        const said = unit === host && section !== '' ? section : `${unit.short} ${section}`
        return characters(said) + (unit.external ? outsideWidth : 0)
      }),
      8,
      13,
    ),
    lead: enoughFor(
      1,
      tasks.map(({ lead = '' }) => characters(lead)),
      4,
      8,
    ),
  }
}
