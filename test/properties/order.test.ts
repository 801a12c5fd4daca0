import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, isMap, isSeq, Pair, parseDocument, YAMLMap, YAMLSeq } from 'yaml'
import { budget, longEnough } from '../fuzz/budget.ts'
import { jsonOf } from '../support/analyze-text.ts'
import { planTexts } from './random-plans.ts'

// Units are renamed, and put in another order, in test/status/whole-plans.test.ts.

type Json = Readonly<Record<string, unknown>>

const tasksIn = (json: Json): readonly Json[] => (json.tasks as readonly Json[]).map(({ location: _, ...task }) => task)

/** What is said of each task, whatever the order; of what it waits for the order is the plan's. */
const byId = (json: Json): Json =>
  Object.fromEntries(
    tasksIn(json).map((task) => [
      task.id,
      { ...task, after: new Set(task.after as string[]), waitingFor: new Set(task.waitingFor as string[]) },
    ]),
  )

const parse = (text: string): Document => parseDocument(text, { schema: 'failsafe' })

const listAt = (node: Document | YAMLMap, key: string): YAMLSeq<YAMLMap> => {
  const list = node.get(key)
  if (!isSeq(list)) throw new Error(`no list at ${key}`)
  return list as YAMLSeq<YAMLMap>
}

const rewritten = (text: string, change: (document: Document) => void): string => {
  const document = parse(text)
  change(document)
  return String(document)
}

const textOf = (pairs: readonly Pair[]): string => {
  const map = new YAMLMap()
  map.items.push(...pairs)
  const document = parse('')
  document.contents = map as never
  return String(document)
}

/** The same plan as a folder: the header, a file for each activity, the log in files of three entries. */
const inFiles = (text: string): Readonly<Record<string, string>> => {
  const { contents } = parse(text)
  if (!isMap(contents)) throw new Error('no plan')
  const files: Record<string, string> = {}
  const add = (path: string, pairs: readonly Pair[]): void => {
    files[path] = textOf(pairs)
  }
  const isListed = ({ key }: Pair): boolean => ['activities', 'progress'].includes(String(key))
  const split = (pair: Pair, size: number): void => {
    const { items } = pair.value as YAMLSeq
    for (let at = 0; at < items.length; at += size) {
      const part = new YAMLSeq()
      part.items.push(...items.slice(at, at + size))
      const name = `${pair.key}/${String(at).padStart(4, '0')}.yaml`
      add(name, [new Pair(pair.key, part)])
    }
  }
  for (const pair of contents.items.filter(isListed)) split(pair, String(pair.key) === 'activities' ? 1 : 3)
  add(
    'campaign.yaml',
    contents.items.filter((pair) => !isListed(pair)),
  )
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const property = (of: (text: string) => Promise<void>, seed: number) =>
  fc.assert(fc.asyncProperty(planTexts, of), budget(seed, 25))

describe('where and in which order a plan is written', () => {
  it('activities and tasks turned round: the same of every task', { timeout: longEnough }, async () => {
    await property(async (text) => {
      const turned = rewritten(text, (document) => {
        const activities = listAt(document, 'activities')
        activities.items.reverse()
        for (const activity of activities.items) listAt(activity, 'tasks').items.reverse()
      })
      const [one, other] = [await jsonOf(text), await jsonOf(turned)]
      expect(byId(other)).toEqual(byId(one))
      expect(other.summary).toEqual(one.summary)
    }, 5301)
  })

  it('in one file or in twenty: the same, byte for byte', { timeout: longEnough }, async () => {
    await property(async (text) => {
      const [one, other] = [await jsonOf(text), await jsonOf(inFiles(text))]
      const bare = (json: Json): string =>
        JSON.stringify({ ...json, campaign: { ...(json.campaign as Json), id: '' }, tasks: tasksIn(json) })
      expect(bare(other)).toBe(bare(one))
    }, 5302)
  })

  it('the log sorted by task: the same of every task', { timeout: longEnough }, async () => {
    await property(async (text) => {
      if (!parse(text).has('progress')) return
      const sorted = rewritten(text, (document) => {
        const { items } = listAt(document, 'progress')
        // Entries of one task keep their order: of one day the last one counts.
        items.sort((a, b) =>
          String(a.get('task')) < String(b.get('task')) ? -1 : String(a.get('task')) > String(b.get('task')) ? 1 : 0,
        )
      })
      const [one, other] = [await jsonOf(text), await jsonOf(sorted)]
      expect(tasksIn(other)).toEqual(tasksIn(one))
    }, 5303)
  })
})
