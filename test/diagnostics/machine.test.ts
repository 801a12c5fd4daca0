import { describe, expect, it } from 'vitest'
import { diagnosticFormatNames, diagnosticFormats, type Findings } from '../../src/diagnostics/index.ts'
import { problem } from '../../src/model/problem.ts'
import { findingsIn, findingsOf, manyProblems, plainly, unknownTask } from './findings-of.ts'
import { rdjsonSchema, sarifSchema } from './schemas.ts'
import { readXml } from './xml-reader.ts'

type Name = (typeof diagnosticFormatNames)[number]

const write = async (name: Name, findings: Findings): Promise<string> =>
  [...(await diagnosticFormats[name].write(findings, plainly))].join('')
const json = async (name: Name, findings: Findings) => JSON.parse(await write(name, findings))

const clean = { ...findingsOf([]), sources: [{ path: 'plan.yaml', text: 'a: 1' }] }
const sizes = [
  ['no problems', 0, clean],
  ['10,000 problems', 10_000, manyProblems(10_000)],
] as const

describe.each(sizes)('%s', (_, count, findings) => {
  it('in json', async () => {
    const { formatVersion, columnUnit, summary, diagnostics } = await json('json', findings)
    expect([formatVersion, columnUnit, diagnostics.length]).toEqual([1, 'utf16', count])
    expect(summary.error + summary.warning + summary.info).toBe(count)
  })

  it.skipIf(!sarifSchema.isThere)('in sarif, by the official schema', async () => {
    const log = await json('sarif', findings)
    expect(sarifSchema.errors(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(count)
  })

  it.skipIf(!rdjsonSchema.isThere)('in rdjson, by the official schema', async () => {
    const result = await json('rdjson', findings)
    expect(rdjsonSchema.errors(result)).toEqual([])
    expect(result.diagnostics).toHaveLength(count)
  })

  it('in gitlab', async () => {
    const issues: readonly { fingerprint: string }[] = await json('gitlab', findings)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(count)
    if (count === 0) expect(await write('gitlab', findings)).toBe('[]\n')
  })

  it('in junit', async () => {
    const { name, attributes, children } = readXml(await write('junit', findings))
    expect(name).toBe('testsuites')
    const cases = children.flatMap((suite) => suite.children)
    expect([Number(attributes.tests), cases.length]).toEqual([Math.max(1, count), Math.max(1, count)])
    const failures = cases.filter(({ children: [child] }) => child?.name === 'failure').length
    expect([Number(attributes.failures), failures]).toEqual([Math.ceil(count / 3), Math.ceil(count / 3)])
  })

  it('in github: at most ten of a kind', async () => {
    const lines = (await write('github', findings)).split('\n').slice(0, -1)
    expect(lines).toHaveLength(Math.min(30, count))
    if (count > 0) expect(lines[9]).toMatch(/%0Aand 3324 more, see the log$/)
  })

  it('in markdown: not more than a comment can hold', async () => {
    const text = await write('markdown', findings)
    expect(text.length).toBeLessThan(65_536)
    if (count > 0) expect(text).toMatch(/\nand \d+ more\n$/)
  })

  it('for people', async () => {
    const started = performance.now()
    expect((await write('full', findings)).split('error[unknown-task]').length - 1).toBe(Math.ceil(count / 3))
    expect((await write('concise', findings)).split('\n')).toHaveLength(2 * count + 1)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('a file that could not be read', () => {
  const broken = findingsOf([
    problem('unreadable', { source: { path: 'plan.yaml', text: '' }, start: 0, end: 0 }, [
      'unreadable',
      { reason: 'denied', detail: '' },
    ]),
  ])

  it('leaves every format valid', async () => {
    const log = await json('sarif', broken)
    expect(sarifSchema.errors(log)).toEqual([])
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false)
    expect(rdjsonSchema.errors(await json('rdjson', broken))).toEqual([])
    expect((await json('json', broken)).diagnostics[0]).toMatchObject({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      path: null,
      address: null,
    })
    expect(readXml(await write('junit', broken)).attributes.failures).toBe('1')
  })
})

describe('json', () => {
  it('sorts by file as it is shown, line, column', async () => {
    const files = ['./c.yaml', 'b.yaml', '/office/a.yaml'].map((path) => ({ path, text: 'x: one\ny: two, three' }))
    const findings = findingsOf(
      files.flatMap((source) => ['three', 'one', 'two'].map((name) => unknownTask(source, name))),
    )
    const { diagnostics } = await json('json', findings)
    expect(
      diagnostics.map(
        (each: { file: string; line: number; column: number }) => `${each.file}:${each.line}:${each.column}`,
      ),
    ).toEqual(['a', 'b', 'c'].flatMap((name) => ['1:4', '2:4', '2:9'].map((at) => `${name}.yaml:${at}`)))
  })
})

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8', async () => {
    const source = { path: 'plan.yaml', text: 'x\n征文é👍, notise and 书画' }
    const [first, second] = (
      await json('rdjson', findingsOf([unknownTask(source, 'notise'), unknownTask(source, '书画', ['notise'])]))
    ).diagnostics
    // 3 + 3 + 2 + 4 + ", "
    expect(first.location.range).toEqual({ start: { line: 2, column: 15 }, end: { line: 2, column: 21 } })
    expect(second.location.range).toEqual({ start: { line: 2, column: 26 }, end: { line: 2, column: 32 } })
    expect(second.related_locations[0].location.range).toEqual(first.location.range)
  })
})

describe('github', () => {
  it('says columns of one line only, and the place in the message', async () => {
    const source = { path: 'plan.yaml', text: 'a: notise\nb: 1' }
    const long = problem('wrong-type', { source, start: 0, end: 14 }, ['reservedAll', {}])
    const [first, second] = (await write('github', findingsOf([long, unknownTask(source, 'notise')]))).split('\n')
    expect(first).toBe(
      '::error file=plan.yaml,line=1,endLine=2,title=wrong-type::plan.yaml:1:1: `all` is a group by itself and cannot be an id',
    )
    expect(second).toBe(
      '::error file=plan.yaml,line=1,endLine=1,col=4,endColumn=10,title=unknown-task::plan.yaml:1:4: no task is called `notise`%0Ahelp: did you mean `notise`?',
    )
  })

  it('puts errors first, then warnings, then notices', async () => {
    const { problems, sources } = manyProblems(6)
    const kinds = (await write('github', { ...findingsOf(problems), sources }))
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect(kinds).toEqual(['::error', '::error', '::warning', '::warning', '::notice', '::notice', ''])
  })

  it('escapes what would end a property or the command', async () => {
    const source = { path: '50%,a:b\n.yaml', text: 'x' }
    const wrong = problem('unknown-key', { source, start: 0, end: 1 }, ['unknownKey', { key: '100%\n::error::' }])
    expect(await write('github', findingsOf([wrong]))).toBe(
      '::error file=50%25%2Ca%3Ab .yaml,line=1,endLine=1,col=1,endColumn=2,title=unknown-key::50%25,a:b .yaml:1:1: there is no key `100%25 :\\u{3a}error:\\u{3a}` here\n',
    )
  })
})

describe('sarif', () => {
  it('tells what comments silenced as suppressed, with the reason', async () => {
    const source = { path: 'plan.yaml', text: 'a: notise\nb: other' }
    const ignored = [
      { problem: unknownTask(source, 'notise'), reason: '等通知' },
      { problem: unknownTask(source, 'other'), reason: '' },
    ]
    const { results } = (await json('sarif', { ...findingsOf([]), ignored })).runs[0]
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: '等通知' }],
      [{ kind: 'inSource' }],
    ])
  })

  it('tells of the rules that ran, with their pages where there are some', async () => {
    const page = '# unknown-task\n\nFinds a name\nthat there is not.\n\n## Why\n\nBecause.\n'
    const { rules } = (
      await json('sarif', {
        ...clean,
        rules: ['unknown-task', 'undecided'],
        pageOf: (code) => (code === 'unknown-task' ? page : undefined),
      })
    ).runs[0].tool.driver
    expect(rules).toHaveLength(2)
    expect(rules[0]).toMatchObject({
      id: 'unknown-task',
      fullDescription: { text: 'Finds a name that there is not.' },
      help: { markdown: page },
      defaultConfiguration: { level: 'error' },
    })
    expect(rules[1].defaultConfiguration.level).toBe('note')
    expect(rules[1].help.markdown).toContain('plan explain undecided')
  })

  it('points to the address', async () => {
    const plan = 'activities:\n  - id: show\n    name: 书画展\n    tasks:\n      - { id: a, name: 甲, colour: red }\n'
    const { results } = (await json('sarif', await findingsIn({ 'plan.yaml': plan }))).runs[0]
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'unknown-key')
    expect(result.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'show.a' }])
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 5,
      startColumn: 27,
      endLine: 5,
      endColumn: 33,
    })
  })
})

describe('the list of formats', () => {
  it.each(diagnosticFormatNames)('%s stands in a file of its own name', async (name) => {
    const module = await import(`../../src/diagnostics/${name}.ts`)
    expect(typeof module[`write${name[0]!.toUpperCase()}${name.slice(1)}`]).toBe('function')
  })

  it('is in the order of the documentation', () => {
    expect(diagnosticFormatNames).toEqual([
      'full',
      'concise',
      'json',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'rdjson',
      'markdown',
    ])
  })
})
