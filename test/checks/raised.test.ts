import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const checked = async (checks: string, ...options: readonly string[]): Promise<readonly string[]> => {
  const plan = `checks: ${checks}\n${smallPlan({})}\n# 机密★\n`
  const { out } = await run(['check', 'plan.yaml', '--format', 'concise', '--lang', 'en', ...options], {
    files: { [`${home}/plan.yaml`]: plan },
  })
  return out.split('\n').flatMap((line) => /: (\w+): .*\[classified\]$/.exec(line)?.[1] ?? [])
}

describe('--no-ignore: a plan cannot switch off the rule that would stop it', () => {
  it.each([
    ['{ classified: off }', [], ['error']],
    ['{ classified: { severity: info } }', ['info'], ['error']],
    ['{ classified: error }', ['error'], ['error']],
  ])('%s', async (checks, trusted, untrusted) => {
    expect(await checked(checks)).toEqual(trusted)
    expect(await checked(checks, '--no-ignore')).toEqual(untrusted)
  })

  it('but may make a rule stricter', async () => {
    const plan = `checks: { due-on-day-off: error }\n${smallPlan({}).replace('8月29日', '8月31日')}`
    const { code } = await run(['check', 'plan.yaml', '--no-ignore'], { files: { [`${home}/plan.yaml`]: plan } })
    expect(code).toBe(1)
  })
})
