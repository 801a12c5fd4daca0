import { readCalendar } from './calendar.ts'
import { type DateContext, plain } from './dates.ts'
import { dayOf, iso, lastOfMonth, weekday } from './days.ts'
import { expand, rulesOf } from './expand.ts'
import { readPlan } from './plan.ts'
import { createRandom, type Random } from './prng.ts'
import { nearDayOff, randomDate } from './random-dates.ts'
import { afterOf, forOf } from './random-links.ts'
import { randomProgress } from './random-log.ts'
import { type Draft, draftTask, earliestDue, type World } from './random-tasks.ts'
import { parseRaw } from './raw.ts'
import { bare, type Tree, type Value, writeYaml } from './yaml-writer.ts'

export type RandomPlanOptions = {
  /** About how many tasks as written (before fan-out). */
  size?: number
  /** Also make what the pages leave open; see README.md. */
  unsettled?: boolean
}

const unitIds = ['city', 'kongtong', 'huating', 'jingning', 'lingtai', '省政协', 'x-y_1', 'province', '7']
const activityIds = ['show', 'news', '学习', 'gala-70', 'tea', 'collect', '调研_2']
const taskIds = [
  'notice',
  'collect',
  'mount',
  'opening',
  '征集',
  '评选',
  'b-2',
  'x_1',
  'étude',
  'tea',
  '3',
  'SS',
  '报送-终稿',
]

/** The same seed gives the same text for ever. */
export function randomPlan(seed: number, options: RandomPlanOptions = {}): string {
  const random = createRandom(seed)
  const unsettled = options.unsettled ?? false
  const size =
    options.size ??
    random.weighted([
      [2, 3],
      [5, 8],
      [3, 14],
      [1, 25],
    ] as const)
  const year = random.chance(0.5) ? 2019 : random.int(2017, 2025)
  const month = random.int(1, 12)
  const anniversary = dayOf(year, month, random.int(1, lastOfMonth(year, month) - dayOf(year, month, 1) + 1))
  const header: Tree = new Map()
  const calendarValue = someCalendar(random, anniversary)
  const calendar = readCalendar(
    parseRaw(writeYaml(new Map([['calendar', calendarValue]]), createRandom(1))).get('calendar'),
  )
  const dates: DateContext = { anniversary, year, anchors: new Map(), calendar }
  header.set(
    'anniversary',
    new Map<string, Value>([
      ['date', someFullDate(random, anniversary)],
      ['since', `${year - 70}-09-21`],
    ]),
  )
  header.set('calendar', calendarValue)
  const anchors = someAnchors(random, dates)
  if (anchors.size > 0) header.set('anchors', anchors)
  const roomy = random.chance(0.6)
  const starts = randomDate(random, dates, 'first', anniversary - random.int(30, 200), anniversary - 20)
  const horizon = anniversary + random.int(0, 40)
  header.set('starts', starts.text)
  if (random.chance(0.5))
    header.set('ends', randomDate(random, dates, 'last', roomy ? horizon : anniversary - 10, anniversary + 120).text)
  header.set('asOf', someStatusDate(random, dates, starts.day, roomy))
  extras(random, header)

  const units = unitIds.slice(0, random.int(1, 7))
  const groups = someGroups(random, units)
  const sections = ['办公室', '提案委员会', '文化文史和学习委员会']
  const world: World = { random, dates, starts: starts.day, horizon, units, groups, sections, unsettled, roomy }
  header.set('units', unitTrees(world))
  if (groups.size > 0) header.set('groups', new Map([...groups].map(([id, members]) => [id, random.shuffle(members)])))
  header.set('activities', activities(world, size))

  const tree = new Map(random.chance(0.6) ? [...header] : random.shuffle([...header]))
  const plan = readPlan(writeYaml(tree, createRandom(1)))
  const progress = randomProgress(random, plan, expand(plan, rulesOf(plan)), unsettled)
  if (progress.length > 0) tree.set('progress', progress)
  return writeYaml(tree, random)
}

function someFullDate(random: Random, day: number): string {
  const [y, m, d] = iso(day).split('-').map(Number)
  return random.chance(0.8) ? iso(day) : `${y}年${m}月${d}日`
}

function someCalendar(random: Random, around: number): Value {
  const kind = random.weighted([
    [6, 'cn'],
    [1.5, 'weekdays'],
    [1, 'everyday'],
    [2.5, 'map'],
  ] as const)
  if (kind !== 'map') return kind
  const map: Tree = new Map([['base', random.pick(['cn', 'cn', 'weekdays', 'everyday'])]])
  const closed = new Set<number>()
  const list = (allowed: (day: number) => boolean): Value[] => {
    const items: Value[] = []
    for (let i = random.int(1, 4); i > 0; i--) {
      const first = around + random.int(-150, 40)
      let last = first
      while (random.chance(0.4) && allowed(last + 1)) last++
      if (!allowed(first)) continue
      for (let day = first; day <= last; day++) closed.add(day)
      items.push(first === last ? iso(first) : `${iso(first)}..${iso(last)}`)
    }
    return items
  }
  if (random.chance(0.8))
    map.set(
      'closed',
      list(() => true),
    )
  const taken = new Set(closed)
  if (random.chance(0.7))
    map.set(
      'open',
      list((day) => !taken.has(day) && (weekday(day) > 5 || random.chance(0.5))),
    )
  for (const key of ['closed', 'open']) if ((map.get(key) as Value[] | undefined)?.length === 0) map.delete(key)
  return map
}

