import type { DateContext } from './dates.ts'
import { resolveDate } from './dates.ts'
import { periodsOf } from './periods.ts'
import type { Random } from './prng.ts'
import { nearDayOff, randomDate } from './random-dates.ts'
import { bare, type Tree, type Value } from './yaml-writer.ts'

export type World = {
  random: Random
  dates: DateContext
  starts: number
  /** The last day that a date of a task is drawn from. */
  horizon: number
  units: string[]
  groups: Map<string, string[]>
  sections: string[]
  unsettled: boolean
  /** Short tasks and late deadlines, so that most of the plan can be kept. */
  roomy: boolean
}

/** A task to be written, with what others must know to depend on it. */
export type Draft = {
  activity: string
  id: string
  rank: number
  tree: Tree
  members: string[] | undefined
  except: string[]
  periods: string[]
  optional: boolean
  dated: boolean
  milestone: boolean
  /** Text of the inherited deadline, where there is one. */
  inherited: string | undefined
}

export function takes({ random, roomy }: World): string {
  const unit = random.pick(['wd', 'wd', 'wd', '个工作日', 'd', '天', 'w', '周'])
  if (roomy) return `${unit === 'w' || unit === '周' ? 1 : random.int(1, 5)}${unit}`
  return `${unit === 'w' || unit === '周' ? random.int(1, 3) : random.int(1, random.chance(0.1) ? 130 : 15)}${unit}`
}

export function target(random: Random): string {
  return random.pick([
    `${random.int(1, 40)}件`,
    `${random.int(1, 6)}个节目`,
    `${random.int(1, 9)}.${random.pick(['5', '25', '125'])}万字`,
  ])
}

export function weight(random: Random): Value {
  return bare(random.pick(['2', '3', '0.5', '1.25', '10', '0.125']))
}

function nouns(world: World, tree: Tree): void {
  const { random, sections } = world
  if (random.chance(0.2)) tree.set('lead', random.pick(['分管副主席', '秘书长', '办公室主任']))
  if (random.chance(0.2)) tree.set('section', random.pick(sections))
  if (random.chance(0.1)) tree.set('owner', random.pick(['张三', '李四']))
  if (random.chance(0.1))
    tree.set('with', random.chance(0.3) ? random.pick(sections) : random.some([...world.units, ...sections], 1, 3))
  if (random.chance(0.1)) tree.set('deliverable', '工作方案（纸质、电子各一份）')
  if (random.chance(0.08)) tree.set('tags', random.some(['重点', '对外', '经费'], 1, 2))
  if (random.chance(0.08)) tree.set('note', random.pick(['详见通知', '注意: 先报审', '“双周”协商']))
  if (random.chance(0.05)) tree.set('source', '市委办〔2019〕12号')
  if (random.chance(0.03)) tree.set('owner', bare('~'))
}

function spread(world: World, draft: Draft): void {
  const { random, tree } = { random: world.random, tree: draft.tree }
  const [host = '', ...others] = world.units
  if (random.chance(0.4)) {
    const asList = random.chance(0.3)
    const group = random.pick([...world.groups.keys(), 'all'])
    const members = asList
      ? random.some(world.units, 1, 4)
      : group === 'all'
        ? world.units
        : (world.groups.get(group) ?? [])
    draft.members = members
    tree.set('each', asList ? random.shuffle(members) : group)
    if (members.length > 1 && random.chance(0.3)) {
      draft.except = random.some(members, 1, Math.min(2, members.length - 1))
      tree.set('except', new Map(draft.except.map((unit) => [unit, '另有安排, 不再报送'])))
    }
  } else if (others.length > 0 && random.chance(0.25)) {
    tree.set('unit', random.pick([host, ...others]))
  }
}

