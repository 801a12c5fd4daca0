import type { Analysis } from '../../analysis.ts'
import type { Telling } from '../../reports/telling.ts'
import type { Light } from '../../status/alert.ts'
import type { Standing } from '../../status/standing.ts'
import type { ExportRequest } from '../exporter.ts'
import { type Axis, axisOf } from './axis.ts'
import { type Section, type Shade, sectionsOf, shadeOf } from './rows.ts'
import type { Texts, Vocabulary } from './texts.ts'
import { paperWidths, type Widths } from './widths.ts'

/** What every part of the page is written from. */
export interface Chart {
  readonly request: ExportRequest
  readonly analysis: Analysis
  readonly sections: readonly Section[]
  readonly axis: Axis
  readonly widths: Widths
  readonly texts: Texts
  /** The year that need not be said. */
  readonly year: number
}

/** A light's sign beside its colour: what is printed in grey, or seen by somebody who tells no red from green, says the same. */
export const signOf: Readonly<Record<Shade, string>> = { red: '✘', yellow: '△', green: '○', blue: '✔', dropped: '—' }

/** The sign of the worst of some tasks. */
export const signOfTasks = (standings: readonly Standing[]): string => signOf[shadeOf(standings)]

/** What a light is called, everywhere on the page: the blue one by what it means. */
export const shadeText = (shade: Shade, { report }: Vocabulary): string =>
  shade === 'dropped' ? report.state.dropped : shade === 'blue' ? report.alert.closed : report.light[shade]

export const lights: readonly Light[] = ['red', 'yellow', 'green', 'blue']

/** What the reports' sentences lean on, in a language of the page. */
export const tellingIn = ({ analysis, year }: Chart, { report }: Vocabulary): Telling => ({
  analysis,
  words: report,
  year,
  iso: false,
})

/** From the campaign's start to its anniversary, and as far as any of the tasks reaches. */
const axisFor = ({ analysis, standings }: ExportRequest): Axis => {
  const { campaign } = analysis
  let first: number = campaign.starts.day
  let last: number = campaign.anniversary
  for (const { forecastStart, forecastEnd, deadline } of standings) {
    if (forecastStart !== undefined) first = Math.min(first, forecastStart)
    if (forecastEnd !== undefined) last = Math.max(last, forecastEnd - 1)
    if (deadline !== undefined) last = Math.max(last, deadline)
  }
  return axisOf(first, last)
}

export const chartOf = (request: ExportRequest, texts: Texts, year: number): Chart => {
  const { analysis, standings } = request
  const widths = paperWidths(standings, analysis.campaign)
  return {
    request,
    analysis,
    sections: sectionsOf(standings, widths.name),
    axis: axisFor(request),
    widths,
    texts,
    year,
  }
}
