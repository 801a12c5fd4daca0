import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonOf } from '../support/analyze-text.ts'

const folder = new URL('../cases/', import.meta.url)
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []))
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('the worked cases', () => {
  it.each(names)('%s: each key that the case states', async (name) => {
    const expected = JSON.parse(read(`${name}.expected.json`)) as Record<string, Record<string, unknown>>
    const { tasks } = await jsonOf(read(`${name}.yaml`))
    const actual = tasks as readonly Record<string, unknown>[]
    expect(actual.map(({ id }) => id)).toEqual(Object.keys(expected))
    for (const task of actual) expect(task).toMatchObject(expected[task.id as string]!)
  })
})
