import { createRequire } from 'node:module'
import { openBrowser } from './browser.ts'

/** Another file of Mermaid can be tried, such as `mermaid.min.js` of a later version. */
const script = process.env.PLAN_MERMAID ?? createRequire(import.meta.url).resolve('@mermaid-js/tiny')

/** What was drawn for a task, a mark or a stretch of days off. */
interface Drawn {
  readonly id: string
  readonly text: string
  readonly classes: readonly string[]
  readonly x: number
  readonly width: number
}

export interface Chart {
  readonly error: string | undefined
  readonly title: string
  readonly sections: readonly string[]
  /** In the order of the text. */
  readonly bars: readonly Drawn[]
  readonly marks: readonly Drawn[]
  readonly daysOff: readonly Drawn[]
  /** Elements that no Gantt chart of ours may have: links, scripts, pictures. */
  readonly others: readonly string[]
}

export const pageWidth = 900

/** Has charts drawn by Mermaid itself, in a browser without a network. */
export const openMermaid = async (): Promise<{
  readonly draw: (text: string) => Promise<Chart>
  readonly close: () => Promise<void>
}> => {
  const browser = await openBrowser()
  const context = await browser.newContext({
    viewport: { width: pageWidth, height: 800 },
    timezoneId: 'Asia/Shanghai',
    offline: true,
  })
  const page = await context.newPage()
  await page.setContent('<body style="margin:0"><div id="here"></div></body>')
  await page.addScriptTag({ path: script })
  await page.evaluate('mermaid.initialize({ startOnLoad: false, securityLevel: "strict" })')
  return {
    draw: (text) => page.evaluate(`(${drawIn})(${JSON.stringify(text)})`),
    close: () => browser.close(),
  }
}

/** Runs in the browser. */
const drawIn = `async (text) => {
  const here = document.getElementById('here')
  const nothing = { title: '', sections: [], bars: [], marks: [], daysOff: [], others: [] }
  let svg
  try {
    ;({ svg } = await mermaid.render('chart', text, here))
  } catch (error) {
    return { ...nothing, error: String(error) }
  }
  here.innerHTML = svg
  const all = (selector) => [...here.querySelectorAll(selector)]
  const drawn = (rect) => ({
    id: rect.id,
    text: here.querySelector('#' + CSS.escape(rect.id + '-text'))?.textContent ?? '',
    classes: rect.getAttribute('class').split(/\\s+/),
    x: Number(rect.getAttribute('x')),
    width: Number(rect.getAttribute('width')),
  })
  const numberOf = ({ id }) => Number(id.replace(/\\D+/g, ''))
  const tasks = all('rect.task').map(drawn).sort((a, b) => numberOf(a) - numberOf(b))
  const usual = ['svg', 'g', 'rect', 'text', 'tspan', 'path', 'line', 'style', 'title', 'desc']
  return {
    title: here.querySelector('.titleText')?.textContent ?? '',
    sections: all('.sectionTitle').map(({ textContent }) => textContent),
    bars: tasks.filter(({ classes }) => !classes.includes('vert')),
    marks: tasks.filter(({ classes }) => classes.includes('vert')),
    daysOff: all('rect.exclude-range').map(drawn),
    others: all('*').map(({ localName }) => localName).filter((name) => !usual.includes(name)),
  }
}`
