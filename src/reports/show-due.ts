import { type Day, isoDay } from '../model/day.ts'
import type { Cell } from './page.ts'
import type { ShowTelling } from './show.ts'
import { dayText, saidCell, type Telling } from './telling.ts'

const fullText = (day: number, of: Telling): string => (of.iso ? isoDay(day as Day) : of.words.fullDate(day as Day))

/** The deadline in the plan's own words, the day it means, and the last working day before where that is another one. */
export const dueCell = (task: number, as: ShowTelling): Cell => {
  const { analysis, show } = as
  const { originalDeadline, dueWorkday, deadline } = analysis.standings[task]!
  const { date, due, rule, activity, unit } = analysis.tasks[task]!
  if (due !== undefined && 'open' in due) return { text: show.undecided, tone: 'warn' }
  if (originalDeadline === undefined) return { text: show.noDeadline, tone: 'muted' }
  const source = date ?? due
  const isWorkedOut = source === undefined || source.text === isoDay(source.day)
  const workday =
    dueWorkday === undefined || dueWorkday === deadline || deadline !== originalDeadline ? undefined : dueWorkday
  const own = rule.differs.get(unit.id)?.due ?? rule.fields.due
  const isInherited = date === undefined && own === undefined && activity.due !== undefined
  return saidCell(as, (of) => {
    const written = isWorkedOut ? '' : source.text
    // A date names the first of its days; what it takes says which is the last.
    if (date !== undefined && date.day !== originalDeadline)
      return show.dueUntil(written, fullText(date.day, of), fullText(originalDeadline, of))
    const said = show.due(
      written,
      fullText(originalDeadline, of),
      workday === undefined ? undefined : dayText(workday, of),
    )
    return isInherited ? show.inherited(said) : said
  })
}

/** The extensions in force, each with who approved it and why. */
export const extensionCells = (task: number, as: ShowTelling): readonly Cell[] => {
  const { analysis, show } = as
  const inForce = new Set(analysis.standings[task]!.facts.extensions)
  return (analysis.logs.get(task) ?? []).flatMap(({ extend, date, by, note }) =>
    extend === undefined || !inForce.has(extend)
      ? []
      : [saidCell(as, (of) => show.extension(fullText(extend.day, of), dayText(date.day, of), by, note))],
  )
}
