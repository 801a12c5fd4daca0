// What several tables say alike.

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** From Monday on. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const shortWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `1 task`, `2 tasks`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** `Aug`, `week 34`, `Q3`, with its year where that is not the one people expect: `Q1 2020`. */
export const periodName = (period: string, expectedYear: number, monthNames = shortMonths): string => {
  const [year, part = ''] = period.split('-')
  const said = /^\d/.test(part) ? monthNames[Number(part) - 1]! : part.replace(/^W0?/, 'week ')
  return Number(year) === expectedYear ? said : `${said} ${year}`
}

/** Who does it behind what is done. */
export const doneBy = (task: string, who: string): string => `${task} (${who})`
