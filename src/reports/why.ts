import type { Analysis } from '../analysis.ts'
import { type ChainStep, explain } from '../status/explain.ts'
import { isFinished } from '../status/facts.ts'
import type { Remedies } from '../status/remedy.ts'
import { roomsOf } from '../status/room.ts'
import type { Supposition } from '../status/supposition.ts'
import { rootOf } from '../status/why.ts'
import type { ReportWords, WhyWords } from '../words/index.ts'
import { noFilters } from './filter.ts'
import { header } from './overview.ts'
import type { Block, Page } from './page.ts'
import { dayText, telling } from './telling.ts'
import { chainBlocks, saidStep } from './why-chain.ts'
import { ifBlocks } from './why-if.ts'
import { cycleOf, isBad, tellImpact, tellLatest, tellRemedies, tellRivals, tellRoot } from './why-paragraphs.ts'
import { comparisonOf, sentenceCell, taskName, type WhyTelling } from './why-telling.ts'

/** The plan as supposed. */
export interface Supposed {
  readonly suppositions: readonly Supposition[]
  readonly after: Analysis
}

export interface WhyQuestion {
  /** Indices, in the order in which they were asked for. */
  readonly tasks: readonly number[]
  readonly supposed: Supposed | undefined
  /** What would help a task, as far as anything must. */
  readonly remediesFor: (task: number) => Remedies | undefined
}

/** The answer in one sentence. */
const answerOf = (task: number, as: WhyTelling): string => {
  const { analysis, why } = as
  const standing = analysis.standings[task]!
  const { facts, forecastEnd, overdueBy, overdueDays, alert } = standing
  const name = taskName(task, as)
  if (facts.state === 'dropped') return why.dropped(name, dayText(facts.dropped!, as))
  const comparison = comparisonOf(standing, as)
  if (isFinished(facts)) return why.done(name, dayText(facts.done!, as), comparison, facts.state === 'accepted')
  if (forecastEnd === undefined) {
    const cycle = cycleOf(task, as)
    const said = why.unscheduled(
      name,
      cycle.slice(0, 6).map((at) => taskName(at, as)),
      cycle.includes(task),
    )
    return why.sentences([said, why.seeCheck])
  }
  const [step] = explain(task, analysis)
  const { start, finish, isOneDay } = saidStep(step!, as)
  const root = rootOf(task, analysis)
  return why.outlook({
    task: name,
    start,
    finish,
    isOneDay,
    startedOn: facts.started === undefined ? undefined : dayText(facts.started, as),
    comparison,
    overdue: alert === 'overdue' ? { workdays: overdueBy, days: overdueDays } : undefined,
    root: root === task ? undefined : taskName(root, as),
  })
}

const blank: Block = { kind: 'paragraph', cells: [{ text: '' }] }

const paragraph = (as: WhyTelling, tell: (as: WhyTelling) => readonly string[]): readonly Block[] =>
  tell(as).length === 0 ? [] : [{ kind: 'paragraph', cells: [sentenceCell(as, (of) => of.why.sentences(tell(of)))] }]

/** Whose it is, and the answer. */
const head = (task: number, steps: readonly ChainStep[], as: WhyTelling): readonly Block[] => {
  const { id, unit, lead, section } = as.analysis.tasks[task]!
  return [
    blank,
    {
      kind: 'paragraph',
      cells: [
        { text: id, tone: 'strong' },
        { text: `  ${as.why.about(unit.short, lead, section)}`, tone: 'muted' },
      ],
    },
    {
      kind: 'paragraph',
      cells: [sentenceCell(as, (of) => answerOf(task, of), isBad(steps[0]!, as) ? 'bad' : undefined)],
    },
  ]
}

const chain = (steps: readonly ChainStep[], title: string, as: WhyTelling): readonly Block[] => [
  { kind: 'heading', text: title },
  ...chainBlocks(steps, roomsOf(steps, as.analysis), as),
]

/** Whether there is anything to add to the answer: what is closed, or cannot be scheduled, needs no reasons. */
const isExplained = ([first]: readonly ChainStep[]): boolean =>
  first!.cause.kind !== 'finished' && first!.cause.kind !== 'unscheduled'

const taskBlocks = (task: number, { remediesFor }: WhyQuestion, as: WhyTelling): readonly Block[] => {
  const steps = explain(task, as.analysis)
  const answer = head(task, steps, as)
  if (!isExplained(steps)) return answer
  const remedies = remediesFor(task)
  return [
    ...answer,
    ...chain(steps, as.why.chainTitle, as),
    blank,
    ...paragraph(as, (of) => tellRivals(task, of)),
    ...paragraph(as, (of) => tellRoot(task, of)),
    ...(remedies === undefined ? [] : paragraph(as, (of) => tellRemedies(remedies, of))),
    ...paragraph(as, (of) => tellLatest(task, of)),
    ...paragraph(as, (of) => tellImpact(task, of)),
  ]
}

/** How the tasks stand now, what the supposition changes for them and for all others, and why they are then when they are. */
const supposedBlocks = (tasks: readonly number[], supposed: Supposed, as: WhyTelling): readonly Block[] => {
  const then: WhyTelling = { ...as, analysis: supposed.after }
  const chains = tasks.map((task) => explain(task, supposed.after)).filter(isExplained)
  return [
    ...tasks.flatMap((task) => head(task, explain(task, as.analysis), as)),
    ...ifBlocks(tasks, supposed, as),
    ...(chains.length === 0 ? [] : [{ kind: 'heading' as const, text: as.why.chainThenTitle }]),
    ...chains.flatMap((steps, at) => [
      ...(at === 0 ? [] : [blank]),
      ...chainBlocks(steps, roomsOf(steps, supposed.after), then),
    ]),
  ]
}

/** Why tasks are expected when they are: the chain of reasons, where to act, what follows, what would help; or what a supposition would change. */
export const whyPage = (analysis: Analysis, words: ReportWords, why: WhyWords, question: WhyQuestion): Page => {
  const as: WhyTelling = { ...telling(analysis, words), why }
  return {
    title: analysis.campaign.name,
    blocks: [
      ...header(as, noFilters),
      ...(question.supposed === undefined
        ? question.tasks.flatMap((task) => taskBlocks(task, question, as))
        : supposedBlocks(question.tasks, question.supposed, as)),
    ],
  }
}
