// The forms of the plan language as regular expressions for editors. Editors know neither the anchors nor the calendar, so
// names and days are left to `plan check`. Full-width signs and digits are read as their plain forms.

const digit = '[0-9０-９]'
const dash = '[-－]'
const sign = '[-+－＋]'
const dot = '[.．]'
const year = `${digit}{4}`

const id = '[\\p{L}\\p{M}\\p{N}_-]+'
const unit = '(?:[wｗ][dｄ]|个工作日|[dｄ]|天|[wｗ]|周)'
const workingDays = '(?:[wｗ][dｄ]|个工作日)'
const count = `${digit}{1,6}`
const number = `${count}(?:${dot}${digit}{1,3})?`
const notZero = '(?=[0０.．]*[1-9１-９])'

const dayWithYear = `(?:${year}${dash}${digit}{2}${dash}${digit}{2}|${year}年${digit}{1,2}月${digit}{1,2}日)`
const day = `(?:${dayWithYear}|${digit}{1,2}月${digit}{1,2}日)`
/** What names more than one day. */
const span = [
  `${year}${dash}${digit}{2}`,
  `(?:${year}年)?${digit}{1,2}月(?:初|上旬|中旬|下旬|底|末)?`,
  `${year}${dash}[QＱ][1-4１-４]`,
  `(?:${year}年)?[一二三四]季度末?`,
  `${year}${dash}[WＷ]${digit}{2}`,
  `(?:${year}年|年)底`,
].join('|')
const holiday = `(?:${year}年)?(?:国庆节?|中秋节?|端午节?|清明节?|劳动节|春节|元旦)(?:以?前|以?后)`
/** Dates as they are written elsewhere: names that no anchor bears. */
const foreign = [
  `${digit}+年?`,
  `(?:${year}年)?${digit}{1,2}月${digit}{1,2}号?`,
  `(?:${year}年)?${digit}{1,2}月[上中下]`,
  `第?[1-4１-４]季度末?`,
].join('|')
const before = '(?:以?前)?'
// A date is no anchor either, so nothing is counted from it: `8月底-3` is none.
const name = `(?!(?:${foreign})${before}(?:${sign}|$))(?!(?:${day}|${span}|${holiday})${before}${sign})[\\p{L}\\p{M}\\p{N}]+`
const fromAnchor = `${name}(?:${sign}${count}${unit}?)?`

const reference = `(?:${id}\\.)?${id}(?:@(?:${id}|\\*))?`
const period = '#[0-9]{4}-(?:[0-9]{2}|W[0-9]{2}|Q[1-4])'
const lag = `${sign}${count}${unit}`
const type = '(?:[FＦ][SＳ]|[SＳ][SＳ]|[FＦ][FＦ]|[SＳ][FＦ])'

const dateForms = `(?:${day}|${span}|${holiday}|${fromAnchor})${before}`

/** Anchored at both ends, for engines that know `\p{L}`. */
export const patterns = {
  /** What is left when blanks are taken away is not empty. */
  text: '\\S',
  id: `^${id}$`,
  /** Of a unit or a group: `all` is taken. */
  unitId: `^(?!all$)${id}$`,
  anchorName: `^(?!(?:[TＴ]|${day}|${span}|${holiday}|${foreign})${before}$)[\\p{L}\\p{M}\\p{N}]+$`,
  /** Any date. */
  date: `^${dateForms}$`,
  /** One that names one single day. */
  singleDate: `^(?!(?:${span})${before}$)${dateForms}$`,
  dayWithYear: `^${dayWithYear}$`,
  /** A day or a range of days, as calendars take them. */
  dayRange: `^\\s*${day}\\s*(?:${dot}{2}\\s*${day}\\s*)?$`,
  duration: `^${count}${unit}$`,
  noTime: `^[0０]+${unit}$`,
  durationOrOff: `^(?:off|${count}${unit})$`,
  workingDays: `^${notZero}${count}${workingDays}$`,
  number: `^${number}$`,
  positiveNumber: `^${notZero}${number}$`,
  boolean: '^(?:true|false)$',
  one: '^1$',
  timezone: '^\\s*[A-Za-z][A-Za-z0-9_+/-]{0,63}\\s*$',
  target: `^\\s*${notZero}${number}(?=\\s*\\S)[^0-9０-９.．].*$`,
  dependency: `^\\s*${reference}(?:${period})?(?:[ \\t]+(?:${lag}|${type}(?:[ \\t]*${lag})?))?\\s*$`,
  address: `^\\s*${id}\\.${id}(?:@${id})?(?:${period})?\\s*$`,
} as const