/** `repeat` with its `start` and `due`; short stretches for short periods. */
function repeated(world: World, draft: Draft): void {
  const { random, dates } = world
  const kind = random.pick(['weekly', 'monthly', 'monthly', 'quarterly'])
  const length = { weekly: 24, monthly: 110, quarterly: 250 }[kind] ?? 30
  const start = randomDate(random, dates, 'first', world.starts - 10, world.horizon - 20)
  const inheritedDay = draft.inherited === undefined ? undefined : resolveDate(draft.inherited, dates, 'last')
  const usable = inheritedDay !== undefined && inheritedDay >= start.day && inheritedDay <= start.day + length
  const due =
    usable && random.chance(0.7) ? undefined : randomDate(random, dates, 'last', start.day, start.day + length)
  const by = kind !== 'quarterly' && random.chance(0.4) ? random.int(1, kind === 'weekly' ? 7 : 31) : undefined
  const raw =
    by === undefined
      ? kind
      : new Map([
          ['every', kind],
          ['by', String(by)],
        ])
  const repeat: Value =
    by === undefined
      ? kind
      : new Map<string, Value>([
          ['every', kind],
          ['by', bare(by)],
        ])
  const periods = periodsOf(raw, start.day, due?.day ?? inheritedDay ?? start.day)
  if (periods.length === 0) return
  draft.periods = periods.map((period) => period.label)
  draft.tree.set('repeat', repeat)
  draft.tree.set('start', start.text)
  if (due) draft.tree.set('due', due.text)
}

/** The first day that deadlines are drawn from. */
export function earliestDue({ roomy, starts, horizon }: World): number {
  return roomy ? Math.floor((starts + 2 * horizon) / 3) : starts
}

function latestStart({ roomy, starts, horizon }: World): number {
  return roomy ? Math.floor((2 * starts + horizon) / 3) : horizon
}

function ordinary(world: World, draft: Draft): void {
  const { random, dates } = world
  const { tree } = draft
  if (random.chance(0.55))
    tree.set(
      'due',
      random.chance(0.06)
        ? random.pick(['待定', 'tbd'])
        : randomDate(random, dates, 'last', earliestDue(world), world.horizon).text,
    )
  const due = (tree.get('due') as string | undefined) ?? draft.inherited
  const last = due === undefined || due === '待定' || due === 'tbd' ? world.horizon : resolveDate(due, dates, 'last')
  if (random.chance(0.25))
    tree.set('start', randomDate(random, dates, 'first', world.starts - 20, Math.min(last, latestStart(world))).text)
}

function eventDate(world: World): string {
  const { random, dates } = world
  const first = world.starts - (world.unsettled ? 15 : 0)
  const { text, day } = randomDate(random, dates, 'day', first, world.horizon)
  if (random.chance(0.6)) return text
  const off = nearDayOff(dates, day)
  return randomDate(random, dates, 'day', off, off).text
}

export function draftTask(world: World, activity: string, id: string, inherited: string | undefined): Draft {
  const { random } = world
  const tree: Tree = new Map<string, Value>([
    ['id', id],
    ['name', taskName(world)],
  ])
  const draft: Draft = {
    activity,
    id,
    rank: 0,
    tree,
    members: undefined,
    except: [],
    periods: [],
    optional: false,
    dated: false,
    milestone: false,
    inherited,
  }
  spread(world, draft)
  const kind = random.weighted([
    [6, 'ordinary'],
    [1.6, 'event'],
    [1.4, 'repeat'],
  ] as const)
  if (kind === 'event') {
    draft.dated = true
    tree.set('date', eventDate(world))
  } else if (kind === 'repeat') repeated(world, draft)
  if (kind !== 'event' && draft.periods.length === 0) ordinary(world, draft)
  if (random.chance(0.15)) {
    draft.milestone = true
    if (random.chance(0.7)) tree.set('milestone', bare(true))
    else tree.set('takes', random.pick(['0d', '0天', ...(world.unsettled ? ['0wd', '0w'] : [])]))
  } else if (random.chance(0.8)) tree.set('takes', takes(world))
  if (random.chance(0.3)) tree.set('target', target(random))
  if (random.chance(0.25)) tree.set('weight', weight(random))
  if (random.chance(0.08)) {
    draft.optional = true
    tree.set('optional', bare(true))
  } else if (random.chance(0.03)) tree.set('optional', bare(false))
  nouns(world, tree)
  return draft
}

function taskName({ random }: World): string {
  return random.pick([
    '印发通知',
    '征集作品',
    '评选',
    '布展',
    '“聚力新征程”书画展',
    '{year}年总结',
    '庆祝{years}周年',
    '{unit}报送',
    '步骤, 其一',
  ])
}
