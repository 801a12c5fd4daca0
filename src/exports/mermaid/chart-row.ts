import { shorten } from '../../formats/fold.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { lightOf } from '../../status/alert.ts'
import { isFinished } from '../../status/facts.ts'
import type { Standing } from '../../status/standing.ts'
import type { MermaidWords, ReportWords } from '../../words/index.ts'
import { taskLabel } from '../task-label.ts'
import { inertText } from './inert-text.ts'

/** A label stands beside its bar; the page is not much wider. */
const mostCells = 80

/** A bar or a line across, from its first day to its last, both included. */
export interface ChartRow {
  readonly label: string
  readonly tags: readonly string[]
  readonly first: number
  readonly last: number
}

const tagsOf = ({ task, facts, alert }: Standing): readonly string[] => [
  ...(lightOf[alert] === 'red' ? ['crit'] : []),
  ...(isFinished(facts) ? ['done'] : facts.state === 'started' ? ['active'] : []),
  ...(task.milestone ? ['milestone'] : []),
]

/** Something that begins no keyword goes first: a task may be called “title page”. */
const marked = ({ facts, alert }: Standing, label: string, words: ReportWords, chart: MermaidWords): string => {
  if (facts.state === 'dropped') return chart.row(words.state.dropped, label)
  if (isFinished(facts)) return `✔ ${label}`
  return alert === 'on-track' ? `· ${label}` : chart.row(words.alert[alert], label)
}

/** The days a task takes by what is known now; undefined where it has none, for it waits for itself. */
export const taskRow = (
  standing: Standing,
  who: string | undefined,
  words: ReportWords,
  chart: MermaidWords,
): ChartRow | undefined => {
  const { task, forecastStart, forecastEnd } = standing
  if (forecastStart === undefined || forecastEnd === undefined) return undefined
  const label = shorten(inertText(taskLabel(task, who, chart.by)), mostCells)
  return {
    label: marked(standing, label, words, chart),
    tags: tagsOf(standing),
    first: task.milestone ? forecastStart - 1 : forecastStart,
    last: forecastEnd - 1,
  }
}

/** `〔逾期〕征集作品（丙县） :crit, active, 2019-07-08, 2019-08-20`. */
export const rowLine = ({ label, tags, first, last }: ChartRow): string =>
  `${label} :${[...tags, isoDay(first as Day), isoDay(last as Day)].join(', ')}`
