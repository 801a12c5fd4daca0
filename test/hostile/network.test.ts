import { describe } from 'vitest'
import { header, planOf, units } from '../support/plan-text.ts'
import { type HostileCase, holds } from './catalogue.ts'

// In these plans the first task stands on line 14; its dependencies begin at column 36, behind `id: a, due: 8月, after: `.

const tasks = (...each: readonly string[]): string => planOf(...each)
const many = (count: number, write: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => write(at))
const task = (id: string, after: string): string => `id: ${id}, due: 8月, after: ${after}`
const counties = (count: number): string =>
  `${header}units:\n${many(count, (at) => `  u${at}: { name: 单位, lead: 主席, section: 办公室 }\n`).join('')}activities:\n  - id: show\n    name: 活动\n    tasks:\n`

const circles: readonly HostileCase[] = [
  { name: 'itself', plan: tasks(task('a', 'a')), finds: ['self-dependency 14:34'] },
  { name: 'itself by its address', plan: tasks(task('a', 'show.a')), finds: ['self-dependency 14:34'] },
  { name: 'itself and itself', plan: tasks(task('a', '[a, a SS, a FF]')), finds: ['self-dependency 14:35', 'self-dependency 14:38', 'self-dependency 14:44'] },
  { name: 'its own activity', plan: tasks(task('a', 'show'), 'id: b, due: 8月'), finds: ['self-dependency 14:34'] },
  { name: 'one that waits for it', plan: tasks(task('a', 'b'), task('b', 'a')), finds: ['dependency-cycle 14:34'] },
  { name: 'one that waits for it, with lags that would part them', plan: tasks(task('a', 'b -3660d'), task('b', 'a -3660d')), finds: ['dependency-cycle 14:34'] },
  { name: 'one that waits for its start only', plan: tasks(task('a', 'b SS'), task('b', 'a SS')), finds: ['dependency-cycle 14:34'] },
  { name: 'a circle of a thousand', plan: tasks(...many(1000, (at) => task(`t${at}`, `t${(at + 1) % 1000}`))), finds: ['dependency-cycle 14:35'] },
  { name: 'a hundred circles of two', plan: tasks(...many(200, (at) => task(`t${at}`, `t${at ^ 1}`))), finds: ['dependency-cycle 14:35', 'dependency-cycle 16:35'], of: 100 },
  { name: 'all for all', plan: tasks(...many(40, (at) => task(`t${at}`, `[${many(40, (other) => `t${other}`).filter((_, other) => other !== at).join(', ')}]`))), finds: ['dependency-cycle 14:36'] },
  { name: 'a circle through members', plan: tasks('id: a, due: 8月, lead: 主席, section: 办公室, each: counties, after: b', 'id: b, due: 8月, lead: 主席, section: 办公室, each: counties, after: a'), finds: ['dependency-cycle 14:74'] },
  { name: 'a circle through periods', plan: tasks('id: a, start: 7月, due: 8月, repeat: monthly, after: b', 'id: b, start: 7月, due: 8月, repeat: monthly, after: a'), finds: ['dependency-cycle 14:62'] },
  { name: 'what hangs on a circle', plan: tasks(task('a', 'b'), task('b', 'a'), task('c', 'b'), task('d', 'c')), finds: ['dependency-cycle 14:34'] },
] // biome-ignore format: a table

const references: readonly HostileCase[] = [
  { name: 'an address of nowhere', plan: tasks(task('a', 'nowhere')), finds: ['unknown-task 14:34'] },
  { name: 'an activity of nowhere', plan: tasks(task('a', 'nowhere.b')), finds: ['unknown-task 14:34'] },
  { name: 'a member of what has none', plan: tasks('id: a, due: 8月', task('b', 'a@kongtong')), finds: ['unknown-task 15:34'] },
  { name: 'a unit that is no member', plan: tasks('id: a, due: 8月, lead: 主席, section: 办公室, each: [huating]', task('b', 'a@kongtong')), finds: ['unknown-task 15:34'] },
  { name: 'a period that there is not', plan: tasks('id: a, start: 7月, due: 8月, repeat: monthly', task('b', 'a#2019-13')), finds: ['unknown-task 15:34'] },
  { name: 'a member of an activity', plan: tasks('id: a, due: 8月', task('b', 'show@kongtong')), finds: ['unknown-task 15:34'] },
  { name: 'nothing but signs', plan: tasks(task('a', '"@#*"')), finds: ['wrong-type 14:34'] },
  { name: 'two dots', plan: tasks(task('a', 'a.b.c')), finds: ['wrong-type 14:34'] },
  { name: 'a shell', plan: tasks(task('a', '"$(id)"')), finds: ['unknown-task 14:34'] },
  { name: 'a regular expression', plan: tasks(task('a', '"(x+x+)+y"')), finds: ['wrong-type 14:34'] },
  { name: 'a type of nowhere', plan: tasks('id: a, due: 8月', task('b', 'a XX')), finds: ['wrong-type 15:34'] },
  { name: 'ten thousand words', plan: tasks('id: a, due: 8月', task('b', `a${' x'.repeat(10_000)}`)), finds: ['wrong-type 15:34'] },
  { name: 'the same a thousand times', plan: tasks('id: a, due: 8月', task('b', `[${many(1000, () => 'a').join(', ')}]`)), finds: [] },
  { name: 'what is optional', plan: tasks('id: a, due: 8月, optional: true', task('b', 'a')), finds: ['depends-on-optional 15:34'] },
  { name: 'a map', plan: tasks(task('a', '{ task: b }')), finds: ['wrong-type 14:34'] },
] // biome-ignore format: a table

const crowds: readonly HostileCase[] = [
  { name: 'a row of 1,000 tasks', plan: tasks('id: t0, takes: 0d, due: T', ...many(1000, (at) => `id: t${at + 1}, takes: 0d, after: t${at}, due: T`)), finds: [] },
  { name: 'a period for each quarter of 230 years', plan: tasks('id: a, start: 1970-01-01, due: 2199-12-31, repeat: quarterly'), finds: ['deadline-unreachable 14:42'] },
  { name: 'a thousand members left out', plan: `${counties(1001)}      - { id: a, name: 任务, each: all, due: T, except: { ${many(1000, (at) => `u${at}: 无`).join(', ')} } }\n`, finds: [] },
  { name: 'all members left out', plan: tasks('id: a, due: 8月, each: [kongtong], except: { kongtong: 无 }', task('b', 'a')), finds: [] },
  { name: 'a group of nobody', plan: `${header}${units}activities:\n  - { id: show, name: 活动, tasks: [{ id: a, name: 任务, each: [], due: T }] }\n`, finds: [] },
] // biome-ignore format: a table

describe('a task that waits for', () => holds(circles))
describe('a reference to', () => holds(references))
describe('a crowd:', () => holds(crowds))
