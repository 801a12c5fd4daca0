import type { Analysis } from '../analysis.ts'
import type { LogEntry } from '../model/campaign.ts'
import { rangeOf } from '../model/source.ts'
import type { Link } from '../model/task.ts'
import { returnedOf } from '../status/returned.ts'
import type { ReportWords, ShowWords } from '../words/index.ts'
import { noFilters } from './filter.ts'
import { roomOf } from './next.ts'
import { header } from './overview.ts'
import type { Block, Cell, Page, Table } from './page.ts'
import { dueCell, extensionCells } from './show-due.ts'
import { alertCell, dayCell, dayText, saidCell, type Telling, telling } from './telling.ts'

export interface ShowTelling extends Telling {
  readonly show: ShowWords
}

type Row = readonly [label: string, value: Cell | undefined]

const textCell = (text: string | undefined): Cell | undefined =>
  text === undefined || text === '' ? undefined : { text }

const span = (start: number, end: number, of: Telling): string => of.words.period(dayText(start, of), dayText(end, of))

const dateRows = (task: number, as: ShowTelling): readonly Row[] => {
  const { analysis, show } = as
  const standing = analysis.standings[task]!
  const { planStart, planEnd, latestStart, latestEnd, forecastStart, forecastEnd, slack, lateBy, facts } = standing
  const shift = standing.task.milestone ? 1 : 0
  const room = roomOf(standing, analysis)
  const planned =
    planStart === undefined || planEnd === undefined
      ? { text: show.unscheduled, tone: 'bad' as const }
      : saidCell(as, (of) => show.planned(span(planStart - shift, planEnd - 1, of), slack))
  const isOpen = facts.state === 'todo' || facts.state === 'started'
  return [
    [show.label.planned, planned],
    [
      show.label.latest,
      latestStart === undefined || latestEnd === undefined
        ? undefined
        : saidCell(as, (of) => show.latest(dayText(latestStart - shift, of), dayText(latestEnd - 1, of))),
    ],
    [
      show.label.expected,
      !isOpen || forecastStart === undefined || forecastEnd === undefined
        ? undefined
        : saidCell(as, (of) => show.expected(span(forecastStart - shift, forecastEnd - 1, of), lateBy, room)),
    ],
  ]
}

const stateCell = (task: number, as: ShowTelling): Cell => {
  const { analysis, show, words } = as
  const { facts, alert, readiness } = analysis.standings[task]!
  const { tone, text } = alertCell(alert, words)
  const say = (of: Telling): string =>
    words.phrases([
      words.state[facts.state],
      ...(facts.state === 'done' || facts.state === 'accepted' || facts.state === 'dropped' ? [] : [text]),
      ...(readiness === undefined ? [] : [show.readiness[readiness]]),
      ...(facts.started === undefined ? [] : [show.started(dayText(facts.started, of))]),
      ...(facts.done === undefined ? [] : [show.done(dayText(facts.done, of))]),
      ...(facts.dropped === undefined ? [] : [show.dropped(dayText(facts.dropped, of))]),
    ])
  return { ...saidCell(as, say), ...(tone === undefined ? {} : { tone }) }
}

/** How far it is; what was sent back is as far as it has come again. */
const progressCell = (at: number, as: ShowTelling): Cell => {
  const { analysis, show } = as
  const { target } = analysis.tasks[at]!
  const { facts } = analysis.standings[at]!
  const returned = returnedOf(analysis.standings[at]!, analysis)
  if (returned !== undefined) {
    return {
      ...saidCell(as, (of) => show.returned(dayText(returned.day, of), returned.note, target?.text)),
      tone: 'warn',
    }
  }
  const count = facts.count === undefined ? undefined : `${facts.count / 1000}${target?.unitWord ?? ''}`
  return { text: show.progress(facts.percent, count, target?.text) }
}

const factRows = (at: number, as: ShowTelling): readonly Row[] => {
  const { analysis, show, words } = as
  const { label } = show
  const task = analysis.tasks[at]!
  const { file, line, column } = rangeOf(task.place)
  const { start } = task
  return [
    [label.activity, { text: `${words.ordinal(task.activity.index + 1)} ${task.activity.name}` }],
    [label.unit, { text: task.unit.name }],
    [label.lead, textCell(task.lead)],
    [label.section, textCell(task.section)],
    [label.owner, textCell(task.owner)],
    [label.with, textCell(words.list(task.with))],
    [label.state, stateCell(at, as)],
    [label.progress, progressCell(at, as)],
    [label.due, dueCell(at, as)],
    ...extensionCells(at, as).map((cell): Row => [label.extensions, cell]),
    ...dateRows(at, as),
    [label.takes, { text: task.milestone ? show.noTime : words.duration(task.takes), raw: task.takesText }],
    [label.start, start === undefined ? undefined : dayCell(start, as)],
    [label.deliverable, textCell(task.deliverable)],
    [label.weight, task.weight === 1000 ? undefined : { text: String(task.weight / 1000) }],
    [label.optional, task.optional ? { text: show.yes } : undefined],
    [label.tags, textCell(words.list(task.tags))],
    [label.source, textCell(task.source)],
    [label.note, textCell(task.note)],
    [label.place, { text: `${file}:${line}:${column}` }],
  ]
}

