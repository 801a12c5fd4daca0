import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, readPlan } from '../../src/analyze.ts'
import { runChecks } from '../../src/checks/run.ts'
import { decodeBytes } from '../../src/input/decode-bytes.ts'
import { parseSource } from '../../src/input/parse-source.ts'
import type { ParsedFile } from '../../src/input/read-campaign.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { readFull } from '../../src/input/yaml/read-full.ts'
import { readSubset } from '../../src/input/yaml/read-subset.ts'
import type { Problem } from '../../src/model/problem.ts'
import { type Place, rangeOf } from '../../src/model/source.ts'
import { nodesOf, withoutSource } from '../input/yaml/meaning.ts'
import { budget, longEnough } from './budget.ts'
import { type BrokenPlan, brokenPlans } from './mutations.ts'
import { realPlans } from './real-plans.ts'

/** Hundreds of times what one takes: this is about a reader that hangs, not about a slow one. */
const soon = 5000

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const parse = (files: BrokenPlan['files']): Promise<readonly ParsedFile[]> =>
  Promise.all(Object.entries(files).map(([path, content]) => parseSource(path, bytesOf(content), parseThoroughly)))

const expectInside = ({ source, start, end }: Place, code: string): void => {
  if (!(0 <= start && start <= end && end <= source.text.length)) {
    expect.fail(`${code} at ${start}–${end} of ${source.path}, which has ${source.text.length}`)
  }
  const { line, column, endLine, endColumn } = rangeOf({ source, start, end })
  if (!(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)))) {
    expect.fail(`${code} at ${line}:${column}–${endLine}:${endColumn} of ${source.path}`)
  }
}

const expectSane = (problems: readonly Problem[], files: readonly ParsedFile[]): void => {
  const sources = new Set(files.map(({ source }) => source))
  for (const { code, place, related, fix } of problems) {
    const places = [place, ...related.map((each) => each.place), ...(fix?.edits ?? []).map((edit) => edit.place)]
    for (const each of places) {
      expectInside(each, code)
      if (!sources.has(each.source)) expect.fail(`${code} is in a file of its own`)
    }
  }
}

/** Reads, checks and analyses, as `plan check` and `plan status` do; gives how far it came. */
const readWhole = async (files: BrokenPlan['files']): Promise<'refused' | 'with problems' | 'sound'> => {
  const start = performance.now()
  const parsed = await parse(files)
  const { plan, problems, sources } = readPlan(parsed, 'plan')
  if (plan === undefined && problems.length === 0) expect.fail('there is no plan, and nothing is wrong')
  const checked = runChecks(plan, problems, sources, plan?.campaign.checks ?? new Map())
  expectSane(checked.problems, parsed)
  expectSane(
    checked.ignored.map(({ problem }) => problem),
    parsed,
  )
  if (plan !== undefined) {
    const { standings } = analyze(plan, { day: plan.campaign.asOf?.day ?? plan.campaign.starts.day, origin: 'option' })
    expect(standings).toHaveLength(plan.tasks.length)
  }
  const took = performance.now() - start
  if (took > soon) expect.fail(`${Math.round(took)} ms`)
  return plan === undefined ? 'refused' : problems.length > 0 ? 'with problems' : 'sound'
}

/** Whenever the quick reader is sure, the thorough one gives the same tree; and neither sees a place outside of the text. */
const readAlike = (content: string | Uint8Array): boolean => {
  const decoded = decodeBytes(bytesOf(content))
  if (!('text' in decoded)) return false
  const source = { path: 'plan.yaml', text: decoded.text }
  const quick = readSubset(source)
  const full = readFull(source)
  for (const node of full.root === undefined ? [] : nodesOf(full.root)) expectInside(node, 'node')
  for (const { start, end } of full.troubles) expectInside({ source, start, end }, 'trouble')
  if (quick === undefined) return false
  expect(full.troubles).toEqual([])
  expect(withoutSource(quick)).toEqual(withoutSource(full.root))
  return true
}

describe('a plan that something has happened to', () => {
  it('is read, checked and analysed without a crash, in time, every problem inside of its file', {
    timeout: longEnough,
  }, async () => {
    const came = { refused: 0, 'with problems': 0, sound: 0 }
    const run = budget(4101, 300)
    await fc.assert(
      fc.asyncProperty(brokenPlans(), async ({ files }) => {
        came[await readWhole(files)] += 1
      }),
      run,
    )
    // Were nearly all refused at the door, nothing behind it would have been tried.
    for (const kind of ['refused', 'with problems', 'sound'] as const) {
      expect(came[kind], kind).toBeGreaterThan(run.numRuns / 50)
    }
  })

  it('means the same to both readers, wherever the quick one is sure', { timeout: longEnough }, () => {
    const run = budget(4102, 300)
    let sure = 0
    fc.assert(
      fc.property(brokenPlans(), ({ files, changed }) => {
        if (readAlike(files[changed]!)) sure += 1
      }),
      run,
    )
    expect(sure).toBeGreaterThan(run.numRuns / 10)
  })

  it('is sound before that', async () => {
    for (const files of realPlans) {
      expect(await readWhole(files), Object.keys(files)[0]).toBe('sound')
      expect(Object.values(files).every(readAlike)).toBe(true)
    }
  })
})
