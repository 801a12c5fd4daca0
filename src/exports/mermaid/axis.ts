/** Dates that stand side by side above a chart as wide as a page. */
const mostTicks = 14

const intervals: readonly (readonly [days: number, name: string])[] = [
  [1, '1day'],
  [7, '1week'],
  [14, '2week'],
  [31, '1month'],
  [92, '3month'],
]

/** How far apart the dates are, for a chart of so many days. */
export const tickInterval = (days: number): string =>
  (intervals.find(([each]) => days / each <= mostTicks) ?? [0, '12month'])[1]
