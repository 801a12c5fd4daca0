import fc from 'fast-check'
import { type PlanFiles, realPlans } from './real-plans.ts'

/** What breaks readers: YAML's own signs, what nobody sees, what a merge or another program leaves, numbers out of range. */
const pieces = [
  ...['\n', '\n\n', '  ', '\t', ': ', ':', '- ', '-', '? ', ', ', '[', ']', '{ ', ' }', '"', "'", '#', ' #', '|', '>-\n', '&a ', '*a'],
  ...['<<: *a\n', '!!str ', '!!binary ', '%YAML 1.1\n---\n', '---\n', '...\n', '~', 'null', '@', '`', '\\', '\\uD800', '"\\ud800"'],
  ...['\ufeff', '\0', '\u001b[2J', '\u009b', '\r', '\r\n', '\u0085', '\u2028', '\u202e', '\u2066', '\u200b', '\u00a0', '\u3000'],
  ...['\u{e0041}', '\u0301'.repeat(40), '：', '，', '“', '😀', '👨‍👩‍👧', 'é', 'pаy', '\ufdfa', 'ﬀ', 'İ', 'ß', '\ufffd'],
  ...['<<<<<<< HEAD\n', '=======\n', '>>>>>>> theirs\n', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'all', 'T'],
  ...['999999wd', '-1', '+3661d', '1e3', '0x10', '010', '2019-02-30', '0000-01-01', '1969-12-31', '2200-01-01', '9999-W54', 'T-99999wd'],
  ...['13月', '年底', '国庆节前', '待定', 'SS -9wd', 'FF+3d', 'a.b@c#2019-W28', '@*', '#*', '100', '101', '0.0001', 'true'],
] // biome-ignore format: a list of pieces

type Mutation = (text: string, other: string) => string

const place = fc.nat({ max: 2 ** 30 })
const few = fc.integer({ min: 1, max: 6 })

const lines = (change: (lines: string[], at: number) => string[]): ((at: number) => Mutation) => {
  return (at) => (text) => {
    const all = text.split('\n')
    return change(all, at % all.length).join('\n')
  }
}

const without = fc.tuple(place, few).map(([at, count]) => lines((all, from) => all.toSpliced(from, count))(at))
const twice = fc
  .tuple(place, place, few)
  .map(([from, to, count]) => lines((all, at) => all.toSpliced(to % all.length, 0, ...all.slice(at, at + count)))(from))
const swapped = fc
  .tuple(place, place)
  .map(([one, other]) =>
    lines((all, at) => all.with(at, all[other % all.length]!).with(other % all.length, all[at]!))(one),
  )
const indented = fc
  .tuple(place, few, fc.constantFrom(' ', '  ', '    ', '\t', '\u3000'))
  .map(([from, count, by]) =>
    lines((all, at) => all.map((line, n) => (n >= at && n < at + count ? by + line : line)))(from),
  )
const outdented = fc
  .tuple(place, few, fc.integer({ min: 1, max: 4 }))
  .map(([from, count, by]) =>
    lines((all, at) =>
      all.map((line, n) => (n >= at && n < at + count ? line.slice(Math.min(by, line.search(/\S|$/))) : line)),
    )(from),
  )
