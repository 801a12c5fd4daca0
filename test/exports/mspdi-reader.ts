import { expect } from 'vitest'
import { jsonOf } from '../support/analyze-text.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { childOf, childrenOf, textOf, type XmlElement, xmlTree } from '../support/xml-tree.ts'
import { dayText, minuteOf } from './project-clock.ts'
import { scheduleFile } from './project-scheduler.ts'

export const exported = async (plan: string, ...options: readonly string[]): Promise<XmlElement> => {
  const files = { [`${home}/plan.yaml`]: plan }
  const { out, code } = await run(['export', 'mspdi', 'plan.yaml', '--lang', 'zh-CN', ...options], { files })
  expect(code).toBe(0)
  return xmlTree(out)
}

export const tasksOf = (project: XmlElement): readonly XmlElement[] => childrenOf(childOf(project, 'Tasks'), 'Task')

const addressField = '188743731'

export const addressOf = (task: XmlElement): string | undefined => {
  const field = childrenOf(task, 'ExtendedAttribute').find((each) => textOf(each, 'FieldID') === addressField)
  return field === undefined ? undefined : textOf(field, 'Value')
}

export const byAddress = (project: XmlElement): ReadonlyMap<string, XmlElement> =>
  new Map(
    tasksOf(project).flatMap((task) => {
      const address = addressOf(task)
      return address === undefined ? [] : [[address, task] as const]
    }),
  )

export interface Dates {
  readonly id: string
  readonly start: string
  readonly finish: string
}

export const planned = async (plan: string): Promise<readonly Dates[]> =>
  ((await jsonOf(plan)).tasks as unknown as readonly Dates[]).map(({ id, start, finish }) => ({ id, start, finish }))

/** What the file says, and what comes out when it is scheduled anew from links and constraints. */
export const saidAndScheduled = (project: XmlElement): readonly [said: Dates[], scheduled: Dates[]] => {
  const scheduled = scheduleFile(project)
  const said: Dates[] = []
  const anew: Dates[] = []
  for (const [id, task] of byAddress(project)) {
    const { start, finish } = scheduled.get(textOf(task, 'UID')!)!
    said.push({ id, start: textOf(task, 'Start')!.slice(0, 10), finish: textOf(task, 'Finish')!.slice(0, 10) })
    anew.push({ id, start: dayText(start), finish: dayText(finish) })
    // To the minute: a summary or a link would else begin at another hour.
    expect([start, finish]).toEqual([minuteOf(textOf(task, 'Start')!), minuteOf(textOf(task, 'Finish')!)])
  }
  return [said, anew]
}

export const sorted = (dates: readonly Dates[]): readonly Dates[] => [...dates].sort((a, b) => (a.id < b.id ? -1 : 1))

/** One of the project's own campaigns, on a day in its midst. */
export const exportedCampaign = async (id: string, ...options: readonly string[]): Promise<XmlElement> =>
  xmlTree((await run(['export', 'mspdi', id, '--as-of', '2019-07-22', ...options], { files: campaignFiles(id) })).out)
