import { workdaysBetween } from '../../calendar/count.ts'
import type { MarginChange, Shift } from '../../compare/compare-forecasts.ts'
import type { Comparison } from '../../compare/compare-plans.ts'
import type { Pair } from '../../compare/pair-tasks.ts'
import type { Standing } from '../../status/standing.ts'
import { type DiffRow, type DiffTelling, onDay } from './diff-row.ts'

const spenderText = (spender: Pair<Standing> | undefined, { said }: DiffTelling): string =>
  spender === undefined ? '' : said.spentBy(spender.after.task.id, spender.after.task.unit.short)

const marginText =
  (margin: number | undefined) =>
  ({ words, said }: DiffTelling): string =>
    margin === undefined ? said.noMargin : margin < 0 ? said.beyond(-margin) : words.workdays(margin)

/** How much of the margin is gone, where both sides have one. */
export const spentOf = ({ before, after }: MarginChange): number | undefined =>
  before === undefined || after === undefined ? undefined : before - after

/** The margin of the campaign in one sentence, and who has spent it. */
export const marginSentence = (margin: MarginChange, of: DiffTelling): string => {
  const { said } = of
  const spent = spentOf(margin)
  if (spent === undefined) return ''
  if (spent === 0) return said.marginSame(marginText(margin.after)(of))
  const sentence = said.marginWas(marginText(margin.before)(of), marginText(margin.after)(of), said.spent(spent))
  return margin.spender === undefined ? sentence : said.because(sentence, spenderText(margin.spender, of))
}

/** Unit by unit: the room before the anniversary, and where it went. */
export const rowsOfMargins = ({ margins }: Comparison, of: DiffTelling): readonly DiffRow[] =>
  margins
    .filter((margin) => margin.unit !== undefined && margin.before !== margin.after)
    .map((margin) => {
      const spent = spentOf(margin)
      return {
        address: { text: margin.unit!.id, tone: 'strong' },
        name: margin.unit!.name,
        what:
          spent !== undefined
            ? of.said.spent(spent)
            : margin.after === undefined
              ? of.said.marginGone
              : of.said.marginNew,
        before: marginText(margin.before),
        after: marginText(margin.after),
        note: (as) => spenderText(margin.spender, as),
        ...(spent !== undefined && spent > 0 ? { tone: 'warn' as const } : {}),
      }
    })

const shiftRow = ({ spender, moves, workdays }: Shift, { after }: Comparison, of: DiffTelling): DiffRow => {
  const { task } = spender.after
  const own = workdaysBetween(after.calendar, spender.before.forecastEnd!, spender.after.forecastEnd!)
  const others = moves.filter((move) => move !== spender).length
  return {
    address: {
      text: task.id,
      raw: [task.id, ...moves.map((move) => move.after.task.id)]
        .filter((id, at, all) => all.indexOf(id) === at)
        .join(' '),
      tone: 'strong',
    },
    name: task.name,
    what: of.said.moved(spender.after.forecastEnd! - spender.before.forecastEnd!, own),
    before: onDay(spender.before.forecastEnd! - 1),
    after: onDay(spender.after.forecastEnd! - 1),
    note: ({ words, said }) =>
      words.phrases([task.unit.short, ...(others === 0 ? [] : [said.shift(others, workdays)])]),
    ...(own > 0 ? { tone: 'warn' as const } : {}),
  }
}

/** Whose work is expected on another day, and how many tasks that moves. */
export const rowsOfShifts = (comparison: Comparison, of: DiffTelling): readonly DiffRow[] =>
  comparison.shifts.map((shift) => shiftRow(shift, comparison, of))
