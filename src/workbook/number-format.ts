/** What a number means by the way it is shown. */
export type Shown = 'number' | 'percent' | 'day'

/** Formats that have a number instead of a text; 27 to 58 are the Chinese ones, such as 31: `yyyy年m月d日`. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const builtInPercents = new Set([9, 10])

/** What is shown as it stands (`"年"`, `\-`), as room (`_)`), filled up (`*-`), or says a colour, a language, a condition (`[$-804]`). */
const literal = /"[^"]*"|[\\_*].|\[[^\]]*\]/gs
const noon = /上午\/下午|am\/pm|a\/p/g

/** A format's text: `yyyy"年"m"月"d"日"` is a day; `h:mm`, a time without its day, is not. Only its first section counts, for positive numbers. */
export const shownByText = (format: string): Shown => {
  const [section] = format.replace(literal, '').toLowerCase().split(';')
  const text = section!.replace(noon, 'h')
  if (text === 'general') return 'number'
  if (/[yd]|aaa|e(?![+-])/.test(text) || (text.includes('m') && !/[hs]/.test(text))) return 'day'
  return text.includes('%') ? 'percent' : 'number'
}

export const shownByNumber = (id: number): Shown =>
  builtInDays.has(id) ? 'day' : builtInPercents.has(id) ? 'percent' : 'number'
