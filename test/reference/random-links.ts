import { resolveDate } from './dates.ts'
import type { Random } from './prng.ts'
import { randomDate } from './random-dates.ts'
import { type Draft, earliestDue, takes, target, type World, weight } from './random-tasks.ts'
import type { Tree, Value } from './yaml-writer.ts'

/** Reference to one task as written: bare, `@unit`, `@*`, `#period`. */
function refTo(random: Random, from: Draft, to: Draft): string {
  let text = from.activity === to.activity && random.chance(0.8) ? to.id : `${to.activity}.${to.id}`
  if (to.members && random.chance(0.5)) {
    const members = to.members.filter((unit) => !to.except.includes(unit))
    text += random.chance(0.5) ? '@*' : `@${random.pick(members)}`
  }
  if (to.periods.length > 0 && random.chance(0.3)) text += `#${random.pick(to.periods)}`
  return text
}

function lagText(random: Random): string {
  const unit = random.pick(['wd', 'wd', '个工作日', 'd', 'd', '天', 'w', '周'])
  const n = unit === 'w' || unit === '周' ? random.int(1, 2) : random.int(0, 7)
  return `${n > 0 && random.chance(0.4) ? '-' : '+'}${n}${unit}`
}

function oneAfter(random: Random, ref: string): string {
  const type = random.chance(0.5) ? random.pick(['FS', 'SS', 'FF', 'SF']) : ''
  const lag = random.chance(0.45) ? lagText(random) : ''
  if (type === '') return lag === '' ? ref : `${ref} ${lag}`
  return lag === '' ? `${ref} ${type}` : `${ref} ${type}${random.pick(['', ' '])}${lag}`
}

/** Dependencies on tasks of a lower rank only, so that there is no cycle. */
export function afterOf(world: World, draft: Draft, drafts: Draft[]): Value | undefined {
  const { random } = world
  const below = drafts.filter((to) => to.rank < draft.rank && !to.optional)
  const refs: string[] = []
  const count = random.weighted([
    [3, 0],
    [4, 1],
    [2, 2],
    [1, 3],
  ] as const)
  for (let i = 0; i < count && below.length > 0; i++) {
    const near = below.filter((to) => to.activity === draft.activity)
    refs.push(refTo(random, draft, random.pick(near.length > 0 && random.chance(0.6) ? near : below)))
  }
  if (random.chance(0.12)) {
    const whole = [...new Set(drafts.map((to) => to.activity))].filter(
      (id) =>
        id !== draft.activity &&
        !drafts.some((to) => to.activity === draft.activity && to.id === id) &&
        drafts.some((to) => to.activity === id && !to.optional) &&
        drafts.every((to) => to.activity !== id || to.optional || to.rank < draft.rank),
    )
    if (whole.length > 0) refs.push(random.pick(whole))
  }
  const texts = refs.map((ref) => oneAfter(random, ref))
  if (texts.length === 0) return undefined
  return texts.length === 1 && random.chance(0.7) ? (texts[0] ?? '') : texts
}

/** What differs for some members. */
export function forOf(world: World, draft: Draft, drafts: Draft[]): Tree | undefined {
  const { random } = world
  const members = draft.members?.filter((unit) => !draft.except.includes(unit)) ?? []
  if (members.length === 0 || !random.chance(0.4)) return undefined
  const out: Tree = new Map()
  for (const unit of random.some(members, 1, 2)) {
    const own: Tree = new Map()
    if (!draft.milestone && random.chance(0.4)) own.set('takes', takes(world))
    if (random.chance(0.3)) own.set('target', target(random))
    if (random.chance(0.2)) own.set('lead', '县政协主席')
    if (random.chance(0.2)) own.set('weight', weight(random))
    if (random.chance(0.2)) {
      const after = afterOf(world, draft, drafts)
      if (after !== undefined) own.set('after', after)
    }
    if (random.chance(0.4)) differentDate(world, draft, own)
    if (own.size === 0) own.set('note', '与其他县一致')
    out.set(unit, own)
  }
  return out
}

function differentDate(world: World, draft: Draft, own: Tree): void {
  const { random, dates } = world
  if (draft.dated) {
    own.set('date', randomDate(random, dates, 'day', world.starts, world.horizon).text)
    return
  }
  const due = (draft.tree.get('due') as string | undefined) ?? draft.inherited
  const start = draft.tree.get('start') as string | undefined
  if (draft.periods.length > 0) {
    // Only later, so that every member has every period that others may name.
    if (due === undefined) return
    const from = resolveDate(due, dates, 'last')
    own.set('due', randomDate(random, dates, 'last', from, from + 20).text)
    return
  }
  const from = start === undefined ? earliestDue(world) : resolveDate(start, dates, 'first')
  own.set(
    'due',
    random.chance(0.1) ? '待定' : randomDate(random, dates, 'last', from, Math.max(from, world.horizon)).text,
  )
}
