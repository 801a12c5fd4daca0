import type { BookFont, CellStyle, Colour, ColouredRange } from './write-book.ts'
import { xmlText } from './xml-text.ts'

/** The looks of a workbook, each numbered when it is first asked for. */
export interface StyleSheet {
  /** `isQuoted`: a text that begins like a formula, and must not become one when somebody edits it. */
  readonly numberOf: (style: CellStyle, isQuoted: boolean) => number
  readonly numberOfColours: (colour: ColouredRange['colours'][number]) => number
  readonly xml: () => string
}

interface Numbered {
  readonly parts: readonly string[]
  readonly numberOf: (part: string) => number
}

/** Parts by their text: the same font is written once. */
const numbered = (first: readonly string[]): Numbered => {
  const parts = [...first]
  const known = new Map(parts.map((part, at) => [part, at]))
  return {
    parts,
    numberOf: (part) => {
      const found = known.get(part)
      if (found !== undefined) return found
      known.set(part, parts.length)
      return parts.push(part) - 1
    },
  }
}

const rgb = (colour: Colour): string => `rgb="FF${colour}"`

const fontXml = ({ name, size }: BookFont, font: CellStyle['font'] = {}): string =>
  `<font>${font.isBold === true ? '<b/>' : ''}<sz val="${font.size ?? size}"/>` +
  `${font.colour === undefined ? '' : `<color ${rgb(font.colour)}/>`}<name val="${xmlText(font.name ?? name)}"/></font>`

const fillXml = (colour: Colour): string =>
  `<fill><patternFill patternType="solid"><fgColor ${rgb(colour)}/><bgColor indexed="64"/></patternFill></fill>`

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const side = (name: string): string => `<${name} style="thin"><color rgb="FF808080"/></${name}>`
const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`

/** Numbers up to 163 are built in. */
const firstFormat = 164

const list = (name: string, parts: readonly string[]): string =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`

export const styleSheet = (font: BookFont): StyleSheet => {
  const fonts = numbered([fontXml(font)])
  // The first two fills are the file format's own.
  const fills = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ])
  const borders = numbered([noBorder])
  const formats = numbered([])
  const cells = numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'])
  const colours = numbered([])
  const known = { plain: new Map<CellStyle, number>(), quoted: new Map<CellStyle, number>() }

  const xf = (style: CellStyle, isQuoted: boolean): number => {
    const { fill, hasBorder, format, align } = style
    const ids = [
      ['numFmtId', format === undefined ? 0 : firstFormat + formats.numberOf(format)],
      ['fontId', fonts.numberOf(fontXml(font, style.font))],
      ['fillId', fill === undefined ? 0 : fills.numberOf(fillXml(fill))],
      ['borderId', hasBorder === true ? borders.numberOf(border) : 0],
    ] as const
    const horizontal = align === undefined ? '' : ` horizontal="${align}"`
    return cells.numberOf(
      `<xf ${ids.map(([name, id]) => `${name}="${id}"`).join(' ')} xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} ` +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `<alignment${horizontal} vertical="center" wrapText="1"/></xf>`,
    )
  }

  return {
    numberOf: (style, isQuoted) => {
      const numbers = isQuoted ? known.quoted : known.plain
      const found = numbers.get(style) ?? xf(style, isQuoted)
      numbers.set(style, found)
      return found
    },
    numberOfColours: ({ fill, ink }) =>
      colours.numberOf(
        `<dxf><font><color ${rgb(ink)}/></font>` +
          `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor ${rgb(fill)}/></patternFill></fill></dxf>`,
      ),
    xml: () =>
      [
        formats.parts.length === 0
          ? ''
          : list(
              'numFmts',
              formats.parts.map((code, at) => `<numFmt numFmtId="${firstFormat + at}" formatCode="${xmlText(code)}"/>`),
            ),
        list('fonts', fonts.parts),
        list('fills', fills.parts),
        list('borders', borders.parts),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list('cellXfs', cells.parts),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        list('dxfs', colours.parts),
      ].join(''),
  }
}
