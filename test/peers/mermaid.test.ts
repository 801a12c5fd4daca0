import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inertText } from '../../src/exports/mermaid/inert-text.ts'
import { sectionName } from '../../src/exports/mermaid/section-name.ts'
import { writeMermaid } from '../../src/exports/mermaid/write-mermaid.ts'
import { shorten } from '../../src/formats/fold.ts'
import { noFilters } from '../../src/reports/filter.ts'
import { loadReportWords } from '../../src/words/index.ts'
import { hostileText } from '../formats/page-samples.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { hasBrowser } from '../support/browser.ts'
import { campaignFiles, run } from '../support/fake-world.ts'
import { type Chart, openMermaid, pageWidth } from '../support/mermaid-chart.ts'
import { mermaidSyntax } from '../support/mermaid-syntax.ts'
import { smallPlan } from '../support/small-plan.ts'

const dayLength = 86_400_000
const dayOf = (iso: string): number => Date.parse(iso) / dayLength
const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

interface Listed {
  readonly name: string
  readonly state: string
  readonly alert: string
  readonly milestone: boolean
  readonly forecastStart: string
  readonly forecastFinish: string
}

describe.runIf(hasBrowser)('Mermaid', () => {
  let mermaid: Awaited<ReturnType<typeof openMermaid>>
  beforeAll(async () => {
    mermaid = await openMermaid()
  }, 60_000)
  afterAll(() => mermaid?.close())

  /** What it drew; nothing but a chart. */
  const draw = async (text: string): Promise<Chart> => {
    const chart = await mermaid.draw(text)
    expect([chart.error, chart.others]).toEqual([undefined, []])
    return chart
  }

  describe.each([
    ['example', '2019-08-26'],
    ['anniversary-70', '2019-07-22'],
    ['key-work-2019', '2019-08-26'],
  ])('%s', (id, asOf) => {
    const files = campaignFiles(id)
    const drawn = async (language: string): Promise<{ readonly text: string; readonly chart: Chart }> => {
      const text = (await run(['export', 'mermaid', id, '--as-of', asOf, '--lang', language], { files })).out
      return { text, chart: await draw(text) }
    }

    it.each(['zh-CN', 'en'])('has a bar for each task, on its days, in %s', async (language) => {
      const { text, chart } = await drawn(language)
      const { tasks, campaign } = JSON.parse(
        (await run(['schedule', id, '--as-of', asOf, '--json'], { files })).out,
      ) as { readonly tasks: readonly Listed[]; readonly campaign: { readonly anniversary: string } }
      expect(chart.bars).toHaveLength(tasks.length)
      const left = Number(/leftPadding: (\d+)/.exec(text)![1])
      const days = [asOf, campaign.anniversary, ...tasks.flatMap((each) => [each.forecastStart, each.forecastFinish])]
      const from = Math.min(...days.map(dayOf))
      const to = Math.max(...days.map(dayOf)) + 1
      const pixels = (pageWidth - left - 75) / (to - from)
      const xOf = (day: number): number => left + (day - from) * pixels
      // In the order of the plan, since no activity is given in two places.
      for (const [at, task] of tasks.entries()) {
        const bar = chart.bars[at]!
        expect(bar.text).toContain(task.name)
        const [start, end] = [dayOf(task.forecastStart), dayOf(task.forecastFinish) + 1]
        expect(bar.classes.includes('milestone')).toBe(task.milestone)
        const middle = bar.x + bar.width / 2
        expect(Math.abs(middle - (xOf(start) + xOf(end)) / 2)).toBeLessThan(2)
        if (!task.milestone) expect(Math.abs(bar.width - (end - start) * pixels)).toBeLessThan(2)
        const colour = bar.classes.join(' ')
        expect(/crit/i.test(colour)).toBe(['overdue', 'failing'].includes(task.alert))
        expect(/done/.test(colour)).toBe(['done', 'accepted', 'dropped'].includes(task.state))
        expect(/active/.test(colour)).toBe(task.state === 'started')
      }
      expect(chart.marks.map(({ x }) => Math.round(x))).toEqual([
        Math.round(xOf(dayOf(asOf))),
        Math.round(xOf(dayOf(campaign.anniversary))),
      ])
    })

    it('shades the days off', async () => {
      const { text, chart } = await drawn('zh-CN')
      const left = Number(/leftPadding: (\d+)/.exec(text)![1])
      const rows = [
        ...text.matchAll(/, (\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)$|:(\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)$/gm),
      ]
      const days = rows.flatMap((row) => row.slice(1).filter((day) => day !== undefined))
      const from = Math.min(...days.map(dayOf))
      const to = Math.max(...days.map(dayOf)) + 1
      const pixels = (pageWidth - left - 75) / (to - from)
      const shaded = new Set(
        chart.daysOff.flatMap(({ x, width }) => {
          const first = Math.round((x - left) / pixels) + from
          return Array.from({ length: Math.round(width / pixels) }, (_, at) => isoOf(first + at))
        }),
      )
      const { calendar } = await analyzeTextOf(id)
      // It forgets the last stretch where the chart ends with it.
      let last = to
      while (!calendar.isWorkday(last - 1)) last--
      const off = Array.from({ length: last - from }, (_, at) => from + at).filter((day) => !calendar.isWorkday(day))
      expect([...shaded].filter((day) => dayOf(day) < last)).toEqual(off.map(isoOf))
      expect(off.length).toBeGreaterThan(20)
    })
  })

  const analyzeTextOf = async (id: string): ReturnType<typeof analyzeText> => {
    const entries = Object.entries(campaignFiles(id)).map(([path, text]) => [path.replace(/.*campaigns\//, ''), text])
    return analyzeText(Object.fromEntries(entries))
  }

  /** A chart of tasks with these names, in activities of these names, in a campaign of the first. */
  const chartOf = async (names: readonly string[], state: string): Promise<string> => {
    const analysis = await analyzeText(
      smallPlan({ activities: activitiesOf(names.length), progress: state, asOf: '2019-08-26' }),
    )
    const { campaign } = analysis
    const activities = campaign.activities.map((activity, at) => ({ ...activity, name: names[at]! }))
    const standings = analysis.standings.map((standing, at) => ({
      ...standing,
      task: { ...standing.task, name: names[at]!, activity: activities[at]! },
    }))
    return writeMermaid({
      analysis: { ...analysis, campaign: { ...campaign, name: names[0]!, activities }, standings },
      standings,
      filters: noFilters,
      unit: undefined,
      language: 'zh-CN',
      words: await loadReportWords('zh-CN'),
      fonts: {},
      step: () => undefined,
      warn: () => undefined,
    })
  }

  const activitiesOf = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `\n  - { id: a${at}, name: 活动, tasks: [{ id: t, name: 任务, due: 2019-11-15 }] }`,
    ).join('')

  const expectTexts = async (names: readonly string[], progress = '[]'): Promise<void> => {
    const chart = await draw(await chartOf(names, progress))
    expect(chart.bars.map(({ text }) => text.replace(/^(?:〔.*?〕|✔ |· )/, '').trim())).toEqual(
      names.map((name) => shorten(inertText(name), 80)),
    )
    const flat = (text: string): string => text.replace(/\s/g, '')
    const { ordinal } = await loadReportWords('zh-CN')
    const titles = names.map((name, at) => flat(sectionName(`${ordinal(at + 1)} ${name}`).join('')))
    expect(chart.sections.map(flat)).toEqual(titles)
  }

  it.each(mermaidSyntax)('takes $why for text', async ({ names }) => {
    await expectTexts(names)
    const done = names.map((_, at) => `{ date: 2019-08-01, task: a${at}.t, state: done }`)
    await expectTexts(names, `[${done.join(', ')}]`)
  })

  it('takes anything for text', async () => {
    const anyName = fc
      .array(
        fc.oneof(
          hostileText,
          fc.constantFrom(':', ';', '#', '%%', '\n', '---', '<', '&', '{', '#35;', 'click ', 'section '),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(''))
    for (const [at, names] of fc
      .sample(fc.array(anyName, { minLength: 60, maxLength: 60 }), { numRuns: 8, seed: 12 })
      .entries())
      await expectTexts(names.map((name) => name || `无${at}`))
  }, 60_000)

  it('draws nothing of a text over the limit that is warned of', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `${at}${'长'.repeat(80)}`)
    const text = await chartOf(names, '[]')
    expect(text.length).toBeGreaterThan(50_000)
    expect((await mermaid.draw(text)).bars).toEqual([])
    const shorter = await chartOf(names.slice(0, 200), '[]')
    expect(shorter.length).toBeLessThan(50_000)
    expect((await draw(shorter)).bars).toHaveLength(200)
  })
})
