const two = (digits: string): string => digits.padStart(2, '0')

/** How a date that people write otherwise is written here: `2019.8.20` → `2019-08-20`, `8月20号` → `8月20日`; undefined where nothing is near. */
export const otherSpelling = (written: string): string | undefined => {
  const text = written.replace(/\s+/g, '')
  const other = inOtherWords(text)
  return other === undefined && text !== written ? text : other
}

const inOtherWords = (text: string): string | undefined => {
  const numeric = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (numeric !== null) return `${numeric[1]}-${two(numeric[2]!)}-${two(numeric[3]!)}`
  const joined = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (joined !== null) return joined.slice(1).join('-')
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
  const lone = /^[Qq]([1-4])$/.exec(text)
  if (lone !== null) return `${'一二三四'[Number(lone[1]) - 1]}季度`
  if (/^(?:\d{4}年)?\d{1,2}月[上中下]$/.test(text)) return `${text}旬`
  if (/^(?:\d{4}年|年)末$/.test(text)) return text.replace('末', '底')
  const offset = /^([^+-]+[+-]\d+)(?:个?工作[日天]|日)$/.exec(text)
  if (offset !== null) return offset[1]! + (text.endsWith('工作日') || text.endsWith('工作天') ? '个工作日' : '天')
  return undefined
}
