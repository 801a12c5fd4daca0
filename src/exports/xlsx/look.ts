import { displayWidth } from '../../formats/display-width.ts'
import type { Fonts } from '../../formats/index.ts'
import type { Language } from '../../model/campaign.ts'
import type { LedgerColumnWord } from '../../words/index.ts'
import type { BookFont, CellStyle } from '../../workbook/write-book.ts'
import { letterSize } from './row-height.ts'

/** In digits; all of them fill a sheet of A4 on its side at about seven tenths of their size. */
const widths: Readonly<Record<LedgerColumnWord, number>> = {
  number: 5,
  source: 13,
  activity: 14,
  task: 22,
  requirement: 14,
  lead: 9,
  section: 17,
  with: 11,
  start: 10.5,
  due: 10.5,
  state: 8,
  count: 7,
  percent: 8,
  doneOn: 10.5,
  progress: 20,
  problems: 13,
  light: 11,
  signedOff: 7,
  evidence: 11,
  remark: 16,
  address: 13,
}

/** Of addresses, which are long and for `plan import` alone, in points. */
const smallSize = 8

/** As wide as the longest address, which a fold would leave unreadable, within what a sheet can spare. */
const addressWidth = (addresses: readonly string[]): number => {
  const longest = addresses.reduce((most, address) => Math.max(most, displayWidth(address)), 0)
  return Math.min(32, Math.max(widths.address, Math.ceil((longest * smallSize) / letterSize + 1)))
}

export const widthsOf = (ids: readonly LedgerColumnWord[], addresses: readonly string[]): readonly number[] =>
  ids.map((id) => (id === 'address' ? addressWidth(addresses) : widths[id]))

const centred: ReadonlySet<LedgerColumnWord> = new Set([
  'number',
  'lead',
  'start',
  'due',
  'state',
  'count',
  'percent',
  'doneOn',
  'light',
  'signedOff',
])

/** Cells that units fill in. */
const paper = 'FFFBE6'
const headFill = 'E7E6E6'
const bandFill = 'F2F2F2'
const muted = '404040'

/** Colours of lights: a fill and an ink that can be read on it, also printed in black and white. */
export const lightColours = {
  red: { fill: 'FFC7CE', ink: '9C0006' },
  yellow: { fill: 'FFEB9C', ink: '7F6000' },
  green: { fill: 'C6EFCE', ink: '006100' },
  blue: { fill: 'BDD7EE', ink: '1F4E79' },
} as const

/** Of what was dropped. */
export const noLightColour = { fill: 'D9D9D9', ink: '404040' } as const

/** What every office has; the title's comes with Chinese office software. */
const usualFonts = {
  'zh-CN': { table: '宋体', heading: '黑体', title: '方正小标宋简体' },
  en: { table: 'Arial', heading: 'Arial', title: 'Arial' },
} as const

/** A day in the campaign's year. */
const dayFormats = { 'zh-CN': 'm"月"d"日"', en: '[$-809]d mmm' } as const

/**
 * With its year, where people would expect another one, and where it is typed in: a program takes 8-30 for a day of the year on
 * its own clock. As short as it can be: a day that does not fit its column is shown as `####`.
 */
const fullDay = 'yyyy-m-d'

export interface Look {
  readonly font: BookFont
  readonly title: CellStyle
  readonly note: CellStyle
  readonly noteRight: CellStyle
  readonly band: CellStyle
  readonly head: (isFilledIn: boolean) => CellStyle
  readonly cell: (id: LedgerColumnWord, isFilledIn: boolean) => CellStyle
  /** Of a day in another year than the campaign's. */
  readonly fullDay: (id: LedgerColumnWord, isFilledIn: boolean) => CellStyle
}

/** One object for each look, however many cells have it. */
const once = (make: (id: LedgerColumnWord, isFilledIn: boolean) => CellStyle): Look['cell'] => {
  const made = new Map<string, CellStyle>()
  return (id, isFilledIn) => {
    const key = `${id} ${isFilledIn}`
    const style = made.get(key) ?? make(id, isFilledIn)
    made.set(key, style)
    return style
  }
}

const formatOf = (id: LedgerColumnWord, day: string): Pick<CellStyle, 'format'> => {
  if (id === 'start' || id === 'due') return { format: day }
  if (id === 'doneOn') return { format: fullDay }
  return id === 'percent' ? { format: '0%' } : {}
}

export const lookOf = (language: Language, fonts: Fonts): Look => {
  const usual = usualFonts[language]
  const heading = fonts.heading ?? usual.heading
  const bold = { name: heading, isBold: language === 'en' }
  const cellWith = (day: string) =>
    once((id, isFilledIn) => ({
      hasBorder: true,
      align: centred.has(id) ? 'center' : 'left',
      ...(isFilledIn ? { fill: paper } : {}),
      ...(id === 'address' ? { font: { size: smallSize, colour: muted } } : {}),
      ...formatOf(id, day),
    }))
  const head = (fill: string): CellStyle => ({ hasBorder: true, align: 'center', fill, font: bold })
  const [toldHead, askedHead] = [head(headFill), head('FFF2CC')]
  return {
    font: { name: fonts.table ?? usual.table, size: letterSize },
    title: { align: 'center', font: { name: fonts.title ?? usual.title, size: 20, isBold: language === 'en' } },
    note: { align: 'left', font: { size: 11 } },
    noteRight: { align: 'right', font: { size: 11 } },
    band: { hasBorder: true, align: 'left', fill: bandFill, font: bold },
    head: (isFilledIn) => (isFilledIn ? askedHead : toldHead),
    cell: cellWith(dayFormats[language]),
    fullDay: cellWith(fullDay),
  }
}
