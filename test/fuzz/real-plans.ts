import { readdirSync, readFileSync } from 'node:fs'
import { randomPlan } from '../reference/random-plan.ts'

/** The files of a campaign: texts by path. */
export type PlanFiles = Readonly<Record<string, string>>

const root = new URL('../..', import.meta.url)

const textsIn = (folder: string): readonly (readonly [string, string])[] => {
  const url = new URL(`${folder}/`, root)
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.yaml$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')])
}

const campaigns: readonly PlanFiles[] = ['example', 'key-work-2019'].map((id) =>
  Object.fromEntries(textsIn(`campaigns/${id}`)),
)

const alone = (text: string): PlanFiles => ({ 'plan.yaml': text })

/** Plans that people have written, and random ones with everything in them that the language has. */
export const realPlans: readonly PlanFiles[] = [
  ...campaigns,
  ...textsIn('test/cases').map(([, text]) => alone(text)),
  ...Array.from({ length: 12 }, (_, at) => alone(randomPlan(300 + at, { unsettled: at % 2 === 0 }))),
]
