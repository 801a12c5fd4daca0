const two = (digits: string): string => digits.padStart(2, '0')

/** How a date that people write otherwise is written here: `2019.8.20` → `2019-08-20`, `8月20号` → `8月20日`; undefined where nothing is near. */
export const otherSpelling = (text: string): string | undefined => {
  const numeric = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (numeric !== null) return `${numeric[1]}-${two(numeric[2]!)}-${two(numeric[3]!)}`
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(text)
  if (month !== null) return `${month[1]}-${two(month[2]!)}`
  const short = /^(\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (short !== null) return `${Number(short[1])}月${Number(short[2])}日`
  const colloquial = /^((?:\d{4}年)?\d{1,2}月\d{1,2})号?$/.exec(text)
  if (colloquial !== null) return `${colloquial[1]}日`
  const week = /^(\d{4})-?[Ww](\d{1,2})$/.exec(text)
  if (week !== null) return `${week[1]}-W${two(week[2]!)}`
  const quarter = /^(\d{4})-?[Qq]([1-4])$/.exec(text)
  if (quarter !== null) return `${quarter[1]}-Q${quarter[2]}`
  if (/^第?[1-4]季度末?$/.test(text))
    return text.replace(/^第?([1-4])/, (_, digit: string) => '一二三四'[Number(digit) - 1]!)
  if (/^t([+-]\d+(?:wd|d|w)?)?$/.test(text)) return text.replace('t', 'T')
  return undefined
}
