import { isShown } from './folding.ts'
import type { Page, PageRow } from './page.ts'

/** The names of the rows are buttons, one of which the tab key comes to; from there arrow keys lead to the others. */
export const tabStop = ({ rows }: Page) => {
  let stop: PageRow | undefined

  const set = (row: PageRow | undefined): void => {
    if (row === undefined) return
    if (stop !== undefined) stop.name.tabIndex = -1
    row.name.tabIndex = 0
    stop = row
  }

  for (const { name } of rows) {
    name.setAttribute('role', 'button')
    name.tabIndex = -1
  }

  return {
    set,
    /** Before or behind a row, among those that are shown. */
    move: (from: PageRow, step: number): void => {
      const shown = rows.filter(isShown)
      shown[shown.indexOf(from) + step]?.name.focus()
    },
    toFirst: (): void => rows.find(isShown)?.name.focus(),
    toLast: (): void => {
      const shown = rows.filter(isShown)
      shown[shown.length - 1]?.name.focus()
    },
    /** After a filter: the tab key must come to a row that is there. */
    settle: (): void => {
      if (stop === undefined || !isShown(stop)) set(rows.find(isShown))
    },
  }
}
