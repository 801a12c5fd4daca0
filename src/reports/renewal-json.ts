import { type Day, isoDay } from '../model/day.ts'
import { rangeOf } from '../model/source.ts'
import { formatVersion } from './analysis-json.ts'
import { decisionText, inOrderOfKind, lessonText, type Renewal, type RenewalWords } from './renewal.ts'
import type { Json } from './task-json.ts'

const iso = (day: Day | undefined): string | null => (day === undefined ? null : isoDay(day))

/** The renewal as `--format json` prints it. */
export const renewalJson = (renewal: Renewal, words: RenewalWords): { readonly [key: string]: Json } => ({
  formatVersion,
  campaign: renewal.id,
  path: renewal.path,
  from: renewal.from,
  anniversary: { was: isoDay(renewal.was), now: isoDay(renewal.now) },
  written: renewal.isWritten,
  moved: renewal.moved,
  files: renewal.files,
  findings: renewal.findings.map(({ severity, place, text }) => {
    const { file, line } = rangeOf(place)
    return { severity, file, line, text }
  }),
  decisions: inOrderOfKind(renewal.decisions).map((decision) => {
    const at = decision.place === undefined ? undefined : rangeOf(decision.place)
    return {
      kind: decision.kind,
      file: at?.file ?? null,
      line: at?.line ?? null,
      text: decisionText(decision, words),
    }
  }),
  lessons: renewal.lessons.map((lesson) => ({
    task: lesson.address,
    due: iso(lesson.due),
    extended: iso(lesson.extended),
    done: iso(lesson.done),
    firstDone: iso(lesson.firstDone),
    reopened: iso(lesson.reopened),
    dropped: iso(lesson.dropped),
    lateBy: lesson.lateBy,
    returned: lesson.returned,
    text: lessonText(lesson, renewal.lastEntry, words),
  })),
})