const spliced = fc.tuple(place, place, fc.integer({ min: 1, max: 25 })).map(
  ([from, to, count]): Mutation =>
    (text, other) => {
      const [mine, theirs] = [text.split('\n'), other.split('\n')]
      const start = from % theirs.length
      return mine.toSpliced(to % mine.length, 0, ...theirs.slice(start, start + count)).join('\n')
    },
)
const crossed = fc.tuple(place, place).map(
  ([from, to]): Mutation =>
    (text, other) =>
      text.slice(0, to % (text.length + 1)) + other.slice(from % (other.length + 1)),
)
const inserted = fc.tuple(place, fc.constantFrom(0, 0, 0, 1, 3), fc.constantFrom(...pieces)).map(
  ([at, cut, piece]): Mutation =>
    (text) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + piece + text.slice(start + cut)
    },
)
/** One word of the plan, or a piece, where another word stood: the form stays whole, the sense does not. */
const renamed = fc.tuple(place, place, fc.option(fc.constantFrom(...pieces), { freq: 2 })).map(
  ([one, other, piece]): Mutation =>
    (text) => {
      const words = [...text.matchAll(/[^\s:,[\]{}]+/g)]
      if (words.length === 0) return text
      const { index, 0: word } = words[one % words.length]!
      return text.slice(0, index) + (piece ?? words[other % words.length]![0]) + text.slice(index + word.length)
    },
)
const repeated = fc.tuple(place, fc.integer({ min: 1, max: 30 }), fc.constantFrom(2, 9, 400, 4000)).map(
  ([at, length, times]): Mutation =>
    (text) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start + length)
    },
)

const textMutations = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: without },
    { weight: 2, arbitrary: twice },
    { weight: 1, arbitrary: swapped },
    { weight: 2, arbitrary: indented },
    { weight: 1, arbitrary: outdented },
    { weight: 2, arbitrary: spliced },
    { weight: 1, arbitrary: crossed },
    { weight: 6, arbitrary: inserted },
    { weight: 6, arbitrary: renamed },
    { weight: 1, arbitrary: repeated },
  ),
  { minLength: 1, maxLength: 4 },
)

const byteMutations = fc.array(fc.tuple(place, fc.constantFrom('flip', 'set', 'cut', 'end'), fc.nat({ max: 255 })), {
  maxLength: 3,
})

const withBytes = (bytes: Uint8Array, changes: readonly (readonly [number, string, number])[]): Uint8Array => {
  let all = Uint8Array.from(bytes)
  for (const [at, kind, value] of changes) {
    const index = at % (all.length + 1)
    if (kind === 'flip' && index < all.length) all[index]! ^= 1 << (value % 8)
    else if (kind === 'set' && index < all.length) all[index] = value
    else if (kind === 'cut')
      all = Uint8Array.from([...all.subarray(0, index), ...all.subarray(index + 1 + (value % 9))])
    else if (kind === 'end') all = all.slice(0, index)
  }
  return all
}

/** A campaign of which one file is not what somebody wrote. */
export interface BrokenPlan {
  readonly original: PlanFiles
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly changed: string
}

/** What differs between two texts, with a little before it: whole plans would hide it from who reads a failure. */
const difference = (before: string, after: string): string => {
  let start = 0
  while (start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const text = (of: string): string => JSON.stringify(of.slice(start, of.length - end).slice(0, 600))
  return `after ${JSON.stringify(after.slice(Math.max(0, start - 80), start))}: ${text(before)} became ${text(after)}`
}

const utf8 = new TextEncoder()

export const brokenPlans = (plans: readonly PlanFiles[] = realPlans): fc.Arbitrary<BrokenPlan> => {
  const texts = plans.flatMap((files) => Object.values(files))
  return fc
    .record({
      files: fc.constantFrom(...plans),
      which: place,
      other: fc.constantFrom(...texts),
      changes: textMutations,
      // Most of what is not UTF-8 is refused at the door: more of it would try the door alone.
      bytes: fc.oneof({ weight: 7, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: byteMutations }),
    })
    .map(({ files, which, other, changes, bytes }) => {
      const names = Object.keys(files)
      const changed = names[which % names.length]!
      const text = changes.reduce((before, change) => change(before, other), files[changed]!)
      const content = bytes.length === 0 ? text : withBytes(utf8.encode(text), bytes)
      return {
        original: files,
        files: { ...files, [changed]: content },
        changed,
        [fc.toStringMethod]: () =>
          `${changed} of ${plans.indexOf(files)}, ${difference(files[changed]!, typeof content === 'string' ? content : new TextDecoder().decode(content))}`,
      }
    })
}
