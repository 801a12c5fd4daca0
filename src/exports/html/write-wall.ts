import { tag } from '../../formats/html-text.ts'
import type { Language } from '../../model/campaign.ts'
import { ymdOf } from '../../model/day.ts'
import { loadReportWords, loadWallWords } from '../../words/index.ts'
import type { ExportRequest } from '../exporter.ts'
import { axisHtml, legendHtml, numbersStyle } from './axis-html.ts'
import { pageScript } from './browser.generated.ts'
import { type Chart, chartOf } from './chart.ts'
import { controlsHtml, panelHtml } from './controls.ts'
import { wallData } from './data.ts'
import { documentHtml } from './document.ts'
import { headHtml } from './head.ts'
import { matrixHtml, matrixLines } from './matrix.ts'
import { type SheetPlace, sectionHtml } from './section.ts'
import { fitSheet, type Sheet } from './sheet.ts'
import { chartStyle } from './style-chart.ts'
import { pageStyle } from './style-page.ts'
import { paperStyle } from './style-paper.ts'
import { texts, type Vocabulary } from './texts.ts'

const vocabulary = async (language: Language): Promise<Vocabulary> => ({
  report: await loadReportWords(language),
  wall: await loadWallWords(language),
})

/** The sheet as long as nobody filters: a rule that stands for several tasks is one row. */
const sheetOf = (chart: Chart): { readonly sheet: Sheet; readonly places: readonly SheetPlace[] } => {
  const sections = chart.sections.map(({ rows }) => ({ rows: rows.filter(({ kind }) => kind !== 'member') }))
  const sheet = fitSheet(sections, matrixLines(chart.request.standings, chart))
  const places = sheet.sections.map(({ isShown, rows }, at) => ({
    isShown,
    isSecond: at === sheet.second,
    rows: new Set(sections[at]!.rows.filter((_, row) => rows[row])),
  }))
  return { sheet, places }
}

/** On paper, below the last activity: how many have no room. */
const activitiesLeftOut = (places: readonly SheetPlace[], { texts: said }: Chart): string => {
  const missing = places.filter(({ isShown }) => !isShown).length
  const attributes = { class: 'left-out', id: 'left-out' }
  return missing === 0
    ? tag('p', attributes, '')
    : said.element('p', attributes, ({ wall }) => wall.activitiesLeftOut.replace('%', String(missing)))
}

/** The wall chart (挂图作战) and the county matrix as one page that needs nothing else; all of it can be read without its script. */
export const writeWall = async (request: ExportRequest): Promise<string> => {
  const { analysis, language, standings } = request
  const { campaign } = analysis
  const said = texts(language, { 'zh-CN': await vocabulary('zh-CN'), en: await vocabulary('en') })
  const chart = chartOf(request, said, ymdOf(campaign.anniversary).year)
  const { sheet, places } = sheetOf(chart)
  let done = 0
  const sections = chart.sections.map((section, at) =>
    sectionHtml(section, chart, places[at]!, () => request.step(++done)),
  )
  const matrix = matrixHtml(standings, chart)
  const main = [
    said.element('h2', { class: 'unseen' }, ({ wall }) => wall.toChart),
    legendHtml(chart),
    axisHtml(chart),
    tag('div', { class: 'flow' }, [...sections, activitiesLeftOut(places, chart), matrix].join('\n')),
  ]
  const body = [
    said.element('a', { class: 'skip', href: '#chart' }, ({ wall }) => wall.toChart),
    ...(matrix === '' ? [] : [said.element('a', { class: 'skip', href: '#matrix' }, ({ wall }) => wall.toMatrix)]),
    headHtml(chart),
    controlsHtml(chart),
    tag('main', { id: 'chart' }, main.join('\n')),
    panelHtml(chart),
  ]
  const numbers = `:root{${numbersStyle(chart)};--row:${sheet.row}mm;--font:${sheet.font}mm}`
  return documentHtml({
    language,
    className: sheet.columns === 2 ? 'two' : 'one',
    title: said.element('title', {}, ({ wall }) => `${campaign.name} · ${wall.title}`),
    style: [numbers, pageStyle, chartStyle, paperStyle].join('\n'),
    script: pageScript,
    data: wallData(chart),
    body,
  })
}
