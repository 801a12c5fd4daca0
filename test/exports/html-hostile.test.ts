import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import { writeWall } from '../../src/exports/html/write-wall.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import type { Task } from '../../src/model/task.ts'
import { noFilters } from '../../src/reports/filter.ts'
import { loadReportWords } from '../../src/words/index.ts'
import { hostileText } from '../formats/page-samples.ts'
import { analyzeText, type Files } from '../support/analyze-text.ts'
import { campaignFiles } from '../support/fake-world.ts'
import { type HtmlElement, htmlAttribute, htmlElements, htmlTextOf } from '../support/html-tree.ts'

const named = (name: string, of: readonly HtmlElement[]): readonly HtmlElement[] =>
  of.filter(({ tagName }) => tagName === name)
const byId = (id: string, of: readonly HtmlElement[]): HtmlElement =>
  of.find((each) => htmlAttribute(each, 'id') === id)!
const cells = (id: string, of: readonly HtmlElement[]): readonly string[] =>
  byId(id, of).childNodes.map((cell) => htmlTextOf(cell).replace(/\s+/g, ' '))

const hostile = await analyzeText(campaignFiles('example') as Files)
const words = await loadReportWords('zh-CN')

/** The same plan, with a text wherever one of a plan's own is shown. */
const withText = (text: string): Analysis => {
  const { campaign, standings } = hostile
  const units = new Map(campaign.units.map((unit) => [unit, { ...unit, name: text, short: text }]))
  const activities = new Map(campaign.activities.map((activity) => [activity, { ...activity, name: text }]))
  const tasks = standings.map(
    ({ task }): Task => ({
      ...task,
      name: text,
      lead: text,
      section: text,
      id: text,
      activity: activities.get(task.activity)!,
      unit: units.get(task.unit)!,
      target: task.target === undefined ? undefined : { ...task.target, text },
    }),
  )
  return {
    ...hostile,
    campaign: {
      ...campaign,
      name: text,
      units: [...units.values()],
      activities: [...activities.values()],
      anchors: new Map([[text, campaign.starts]]),
    },
    tasks,
    standings: standings.map((standing, at) => ({ ...standing, task: tasks[at]! })),
  }
}

const written = (analysis: Analysis): Promise<string> =>
  writeWall({
    analysis,
    standings: analysis.standings,
    filters: noFilters,
    unit: analysis.campaign.units[0],
    language: 'zh-CN',
    words,
    fonts: {},
    step: () => undefined,
    warn: () => undefined,
  })

describe('any page', () => {
  const shapeOf = (html: string): readonly string[] => [
    ...new Set(htmlElements(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))),
  ]

  it('holds elements and attributes of ours alone, whatever a plan holds', async () => {
    const known = new Set(shapeOf(await written(withText('平常'))))
    // Lines and members that a text of another length takes.
    for (const each of [...known]) known.add(each.replace(/ data-lines$/, '')).add(`${each} data-lines`)
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const html = await written(withText(text))
        expect(shapeOf(html).filter((each) => !known.has(each))).toEqual([])
        expect(named('script', htmlElements(html))).toHaveLength(2)
      }),
      { numRuns: 40, seed: 20190921 },
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<!-- <script> --><iframe srcdoc="x">',
    '&lt;b&gt;&#60;script&#62;',
    '__proto__',
    '$1%$&',
    'a\u202eb\u0000c\ud800d',
  ])('shows %j as it stands', async (text) => {
    const elements = htmlElements(await written(withText(text)))
    const shown = (name: string): readonly string[] => named(name, elements).map(htmlTextOf)
    expect(shown('h1')).toEqual([safeText(text)])
    expect(shown('title')).toEqual([`${safeText(text)} · 挂图作战`])
    expect(cells('t0', elements).slice(0, 3)).toEqual(Array(3).fill(safeText(text).replace(/\s+/g, ' ')))
    const data = JSON.parse(htmlTextOf(byId('data', elements))) as {
      readonly tasks: readonly { readonly id: string }[]
    }
    expect(data.tasks[0]!.id).toBe(safeText(text))
  })
})
