import { columnName } from '../model/column-name.ts'
import type { CellRange } from './read-book.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { CheckedRange, ColouredRange } from './write-book.ts'
import { xmlText } from './xml-text.ts'

export const rangeText = ({ top, left, bottom, right }: CellRange): string => {
  const first = `${columnName(left)}${top}`
  const last = `${columnName(right)}${bottom}`
  return first === last ? first : `${first}:${last}`
}

/** A text within a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const formula = (number: 1 | 2, text: string): string => `<formula${number}>${xmlText(text)}</formula${number}>`

/** 1 January 1900: any day at all, but no text. */
const anyDay = '1'

const ruleXml = (rule: CheckedRange['rule']): readonly [attributes: string, formulas: string] => {
  switch (rule.kind) {
    case 'list':
      return ['type="list"', formula(1, quoted(rule.words.join(',')))]
    case 'number':
      return ['type="decimal" operator="between"', formula(1, String(rule.least)) + formula(2, String(rule.most))]
    case 'day':
      return ['type="date" operator="greaterThanOrEqual"', formula(1, anyDay)]
  }
}

/** Longer ones make Excel call the file damaged. */
const [longestTitle, longestMessage] = [32, 255]

const checkedXml = ({ range, rule, title, text }: CheckedRange): string => {
  const [attributes, formulas] = ruleXml(rule)
  return (
    `<dataValidation ${attributes} errorStyle="${rule.kind === 'list' ? 'stop' : 'warning'}" allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1" errorTitle="${xmlText(title.slice(0, longestTitle))}" ` +
    `error="${xmlText(text.slice(0, longestMessage))}" sqref="${rangeText(range)}">${formulas}</dataValidation>`
  )
}

export const checkedRanges = (checked: readonly CheckedRange[]): string =>
  checked.length === 0
    ? ''
    : `<dataValidations count="${checked.length}">${checked.map(checkedXml).join('')}</dataValidations>`

/** One rule for each word; the words of a range are prefixes of nothing but themselves, so that one fits at most. */
export const colouredRanges = (coloured: readonly ColouredRange[], styles: StyleSheet): string => {
  let priority = 0
  return coloured
    .map(({ range, colours }) => {
      const first = `${columnName(range.left)}${range.top}`
      const rules = colours.map((colour) => {
        priority += 1
        const text = `LEFT(${first},${colour.word.length})=${quoted(colour.word)}`
        return (
          `<cfRule type="beginsWith" dxfId="${styles.numberOfColours(colour)}" priority="${priority}" ` +
          `operator="beginsWith" text="${xmlText(colour.word)}"><formula>${xmlText(text)}</formula></cfRule>`
        )
      })
      return `<conditionalFormatting sqref="${rangeText(range)}">${rules.join('')}</conditionalFormatting>`
    })
    .join('')
}
