import { describe, expect, it } from 'vitest'
import type { World } from '../../src/cli/world.ts'
import { home, run } from '../support/fake-world.ts'
import { planOf } from '../support/plan-text.ts'

/** A world in which it is noted when what was read may go. */
const noting = (): { readonly seen: string[]; readonly but: Partial<World> } => {
  const seen: string[] = []
  return {
    seen,
    but: {
      letGo: async () => {
        seen.push('let go')
      },
    },
  }
}

const row = (at: number): string => `id: t${at}, takes: 3wd${at === 0 ? '' : `, after: t${at - 1}`}`
const rows = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => row(at))

describe('large plans', () => {
  it.each([
    { comment: 0, times: 0, why: 'a small plan has nothing to let go' },
    { comment: 2.1 * 1024 * 1024, times: 1, why: 'the trees of a large one go before its tasks are made' },
  ])('$why', async ({ comment, times }) => {
    const { seen, but } = noting()
    const text = `${planOf('id: a')}# ${'x'.repeat(comment)}\n`
    const { code } = await run(['status', 'plan.yaml'], { files: { [`${home}/plan.yaml`]: text }, but })
    expect(code).toBe(0)
    expect(seen).toHaveLength(times)
  })

  it('JSON goes to standard output and to a file in the same bytes, however many pieces that takes', async () => {
    const files = { [`${home}/plan.yaml`]: planOf(...rows(400)) }
    const { out } = await run(['schedule', 'plan.yaml', '--format', 'json'], { files })
    const { written } = await run(['schedule', 'plan.yaml', '-o', 'plan.json'], { files })
    expect(out.length).toBeGreaterThan(3 * 64 * 1024)
    expect(written.get('plan.json')).toBe(out)
    expect(JSON.parse(out).tasks).toHaveLength(400)
  })

  it('has room for more problems than a call has for arguments', async () => {
    const count = 150_000
    const files = {
      [`${home}/plan.yaml`]: `${planOf('id: a')}${Array.from({ length: count }, (_, at) => `k${at}: x\n`).join('')}`,
    }
    const { code, out, err } = await run(['check', 'plan.yaml', '--format', 'concise', '--lang', 'en'], { files })
    expect({ code, err: err.slice(0, 200) }).toEqual({ code: 1, err: expect.stringContaining(`${count}`) })
    expect(out.split('\n').length).toBeGreaterThan(count)
  })
})

describe('several campaigns', () => {
  const campaign = (id: string, more = ''): string => `id: ${id}\n${planOf('id: a, due: 8月')}${more}`
  const files = {
    [`${home}/campaigns/a.yaml`]: campaign('a'),
    [`${home}/campaigns/b.yaml`]: campaign('b'),
    [`${home}/campaigns/c.yaml`]: campaign('c'),
  }

  it('are told in a line each', async () => {
    const { out, code } = await run(['status'], { files })
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual([expect.anything(), 'a', 'b', 'c'])
  })

  it('one that cannot be shown is said before a day that another one does not know', async () => {
    const broken = { ...files, [`${home}/campaigns/c.yaml`]: 'name: x\n' }
    const { err, code } = await run(['status', '--as-of', '不知', '--lang', 'en'], { files: broken })
    expect(code).toBe(2)
    expect(err).toContain('campaigns/c.yaml')
    expect(err).not.toContain('不知')
  })

  it.each([
    ['a day that is none', ['--as-of', '不知'], '不知'],
    ['a unit that none of them has', ['--unit', '天宫'], '天宫'],
  ])('%s is said once', async (_, options, said) => {
    const { err, code } = await run(['status', ...options, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(err.match(/^plan: /gm)).toHaveLength(1)
  })
})
