import { fitSheet } from '../sheet.ts'
import { isOpen } from './folding.ts'
import { byId, make, type Page, type PageRow, root } from './page.ts'

/** Texts that look alike are alike: full-width letters, capitals. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Sets a property only where it changes: thousands of rows are looked at with every key. */
const hide = (element: HTMLElement, isHidden: boolean): void => {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/** What is printed of the rows that are shown; sums of all are no part of a sheet of some. */
const setSheet = (page: Page, isFlat: boolean, isFiltered: boolean): void => {
  const sections = page.sections.filter(({ element }) => !element.hidden)
  const candidates = sections.map(({ rows }) => ({
    rows: rows.filter(({ element, fold }) => (isFlat ? !element.hidden : fold === undefined)),
  }))
  const sheet = fitSheet(candidates, isFiltered ? 1 : page.data.otherLines)
  let missing = 0
  for (const [at, { isShown, rows }] of sheet.sections.entries()) {
    let leftOut = 0
    for (const [place, row] of candidates[at]!.rows.entries()) {
      const isOff = rows[place] !== true
      row.element.classList.toggle('off', isOff)
      if (isOff) leftOut += Math.max(1, row.members.length)
    }
    const { element, leftOut: note } = sections[at]!
    element.classList.toggle('off', !isShown)
    element.classList.toggle('second-column', at === sheet.second)
    note.textContent = leftOut === 0 ? '' : page.say('leftOut', leftOut)
    if (!isShown) missing += 1
  }
  byId('left-out').textContent = missing === 0 ? '' : page.say('activitiesLeftOut', missing)
  root.classList.toggle('filtered', isFiltered)
  root.classList.toggle('two', sheet.columns === 2)
  root.style.setProperty('--row', `${sheet.row}mm`)
  root.style.setProperty('--font', `${sheet.font}mm`)
}

/** Shows what the controls ask for. Where tasks are chosen one by one, those of a rule stand by themselves. */
export const filtering = (page: Page): (() => void) => {
  const text = byId<HTMLInputElement>('text')
  const unit = byId<HTMLSelectElement>('unit')
  const activity = byId<HTMLSelectElement>('activity')
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=light]')]
  const empty = make('p', 'empty')
  document.querySelector('.flow')!.before(empty)
  const contents = new Map<PageRow, string>()
  const contentOf = (row: PageRow): string => {
    const known = contents.get(row)
    if (known !== undefined) return known
    const cells = [...row.element.cells].slice(0, 3).map(({ textContent }) => textContent)
    const content = folded([row.section.title, page.tasks.get(row.task!)!.id, ...cells].join(' '))
    contents.set(row, content)
    return content
  }

  /** What was asked for, in the controls' own words. */
  const conditions = (): readonly string[] => [
    ...[unit, activity].flatMap(({ value, selectedOptions }) => (value === '' ? [] : [selectedOptions[0]!.text])),
    ...boxes.flatMap(({ checked, labels }) => (checked ? [labels![0]!.innerText.trim()] : [])),
    ...(text.value.trim() === '' ? [] : [text.value.trim()]),
  ]

  return () => {
    const wanted = folded(text.value.trim())
    const lights = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    const isFlat = wanted !== '' || unit.value !== '' || lights.length > 0
    root.classList.toggle('flat', isFlat)
    let shown = 0
    for (const section of page.sections) {
      const isAsked = activity.value === '' || activity.value === section.activity
      let found = 0
      for (const row of section.rows) {
        if (row.members.length > 0) {
          hide(row.element, isFlat)
          continue
        }
        const matches =
          isAsked &&
          (unit.value === '' || unit.value === row.unit) &&
          (lights.length === 0 || lights.includes(row.light)) &&
          (wanted === '' || contentOf(row).includes(wanted))
        if (matches) found += 1
        hide(row.element, !matches || (!isFlat && row.fold !== undefined && !isOpen(row.fold)))
      }
      hide(section.element, found === 0)
      shown += found
    }
    const isFiltered = isFlat || activity.value !== ''
    const said = page.say('shown', shown, page.data.tasks.length)
    byId('shown').textContent = said
    byId('conditions').textContent = isFiltered ? [said, ...conditions()].join(' · ') : ''
    empty.textContent = page.say('nothing')
    hide(empty, shown > 0)
    setSheet(page, isFlat, isFiltered)
  }
}