const factTable = (task: number, as: ShowTelling): Table => ({
  kind: 'table',
  headless: true,
  columns: [
    { id: 'label', title: '', rigid: true },
    { id: 'value', title: '' },
  ],
  rows: factRows(task, as).flatMap(([label, value]) =>
    value === undefined ? [] : [[{ text: label, tone: 'muted' as const }, value]],
  ),
})

/** One end of a link: the other task, how they hang together, how it stands. */
interface Neighbour {
  readonly task: number
  readonly link: Link
}

export const successorsOf = (task: number, { network, tasks }: Analysis): readonly Neighbour[] => {
  const found: Neighbour[] = []
  for (let k = network.firstOutgoing[task]!; k < network.firstOutgoing[task + 1]!; k++) {
    const to = network.outgoing[k]!
    found.push({ task: to, link: tasks[to]!.links[network.outgoingLink[k]!]! })
  }
  return found
}

export const predecessorsOf = (task: number, { tasks }: Analysis): readonly Neighbour[] =>
  tasks[task]!.links.map((link) => ({ task: link.from, link }))

const neighbourTable = (neighbours: readonly Neighbour[], as: ShowTelling): Table => {
  const { analysis, show, words } = as
  const lagText = ({ lag }: Link): string | undefined =>
    lag.count === 0 ? undefined : words.duration({ ...lag, count: Math.abs(lag.count) })
  return {
    kind: 'table',
    columns: [
      { id: 'alert', title: words.column.alert, rigid: true },
      { id: 'address', title: words.column.address, rigid: true },
      { id: 'task', title: words.column.task, under: 'address' },
      { id: 'link', title: show.column.link },
      { id: 'expected', title: show.column.expected, rigid: true },
    ],
    rows: neighbours.map(({ task, link }) => {
      const { alert, forecastEnd } = analysis.standings[task]!
      return [
        alertCell(alert, words),
        { text: analysis.tasks[task]!.id },
        { text: analysis.tasks[task]!.name, tone: 'muted' },
        { text: show.link(link.type, lagText(link), link.lag.count < 0) },
        dayCell(forecastEnd === undefined ? undefined : forecastEnd - 1, as),
      ]
    }),
  }
}

const neighbours = (title: string, found: readonly Neighbour[], as: ShowTelling): readonly Block[] =>
  found.length === 0 ? [] : [{ kind: 'heading', text: title }, neighbourTable(found, as)]

const entryText = ({ state, percent, count, extend, date }: LogEntry, task: number, as: ShowTelling): string => {
  const { show, words, analysis } = as
  const unitWord = analysis.tasks[task]!.target?.unitWord ?? ''
  const said = words.phrases([
    ...(extend === undefined ? [] : [show.extend(dayText(extend.day, as))]),
    ...(count === undefined ? [] : [show.count(`${count.value / 1000}${unitWord}`)]),
    ...(percent === undefined ? [] : [show.percent(percent.value)]),
    ...(state === undefined ? [] : [show.reported[state.value]]),
  ])
  return date.day > analysis.asOf.day ? show.later(said) : said
}

const logTable = (entries: readonly LogEntry[], task: number, as: ShowTelling): Table => {
  const { column } = as.show
  const ids = ['by', 'note', 'evidence'] as const
  // A column that no entry fills is no column.
  const filled = ids.filter((id) => entries.some((entry) => entry[id] !== undefined))
  return {
    kind: 'table',
    columns: [
      { id: 'date', title: column.date, rigid: true },
      { id: 'entry', title: column.entry },
      ...filled.map((id) => ({ id, title: column[id] })),
    ],
    rows: entries.map((entry) => [
      dayCell(entry.date.day, as),
      saidCell(as, (of) => entryText(entry, task, { ...as, ...of })),
      ...filled.map((id) => ({ text: entry[id] ?? '' })),
    ]),
  }
}

const log = (task: number, as: ShowTelling): readonly Block[] => {
  const entries = as.analysis.logs.get(task) ?? []
  if (entries.length === 0) return [{ kind: 'paragraph', cells: [{ text: as.show.noLog, tone: 'muted' }] }]
  return [{ kind: 'heading', text: as.show.log(entries.length) }, logTable(entries, task, as)]
}

const taskBlocks = (task: number, as: ShowTelling): readonly Block[] => {
  const { analysis, show } = as
  const { id, name } = analysis.tasks[task]!
  const before = predecessorsOf(task, analysis)
  const after = successorsOf(task, analysis)
  return [
    { kind: 'heading', text: `${id}  ${name}` },
    factTable(task, as),
    ...neighbours(show.predecessors(before.length), before, as),
    ...neighbours(show.successors(after.length), after, as),
    ...log(task, as),
    { kind: 'paragraph', cells: [{ text: show.seeWhy(id), tone: 'muted' }], forPeople: true },
  ]
}

/** All that is known of some tasks. */
export const showPage = (analysis: Analysis, words: ReportWords, show: ShowWords, tasks: readonly number[]): Page => {
  const as: ShowTelling = { ...telling(analysis, words), show }
  return {
    title: analysis.campaign.name,
    blocks: [...header(as, noFilters), ...tasks.flatMap((task) => taskBlocks(task, as))],
  }
}
