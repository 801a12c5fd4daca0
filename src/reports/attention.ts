import { alerts } from '../status/alert.ts'
import { impactsOf } from '../status/impact.ts'
import { isSilent } from '../status/silence.ts'
import type { Standing } from '../status/standing.ts'
import type { Block, Table } from './page.ts'
import { consequenceOf, situationOf } from './situation.ts'
import { alertCell, saidCell, type Telling } from './telling.ts'
import { whoDoes } from './who-does.ts'

const rankOf = new Map(alerts.map((alert, rank) => [alert, rank]))

/** What somebody must look at, the worst first, then the earliest deadline, then plan order. */
const needing = (selected: readonly Standing[]): readonly Standing[] =>
  selected
    .filter(({ alert }) => alert !== 'on-track' && alert !== 'closed')
    .sort(
      (a, b) =>
        rankOf.get(a.alert)! - rankOf.get(b.alert)! ||
        (a.deadline ?? Number.MAX_SAFE_INTEGER) - (b.deadline ?? Number.MAX_SAFE_INTEGER),
    )

const attentionTable = (shown: readonly Standing[], of: Telling): Table => {
  const { analysis, words } = of
  const { column } = words
  const impacts = impactsOf(
    shown.map(({ task }) => task.index),
    analysis,
  )
  return {
    kind: 'table',
    columns: [
      { id: 'alert', title: column.alert, rigid: true },
      { id: 'address', title: column.address, rigid: true },
      { id: 'task', title: column.task, under: 'address' },
      { id: 'situation', title: column.situation },
      { id: 'responsible', title: column.responsible, under: 'situation' },
      { id: 'consequence', title: column.consequence, under: 'situation' },
    ],
    rows: shown.map((standing) => [
      alertCell(standing.alert, words),
      { text: standing.task.id },
      { text: standing.task.name, tone: 'muted' },
      saidCell(of, (as) => words.phrases(situationOf(standing, as))),
      { text: whoDoes(standing.task, analysis.campaign) },
      { text: words.phrases(consequenceOf(standing, impacts.get(standing.task.index), of)), tone: 'muted' },
    ]),
  }
}

const listed = (
  label: string,
  standings: readonly Standing[],
  { words }: Telling,
  most = standings.length,
): readonly Block[] => {
  if (standings.length === 0) return []
  const ids = standings.slice(0, most).map(({ task }) => task.id)
  return [
    {
      kind: 'paragraph',
      cells: [
        { text: `${label} ${standings.length}`, tone: 'strong' },
        { text: `  ${words.someOf(ids, standings.length)}` },
      ],
    },
  ]
}

/** So many tasks of which nothing was heard are named: at the beginning of a campaign that may be most of them. */
const mostSilent = 5

/** All that needs somebody: alerts, what waits for sign-off, deadlines still open. At most `most` rows of alerts. */
export const attention = (selected: readonly Standing[], of: Telling, most: number): readonly Block[] => {
  const { analysis, words } = of
  const all = needing(selected)
  const shown = all.slice(0, most)
  const awaiting = analysis.campaign.signOff ? selected.filter(({ facts }) => facts.state === 'done') : []
  const undecided = selected.filter(
    ({ task, deadline, facts }) =>
      task.due !== undefined &&
      'open' in task.due &&
      deadline === undefined &&
      facts.state !== 'dropped' &&
      facts.percent < 100,
  )
  const silent = selected.filter((standing) => isSilent(standing, analysis))
  const others = [
    ...listed(words.awaitingAcceptance, awaiting, of),
    ...listed(words.undecided, undecided, of),
    ...listed(words.silent, silent, of, most === Number.POSITIVE_INFINITY ? silent.length : mostSilent),
  ]
  if (all.length === 0 && others.length === 0) {
    // What could not be scheduled could not be judged either: then there is no good news to tell.
    if (selected.some(({ planStart }) => planStart === undefined)) return []
    return [{ kind: 'paragraph', cells: [{ text: words.nothingToDo, tone: 'good' }] }]
  }
  return [
    { kind: 'heading', text: words.needsAttention },
    ...(all.length === 0 ? [] : [attentionTable(shown, of)]),
    ...(shown.length === all.length
      ? []
      : [
          {
            kind: 'paragraph' as const,
            cells: [{ text: words.more(all.length - shown.length), tone: 'muted' as const }],
          },
        ]),
    ...others,
  ]
}
