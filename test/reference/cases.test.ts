import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { referenceAnalysis } from './analysis.ts'

const folder = new URL('../cases/', import.meta.url)
const plans = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

describe('the reference agrees with the worked cases', () => {
  test('there are cases', () => expect(plans.length).toBeGreaterThan(8))

  test.each(plans)('%s', (name) => {
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.yaml', '.expected.json'), folder), 'utf8'),
    ) as Record<string, Record<string, unknown>>
    const { tasks } = referenceAnalysis(readFileSync(new URL(name, folder), 'utf8'))
    expect(tasks.map((task) => task.id)).toEqual(Object.keys(expected))
    for (const task of tasks) expect(task).toMatchObject({ ...expected[task.id], id: task.id })
  })
})
