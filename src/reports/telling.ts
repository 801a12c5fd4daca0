import type { Analysis } from '../analysis.ts'
import { type Day, isoDay, ymdOf } from '../model/day.ts'
import type { Alert, Light } from '../status/alert.ts'
import { lightOf } from '../status/alert.ts'
import type { ReportWords } from '../words/index.ts'
import type { Cell, Tone } from './page.ts'

/** What every report of one campaign leans on: the analysis, the words, and the year that need not be said. */
export interface Telling {
  readonly analysis: Analysis
  readonly words: ReportWords
  readonly year: number
  /** Dates for machines: ISO, wherever they stand in a sentence. */
  readonly iso: boolean
}

export const telling = (analysis: Analysis, words: ReportWords): Telling => ({
  analysis,
  words,
  year: ymdOf(analysis.campaign.anniversary).year,
  iso: false,
})

export const toneOf: Readonly<Record<Light, Tone>> = { red: 'bad', yellow: 'warn', green: 'good', blue: 'done' }

export const plainCell = (text: string | undefined): Cell => ({ text: text ?? '' })

export const numberCell = (number: number | undefined): Cell => ({ text: number === undefined ? '' : String(number) })

/** What days are said with. */
export type DayTelling = Pick<Telling, 'words' | 'year' | 'iso'>

export const dayText = (day: number, { words, year, iso }: DayTelling): string =>
  iso ? isoDay(day as Day) : words.date(day as Day, year)

/** A sentence with dates in it, for people and for machines. */
export const saidCell = (of: Telling, say: (of: Telling) => string): Cell => ({
  text: say(of),
  raw: say({ ...of, iso: true }),
})

/** A day as people say it; ISO for machines; empty where there is none. */
export const dayCell = (day: number | undefined, of: DayTelling): Cell =>
  day === undefined ? { text: '' } : { text: dayText(day, of), raw: isoDay(day as Day) }

export const alertCell = (alert: Alert, words: ReportWords): Cell => ({
  text: words.alert[alert],
  tone: toneOf[lightOf[alert]],
})

export const lightCell = (light: Light, words: ReportWords): Cell => ({
  text: words.light[light],
  tone: toneOf[light],
})

const barLength = 8

/** `█████░░░ 66%`. */
export const progressCell = (percent: number): Cell => {
  const full = Math.floor((percent * barLength) / 100)
  return {
    text: `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${String(percent).padStart(3)}%`,
    raw: String(percent),
  }
}
