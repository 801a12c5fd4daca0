import { isoDay } from '../../model/day.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Standing } from '../../status/standing.ts'
import type { LedgerColumnWord } from '../../words/index.ts'
import type { Filters } from '../filter.ts'
import type { Cell, Page, Table } from '../page.ts'
import { telling } from '../telling.ts'
import { aboutLedger, type LedgerSource, ledgerUnit } from './ledger.ts'
import { type LedgerRow, type LedgerTelling, type LedgerValue, ledgerRow, valueText } from './ledger-row.ts'

const ids = ['number', 'task', 'requirement', 'lead', 'section', 'with', 'due', 'remark'] as const

type Id = (typeof ids)[number]

/** Days and names are not folded while a text can give way. */
const rigid: ReadonlySet<LedgerColumnWord> = new Set<Id>(['number', 'due'])

const cellOf = (value: LedgerValue, { words, year }: LedgerTelling): Cell =>
  value !== undefined && 'day' in value
    ? { text: words.date(value.day, year), raw: isoDay(value.day) }
    : { text: valueText(value) }

interface Member {
  readonly standing: Standing
  readonly row: LedgerRow
}

/** Members of a rule whose tasks say the same but for who does them are one row, as offices write it. */
const gathered = (standings: readonly Standing[], of: LedgerTelling): Iterable<readonly Member[]> =>
  groupBy(
    standings.map((standing): Member => ({ standing, row: ledgerRow(standing, of) })),
    ({ standing: { task }, row }) =>
      JSON.stringify([
        task.rule.id,
        ...ids.map((id) => (id === 'number' || id === 'section' ? '' : valueText(row[id]))),
      ]),
  ).values()

/** Several units share a section that they all have, or each has its own behind its name. */
const whoOf = (same: readonly Member[], { words, say }: LedgerTelling): string => {
  const [first] = same
  if (same.length === 1) return valueText(first!.row.section)
  const tasks = same.map(({ standing: { task } }) => task)
  const { section } = tasks[0]!
  const isShared = tasks.every((task) => task.section === section)
  const names = tasks.map(({ unit, section: own }) =>
    isShared || own === undefined ? unit.name : say.sectionOf(unit.name, own),
  )
  const list = words.list([...new Set(names)])
  return isShared && section !== undefined ? say.sectionOfAll(list, section) : list
}

/** What was dropped is nobody's to do any more: it is listed where it was asked for. */
const isListed = ({ facts }: Standing, { state }: Filters): boolean =>
  facts.state !== 'dropped' || state.includes('dropped')

/** 任务分解表: who does what by when, gathered by activity; how it stands is the ledger's business. */
export const taskTablePage = (source: LedgerSource, step: (done: number) => void): Page => {
  const { analysis, filters, words, say } = source
  const standings = source.standings.filter((standing) => isListed(standing, filters))
  const dropped = source.standings.length - standings.length
  const of: LedgerTelling = { ...telling(analysis, words), say }
  const unit = ledgerUnit(source)
  const title = say.taskTable(analysis.campaign.name)
  const breaks: NonNullable<Table['breaks']>[number][] = []
  const rows: Cell[][] = []
  let done = dropped
  for (const [activity, members] of groupBy(standings, ({ task }) => task.activity)) {
    breaks.push({ before: rows.length, text: say.band(words.ordinal(activity.index + 1), activity.name) })
    for (const same of gathered(members, of)) {
      const number = rows.length + 1
      const who = whoOf(same, of)
      rows.push(
        ids.map((id) => {
          if (id === 'number') return { text: String(number) }
          return id === 'section' ? { text: who } : cellOf(same[0]!.row[id], of)
        }),
      )
      done += same.length
      step(done)
    }
  }
  const table: Table = {
    kind: 'table',
    main: true,
    columns: ids.map((id) => ({ id, title: say.column[id], ...(rigid.has(id) ? { rigid: true } : {}) })),
    rows,
    breaks,
  }
  const about = [...aboutLedger({ ...source, standings }), ...(dropped === 0 ? [] : [say.droppedLeftOut(dropped)])]
  return {
    title: unit === undefined ? title : say.of(title, unit.name),
    blocks: [
      { kind: 'paragraph', cells: [{ text: words.phrases(about) }] },
      rows.length === 0 ? { kind: 'paragraph', cells: [{ text: words.nothingSelected }] } : table,
    ],
  }
}
