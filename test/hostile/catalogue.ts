import { expect, it } from 'vitest'
import { type FakeSettings, home, type Ran, run } from '../support/fake-world.ts'
import { expectInert } from '../support/inert.ts'

/** One thing that somebody may do to a plan, and what comes of it. */
export interface HostileCase {
  readonly name: string
  /** `plan.yaml`, or several files of the folder `plan`. */
  readonly plan: string | Uint8Array | Readonly<Record<string, string | Uint8Array>>
  /** What `plan check` finds: `bad-date 3:5`, in a folder `a.yaml bad-date 3:5`; nothing where the plan is sound. */
  readonly finds: readonly string[]
  /** How many it finds, where only the first of them are listed. */
  readonly of?: number
  /** What neither it nor any report may print. */
  readonly never?: RegExp
}

const filesOf = ({ plan }: HostileCase): NonNullable<FakeSettings['files']> =>
  typeof plan === 'string' || plan instanceof Uint8Array
    ? { [`${home}/plan.yaml`]: plan }
    : Object.fromEntries(Object.entries(plan).map(([name, content]) => [`${home}/plan/${name}`, content]))

interface Found {
  readonly rule: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly column: number
}

const told = ({ rule, file, line, column }: Found): string => {
  const inside = file.replace(/^plan\//, '')
  return `${file === 'plan.yaml' ? '' : `${inside} `}${rule} ${line}:${column}`
}

/** Our own commands for GitHub are the one thing that may begin a line so. */
const withoutOwnCommands = (text: string): string =>
  text.replaceAll(/^::(error|warning|notice) file=[^:\n]*::/gm, '$1 ')

const expectHarmless = ({ code, out, err }: Ran, never: RegExp | undefined): void => {
  expect(code, err).not.toBe(3)
  expectInert(withoutOwnCommands(out) + err)
  expect(out + err).not.toMatch(/\n {2,}at |node:internal|\[object |: undefined/)
  if (never !== undefined) expect(out + err).not.toMatch(never)
}

const reports: readonly (readonly string[])[] = [
  ['status'],
  ['schedule', '--view', 'gantt'],
  ['schedule', '--format', 'json'],
  ['overdue', '--soon'],
  ['next'],
  ['remind'],
]

/** A test for each case: what is found, at which place; that nothing printed of it does harm; that the exit code tells the same. */
export const holds = (cases: readonly HostileCase[]): void => {
  it.each(cases)('$name', async (each) => {
    const files = filesOf(each)
    const name = `${home}/plan.yaml` in files ? 'plan.yaml' : 'plan'
    const checked = await run(['check', name, '--format', 'json'], { files })
    const found: readonly Found[] = JSON.parse(checked.out).diagnostics
    const errors = found.filter(({ severity }) => severity === 'error')
    expect(errors.slice(0, each.of === undefined ? undefined : each.finds.length).map(told)).toEqual(each.finds)
    expect(errors).toHaveLength(each.of ?? each.finds.length)
    expect(checked.code).toBe(each.finds.length > 0 ? 1 : 0)
    for (const format of ['full', 'concise', 'github', 'markdown']) {
      expectHarmless(await run(['check', name, '--format', format], { files }), each.never)
    }
    for (const [at, [command, ...options]] of reports.entries()) {
      const lang = at % 2 === 0 ? 'zh-CN' : 'en'
      const ran = await run([command!, name, ...options, '--lang', lang], { files })
      expect([0, 2]).toContain(ran.code)
      expectHarmless(ran, each.never)
    }
  })
}
