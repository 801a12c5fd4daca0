import { iso } from './days.ts'
import type { Instance } from './expand.ts'
import { apply, type Entry, type Facts, isFinished, noFacts } from './log.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import { randomDate } from './random-dates.ts'
import type { RawMap } from './raw.ts'
import { bare, type Tree, type Value } from './yaml-writer.ts'

type Draft = { task: Instance; day: number; tree: Tree }

/** Log entries for some of the tasks, in any order, some on one day, some after the status date. */
export function randomProgress(random: Random, plan: Plan, instances: Instance[], unsettled: boolean): Value[] {
  const drafts: Draft[] = []
  const share = random.pick([0, 0.3, 0.6, 0.9])
  for (const task of instances) {
    if (!random.chance(share)) continue
    const days: number[] = []
    const count = random.weighted([
      [5, 1],
      [4, 2],
      [3, 3],
      [1, 5],
    ] as const)
    for (let i = 0; i < count; i++) {
      const late = random.chance(0.12)
      const first = Math.min(plan.starts - 3, plan.asOf)
      const fresh = late ? plan.asOf + random.int(1, 30) : random.int(first, plan.asOf)
      days.push(days.length > 0 && random.chance(0.25) ? random.pick(days) : fresh)
    }
    for (const day of random.chance(0.7) ? days.sort((a, b) => a - b) : days)
      drafts.push({ task, day, tree: entryTree(random, plan, task, day, unsettled) })
  }
  const ordered = random.chance(0.5) ? random.shuffle(drafts) : [...drafts].sort((a, b) => a.day - b.day)
  if (!unsettled) settle(plan, ordered)
  return ordered.map((draft) => draft.tree)
}

function entryTree(random: Random, plan: Plan, task: Instance, day: number, unsettled: boolean): Tree {
  const date = random.chance(0.75) ? iso(day) : randomDate(random, plan.dates, 'day', day, day).text
  const tree: Tree = new Map<string, Value>([
    ['date', date],
    ['task', task.address],
  ])
  const kinds = random.weighted([
    [2, ['started']],
    [2, ['percent']],
    [task.target ? 5 : unsettled ? 1 : 0, ['count']],
    [3, ['done']],
    [1, ['accepted']],
    [0.6, ['returned']],
    [0.4, ['reopened']],
    [0.5, ['dropped']],
    [task.date === undefined ? 1.2 : 0, ['extend']],
    [0.3, ['note']],
    [0.8, ['started', 'percent']],
    [0.4, ['done', 'percent']],
    [0.3, ['returned', 'percent']],
    [task.target ? 1 : 0, ['count', 'percent']],
    [task.target ? 0.6 : 0, ['count', 'started']],
    [task.target ? 0.4 : 0, ['count', 'returned']],
    [task.target ? 0.4 : 0, ['count', 'accepted']],
    [task.date === undefined ? 0.5 : 0, ['extend', 'started', 'percent']],
  ] as const) as readonly string[]
  for (const kind of random.shuffle(kinds)) {
    if (kind === 'percent') tree.set('percent', bare(random.pick([0, 1, 10, 25, 33, 50, 67, 80, 90, 99, 100])))
    else if (kind === 'count') tree.set('count', bare(someCount(random, task)))
    else if (kind === 'note') tree.set('note', '电话了解进度')
    else if (kind === 'extend') {
      const from = task.originalDue ?? plan.anniversary
      const until = random.chance(0.85) ? randomDate(random, plan.dates, 'last', from + 1, from + 40) : undefined
      tree.set('extend', (until ?? randomDate(random, plan.dates, 'last', from - 30, from)).text)
      tree.set('by', '秘书长')
      tree.set('note', '场地调整')
    } else tree.set('state', kind)
  }
  if (random.chance(0.2)) tree.set('by', '办公室')
  if (random.chance(0.1)) tree.set('evidence', '档案 2019-031')
  return tree
}

function someCount(random: Random, task: Instance): string {
  const whole = (task.target?.amount ?? 5000) / 1000
  const amount = random.pick([0, whole, whole + 1, ...Array.from({ length: 5 }, () => random.int(0, Math.ceil(whole)))])
  if (whole === Math.floor(whole) || amount === whole) return String(amount)
  return random.pick([`${Math.floor(amount)}.5`, `${Math.floor(amount)}.125`, String(Math.floor(amount))])
}

/** What the pages do not settle is left out: dropped though finished, accepted though dropped. */
function isSettled(before: Facts, state: string): boolean {
  if (state === 'dropped') return !isFinished(before)
  if (state === 'accepted') return before.state !== 'dropped'
  return true
}

function rawOf(tree: Tree): RawMap {
  const raw: RawMap = new Map()
  for (const [key, value] of tree) raw.set(key, typeof value === 'string' ? value : (value as { bare: string }).bare)
  return raw
}

function settle(plan: Plan, drafts: Draft[]): void {
  const known = new Map<Instance, Facts>()
  for (const { task, day, tree } of [...drafts].sort((a, b) => a.day - b.day)) {
    const facts = known.get(task) ?? noFacts()
    known.set(task, facts)
    const state = tree.get('state')
    const before = structuredClone(facts)
    const without = rawOf(tree)
    without.delete('state')
    apply(before, { day, task, raw: without } satisfies Entry, plan)
    if (typeof state === 'string' && !isSettled(before, state)) {
      tree.delete('state')
      tree.set('note', '并入其他工作')
    }
    apply(facts, { day, task, raw: rawOf(tree) }, plan)
  }
}
