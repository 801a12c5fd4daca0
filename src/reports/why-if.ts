import type { Analysis } from '../analysis.ts'
import { workdaysBetween } from '../calendar/count.ts'
import { type Move, movesBetween } from '../status/moves.ts'
import { type Summary, summarize } from '../status/summary.ts'
import type { Block, Table } from './page.ts'
import { alertCell, dayCell } from './telling.ts'
import type { Supposed } from './why.ts'
import { comparisonOf, lastDayText, saidChange, sentenceCell, taskName, type WhyTelling } from './why-telling.ts'

export const marginOf = ({ standings, calendar, campaign }: Analysis): Summary['margin'] =>
  summarize(standings, calendar, campaign.anniversary).margin

/** What becomes of the task that was asked for. */
const outcome = (task: number, { after }: Supposed, as: WhyTelling): string => {
  const { analysis, why } = as
  const before = analysis.standings[task]!
  const then = after.standings[task]!
  const name = taskName(task, as)
  if (before.forecastEnd === undefined || then.forecastEnd === undefined) return ''
  if (before.forecastEnd === then.forecastEnd) {
    return why.sameFinish(name, lastDayText(then.forecastEnd, as), comparisonOf(then, { ...as, analysis: after }))
  }
  return why.changedFinish(
    name,
    lastDayText(before.forecastEnd, as),
    lastDayText(then.forecastEnd, as),
    workdaysBetween(analysis.calendar, then.forecastEnd, before.forecastEnd),
    comparisonOf(then, { ...as, analysis: after }),
  )
}

/** So many moves are listed; programs get them all from --json. */
const mostMoves = 12

const movesTable = (moves: readonly Move[], as: WhyTelling): Table => {
  const { column } = as.words
  const finish = (end: number | undefined) => dayCell(end === undefined ? undefined : end - 1, as)
  return {
    kind: 'table',
    main: true,
    columns: [
      { id: 'address', title: column.address, rigid: true },
      { id: 'task', title: column.task, under: 'address' },
      { id: 'finish-before', title: as.why.column.finishBefore, rigid: true },
      { id: 'finish-after', title: as.why.column.finishAfter, rigid: true },
      { id: 'alert-before', title: as.why.column.alertBefore, rigid: true },
      { id: 'alert-after', title: as.why.column.alertAfter, rigid: true },
    ],
    rows: moves.map(({ before, after }) => [
      { text: after.task.id },
      { text: after.task.name, tone: 'muted' },
      finish(before.forecastEnd),
      finish(after.forecastEnd),
      alertCell(before.alert, as.words),
      alertCell(after.alert, as.words),
    ]),
  }
}

/** What is supposed, what becomes of the tasks asked for, of all others, and of the margin. */
export const ifBlocks = (tasks: readonly number[], supposed: Supposed, as: WhyTelling): readonly Block[] => {
  const { suppositions, after } = supposed
  const { analysis } = as
  const moves = movesBetween(analysis.standings, after.standings)
  const sentences = (of: WhyTelling): readonly string[] => [
    of.why.supposing(suppositions.map((each) => saidChange(each, of))),
    ...tasks.map((task) => outcome(task, supposed, of)),
    ...(moves.length === 0 ? [of.why.nothingMoves] : []),
    of.why.margin(marginOf(analysis), marginOf(after)),
  ]
  return [
    { kind: 'heading', text: as.why.ifTitle },
    {
      kind: 'paragraph',
      cells: [sentenceCell(as, (of) => of.why.sentences(sentences(of).filter((each) => each !== '')))],
    },
    { kind: 'paragraph', cells: [{ text: as.why.notWritten, tone: 'muted' }] },
    ...(moves.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: as.why.movesTitle(moves.length) },
          movesTable(moves.slice(0, mostMoves), as),
        ]),
    ...(moves.length <= mostMoves
      ? []
      : [{ kind: 'paragraph' as const, cells: [{ text: as.why.moreMoves(moves.length - mostMoves) }] }]),
  ]
}
