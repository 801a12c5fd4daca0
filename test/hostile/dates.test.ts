import { describe } from 'vitest'
import { header, planOf, planWith } from '../support/plan-text.ts'
import { type HostileCase, holds } from './catalogue.ts'

// In these plans the first task stands at 14:9; what is wrong with it begins at column 23, behind `id: a, due: `.

const due = (written: string): string => planOf(`id: a, due: ${written}`)
const task = (keys: string): string => planOf(`id: a, due: 8月, ${keys}`)
const after = (written: string): string => planOf(`id: a, due: 8月`, `id: b, due: 8月, after: ${written}`)
const log = (entry: string): string => `${planOf('id: a, due: 8月, target: 20件')}progress:\n  - { ${entry} }\n`
const headed = (from: string, to: string): string => due('8月').replace(from, to)

const days: readonly HostileCase[] = [
  { name: '30 February', plan: due('2019-02-30'), finds: ['bad-date 14:23'] },
  { name: '29 February of a common year', plan: due('2019年2月29日'), finds: ['bad-date 14:23'] },
  { name: '31 June', plan: due('6月31日'), finds: ['bad-date 14:23'] },
  { name: 'day 0', plan: due('8月0日'), finds: ['bad-date 14:23'] },
  { name: 'month 13', plan: due('2019-13'), finds: ['bad-date 14:23'] },
  { name: 'week 53 of a year that has 52', plan: due('2019-W53'), finds: ['bad-date 14:23'] },
  { name: 'the last day before all that is known', plan: due('1969-12-31'), finds: ['bad-date 14:23'] },
  { name: 'the first day after it', plan: due('2200-01-01'), finds: ['bad-date 14:23'] },
  { name: 'year 0', plan: due('0000-01-01'), finds: ['bad-date 14:23'] },
  { name: 'year 9999', plan: due('9999-12-31'), finds: ['bad-date 14:23'] },
  { name: 'year 10000', plan: due('10000-01-01'), finds: ['bad-date 14:23'] },
  { name: 'a negative year', plan: due('-2019-01-01'), finds: ['bad-date 14:23'] },
  { name: 'a clock time', plan: due('2019-08-20T08:00:00Z'), finds: ['bad-date 14:23'] },
  { name: 'a number', plan: due('43700'), finds: ['bad-date 14:23'] },
  { name: 'a date that a spreadsheet made', plan: due('2019/8/20'), finds: ['bad-date 14:23'] },
  { name: 'Arabic digits', plan: due('٢٠١٩-٠٨-٢٠'), finds: ['bad-date 14:23'] },
  { name: 'mathematical digits', plan: due('𝟐𝟎𝟏𝟗-𝟎𝟖-𝟐𝟎'), finds: ['bad-date 14:23'] },
  { name: 'full-width digits, which are fine', plan: due('２０１９－０８－２０'), finds: [] },
  { name: '前 without a date', plan: due('前'), finds: ['bad-date 14:23'] },
  { name: '前 ten thousand times', plan: due(`8月${'前'.repeat(10_000)}`), finds: ['bad-date 14:23'] },
  { name: 'a holiday of a year without a notice', plan: due('2199年国庆节前'), finds: ['bad-date 14:23'] },
  { name: 'a holiday of the year 0', plan: due('0000年元旦前'), finds: ['bad-date 14:23'] },
  { name: 'working days before T, beyond the limit', plan: due('T-99999wd'), finds: ['bad-date 14:23'] },
  { name: 'an offset of a thousand digits', plan: due(`T-${'9'.repeat(1000)}`), finds: ['bad-date 14:23'] },
  { name: 'an offset below nothing', plan: due('T--1'), finds: ['bad-date 14:23'] },
  { name: 'an anchor of nowhere', plan: due('开幕-3wd'), finds: ['unknown-anchor 14:23'] },
  { name: 'anchors in a circle', plan: planWith('anchors: { 甲: 乙-1, 乙: 甲+1 }\n', 'id: a, due: 甲'), finds: ['bad-date 1:15'] },
  { name: 'an anchor that is itself', plan: planWith('anchors: { 甲: 甲 }\n', 'id: a, due: 8月'), finds: ['bad-date 1:15'] },
  { name: 'an anniversary that does not exist', plan: headed('2019-09-21', '2019-09-31'), finds: ['bad-date 1:14'] },
  { name: 'an anniversary in the year 1', plan: headed('2019-09-21', '0001-09-21'), finds: ['bad-date 1:14'] },
  { name: 'a start that lies 200 years off', plan: headed('starts: 2019-06-03', 'starts: 2199-12-31'), finds: ['deadline-unreachable 14:23'] },
  { name: 'an end before the start', plan: headed('starts:', 'ends: 2018-01-01\nstarts:'), finds: ['conflicting-keys 2:7'] },
  { name: 'a status date of one day too much', plan: headed('asOf: 2019-07-08', 'asOf: 2019-07-32'), finds: ['bad-date 3:7'] },
  { name: 'a closed range that runs backwards', plan: planWith('calendar: { closed: [2019-08-20..2019-08-19] }\n', 'id: a, due: 8月'), finds: ['bad-date 1:22'] },
  { name: 'all days closed for 230 years', plan: planWith('calendar: { closed: [1970-01-01..2199-12-31] }\n', 'id: a, takes: 3660wd, due: 8月'), finds: ['deadline-unreachable 15:38'] },
] // biome-ignore format: a table

