import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels } from '../../src/channels/index.ts'
import { outputFormats } from '../../src/cli/options.ts'
import { diagnosticFormatNames } from '../../src/diagnostics/index.ts'
import { exporters } from '../../src/exports/index.ts'
import { home, type Ran, run } from '../support/fake-world.ts'
import { expectInert } from '../support/inert.ts'
import { budget, longEnough } from './budget.ts'
import { brokenPlans } from './mutations.ts'

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const words = (...parts: readonly (fc.Arbitrary<string> | string)[]): fc.Arbitrary<readonly string[]> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))

const texts = outputFormats.filter((format) => format !== 'docx')
const days = one('2019-07-22', 'T', '1970-01-01', '2199-12-31', 'T+3660', 'T-3660')

/** Command lines about the campaign `plan`; `ADDRESS` becomes one that its log has. */
const commandLines: fc.Arbitrary<readonly string[]> = fc.oneof(
  words('check', 'plan', '--format', one(...diagnosticFormatNames)),
  words('check', 'plan', one('--diff', '--fix', '--no-ignore', '--strict')),
  words('check', 'plan', '--base', 'HEAD'),
  words(one('status', 'overdue', 'next', 'bulletin'), 'plan', '--format', one(...texts), '--as-of', days),
  words('overdue', 'plan', '--soon', '--as-of', days),
  words('schedule', 'plan', '--format', one(...texts), '--view', one('table', 'gantt', 'calendar', 'backward', 'matrix')),
  words('schedule', 'plan', '--by', one('activity', 'unit', 'lead', 'section', 'week')),
  words('bulletin', 'plan', '--kind', one('progress', 'score'), '--as-of', days),
  words('remind', 'plan', '--format', one(...Object.keys(channels), 'json'), '--as-of', days),
  words('diff', 'plan', '--format', one(...texts)),
  words('log', '-c', 'plan'),
  words(one('show', 'why', 'log'), 'ADDRESS', '-c', 'plan', '--format', one(...texts)),
  words('why', 'ADDRESS', '-c', 'plan', '--if', one('ADDRESS done', 'ADDRESS takes 3660wd', 'ADDRESS due 2199-12-31')),
  words(one('start', 'done', 'accept'), 'ADDRESS', '-c', 'plan', '--date', days, '--note', '=1+1\n\u202e'),
  words('extend', 'ADDRESS', '年底', '-c', 'plan', '--by', '甲', '--note', '乙'),
  words('report', 'ADDRESS', one('--count', '--percent'), one('1', '0', '99', '999999'), '-c', 'plan'),
  words('init', 'new', '--from', 'plan', '--date', one('2029-09-21', '1971-01-01', '2199-01-01'), '--dry-run'),
  words('export', one(...Object.keys(exporters)), 'plan', '-o', 'out', '--as-of', days),
) // biome-ignore format: a table

/** What is printed for people; payloads and tables for programs escape for their readers, and are judged with those. */
const isForPeople = (argv: readonly string[]): boolean =>
  !['html', 'csv', 'github'].some((format) => argv.includes(format)) && argv[0] !== 'export'

const expectSane = ({ code, out, err }: Ran, argv: readonly string[]): void => {
  expect(code, `${argv.join(' ')}\n${err}`).not.toBe(3)
  expect([0, 1, 2]).toContain(code)
  expectInert(isForPeople(argv) ? out + err : err, { isColored: argv.includes('terminal') })
  expect(err).not.toMatch(/\n {2,}at |node:internal|\[object |undefined|NaN/)
  if (argv.includes('json') && argv[0] !== 'export' && code === 0) expect(() => JSON.parse(out)).not.toThrow()
}

describe('a command given a plan that something has happened to', () => {
  it('does what it can or says why not, and never fails by a mistake of its own', { timeout: longEnough }, async () => {
    const property = fc.asyncProperty(
      brokenPlans(),
      commandLines,
      fc.nat(),
      one('zh-CN', 'en'),
      async (plan, line, which, lang) => {
        const before = Object.fromEntries(Object.entries(plan.original).map(([name, text]) => [`plan/${name}`, text]))
        const after = Object.fromEntries(
          Object.entries(plan.files).map(([name, content]) => [`${home}/plan/${name}`, content]),
        )
        const addresses = Object.values(plan.original).flatMap((text) =>
          [...text.matchAll(/task: ["']?([^\s"',}]+)/g)].map(([, address]) => address!),
        )
        const address = addresses[which % addresses.length] ?? 'show.a'
        const argv = [...line.map((word) => word.replace('ADDRESS', address)), '--lang', lang]
        expectSane(await run(argv, { files: after, revisions: { top: home, at: { HEAD: before } } }), argv)
      },
    )
    await fc.assert(property, budget(4201, 180))
  })
})
