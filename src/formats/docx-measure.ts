/** Twentieths of a point, in which documents are measured. */
export const twips = (points: number): number => Math.round(points * 20)

const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A4. */
export const sheet = { width: twipsOfMillimetres(210), height: twipsOfMillimetres(297) }

interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** Of the page number. */
  readonly footer: number
}

/** GB/T 9704-2012, 5.2: what is left is 156 mm by 225 mm; the page number stands 7 mm below it. */
const letterMargins: Margins = {
  top: twipsOfMillimetres(37),
  right: twipsOfMillimetres(26),
  bottom: twipsOfMillimetres(35),
  left: twipsOfMillimetres(28),
  footer: twipsOfMillimetres(23),
}

const reportMargin = twipsOfMillimetres(20)

const reportMargins: Margins = {
  top: reportMargin,
  right: reportMargin,
  bottom: reportMargin,
  left: reportMargin,
  footer: twipsOfMillimetres(10),
}

/** Sizes of type by their Chinese numbers, in points. */
export const sizes = { 二号: 22, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 } as const

const charactersOnLine = 28

/** The fixed distance of lines: 28.95 points. */
export const lineTwips = 579

/** How a document is set: the sheet upright or on its side, and what is left of it for the text. */
export interface Setting {
  readonly isLetter: boolean
  readonly isWide: boolean
  readonly margins: Margins
  readonly textWidth: number
  /** The size of type in tables, in points. */
  readonly tableSize: number
  readonly language: 'zh-CN' | 'en'
}

/** Letters stand upright within the margins of the standard; reports use more of the paper. */
export const settingOf = ({
  isLetter,
  isWide,
  language,
}: Pick<Setting, 'isLetter' | 'isWide' | 'language'>): Setting => {
  const margins = isLetter ? letterMargins : reportMargins
  const width = isWide ? sheet.height : sheet.width
  return {
    isLetter,
    isWide,
    margins,
    textWidth: width - margins.left - margins.right,
    tableSize: isWide ? sizes.小五 : sizes.五号,
    language,
  }
}

/** A character with its share of the line: 28 of them on a line of 156 mm stand a little closer than 16 points. */
export const characterTwips = (sheet.width - letterMargins.left - letterMargins.right) / charactersOnLine

/**
 * How much closer, in whole twips. Said of the characters themselves and not by a grid of the page: office programs agree on
 * what that is.
 */
export const characterSpacing = Math.floor(characterTwips - twips(sizes.三号))
