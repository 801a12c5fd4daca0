import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { append, parse } from './append.ts'
import { randomEntry, randomLog } from './random-log.ts'

type Plain = Readonly<Record<string, unknown>>

/** What a text says to a reader that is not ours, every value as its text. */
const meaning = (text: string): Plain => {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false })
  expect(document.errors).toEqual([])
  return (document.toJS() ?? {}) as Plain
}

const entriesOf = ({ progress }: Plain): readonly unknown[] => (Array.isArray(progress) ? progress : [])

const others = ({ progress: _, ...rest }: Plain): Plain => rest

/** Whether a text is another one with one stretch of signs more. */
const isInsertion = (before: string, after: string): boolean => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return after.endsWith(before.slice(at))
}

/** The comma that an item without one needs before another can follow on the next line. */
const withoutComma = (before: string, after: string): string => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return after[at] === ',' ? after.slice(0, at) + after.slice(at + 1) : after
}

it('a thousand logs in a thousand layouts: an entry more, and no other sign touched', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(randomLog, randomEntry, async ({ text, isReplaced }, fields) => {
      // What the generator makes by chance of two block texts is not always YAML.
      if ((await parse({ path: 'x', text })) === undefined && text.replace(/^\s*(#.*)?$/gm, '').trim() !== '') return
      read += 1
      const done = await append(text, fields)
      if (!('source' in done)) throw new Error(`refused (${done.obstacle}): ${JSON.stringify(text)}`)
      const now = done.source.text
      // A text that is cut off says one line break less than with anything below it.
      const closed = /\n$/.test(text) || text === '' ? text : `${text}${text.includes('\r\n') ? '\r\n' : '\n'}`
      const [before, after] = [meaning(closed), meaning(now)]
      expect(entriesOf(after)).toEqual([...entriesOf(before), Object.fromEntries(fields)])
      expect(others(after)).toEqual(others(before))
      const kept = isReplaced ? text.replace(/^(progress:) *(~|null)/m, '$1') : text
      expect(isInsertion(kept, now) || isInsertion(kept, withoutComma(kept, now)), now).toBe(true)
      // Lines end as they did.
      if (text.includes('\r\n')) expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      else expect(now).not.toContain('\r')

      // And so does the next one.
      const again = await append(now, fields)
      expect('source' in again && entriesOf(meaning(again.source.text)).length).toBe(entriesOf(before).length + 2)
    }),
    { seed: 70, numRuns: 1000 },
  )
  expect(read).toBeGreaterThan(900)
})
