import { addToggles, isOpen, isShown, seenIn, setOpen } from './folding.ts'
import { looking } from './looking.ts'
import type { Page, PageRow } from './page.ts'
import { tabStop } from './tab-stop.ts'

/** Has the chart answer to mouse, finger and keyboard. `refresh` shows and hides rows after some were opened or closed. */
export const choosing = (page: Page, refresh: () => void) => {
  const flow = document.querySelector<HTMLElement>('.flow')!
  const rowOfElement = new Map<Element, PageRow>(page.rows.map((row) => [row.element, row]))
  const stop = tabStop(page)

  const open = (row: PageRow, isToBeOpen: boolean): void => {
    setOpen(row, isToBeOpen)
    refresh()
    look.again()
  }

  /** To a task that is told of; its rule is opened for it. */
  const goTo = (row: PageRow): void => {
    if (!isShown(row) && row.fold !== undefined && isShown(row.fold)) open(row.fold, true)
    const target = seenIn(row)
    if (target === undefined) return
    look.hold()
    target.name.focus()
    target.element.scrollIntoView({ block: 'center' })
  }

  const look = looking(page, goTo)

  const keys: Readonly<Record<string, (row: PageRow) => void>> = {
    ArrowDown: (row) => stop.move(row, 1),
    ArrowUp: (row) => stop.move(row, -1),
    Home: stop.toFirst,
    End: stop.toLast,
    ArrowRight: (row) => {
      if (row.members.length > 0) open(row, true)
    },
    ArrowLeft: (row) => {
      const fold = row.fold !== undefined && isShown(row.fold) ? row.fold : row
      if (fold.members.length === 0) return
      if (isOpen(fold)) open(fold, false)
      fold.name.focus()
    },
    Enter: look.keep,
    ' ': look.keep,
  }

  const rowAt = ({ target }: Event): PageRow | undefined => {
    const element = (target as Element).closest('tr')
    return element === null ? undefined : rowOfElement.get(element)
  }

  flow.addEventListener('pointerover', (event) => {
    const row = rowAt(event)
    if (row !== undefined && event.pointerType !== 'touch') look.point(row)
  })
  flow.addEventListener('focusin', (event) => {
    const row = rowAt(event)
    if (row === undefined) return
    stop.set(row)
    look.reach(row)
  })
  flow.addEventListener('click', (event) => {
    const row = rowAt(event)
    if (row === undefined) return
    if ((event.target as Element).closest('.toggle') !== null) open(row, !isOpen(row))
    else look.keep(row)
  })
  flow.addEventListener('keydown', (event) => {
    const row = rowAt(event)
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (row === undefined || act === undefined || event.target !== row.name) return
    event.preventDefault()
    act(row)
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') look.leave()
  })
  addEventListener('resize', look.place)
  addToggles(page)

  return {
    openAll: (isToBeOpen: boolean): void => {
      for (const row of page.rows) if (row.members.length > 0) setOpen(row, isToBeOpen)
    },
    /** After rows were shown or hidden. */
    settle: (): void => {
      stop.settle()
      look.again()
    },
    again: look.again,
  }
}
