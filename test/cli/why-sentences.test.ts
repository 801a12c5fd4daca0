import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis.ts'
import { analyze } from '../../src/analyze.ts'
import { writePlain } from '../../src/formats/plain.ts'
import { type Day, day, dayOf, isoDay } from '../../src/model/day.ts'
import { whyPage } from '../../src/reports/why.ts'
import type { Supposition } from '../../src/status/supposition.ts'
import { remediesFor } from '../../src/what-if/remedies.ts'
import { suppose } from '../../src/what-if/suppose.ts'
import { loadReportWords, loadWhyWords } from '../../src/words/index.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { readTexts } from '../support/analyze-text.ts'
import { campaignFiles } from '../support/fake-world.ts'

/** All that is said of every task, and of what would follow if one of them ended a few days later. */
const said = async (analysis: Analysis, language: 'zh-CN' | 'en'): Promise<string> => {
  const [report, why] = await Promise.all([loadReportWords(language), loadWhyWords(language)])
  const { asOf, tasks } = analysis
  const all = tasks.map(({ index }) => index)
  const remedies = (task: number) => remediesFor(task, analysis)
  const page = whyPage(analysis, report, why, { tasks: all, supposed: undefined, remediesFor: remedies })
  const open = analysis.standings.find(({ facts, task }) => facts.state === 'todo' && task.date === undefined)
  if (open === undefined) return writePlain(page)
  const suppositions: readonly Supposition[] = [
    { task: open.task.index, kind: 'done', day: (asOf.day + 4) as Day },
    { task: open.task.index, kind: 'due', day: (asOf.day + 3) as Day, text: isoDay(day(asOf.day + 3)) },
  ]
  const after = suppose(analysis, asOf, suppositions)
  const supposed = { suppositions, after }
  return `${writePlain(page)}${writePlain(whyPage(analysis, report, why, { tasks: all, supposed, remediesFor: remedies }))}`
}

const slips: readonly (readonly [slip: RegExp, why: string])[] = [
  [/undefined|NaN|null|\[object/, 'something is missing'],
  [/→|->|⇒/, 'sentences, not graphs'],
  [/[，；：。][，；：。]|（）|“”/, 'punctuation twice, or around nothing'],
  [/\(\)|; ;|, ,|\.\.|;\.|,\./, 'the same in English'],
  [/-\d+(个工作日|天)|-\d+ (working )?days?/, 'a negative number is no way to speak'],
]

const expectFine = (text: string): void => {
  for (const [slip, why] of slips) {
    const lines = text.split('\n').filter((line) => slip.test(line))
    expect(lines.slice(0, 3), why).toEqual([])
  }
}

describe('whatever is explained reads as sentences', () => {
  it.each(Array.from({ length: 30 }, (_, at) => 7000 + at))('random plan %i', async (seed) => {
    const { plan } = await readTexts(randomPlan(seed, { size: 10, unsettled: seed % 2 === 0 }))
    const analysis = analyze(plan!, { day: plan!.campaign.asOf!.day, origin: 'campaign' })
    for (const language of ['zh-CN', 'en'] as const) expectFine(await said(analysis, language))
  })

  it.each([
    ['example', dayOf(2019, 8, 26)],
    ['example', dayOf(2019, 9, 14)],
    ['anniversary-70', dayOf(2019, 7, 22)],
    ['anniversary-70', dayOf(2019, 9, 2)],
    ['key-work-2019', dayOf(2019, 7, 1)],
    ['key-work-2019', dayOf(2019, 8, 26)],
  ] as const)('every task of %s on day %i', async (id, asOf) => {
    const { plan } = await readTexts(campaignFiles(id) as Readonly<Record<string, string>>)
    const analysis = analyze(plan!, { day: asOf, origin: 'option' })
    for (const language of ['zh-CN', 'en'] as const) expectFine(await said(analysis, language))
  })
})
