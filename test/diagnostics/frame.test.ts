import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeFull } from '../../src/diagnostics/full.ts'
import type { DiagnosticOptions } from '../../src/diagnostics/index.ts'
import { displayWidth } from '../../src/formats/display-width.ts'
import { problem } from '../../src/model/problem.ts'
import type { Source } from '../../src/model/source.ts'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'
import { findingsOf, manyProblems, plainly, unknownTask } from './findings-of.ts'

const written = async (...of: Parameters<typeof writeFull>): Promise<string> => [...(await writeFull(...of))].join('')
const source = (text: string, path = 'plan.yaml'): Source => ({ path, text })

/** Everything but the count at the end. */
const shown = async (
  problems: Parameters<typeof findingsOf>[0],
  options: Partial<DiagnosticOptions> = {},
): Promise<string> => `\n${(await written(findingsOf(problems), { ...plainly, ...options })).replace(/\n.*\n$/, '')}`

describe('writeFull', () => {
  it('shows the line, what belongs to it, what to do and where more is said', async () => {
    const text = `${'\n'.repeat(7)}      - id: notice\n${'\n'.repeat(5)}        after: notise\n`
    expect(await shown([unknownTask(source(text), 'notise', ['notice'])])).toBe(`
error[unknown-task]: no task is called \`notise\`
 --> plan.yaml:14:16
   |
 8 |       - id: notice
   |             ------ given here first
   …
14 |         after: notise
   |                ^^^^^^
   |
   = help: did you mean \`notise\`?
   = see: plan explain unknown-task
`)
  })

  it('parts no lines that follow each other, and puts marks of one line under each other', async () => {
    const text = 'a: [one, two]\nb: three\n'
    expect(await shown([unknownTask(source(text), 'two', ['one', 'three'])])).toContain(`
 1 | a: [one, two]
   |          ^^^
   |     --- given here first
 2 | b: three
   |    ----- given here first
   |
`)
  })

  it('goes on in other files, in the order in which they are named', async () => {
    const first = { place: { source: source('eins', 'b.yaml'), start: 0, end: 4 }, message: ['alsoHere', {}] } as const
    const wrong = problem(
      'duplicate-id',
      { source: source('x\nzwei', 'a.yaml'), start: 2, end: 6 },
      ['reservedAll', {}],
      {
        related: [first],
      },
    )
    expect(await shown([wrong])).toContain(`
 --> a.yaml:2:1
   |
 2 | zwei
   | ^^^^
   |
 --> b.yaml:1:1
   |
 1 | eins
   | ---- conflicts with this
   |
`)
  })

  it('marks of several lines the first, without its line end', async () => {
    const wrong = problem('wrong-type', { source: source('a:\r\n  b: 1\r\n  c: 2\r\n'), start: 6, end: 19 }, [
      'reservedAll',
      {},
    ])
    expect(await shown([wrong])).toContain(`
 2 |   b: 1
   |   ^^^^
   |
`)
  })

  it('points behind the line where something is missing', async () => {
    const wrong = problem('wrong-type', { source: source('due:\r\nx: 1'), start: 4, end: 4 }, ['reservedAll', {}])
    expect(await shown([wrong])).toContain(`
 1 | due:
   |     ^
   |
`)
  })

  it('shows no line of a file that could not be read', async () => {
    const wrong = problem('unreadable', { source: source(''), start: 0, end: 0 }, [
      'unreadable',
      { reason: 'denied', detail: '' },
    ])
    expect(await shown([wrong])).toBe(`
error[unreadable]: reading it is not permitted
 --> plan.yaml:1:1
   |
   = see: plan explain unreadable
`)
  })

  it('puts a label below where there is no room beside', async () => {
    const text = `a: [${'x'.repeat(50)}, notise, ${'y'.repeat(50)}]`
    expect(await shown([unknownTask(source(text), 'notise', ['yyyyyyyyyy'])], { width: 40 })).toContain(`
 1 | …xxxxxxxxxxx, notise, yyyyyyyyyyyy…
   |               ^^^^^^
 1 | …x, notise, yyyyyyyyyyyyyyyyyyyyyy…
   |             ----------
   |             given here first
   |
`)
  })

  it('names ten further places, and counts the rest', async () => {
    const names = Array.from({ length: 15 }, (_, at) => `name${String.fromCharCode(97 + at)}`)
    const text = `x: wrong\n${names.join('\n')}\n`
    const out = await shown([unknownTask(source(text), 'wrong', names)])
    expect(out.match(/given here first/g)).toHaveLength(10)
    expect(out).toContain('   = note: and 5 more\n')
  })

  it('draws with ASCII dots where … may be two cells wide, and then takes “ for two', async () => {
    const text = `name: “征文”, after: notise, ${'x'.repeat(100)}`
    expect(await shown([unknownTask(source(text), 'notise')], { width: 50, ascii: true })).toContain(`
 1 | name: “征文”, after: notise, xxxxxxxxxxx...
   |                        ^^^^^^
`)
  })

  it('says it in Chinese', async () => {
    expect(await shown([unknownTask(source('after: 通知书'), '通知书')], { language: 'zh-CN' })).toBe(`
错误[unknown-task]：没有任务“通知书”
 --> plan.yaml:1:8
   |
 1 | after: 通知书
   |        ^^^^^^
   |
   = 改法：是不是想写 通知书？
   = 详见：plan explain unknown-task
`)
  })

  it('colours when it may, and the text stays the same', async () => {
    const findings = findingsOf([unknownTask(source('a: one\nb: two'), 'two', ['one'])])
    const colored = await written(findings, { ...plainly, color: 1 })
    expect(colored).toContain('\u001b[31m\u001b[1merror[unknown-task]: \u001b[22m\u001b[39m')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await written(findings, plainly))
    expect(colored).not.toMatch(/ (\u001b\[\d+m)*\n/)
  })

  it('tells how many there are and how many were ignored', async () => {
    const findings = { ...manyProblems(10), ignored: [{ problem: manyProblems(1).problems[0]!, reason: '' }] }
    expect(await written(findings, plainly)).toMatch(/\n\n4 errors, 3 warnings, 3 info; 1 ignored\n$/)
    expect(await written(findings, { ...plainly, language: 'zh-CN' })).toMatch(
      /\n\n4处错误，3处警告，3处提示；已忽略1处\n$/,
    )
    expect(await written({ ...findings, problems: [] }, plainly)).toBe('')
  })

  it('folds nothing where nobody says how wide it is, but cuts lines of the plan', async () => {
    const out = await shown([unknownTask(source(`notise: ${'x'.repeat(5000)}`), 'notise')], {
      width: Number.POSITIVE_INFINITY,
    })
    expect(Math.max(...out.split('\n').map((line) => displayWidth(line)))).toBe(120)
    const long = problem('unknown-key', { source: source('x'), start: 0, end: 1 }, [
      'unknownKey',
      { key: '键 '.repeat(200) },
    ])
    expect((await shown([long], { width: Number.POSITIVE_INFINITY })).split('\n')[1]).toContain('键 '.repeat(200))
  })
})

