import { expect } from 'vitest'
import { type Files, readTexts } from '../support/analyze-text.ts'

/** The links of a sound plan by the address of the task that waits: `{ 'show.b': ['show.a'] }`. */
export const linksOf = async (files: Files | string): Promise<Record<string, readonly string[]>> => {
  const { plan, problems } = await readTexts(files)
  expect(problems).toEqual([])
  const tasks = plan!.tasks
  return Object.fromEntries(
    tasks
      .filter(({ links }) => links.length > 0)
      .map(({ id, links }) => [id, links.map(({ from }) => tasks[from]!.id)]),
  )
}

/** The addresses of all tasks, in plan order. */
export const idsOf = async (files: Files | string): Promise<readonly string[]> => {
  const { plan, problems } = await readTexts(files)
  expect(problems).toEqual([])
  return plan!.tasks.map(({ id }) => id)
}
