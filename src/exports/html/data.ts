import type { Analysis } from '../../analysis.ts'
import { safeText } from '../../formats/safe-text.ts'
import type { Day } from '../../model/day.ts'
import { writtenText } from '../../reports/schedule-table.ts'
import { situationOf } from '../../reports/situation.ts'
import { whoDoes } from '../../reports/who-does.ts'
import { lightOf } from '../../status/alert.ts'
import { rootsOf } from '../../status/roots.ts'
import type { Standing } from '../../status/standing.ts'
import { toldDay } from '../../status/told-day.ts'
import { type Chart, signOfTasks, tellingIn } from './chart.ts'
import { matrixLines } from './matrix.ts'
import { type OtherData, type SayWord, sayWords, type TaskData, type Wait, type WallData } from './page-data.ts'
import { shadeOf } from './rows.ts'
import type { Say } from './texts.ts'

const isPressing = ({ alert }: Standing): boolean => lightOf[alert] === 'red' || lightOf[alert] === 'yellow'

/** When it was done, or started and is expected; of what will be late the situation says by when. */
const timePhrase = ({ facts, alert, forecastStart, forecastEnd }: Standing, year: number): readonly Say[] => {
  const { done, dropped, started } = facts
  if (done !== undefined) return [({ report, wall }) => wall.wasDone(report.date(done, year))]
  if (dropped !== undefined || forecastStart === undefined || forecastEnd === undefined) return []
  const last = (forecastEnd - 1) as Day
  const isSaid = alert === 'failing'
  if (started !== undefined)
    return [
      ({ report, wall }) => {
        const first = report.date(started, year)
        return isSaid ? wall.wasStarted(first) : wall.underWay(first, report.date(last, year))
      },
    ]
  const first = Math.min(forecastStart, last) as Day
  return isSaid ? [] : [({ report, wall }) => wall.expected(report.date(first, year), report.date(last, year))]
}

const progressPhrase = ({ task, facts }: Standing): readonly Say[] => {
  const { target } = task
  const { count, percent } = facts
  if (target !== undefined && count !== undefined)
    return [({ wall }) => wall.counted(String(count / 1000), target.text, percent)]
  return percent > 0 && percent < 100 ? [({ wall }) => wall.percent(percent)] : []
}

/** `8月20日前`, `2019-08-20`: the plan says what the row says. */
const plainDate = /^(\d{1,2}月\d{1,2}日(前|以前)?|\d{4}-\d\d-\d\d)$/

/** The deadline in the plan's own words, where they are others: `8月底`, `开展-2wd`, a date that was extended or is a day off. */
const writtenPhrase = (standing: Standing, chart: Chart): readonly Say[] => {
  const { task, deadline, facts } = standing
  const written = task.date ?? task.due
  if (deadline === undefined || written === undefined) return []
  const isTold = toldDay(standing, chart.analysis.asOf.day) === deadline
  if (isTold && facts.extensions.length === 0 && plainDate.test(written.text)) return []
  return [(words) => words.wall.dueAsWritten(writtenText(standing, tellingIn(chart, words)))]
}

/** What is known of a task beyond its row: why it has its light, when it is expected, how far it is. */
const phrasesOf = (standing: Standing, chart: Chart): readonly Say[] => {
  // Whom it waits for stands beside it, by name.
  const alone = { ...standing, waitingFor: [] }
  const situation: Say = (words) => words.report.phrases(situationOf(alone, tellingIn(chart, words)))
  return [
    ...(isPressing(standing) ? [situation] : []),
    ...timePhrase(standing, chart.year),
    ...progressPhrase(standing),
    ...writtenPhrase(standing, chart),
  ]
}

/** Tasks next to those of the page that are not on it themselves. */
const neighbours = ({ network }: Analysis, standings: readonly Standing[], roots: Int32Array): ReadonlySet<number> => {
  const own = new Set(standings.map(({ task }) => task.index))
  const { firstOutgoing, outgoing } = network
  const found = new Set<number>()
  const add = (task: number): void => {
    if (!own.has(task)) found.add(task)
  }
  for (const standing of standings) {
    const { task } = standing
    if (isPressing(standing)) add(roots[task.index]!)
    for (const { from } of task.links) add(from)
    for (let at = firstOutgoing[task.index]!; at < firstOutgoing[task.index + 1]!; at++) add(outgoing[at]!)
  }
  return found
}

/** What the script needs besides the rows: which task waits for which, where a delay comes from, all texts in both languages. */
export const wallData = (chart: Chart): WallData => {
  const { analysis, request, texts } = chart
  const { standings, language } = request
  const roots = rootsOf(analysis)
  const waitsOf = (task: number, isKept: (from: number) => boolean): { readonly waits?: readonly Wait[] } => {
    const byTask = new Map(analysis.tasks[task]!.links.map(({ from, type }) => [from, type]))
    const waits = [...byTask].flatMap(([from, type]) =>
      isKept(from) ? [type === 'FS' ? from : ([from, type] as const)] : [],
    )
    return waits.length === 0 ? {} : { waits }
  }
  const own = new Set(standings.map(({ task }) => task.index))
  const taskData = (standing: Standing): TaskData => {
    const { index, id } = standing.task
    const root = roots[index]!
    return {
      index,
      id: safeText(id),
      phrases: phrasesOf(standing, chart).map(texts.number),
      ...waitsOf(index, () => true),
      ...(root === index || !isPressing(standing) ? {} : { root }),
    }
  }
  const otherData = (index: number): OtherData => {
    const { task, alert } = analysis.standings[index]!
    return {
      index,
      name: safeText(task.name),
      who: safeText(whoDoes(task, analysis.campaign)),
      light: shadeOf([analysis.standings[index]!]),
      sign: signOfTasks([analysis.standings[index]!]),
      alert: texts.number(({ report }) => report.alert[alert]),
      ...waitsOf(index, (from) => own.has(from)),
    }
  }
  const say = (word: SayWord): number =>
    texts.number(({ report, wall }) => (word === 'nothing' ? report.nothingSelected : wall[word]))
  return {
    language,
    tasks: standings.map(taskData),
    others: [...neighbours(analysis, standings, roots)].sort((a, b) => a - b).map(otherData),
    say: Object.fromEntries(sayWords.map((word) => [word, say(word)])) as Record<SayWord, number>,
    otherLines: matrixLines(standings, chart),
    texts: texts.all(),
  }
}