describe('whatever stands in the plan', () => {
  const sign = fc.constantFrom(
    ...[
      'a',
      ' ',
      '中',
      '，',
      '“',
      '👍',
      '\t',
      '\u0301',
      '\u200b',
      '\u202e',
      '\u001b',
      '##[error]',
      '::',
      '\r\n',
      '\n',
      '\ud800',
      'é',
    ],
  )
  const texts = fc.array(sign, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''))
  const cases = fc.record({
    text: texts,
    at: fc.array(fc.nat({ max: 300 }), { minLength: 2, maxLength: 8 }),
    name: texts,
    width: fc.integer({ min: 40, max: 140 }),
    ascii: fc.boolean(),
    language: fc.constantFrom('zh-CN' as const, 'en' as const),
  })

  it('no line is wider than the terminal, and nothing in it acts', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ text, at, name, ...options }) => {
        const place = (index: number) => {
          const [start, end] = [at[index]!, at[index + 1]!]
            .map((offset) => Math.min(offset, text.length))
            .sort((a, b) => a - b)
          return { source: source(text), start: start!, end: end! }
        }
        const wrong = problem('unknown-task', place(0), ['unknownTask', { name }], {
          help: ['didYouMean', { name }],
          related: at
            .slice(2, -1)
            .map((_, index) => ({ place: place(index + 2), message: ['waitsFor', { id: name }] })),
        })
        const out = await written(findingsOf([wrong]), { ...plainly, ...options })
        for (const line of out.split('\n')) {
          if (options.ascii && /^ *\d+ \|/.test(line)) expect(displayWidth(line, 2)).toBeLessThanOrEqual(options.width)
          expect(displayWidth(line), line).toBeLessThanOrEqual(options.width)
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u200b]|^\s*::|##[A-Za-z]*\[|\s$/u)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a line with personal data', () => {
  it.each(['13800000000', '138 0000 0000', '138-0000-0000', '１３８００００００００'])(
    'is shown without %s',
    async (number) => {
      const plan = smallPlan({ name: `书画展，联系${number}` })
      const { out } = await run(['check', 'plan.yaml', '--lang', 'en'], { files: { [`${home}/plan.yaml`]: plan } })
      expect(out).toContain('[personal-data]')
      expect(out).toContain('书画展，联系***********')
      expect(out).not.toContain(number)
    },
  )
})
