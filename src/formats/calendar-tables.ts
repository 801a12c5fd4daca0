import type { Calendar, CalendarDay, Table } from '../reports/page.ts'

/** A day's number and sign, its marks, how much there is. */
export const dayTexts = ({ number, sign, marks, load }: CalendarDay): readonly string[] => [
  sign === '' ? String(number) : `${number} ${sign}`,
  ...marks.map(({ text }) => text),
  ...(load === undefined ? [] : [load.text]),
]

/** Each month as a table of seven columns, for formats that draw no days. */
export const calendarTables = ({
  weekdays,
  months,
}: Calendar): readonly { readonly title: string; readonly table: Table }[] =>
  months.map(({ title, weeks }) => ({
    title,
    table: {
      kind: 'table',
      columns: weekdays.map((weekday, at) => ({ id: String(at), title: weekday })),
      rows: weeks.map((week) =>
        weekdays.map((_, at) => {
          const day = week[at]
          if (day === undefined) return { text: '' }
          const tone = day.load?.tone ?? (day.isDayOff ? 'muted' : undefined)
          return { text: dayTexts(day).join('\n'), ...(tone === undefined ? {} : { tone }) }
        }),
      ),
    },
  }))

/** A legend for a calendar that draws no blocks. */
export const withoutBlocks = (legend: string): string =>
  legend
    .split(/ {2,}/)
    .filter((entry) => !entry.startsWith('█'))
    .join('  ')
