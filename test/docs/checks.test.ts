// The pages of the rules, docs/checks/RULE.md and RULE.zh-CN.md: each has the shape of `headings`, and does what it says.
//
// - Under "A plan that fails" and "A plan that passes" stand whole plans, the same ones in both languages. One block is
//   plan.yaml. Several are the files of the folder `plan`, each beginning with `# file: NAME`.
// - Under "What is printed" stands what `plan check plan.yaml` (or `plan check plan`) prints in the page's language, in
//   76 columns. UPDATE_DOCS=1 writes it there: an empty block of ```text is enough to begin with.
// - A page is printed by `plan explain` where there is nothing else: it has no links.
//
// A comment before a block of YAML makes of it what a page cannot show:
//
//   <!-- bytes: gbk -->          the file is saved as GBK
//   <!-- bytes: escapes -->      \u{202e} stands for that character
//   <!-- bytes: 5 MiB -->        so many more lines of comments follow
//   <!-- world: unreadable -->   the file may not be read
//   <!-- base: HEAD~1 -->        this is what plan.yaml was at that revision: the check is run with --base HEAD~1
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/campaign.ts'
import { type Code, defaultSeverity, type Severity } from '../../src/model/problem.ts'
import { groupOf } from '../../src/model/rule-group.ts'
import { loadDiagnosticWords } from '../../src/words/index.ts'
import { type FakeSettings, run } from '../support/fake-world.ts'
import { isThere, readPage, withLines, writePage } from './pages.ts'
import { headings, languages, pathOf, planOf, rulePage, type Section, type ShownPlan } from './rule-pages.ts'

const update = process.env.UPDATE_DOCS === '1'
const codes = Object.keys(defaultSeverity) as readonly Code[]
const mostLines = 30

const wordsOf = ({ argument, base }: ShownPlan): readonly string[] =>
  base === undefined ? [argument] : [argument, '--base', base.revision]

const worldOf = ({ files, base }: ShownPlan): FakeSettings =>
  base === undefined ? { files } : { files, revisions: base.revisions }

/** The severity of each problem, by rule. */
const found = async (section: Section): Promise<readonly { rule: Code; severity: Severity }[]> => {
  const plan = planOf(section)
  const { out, err } = await run(['check', ...wordsOf(plan), '--format', 'json'], worldOf(plan))
  expect(err).toBe('')
  return JSON.parse(out).diagnostics
}

const printed = async (section: Section, language: Language): Promise<readonly string[]> => {
  const plan = planOf(section)
  const argv = ['check', ...wordsOf(plan), '--format', 'full', '--color', 'never', '--lang', language]
  const { out } = await run(argv, { ...worldOf(plan), env: { COLUMNS: '76' } })
  return out.trimEnd().split('\n')
}

it('every rule has its two pages', () => {
  const paths = codes.flatMap((code) => languages.map((language) => pathOf(code, language)))
  expect(paths.filter((path) => !isThere(path))).toEqual([])
})

const written = codes.flatMap((code) =>
  languages.flatMap((language) => {
    const page = rulePage(code, language)
    return page === undefined ? [] : [{ path: pathOf(code, language), code, language, page }]
  }),
)

describe.each(written)('$path', ({ path, code, language, page }) => {
  const [why, fails, prints, passes, mend, options] = page.sections

  it('has the shape of a page', async () => {
    const { severity, off, group } = await loadDiagnosticWords(language)
    const usual: Severity | 'off' = defaultSeverity[code]
    expect(page.title).toBe(`# ${code}`)
    expect(page.tag).toBe(`${usual === 'off' ? off : severity[usual]} · ${group[groupOf(code)]}`)
    expect(page.summary).toMatch(/^[^\n].*[.。]$/s)
    expect(page.summary).not.toContain('\n\n')
    expect(page.sections.map(({ heading }) => heading)).toEqual(headings[language].slice(0, page.sections.length))
    for (const section of [why, mend, ...(options === undefined ? [] : [options])]) expect(section?.prose).not.toBe('')
    for (const section of [fails, passes]) {
      const plans = section!.blocks.filter((block) => block.language === 'yaml')
      expect(plans.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(mostLines)
    }
    expect(readPage(path)).not.toMatch(/\]\(/)
    expect(readPage(path)).toMatch(/[^\n]\n$/)
  })

  it('shows a plan that fails, and what is printed', async () => {
    const reported = await found(fails!)
    expect(reported.map(({ rule }) => rule)).toContain(code)
    expect(reported.filter(({ rule, severity }) => severity === 'error' && rule !== code)).toEqual([])
    const shown = await printed(fails!, language)
    const [block] = prints!.blocks
    if (update) writePage(path, withLines(readPage(path), block!, shown))
    else expect(block!.lines).toEqual(shown)
  })

  it('shows a plan that passes', async () => {
    const reported = await found(passes!)
    expect(reported.filter(({ rule, severity }) => severity === 'error' || rule === code)).toEqual([])
  })
})

it.each(codes)('%s: the same plans in both languages', (code) => {
  const plans = languages.flatMap((language) => {
    const page = rulePage(code, language)
    if (page === undefined) return []
    const blocks = page.sections.flatMap((section) => section.blocks.filter((block) => block.language === 'yaml'))
    return [blocks.map(({ marker, lines }) => [marker, ...lines])]
  })
  expect(plans.at(-1)).toEqual(plans[0])
})
