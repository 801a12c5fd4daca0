// Writes src/calendar/days-off.generated.ts from the data of the package chinese-days (its data only: its functions
// depend on the zone of the machine). Run it after `npm update chinese-days`: node .tools/days-off.js
import { readFileSync, writeFileSync } from 'node:fs'

const { holidays, workdays } = JSON.parse(
  readFileSync(new URL('../node_modules/chinese-days/dist/chinese-days.json', import.meta.url), 'utf8'),
)
const iso = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
const number = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const isOff = (of) => {
  const text = iso(of)
  if (text in workdays) return false
  if (text in holidays) return true
  const weekday = new Date(of * 86_400_000).getUTCDay()
  return weekday === 0 || weekday === 6
}

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const midAutumn = (year) => {
  for (let of = number(`${year}-09-01`); of < number(`${year}-10-15`); of++) {
    if (chinese.format(of * 86_400_000) === '8/15') return of
  }
  throw new Error(`no mid-autumn day in ${year}`)
}

const years = [...new Set(Object.keys(holidays).map((text) => Number(text.slice(0, 4))))].sort()
const ofYear = new Map(years.map((year) => [year, { off: new Map(), extra: [], worked: [] }]))
const names = new Set(['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'])
for (const [text, label] of Object.entries(holidays).sort()) {
  const name = label.split(',')[1]
  // The days off for a new year may begin in December: they are that new year's.
  const year = Number(text.slice(0, 4)) + (name === '元旦' && text.slice(5, 7) === '12' ? 1 : 0)
  const entry = ofYear.get(year)
  if (!names.has(name)) entry.extra.push(text)
  else if (!entry.off.has(name)) entry.off.set(name, [text, text])
  else entry.off.get(name)[1] = text
}
for (const text of Object.keys(workdays).sort()) ofYear.get(Number(text.slice(0, 4))).worked.push(text)

for (const [year, { off }] of ofYear) {
  for (const [name, [first, last]] of off) {
    for (let of = number(first); of <= number(last); of++) {
      if (!isOff(of)) throw new Error(`${year} ${name}: ${iso(of)} is worked in the middle of the holiday`)
    }
  }
  // 中秋 has been a holiday since 2008; in some years it falls into the days off of 国庆节 and the notices name only those.
  if (year >= 2008 && !off.has('中秋')) off.set('中秋', off.get('国庆节'))
  if (off.has('中秋')) {
    const [first, last] = off.get('中秋')
    const of = midAutumn(year)
    if (of < number(first) || of > number(last)) throw new Error(`${year}: mid-autumn is not in its holiday`)
  }
}

const range = ([first, last]) => (first === last ? first : `${first}..${last}`)
const line = ([year, { off, extra, worked }]) => {
  const named = [...off].map(([name, days]) => `${name}: '${range(days)}'`)
  return `  ${year}: { off: { ${named.join(', ')} }, alsoOff: '${extra.join(' ')}', worked: '${worked.join(' ')}' },`
}
writeFileSync(
  new URL('../src/calendar/days-off.generated.ts', import.meta.url),
  `// Made by .tools/days-off.js from the State Council's notices as collected by the package chinese-days. Do not edit.

export type Holiday = '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节'

export interface NoticeYear {
  /** The days off of each holiday, weekends in between included. Two holidays in one run share it. */
  readonly off: { readonly [holiday in Holiday]?: string }
  /** Days off of one year only. */
  readonly alsoOff: string
  /** Make-up working days (调休). */
  readonly worked: string
}

/** By the year of the holiday: the days off for a new year may begin in the December before. */
export const noticeYears: { readonly [year: number]: NoticeYear } = {
${[...ofYear].map(line).join('\n')}
}

export const firstKnownYear = ${years[0]}
export const lastKnownYear = ${years.at(-1)}
`,
)
