import { displayWidth } from '../../formats/display-width.ts'
import { shorten } from '../../formats/fold.ts'
import { describeFilters } from '../../reports/filter.ts'
import type { MermaidWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { inertText } from './inert-text.ts'

/** A title is one line, 18 pixels high, and cut off at both ends of the page. */
const mostCells = 84
/** So much is left of a campaign's name, whatever else there is to say. */
const leastName = 24

/** What the chart is of, what it leaves out, and on which day, unless that takes too much room: a line in the chart says so too. */
export const chartTitle = (
  { analysis, unit, filters, words }: ExportRequest,
  missing: number,
  chart: MermaidWords,
): string => {
  const { campaign, asOf } = analysis
  const name = inertText(campaign.name)
  const withName = (others: readonly string[]): string => {
    const room = mostCells - displayWidth(chart.title(['', ...others]))
    return shorten(chart.title([shorten(name, Math.max(leastName, room)), ...others]), mostCells)
  }
  const filtered = describeFilters(filters, words)
  const left = [
    ...(unit === undefined ? [] : [unit.name]),
    ...(filtered === undefined ? [] : [filtered]),
    ...(missing === 0 ? [] : [chart.unscheduled(missing)]),
  ].map(inertText)
  const whole = withName([...left, inertText(chart.asOf(words.fullDate(asOf.day)))])
  return left.length > 0 && !whole.startsWith(name) ? withName(left) : whole
}
