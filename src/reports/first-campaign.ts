import { type Day, isoDay } from '../model/day.ts'
import type { InitWords, ReportWords } from '../words/index.ts'
import { formatVersion } from './analysis-json.ts'
import type { Block, Page } from './page.ts'
import type { Json } from './task-json.ts'

/** A campaign that was made to begin with. */
export interface FirstCampaign {
  readonly id: string
  readonly path: string
  /** By their paths inside it. */
  readonly files: readonly string[]
  readonly anniversary: Day
  /** Undefined where nobody knows. */
  readonly today: Day | undefined
  readonly isWritten: boolean
}

/** That an anniversary is over, where it is. */
export const overLine = (
  { anniversary, today }: Pick<FirstCampaign, 'anniversary' | 'today'>,
  init: InitWords,
  report: ReportWords,
): readonly Block[] =>
  today === undefined || anniversary >= today
    ? []
    : [{ kind: 'paragraph', cells: [{ text: init.isOver(report.fullDate(today)), tone: 'warn' }] }]

/** What was made, and three commands to go on with. */
export const firstCampaignPage = (made: FirstCampaign, init: InitWords, report: ReportWords): Page => {
  const { id, path, files, isWritten, anniversary } = made
  const title = (isWritten ? init.made : init.wouldMake)(path, files.length)
  const line = (text: string): Block => ({ kind: 'paragraph', cells: [{ text }] })
  const steps = [
    [`plan check ${id}`, init.nextStep.check],
    [`plan schedule ${id} --view gantt`, init.nextStep.schedule],
    [`plan status ${id}`, init.nextStep.status],
  ] as const
  return {
    title,
    blocks: [
      line(title),
      line(init.firstAnniversary(report.fullDate(anniversary))),
      ...overLine(made, init, report),
      ...(isWritten ? [] : files.map((file) => line(`  ${file}`))),
      { kind: 'heading', text: init.next },
      {
        kind: 'table',
        headless: true,
        columns: [
          { id: 'command', title: init.column.command, rigid: true },
          { id: 'what', title: init.column.what },
        ],
        rows: steps.map(([command, why]) => [{ text: command }, { text: why }]),
      },
    ],
  }
}

export const firstCampaignJson = (made: FirstCampaign): { readonly [key: string]: Json } => ({
  formatVersion,
  campaign: made.id,
  path: made.path,
  anniversary: isoDay(made.anniversary),
  written: made.isWritten,
  files: made.files,
})
