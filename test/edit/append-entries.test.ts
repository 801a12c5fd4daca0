import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEntries } from '../../src/edit/append-entries.ts'
import type { EntryFields } from '../../src/edit/entry-text.ts'
import { append, parse } from './append.ts'
import { randomEntry, randomLog } from './random-log.ts'

const together = async (text: string, entries: readonly EntryFields[], step?: (done: number) => void) => {
  const source = { path: 'plan.yaml', text }
  return appendEntries({ source, root: await parse(source) }, entries, parse, step)
}

/** What the text becomes when each is added by itself. */
const oneByOne = async (text: string, entries: readonly EntryFields[]): Promise<string | undefined> => {
  let now = text
  for (const fields of entries) {
    const done = await append(now, fields)
    if (!('source' in done)) return undefined
    now = done.source.text
  }
  return now
}

const entry = (at: number): EntryFields => [
  ['date', '2019-08-20'],
  ['task', `a.t${at}`],
  ['state', 'done'],
]

it('many entries at once stand as if each had been added by itself, in three hundred layouts', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(randomLog, fc.array(randomEntry, { maxLength: 5 }), async ({ text }, entries) => {
      const expected = await oneByOne(text, entries)
      const done = await together(text, entries)
      expect('source' in done ? done.source.text : undefined).toBe(expected)
      if (expected !== undefined && entries.length > 1) read += 1
    }),
    { seed: 71, numRuns: 300 },
  )
  expect(read).toBeGreaterThan(100)
})

describe('two thousand entries', () => {
  const entries = Array.from({ length: 2000 }, (_, at) => entry(at))
  const log = 'progress:\n  - { date: 2019-08-01, task: a.t1, state: started }\n# 完\n'

  it('are added in steps that are told, the text being read a few times and not two thousand', async () => {
    const source = { path: 'plan.yaml', text: log }
    let reads = 0
    const counting = (of: typeof source) => {
      reads += 1
      return parse(of)
    }
    const steps: number[] = []
    const done = await appendEntries({ source, root: await parse(source) }, entries, counting, (now) => steps.push(now))
    expect('source' in done && done.source.text.split('\n').length).toBe(log.split('\n').length + 2000)
    expect(steps).toEqual([1, 501, 1001, 1501, 2000])
    expect(reads).toBeLessThan(10)
  })

  it('are refused with the first one where the layout takes none', async () => {
    const done = await together('{ progress: null }\n', entries)
    expect(done).toMatchObject({ obstacle: 'in-braces', fields: entry(0) })
  })
})
