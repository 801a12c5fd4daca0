import { type Day, isoDay } from '../model/day.ts'
import { isFinished } from '../status/facts.ts'
import type { Standing } from '../status/standing.ts'
import { summarize } from '../status/summary.ts'
import type { Block, Cell } from './page.ts'
import type { ViewTelling } from './schedule-views.ts'
import { dayText, toneOf } from './telling.ts'
import { activitiesOf, matrixTable, unitsOf } from './unit-matrix.ts'

/** The earliest day told among what is open. */
const nextDue = (standings: readonly Standing[]): number | undefined => {
  let next: number | undefined
  for (const { task, facts, dueWorkday, deadline } of standings) {
    const day = dueWorkday ?? deadline
    if (isFinished(facts) || task.optional || day === undefined) continue
    if (next === undefined || day < next) next = day
  }
  return next
}

const sumCell = (standings: readonly Standing[] | undefined, of: ViewTelling): Cell => {
  const { analysis, words } = of
  if (standings === undefined) return { text: words.none, raw: '', brief: words.none, tone: 'muted' }
  const { percent, light, tasks, byState } = summarize(standings, analysis.calendar, analysis.campaign.anniversary)
  const share = `${byState.done + byState.accepted}/${tasks - byState.dropped}`
  const next = nextDue(standings)
  const [sign, due, iso] = [
    words.lightSign[light],
    next === undefined ? [] : [dayText(next, of)],
    next === undefined ? [] : [isoDay(next as Day)],
  ]
  return {
    text: [`${sign} ${percent}%`, share, ...due].join('\n'),
    raw: [words.light[light], `${percent}%`, share, ...iso].join(' '),
    brief: [sign, `${percent}%`, share].join('\n'),
    tone: toneOf[light],
  }
}

/** Units by activities, with sums at the right and at the bottom: how far each is, and what comes next. */
export const scheduleMatrix = (selected: readonly Standing[], of: ViewTelling): readonly Block[] => {
  const { words, view, analysis } = of
  const { campaign } = analysis
  const activities = activitiesOf(selected, campaign)
  const units = unitsOf(selected, campaign)
  const outside = units.some(({ external }) => external)
  const key = activities.map(({ index, name }) => `${words.ordinal(index + 1)} ${name}`).join('  ')
  const muted = (text: string): Block => ({ kind: 'paragraph', cells: [{ text, tone: 'muted' }], forPeople: true })
  return [
    { kind: 'heading', text: view.matrixTitle },
    muted(key),
    matrixTable(selected, units, activities, of, {
      cell: (standings) => sumCell(standings, of),
      unit: ({ short, name, external }) => ({ text: external ? view.outside(short) : short, raw: name }),
      sum: view.sum,
    }),
    muted(view.matrixLegend(outside)),
    ...(words.lightLegend === '' ? [] : [muted(words.lightLegend)]),
  ]
}