/** Adds the anchors to the context as it goes; later ones may stand on earlier ones, in any order in the file. */
function someAnchors(random: Random, dates: DateContext): Tree {
  const anchors: [string, string][] = []
  for (const name of random.some(['开展', '茶话会', 'Open2', '座谈'], 0, 3)) {
    const { text } = randomDate(random, dates, 'day', dates.anniversary - 60, dates.anniversary + 30)
    anchors.push([name, text])
    dates.anchors.set(plain(name), text)
  }
  return new Map(random.shuffle(anchors))
}

function someStatusDate(random: Random, dates: DateContext, starts: number, roomy: boolean): string {
  const T = dates.anniversary
  const [lo, hi] = random.weighted([
    [6, [starts, roomy ? Math.floor((2 * starts + T) / 3) : T]],
    [1, [starts - 20, starts]],
    [2, [T, T + 50]],
  ] as const)
  const { text, day } = randomDate(random, dates, 'day', lo, hi)
  return random.chance(0.8) ? text : iso(nearDayOff(dates, day))
}

function extras(random: Random, header: Tree): void {
  if (random.chance(0.5)) header.set('version', bare(1))
  if (random.chance(0.5)) header.set('id', 'anniversary-70')
  if (random.chance(0.5)) header.set('name', '庆祝成立{years}周年活动')
  if (random.chance(0.2)) header.set('timezone', 'Asia/Shanghai')
  if (random.chance(0.2)) header.set('language', random.pick(['zh-CN', 'en']))
  if (random.chance(0.1)) header.set('silence', random.pick(['5wd', 'off']))
  if (random.chance(0.1)) header.set('signOff', bare(true))
  if (random.chance(0.6)) header.set('dueSoon', `${random.int(0, 12)}${random.pick(['d', 'wd', '天', '个工作日'])}`)
  else if (random.chance(0.4)) header.set('dueSoon', random.pick(['1w', '2周']))
  // Responsibility is inherited by chance here, and is not what is tested.
  header.set('checks', new Map([['missing-responsibility', 'off']]))
}

function unitTrees({ random, units, sections, unsettled }: World): Tree {
  return new Map(
    units.map((id, index): [string, Value] => {
      const unit: Tree = new Map([['name', `${id}政协`]])
      if (index === 0 && random.chance(0.5)) unit.set('sections', sections)
      if (random.chance(0.4)) unit.set('lead', `${id}主席`)
      if (random.chance(0.4)) unit.set('section', '办公室')
      if (unsettled && random.chance(0.3)) unit.set('short', `短${index}`)
      if (index > 0 && random.chance(0.2)) unit.set('external', bare(true))
      if (random.chance(0.1)) unit.set('mention', ['zhangsan'])
      return [id, unit]
    }),
  )
}

function someGroups(random: Random, units: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of random.some(['counties', '东片', 'mixed'], 0, 3))
    groups.set(name, random.some(units, 1, units.length))
  return groups
}

function activities(world: World, size: number): Value[] {
  const { random, dates } = world
  const count = Math.max(1, Math.min(activityIds.length, random.int(1, Math.ceil(size / 3))))
  const ids = random.shuffle(activityIds).slice(0, count)
  const drafts: Draft[] = []
  const trees: Tree[] = ids.map((id) => {
    const due = random.chance(0.7)
      ? randomDate(random, dates, 'last', earliestDue(world), world.horizon).text
      : undefined
    const inherited = due !== undefined && random.chance(0.04) ? '待定' : due
    const tree: Tree = new Map<string, Value>([
      ['id', id],
      ['name', `活动${id}`],
    ])
    if (random.chance(0.5)) tree.set('lead', '分管副主席')
    if (random.chance(0.5)) tree.set('section', random.pick(world.sections))
    if (inherited !== undefined) tree.set('due', inherited)
    const mine = Math.max(1, Math.round(size / count) + random.int(-1, 1))
    const names = random.shuffle(taskIds)
    for (let i = 0; i < mine; i++) {
      const name = names[i] ?? `t${i}`
      drafts.push(draftTask(world, id, name, inherited === '待定' ? undefined : inherited))
    }
    return tree
  })
  const ranks = random.chance(0.65) ? drafts.map((_, index) => index) : random.shuffle(drafts.map((_, index) => index))
  for (const [index, draft] of drafts.entries()) draft.rank = ranks[index] ?? index
  for (const draft of drafts) {
    const after = afterOf(world, draft, drafts)
    if (after !== undefined) draft.tree.set('after', after)
    const differing = forOf(world, draft, drafts)
    if (differing !== undefined) draft.tree.set('for', differing)
  }
  for (const tree of trees) {
    const mine = drafts.filter((draft) => draft.activity === tree.get('id'))
    tree.set(
      'tasks',
      mine.map((draft) => shuffledTask(random, draft.tree)),
    )
  }
  return trees
}

/** The keys of a task in another order now and then. */
function shuffledTask(random: Random, tree: Tree): Tree {
  return random.chance(0.8) ? tree : new Map(random.shuffle([...tree]))
}