const numbers: readonly HostileCase[] = [
  { name: 'a million working days', plan: task('takes: 999999wd'), finds: ['bad-duration 14:34'] },
  { name: 'more digits than a number has', plan: task(`takes: ${'9'.repeat(400)}d`), finds: ['bad-duration 14:34'] },
  { name: 'weeks whose days are too many', plan: task('takes: 523w'), finds: ['bad-duration 14:34'] },
  { name: 'half a day', plan: task('takes: 0.5d'), finds: ['bad-duration 14:34'] },
  { name: 'less than nothing', plan: task('takes: -1wd'), finds: ['bad-duration 14:34'] },
  { name: 'an exponent', plan: task('takes: 1e3wd'), finds: ['bad-duration 14:34'] },
  { name: 'the longest duration, which cannot be kept', plan: task('takes: 3660wd'), finds: ['deadline-unreachable 14:23'] },
  { name: 'a target of nothing', plan: task('target: 0件'), finds: ['bad-target 14:35'] },
  { name: 'a target of infinity', plan: task('target: Infinity件'), finds: ['bad-target 14:35'] },
  { name: 'a target that divides by nearly nothing', plan: task('target: 0.001件'), finds: [] },
  { name: 'a weight of nothing', plan: task('weight: 0'), finds: ['bad-number 14:35'] },
  { name: 'a weight that is no number', plan: task('weight: NaN'), finds: ['bad-number 14:35'] },
  { name: 'an octal weight', plan: task('weight: 0x10'), finds: ['bad-number 14:35'] },
  { name: 'a percent with an exponent', plan: log('date: 2019-07-01, task: show.a, percent: 1e3'), finds: ['bad-number 16:48'] },
  { name: 'a percent beyond 100', plan: log('date: 2019-07-01, task: show.a, percent: 101'), finds: ['log-contradiction 16:48'] },
  { name: 'a percent below 0', plan: log('date: 2019-07-01, task: show.a, percent: -1'), finds: ['bad-number 16:48'] },
  { name: 'a count beyond all', plan: log('date: 2019-07-01, task: show.a, count: 9999999'), finds: ['bad-number 16:46'] },
  { name: 'a count fifty thousand times the target', plan: log('date: 2019-07-01, task: show.a, count: 999999.999'), finds: [] },
  { name: 'the Norway problem', plan: task('milestone: no'), finds: ['wrong-type 14:38'] },
  { name: 'a lag beyond all', plan: after('a +99999d'), finds: ['bad-duration 15:34'] },
  { name: 'a lag of ten years back', plan: after('a -3660wd'), finds: [] },
  { name: 'a lag of ten years ahead', plan: after('a +3660d'), finds: ['deadline-unreachable 15:23'] },
  { name: 'ten years after ten years, ten times', plan: planOf('id: t0', ...Array.from({ length: 10 }, (_, at) => `id: t${at + 1}, after: t${at} +3660d, takes: 3660d`)).replace('anniversary', 'require: []\nanniversary'), finds: [] },
  { name: 'escalation that falls', plan: planWith('escalation: [8wd, 4wd, 1wd]\n', 'id: a, due: 8月'), finds: ['bad-duration 1:13'] },
  { name: 'a size of megabytes in a date', plan: due('9'.repeat(1_000_000)), finds: ['bad-date 14:23'] },
] // biome-ignore format: a table

const entries: readonly HostileCase[] = [
  { name: 'an entry for a task of nowhere', plan: log('date: 2019-07-01, task: show.b, state: done'), finds: ['log-unknown-task 16:31'] },
  { name: 'an entry for all members', plan: log('date: 2019-07-01, task: show.*, state: done'), finds: ['log-unknown-task 16:31'] },
  { name: 'an entry for a file', plan: log('date: 2019-07-01, task: ../../etc/passwd, state: done'), finds: ['log-unknown-task 16:31'] },
  { name: 'an entry on a range of days', plan: log('date: 7月, task: show.a, state: done'), finds: ['bad-date 16:13'] },
  { name: 'an entry a hundred years ahead', plan: log('date: 2119-07-01, task: show.a, state: done'), finds: [] },
  { name: 'an entry before the campaign', plan: log('date: 1970-01-01, task: show.a, state: done'), finds: [] },
  { name: 'a state of nowhere', plan: log('date: 2019-07-01, task: show.a, state: finished'), finds: ['wrong-type 16:46'] },
  { name: 'an extension that nobody approved', plan: log('date: 2019-07-01, task: show.a, extend: 2199-12-31'), finds: ['extension-unapproved 16:47'] },
  { name: 'an entry that says nothing', plan: log(''), finds: ['missing-key 16:5', 'missing-key 16:5'] },
  { name: 'an entry with a key of everywhere', plan: log('date: 2019-07-01, task: show.a, __proto__: x'), finds: ['unknown-key 16:39'] },
  { name: 'a log that is a map', plan: `${due('8月')}progress: { a: b }\n`, finds: ['wrong-type 15:11'] },
  { name: 'a campaign without an activity', plan: `${header}units: { city: { name: 市 } }\nactivities: []\n`, finds: [] },
] // biome-ignore format: a table

describe('dates', () => holds(days))
describe('durations, numbers and lags', () => holds(numbers))
describe('entries of the log', () => holds(entries))
