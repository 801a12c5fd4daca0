import { describe, expect, it } from 'vitest'
import { ruleGroups } from '../../src/model/rule-group.ts'
import { basePlan as base, planWith as withText } from '../support/base-plan.ts'
import { home, run } from '../support/fake-world.ts'

const rules: readonly string[] = ruleGroups.history

describe('a change that means to silence them', () => {
  const top = `${home}/plan.yaml`
  const check = async (after: string, before: string, ...argv: readonly string[]) => {
    const { code, out } = await run(['check', 'plan.yaml', '--base', 'main', '--format', 'json', ...argv], {
      files: { [top]: after },
      revisions: { top: home, at: { main: { 'plan.yaml': before } } },
    })
    const { diagnostics, summary } = JSON.parse(out)
    return { code, ignored: summary.ignored, rules: diagnostics.map(({ rule }: { readonly rule: string }) => rule) }
  }
  const moved = withText('due: 8月28日', 'due: 9月6日')
  const off = 'checks: { deadline-moved: off }\n'
  const near = 'checks: { deadline-moved: { within-days: 0 } }\n'

  it('does not by its own settings: those of the base hold', async () => {
    expect(await check(off + moved, base)).toMatchObject({ code: 1, rules: ['deadline-moved'] })
  })

  it('does by the settings that the base has already', async () => {
    expect(await check(off + moved, off + base)).toMatchObject({ code: 0, rules: [] })
    expect((await check(off + moved, off + base, '--no-ignore')).rules).toEqual(['deadline-moved'])
  })

  it('does not by fewer days', async () => {
    const later = withText('due: 9月10日', 'due: 9月3日')
    expect((await check(near + later, base)).rules).toEqual(['deadline-moved'])
    expect((await check(near + later, near + base)).rules).toEqual([])
  })

  it('does by a comment, which a reviewer sees, unless comments are not obeyed', async () => {
    const silenced = moved.replace(/(.*id: collect.*)/, '$1 # plan: ignore[deadline-moved] 秘书长同意')
    expect(await check(silenced, base)).toEqual({ code: 0, ignored: 1, rules: [] })
    expect((await check(silenced, base, '--no-ignore')).rules).toEqual(['deadline-moved'])
    // Once it is the base it has nothing to silence any more, and may stay.
    expect((await check(silenced, silenced)).rules).toEqual([])
  })

  it('does not by taking its campaign away', async () => {
    const at = { main: { 'campaigns/a.yaml': base, 'campaigns/b.yaml': base } }
    const { code, out } = await run(['check', '--base', 'main', '--format', 'concise', '--lang', 'en', '--strict'], {
      files: { [`${home}/campaigns/a.yaml`]: base },
      revisions: { top: home, at },
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^campaigns\/b\.yaml:1:1: warning: the campaign b is gone, with 5 open tasks/m)
  })
})

describe('plan check --base', () => {
  it.each([
    [['--fix'], '--base and --fix exclude each other'],
    [['--diff'], '--base and --diff exclude each other'],
    [['-'], '--base and - exclude each other'],
  ])('%s: refused', async (argv, message) => {
    const { code, err } = await run(['check', '--base', 'main', '--lang', 'en', ...argv], {
      files: { [`${home}/campaigns/a.yaml`]: base },
    })
    expect([code, err]).toEqual([2, `plan: ${message}\n`])
  })

  it('tells the rules that compare among those that ran, and only then', async () => {
    const settings = {
      files: { [`${home}/plan.yaml`]: base },
      revisions: { top: home, at: { main: { 'plan.yaml': base } } },
    }
    const ran = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { out } = await run(['check', 'plan.yaml', '--format', 'sarif', ...argv], settings)
      return JSON.parse(out).runs[0].tool.driver.rules.map(({ id }: { readonly id: string }) => id)
    }
    expect(await ran('--base', 'main')).toEqual(expect.arrayContaining([...rules]))
    expect((await ran()).filter((id) => rules.includes(id))).toEqual([])
  })
})
