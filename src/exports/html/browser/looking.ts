import { type Arrow, arrowLayer } from './arrows.ts'
import { detailsPanel } from './details.ts'
import { seenIn } from './folding.ts'
import { byId, type Page, type PageRow } from './page.ts'
import { type Relation, relationsOf } from './relations.ts'

/** The one task that is looked at: what it waits for and what waits for it is marked, joined by arrows, and told in the panel. */
export const looking = (page: Page, goTo: (row: PageRow) => void) => {
  const relations = relationsOf(page)
  const arrows = arrowLayer(byId('chart'))
  const marked: Element[] = []
  let joined: readonly Arrow[] = []
  let chosen: PageRow | undefined
  /** It stays until somebody chooses another one or lets it go. */
  let isKept = false
  /** Somebody has closed the panel: pointing marks, and tells nothing. */
  let isQuiet = false

  const join = (between: readonly Arrow[]): void => {
    joined = between
    arrows.draw(joined)
  }

  const clear = (): void => {
    for (const element of marked.splice(0)) element.classList.remove('chosen', 'before', 'after')
    join([])
  }

  const mark = ({ element }: PageRow, className: string): void => {
    element.classList.add(className)
    marked.push(element)
  }

  const leave = (): void => {
    clear()
    chosen = undefined
    isKept = false
    isQuiet = true
    panel.hide()
  }

  const panel = detailsPanel(page, relations, goTo, leave)

  /** Marks the rows in which some tasks are seen; tasks of one rule that is closed are one row. */
  const markAll = (found: readonly Relation[], className: string, arrowOf: (row: PageRow, of: Relation) => Arrow) => {
    const drawn = new Map<PageRow, Arrow>()
    for (const relation of found) {
      const own = page.rowOf.get(relation.task)
      const row = own === undefined ? undefined : seenIn(own)
      if (row !== undefined && row !== chosen) drawn.set(row, arrowOf(row, relation))
    }
    for (const row of drawn.keys()) mark(row, className)
    return drawn.values()
  }

  const look = (row: PageRow, isSpoken: boolean): void => {
    clear()
    chosen = row
    mark(row, 'chosen')
    const before = markAll(relations.before(row), 'before', (from, { type }) => ({ from, to: row, type }))
    const after = markAll(relations.after(row), 'after', (to, { type }) => ({ from: row, to, type }))
    join([...before, ...after])
    if (!isQuiet) panel.show(row, isSpoken)
  }

  return {
    leave,
    /** Somebody points at a row. */
    point: (row: PageRow): void => {
      if (row !== chosen && !isKept) look(row, false)
    },
    /** Somebody has come to a row with the keyboard. */
    reach: (row: PageRow): void => {
      if (row !== chosen) look(row, true)
    },
    /** Somebody chooses a row, and lets it go again. */
    keep: (row: PageRow): void => {
      isQuiet = false
      isKept = !(isKept && chosen === row)
      look(row, true)
    },
    /** Somebody is led to a row. */
    hold: (): void => {
      isQuiet = false
      isKept = true
    },
    /** The rows stand elsewhere. */
    place: (): void => arrows.draw(joined),
    /** The rows have changed, or the language. */
    again: (): void => {
      if (chosen !== undefined && seenIn(chosen) === chosen) look(chosen, false)
      else clear()
    },
  }
}
