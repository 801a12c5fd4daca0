import type { Analysis } from '../analysis.ts'
import type { Fonts } from '../formats/index.ts'
import type { Language, Unit } from '../model/campaign.ts'
import type { Filters } from '../reports/filter.ts'
import type { Standing } from '../status/standing.ts'
import type { ReportWords } from '../words/index.ts'

/** What a file for another program is made of. */
export interface ExportRequest {
  readonly analysis: Analysis
  /** What goes into the file, in plan order. */
  readonly standings: readonly Standing[]
  /** How those were chosen, to be said in the file: nobody may take a part for the whole. */
  readonly filters: Filters
  /** Whom the file is for, where each unit gets its own. */
  readonly unit: Unit | undefined
  readonly language: Language
  readonly words: ReportWords
  readonly fonts: Fonts
  /** Told how many of the standings are done; cheap to call for each. */
  readonly step: (done: number) => void
  /** Told what the user should know of the file and would not see in it; said once it is written. */
  readonly warn: (sentence: string) => void
}

/** A way to hand a plan to another program; loaded when first used. */
export interface Exporter {
  /** Of the file, without the dot. */
  readonly extension: string
  /** Bytes, not text: for a file or a program, never for a terminal. */
  readonly binary?: boolean
  /** A text, bytes, or a text in pieces that are made while they are written. */
  readonly write: (request: ExportRequest) => Promise<string | Uint8Array | Iterable<string>>
}
