import { choosing } from './choose.ts'
import { filtering } from './filter.ts'
import { otherLanguage, otherTheme, sayTheme } from './language.ts'
import { byId, readPage, root } from './page.ts'

const page = readPage()
const controls = byId<HTMLFormElement>('controls')
const apply = filtering(page)
const chart = choosing(page, apply)

const update = (): void => {
  apply()
  chart.settle()
}

controls.addEventListener('submit', (event) => event.preventDefault())
controls.addEventListener('input', update)
byId('clear').addEventListener('click', () => {
  controls.reset()
  update()
})
byId('members').addEventListener('click', ({ currentTarget }) => {
  const button = currentTarget as HTMLElement
  const isOpen = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(isOpen))
  chart.openAll(isOpen)
  update()
})
byId('language').addEventListener('click', () => {
  otherLanguage(page)
  apply()
  chart.again()
})
byId('dark').addEventListener('click', otherTheme)
byId('print').addEventListener('click', () => print())

matchMedia('(prefers-color-scheme:dark)').addEventListener('change', sayTheme)

sayTheme()
controls.hidden = false
root.classList.add('scripted')
// A browser that comes back to the page keeps what was chosen.
update()
