import { describe, expect, inject, it } from 'vitest'
import { defaultSeverity } from '../../src/model/problem.ts'
import { readPage } from '../docs/pages.ts'
import { run } from '../support/fake-world.ts'
import { shell } from '../support/run-program.ts'

const codes = Object.keys(defaultSeverity)
const terminal = (columns: number) => ({ stdout: { isTerminal: true, columns }, env: { NO_COLOR: '1' } })

describe('plan explain RULE', () => {
  it.each([
    ['en', 'docs/checks/bad-date.md'],
    ['zh-CN', 'docs/checks/bad-date.zh-CN.md'],
  ])('prints the page in %s as it is into a pipe', async (language, path) => {
    const { code, out, err } = await run(['explain', 'bad-date', '--lang', language])
    expect([code, out, err]).toEqual([0, readPage(path), ''])
  })

  it('leaves out what is for the tests', async () => {
    expect(readPage('docs/checks/bad-encoding.md')).toContain('<!-- bytes')
    expect((await run(['explain', 'bad-encoding', '--lang', 'en'])).out).not.toContain('<!--')
  })

  it.each([40, 80])('folds prose on a terminal of %i columns and leaves blocks alone', async (columns) => {
    const { out } = await run(['explain', 'yaml-syntax', '--lang', 'en'], terminal(columns))
    const lines = out.split('\n')
    const block = /^```yaml\n([\s\S]*?)\n```$/m.exec(readPage('docs/checks/yaml-syntax.md'))![1]!.split('\n')
    for (const line of block) expect(lines).toContain(`  ${line}`)
    expect(lines.filter((line) => !line.startsWith('  ') && line.length > columns)).toEqual([])
    expect(out).not.toMatch(/^(#|```)/m)
    expect(out).toContain('\n- Every `{`')
  })

  it('prints headings in bold where there is colour', async () => {
    const { out } = await run(['explain', 'bad-date', '--lang', 'en', '--color', 'always'], terminal(80))
    expect(out).toMatch(/^\u001b\[1mbad-date\u001b\[22m$/m)
    expect(out).toMatch(/^\u001b\[1mWhy it matters\u001b\[22m$/m)
  })

  it('prints several pages one after the other', async () => {
    const { out } = await run(['explain', 'bad-date', 'bad-id', '--lang', 'en'])
    expect(out).toBe(`${readPage('docs/checks/bad-date.md')}\n${readPage('docs/checks/bad-id.md')}`)
  })

  it('writes to a file', async () => {
    const { out, written } = await run(['explain', 'bad-date', '--lang', 'en', '-o', 'page.md'], terminal(80))
    expect([out, written.get('page.md')]).toEqual(['', readPage('docs/checks/bad-date.md')])
  })

  it('says in short what a rule finds where its page is missing', async () => {
    const { code, out } = await run(['explain', 'bad-id', '--lang', 'en'], { but: { readOwnFile: () => undefined } })
    expect([code, out]).toEqual([0, '# bad-id\n\nerror · form\n\nan id with signs that it must not hold\n'])
  })
})

describe('plan explain refuses', () => {
  it.each([
    ['a rule that there is not', ['explain', 'bad-dat'], 'did you mean bad-date?'],
    ['one that is like none', ['explain', 'questions'], 'plan explain lists all rules'],
    ['a page as a table', ['explain', 'bad-date', '--format', 'csv'], 'terminal, plain, markdown, json'],
  ])('%s', async (_, argv, said) => {
    const { code, out, err } = await run([...argv, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})

describe('the list', () => {
  it.each([['explain'], ['explain', '--list']])(
    '%s %s has every rule, in the order of the documentation',
    async (...argv) => {
      const { out } = await run([...argv, '--lang', 'en'])
      expect(
        out
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t')[0]),
      ).toEqual(codes)
      expect(out).toContain('\ndone-without-evidence\toff\tlog\ta task that is done without evidence\n')
    },
  )

  it('may be of some rules, as a table of any format', async () => {
    const { out } = await run(['explain', 'bad-id', 'undecided', '--list', '--format', 'csv', '--lang', 'zh-CN'])
    expect(out.trim().split(/\r?\n/)).toHaveLength(3)
    expect(out).toContain('undecided')
  })
})

describe('as JSON', () => {
  it.each(['en', 'zh-CN'])('every rule has its page, in %s', async (language) => {
    const { formatVersion, rules } = JSON.parse((await run(['explain', '--json', '--lang', language])).out)
    expect([formatVersion, rules.map(({ rule }: { rule: string }) => rule)]).toEqual([1, codes])
    for (const { rule, page } of rules) expect(page.startsWith(`# ${rule}\n`)).toBe(true)
  })

  it('one rule is a list of one', async () => {
    const { rules } = JSON.parse((await run(['explain', 'bad-date', '--json', '--lang', 'en'])).out)
    const finds = 'a date that is none, does not exist, or names more than the one day that is needed'
    const page = readPage('docs/checks/bad-date.md')
    expect(rules).toEqual([{ rule: 'bad-date', severity: 'error', group: 'form', summary: finds, page }])
  })

  it('a page that is missing is null', async () => {
    const { out } = await run(['explain', 'bad-date', '--json'], { but: { readOwnFile: () => undefined } })
    expect(JSON.parse(out).rules[0].page).toBeNull()
  })
})

it('the built program brings its pages along', () => {
  expect(inject('plan')).toContain('plan-built')
  const { code, out } = shell('plan explain bad-date --lang zh-CN', { cwd: '/' })
  expect([code, String(out)]).toEqual([0, readPage('docs/checks/bad-date.zh-CN.md')])
})

it('SARIF carries the pages', async () => {
  const files = { '/office/plan.yaml': 'anniversary: 2019-09-21\n' }
  const { out } = await run(['check', 'plan.yaml', '--format', 'sarif', '--lang', 'zh-CN'], { files })
  const { rules } = JSON.parse(out).runs[0].tool.driver
  const { help, fullDescription } = rules.find(({ id }: { id: string }) => id === 'bad-duration')
  expect(help.markdown).toBe(readPage('docs/checks/bad-duration.zh-CN.md'))
  expect(fullDescription.text).toMatch(/^时长看不懂.*。$/)
})
