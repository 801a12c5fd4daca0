import { byId, type Page, root } from './page.ts'

/** Has the page say everything in its other language. */
export const otherLanguage = ({ text }: Page): void => {
  const isChinese = root.lang !== 'en'
  root.lang = isChinese ? 'en' : 'zh-CN'
  byId('language').textContent = isChinese ? '中文' : 'English'
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = text(Number(element.dataset.say))
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]'))
    element.setAttribute('aria-label', text(Number(element.dataset.sayLabel)))
  for (const element of document.querySelectorAll<HTMLInputElement>('[data-say-placeholder]'))
    element.placeholder = text(Number(element.dataset.sayPlaceholder))
}

/** By the system's wish until somebody asks. */
const isDark = (): boolean =>
  root.dataset.theme === undefined ? matchMedia('(prefers-color-scheme:dark)').matches : root.dataset.theme === 'dark'

export const sayTheme = (): void => byId('dark').setAttribute('aria-pressed', String(isDark()))

/** Dark where it is light, light where it is dark. */
export const otherTheme = (): void => {
  root.dataset.theme = isDark() ? 'light' : 'dark'
  sayTheme()
}
