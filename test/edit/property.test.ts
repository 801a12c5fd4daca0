import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { home, run } from '../support/fake-world.ts'
import { isPatchThere, patched } from './patch.ts'

const idOf = (at: number): string => `t${at}`

/** What each task waits for (tasks before it), and how that is written. */
const plans = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.record({
    after: fc.tuple(...Array.from({ length: count }, (_, at) => fc.uniqueArray(fc.nat({ max: Math.max(0, at - 1) })))),
    layouts: fc.array(fc.constantFrom('brackets', 'lines', 'commented', 'bracket lines'), {
      minLength: count,
      maxLength: count,
    }),
    comments: fc.array(fc.constantFrom('', '   # 说明', '   # plan: ignore[undecided] 待查'), {
      minLength: count,
      maxLength: count,
    }),
    isWindows: fc.boolean(),
    isMarked: fc.boolean(),
    isClosed: fc.boolean(),
  }),
)

const listOf = (after: readonly string[], layout: string): string => {
  if (after.length === 0) return ''
  switch (layout) {
    case 'brackets':
      return `        after: [${after.join(', ')}]\n`
    case 'lines':
      return `        after:\n${after.map((id) => `          - ${id}\n`).join('')}`
    case 'commented':
      return `        after:\n${after.map((id) => `          - ${id} # 等${id}\n`).join('')}`
    default:
      return `        after: [\n${after.map((id) => `          ${id},\n`).join('')}        ]\n`
  }
}

/** The dependencies of each task that do not follow from its others, worked out on their own. */
const needed = (after: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const before: ReadonlySet<number>[] = []
  for (const own of after) before.push(new Set(own.flatMap((each) => [each, ...before[each]!])))
  return after.map((own) => own.filter((each) => !own.some((other) => other !== each && before[other]!.has(each))))
}

const textOf = (
  after: readonly (readonly number[])[],
  layouts: readonly string[],
  comments: readonly string[],
): string =>
  after.reduce(
    (text, own, at) =>
      `${text}      - id: ${idOf(at)}${comments[at]}\n        name: 任务\n${listOf(own.map(idOf), layouts[at]!)}`,
    'anniversary: 2019-09-21\nstarts: 2019-07-01\nrequire: []\nunits: { city: { name: 市政协 } }\nactivities:\n' +
      '  - id: show\n    name: 书画展\n    tasks:\n',
  )

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0
  for (const sign of whole) if (at < part.length && part.startsWith(sign, at)) at += sign.length
  return at === part.length
}

const plain = (text: string) => parseYaml(text.replace(/^\ufeff/, ''))
const listed = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat())

it('removes what follows from the rest and nothing else, and then finds nothing more to mend', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ after: given, layouts, comments, isWindows, isMarked, isClosed }) => {
      const after = given.map((own, at) => (at === 0 ? [] : own))
      const unix = textOf(after, layouts, comments)
      const ended = isClosed ? unix : unix.slice(0, -1)
      const text = (isMarked ? '\ufeff' : '') + (isWindows ? ended.replaceAll('\n', '\r\n') : ended)
      const files = { [`${home}/plan.yaml`]: text }
      const { written } = await run(['check', 'plan.yaml', '--fix'], { files })
      const result = written.get('plan.yaml') ?? text

      expect(isSubsequence(result, text)).toBe(true)
      expect(result).not.toContain('ignore')
      const expected = plain(text)
      needed(after).forEach((own, at) => {
        if (own.length > 0) expected.activities[0].tasks[at].after = own.map(idOf)
      })
      const mended = plain(result)
      for (const task of mended.activities[0].tasks) if ('after' in task) task.after = listed(task.after)
      expect(mended).toEqual(expected)
      // Comments of people stay, each in its order.
      const remarks = (each: string): readonly string[] => each.match(/# (?!plan)[^\r\n]*/g) ?? []
      expect(remarks(result)).toEqual(remarks(text))

      const again = await run(['check', 'plan.yaml', '--fix'], { files: { [`${home}/plan.yaml`]: result } })
      expect(again.written.size).toBe(0)
      const { out, written: none } = await run(['check', 'plan.yaml', '--diff'], { files })
      expect(none.size).toBe(0)
      expect(out === '').toBe(result === text)
      if (isPatchThere && out !== '') expect(patched(text, out)).toBe(result)
    }),
    { seed: 70, numRuns: 60 },
  )
})
