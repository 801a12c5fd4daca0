import { byId, make, type Page, type PageRow } from './page.ts'
import { type Relation, type Relations, tasksOf } from './relations.ts'

/** So many of those before and behind a task are named. */
const mostNamed = 6
/** So many of the tasks that a row stands for are told of by themselves. */
const mostTold = 4

const cellText = ({ element }: PageRow, name: string): string => element.querySelector(`td.${name}`)!.textContent!

const alertText = ({ element }: PageRow): string => element.querySelector('td.light span')!.textContent!

const mark = (light: string, sign: string): HTMLElement => make('b', light, sign)

const markOf = ({ element, light }: PageRow): HTMLElement =>
  mark(light, element.querySelector('td.light b')!.textContent!)

/** Something before or behind a task: a task, or several of one rule. */
interface Entry {
  readonly row: PageRow | undefined
  readonly other: number | undefined
  readonly count: number
  readonly light: string
}

const isClosed = ({ light }: { readonly light: string }): boolean => light === 'blue' || light === 'dropped'

/** The panel that tells of one task: what it is, why it is late, whom it waits for, who waits for it. */
export const detailsPanel = (page: Page, relations: Relations, goTo: (row: PageRow) => void, close: () => void) => {
  const panel = byId('details')

  /** Several tasks of one rule are told as one. What is still open comes first. */
  const entriesOf = (found: readonly Relation[]): readonly Entry[] => {
    const byFold = new Map<PageRow, PageRow[]>()
    const entries: Entry[] = []
    for (const { task } of found) {
      const row = page.rowOf.get(task)
      if (row === undefined) {
        entries.push({ row, other: task, count: 1, light: page.others.get(task)!.light })
      } else if (row.fold === undefined) {
        entries.push({ row, other: undefined, count: 1, light: row.light })
      } else {
        const known = byFold.get(row.fold)
        if (known === undefined) byFold.set(row.fold, [row])
        else known.push(row)
      }
    }
    for (const [fold, rows] of byFold) {
      const row = rows.length === 1 ? rows[0]! : fold
      entries.push({ row, other: undefined, count: rows.length, light: row.light })
    }
    return entries.sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)))
  }

  const entryItem = ({ row, other, count, light }: Entry): HTMLElement => {
    if (row === undefined) {
      const { name, who, alert, sign } = page.others.get(other!)!
      const note = [who, page.text(alert), page.say('notInThisFile')].join(' · ')
      return make('li', light, mark(light, sign), make('span', '', name, ' ', make('i', '', note)))
    }
    const button = make('button', '', row.name.textContent!)
    button.addEventListener('click', () => goTo(row))
    const who = count > 1 ? page.say('several', count) : cellText(row, 'doer')
    return make('li', light, markOf(row), make('span', '', button, ' ', make('i', '', `${who} · ${alertText(row)}`)))
  }

  const list = (title: string, nothing: string, found: readonly Relation[]): HTMLElement => {
    const entries = entriesOf(found)
    const items = entries.slice(0, mostNamed).map(entryItem)
    if (entries.length > mostNamed) items.push(make('li', '', page.say('andMore', entries.length - mostNamed)))
    return make(
      'div',
      '',
      make('h3', '', title),
      items.length === 0 ? make('p', '', nothing) : make('ul', '', ...items),
    )
  }

  /** Where to act, if that is elsewhere. */
  const rootLine = (row: PageRow): readonly HTMLElement[] => {
    const roots = new Set(tasksOf(row).flatMap((task) => page.tasks.get(task)!.root ?? []))
    if (roots.size !== 1) return []
    const [root] = roots as unknown as readonly [number]
    const at = page.rowOf.get(root)
    const other = page.others.get(root)
    const said =
      at === undefined
        ? [other!.name, other!.who, page.text(other!.alert)]
        : [at.name.textContent!, cellText(at, 'doer'), alertText(at)]
    return [make('p', 'root', page.say('actAt') + said.join(' · '))]
  }

  /** Who of those that a row stands for has its light, and why; once where all say the same; nothing where none is late or in danger. */
  const worst = ({ light, members }: PageRow): readonly HTMLElement[] => {
    if (light !== 'red' && light !== 'yellow') return []
    const found = members.filter((member) => member.light === light)
    const reasonOf = (member: PageRow): string => {
      const [reason] = page.tasks.get(member.task!)!.phrases
      return reason === undefined ? alertText(member) : page.text(reason)
    }
    const [reason, ...others] = new Set(found.map(reasonOf))
    if (found.length === members.length && others.length === 0) return [make('p', '', reason!)]
    const lines = found.slice(0, mostTold).map((member) => {
      const period = member.name.querySelector('i')?.textContent ?? ''
      const said = [cellText(member, 'doer'), period, reasonOf(member)].filter((text) => text !== '').join(' · ')
      return make('li', '', markOf(member), make('span', '', said))
    })
    if (found.length > mostTold) lines.push(make('li', '', page.say('andMore', found.length - mostTold)))
    return lines.length === 0 ? [] : [make('ul', '', ...lines)]
  }

  const about = (row: PageRow): HTMLElement => {
    const title = make('h2', row.light, markOf(row), ` ${row.name.textContent}`)
    const who = [cellText(row, 'doer'), cellText(row, 'lead'), alertText(row)]
    const task = row.task === undefined ? undefined : page.tasks.get(row.task)
    return make(
      'div',
      '',
      title,
      make('p', '', who.filter((text) => text !== '').join(' · ')),
      ...(task === undefined ? [] : [make('p', '', task.phrases.map(page.text).join(' · '))]),
      ...worst(row),
      ...rootLine(row),
      ...(task === undefined ? [] : [make('p', '', make('code', '', task.id))]),
    )
  }

  return {
    show: (row: PageRow, isSpoken: boolean): void => {
      const button = make('button', 'close', '✕')
      button.setAttribute('aria-label', page.say('close'))
      button.addEventListener('click', close)
      panel.setAttribute('aria-live', isSpoken ? 'polite' : 'off')
      panel.replaceChildren(
        make(
          'div',
          '',
          about(row),
          list(page.say('waitsFor'), page.say('nothingBefore'), relations.before(row)),
          list(page.say('heldUp'), page.say('nothingAfter'), relations.after(row)),
        ),
        button,
      )
      panel.hidden = false
    },
    hide: (): void => {
      panel.hidden = true
    },
  }
}
