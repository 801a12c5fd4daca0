import type { Page, PageRow } from './page.ts'

export const isShown = ({ element, section }: PageRow): boolean => !element.hidden && !section.element.hidden

export const isOpen = ({ element }: PageRow): boolean => element.classList.contains('open')

/** The row in which a task is seen: its own, or as long as its rule is closed the rule's; none where a filter hides both. */
export const seenIn = (row: PageRow): PageRow | undefined => {
  if (isShown(row)) return row
  return row.fold !== undefined && isShown(row.fold) ? row.fold : undefined
}

/** Notes that a rule's tasks are to be seen; the filter shows them. */
export const setOpen = (row: PageRow, isToBeOpen: boolean): void => {
  row.element.classList.toggle('open', isToBeOpen)
  row.element.querySelector('.toggle')!.setAttribute('aria-expanded', String(isToBeOpen))
}

/** What the mouse opens a rule with; keys do it from the rule's name. */
export const addToggles = ({ rows, data, say }: Page): void => {
  for (const { name, members } of rows) {
    if (members.length === 0) continue
    const toggle = document.createElement('button')
    toggle.type = 'button'
    toggle.className = 'toggle'
    toggle.tabIndex = -1
    toggle.dataset.sayLabel = String(data.say.members)
    toggle.setAttribute('aria-label', say('members'))
    toggle.setAttribute('aria-expanded', 'false')
    name.after(toggle)
  }
}
