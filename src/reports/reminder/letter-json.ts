import { weekText } from '../../calendar/work-week.ts'
import { type Day, isoDay } from '../../model/day.ts'
import { campaignJson, formatVersion } from '../analysis-json.ts'
import type { Json } from '../task-json.ts'
import type { Letter } from './letter.ts'
import type { Reminding } from './reminding.ts'

const letterJson = ({ to, title, period, salutation, opening, chapters, closing, signature, date }: Letter): Json => ({
  to: { id: to.id, kind: to.kind, name: to.name, mention: to.mention },
  title,
  period,
  salutation,
  opening,
  chapters: chapters.map(({ kind, label, title: heading, items }) => ({
    kind,
    label,
    title: heading,
    items: items.map((item) => ({
      label: item.label,
      title: item.title,
      text: item.text,
      short: item.short ?? null,
      light: item.light ?? null,
      tasks: item.tasks,
    })),
  })),
  closing,
  signature,
  date,
})

/** The letters of a campaign as data (docs/json.md); `silent` are the names of those who get none. */
export const lettersJson = (
  { analysis, horizon: { week } }: Reminding,
  letters: readonly Letter[],
  silent: readonly string[],
): { readonly [key: string]: Json } => ({
  formatVersion,
  campaign: campaignJson(analysis),
  week: {
    first: isoDay(week.first as Day),
    last: isoDay(week.last as Day),
    isoWeeks: week.mondays.map(weekText),
  },
  letters: letters.map(letterJson),
  withoutLetter: silent,
})
