import { describe, expect, it } from 'vitest'
import { campaignFiles, type FakeSettings, home, run } from '../support/fake-world.ts'

const files = campaignFiles('anniversary-70', 'example')
const broken = files[`${home}/campaigns/example/activities/2-exhibition.yaml`] as string

/** Chinese campaigns, and somebody whose system speaks English. */
const said = async (argv: readonly string[], but: FakeSettings['files'] = {}): Promise<string> => {
  const { out, err } = await run(argv, { files: { ...files, ...but }, env: { LANG: 'en_GB.UTF-8' } })
  return `${out}${err}`
}

/** Words of ours, in either language; what is quoted from the plan or the command line is neither. */
const english = /\b(there is|there are|did you mean|is wrong|cannot|choose|errors?;|takes no part)\b/
const chinese = /没有|可写|可选|有误|请|是不是|现有|已登记|将登记|截至/

describe('what is said of a campaign is said in one language: its own', () => {
  it.each([
    ['a status date', ['status', 'example', '--as-of', '8月40日']],
    ['the same of a task', ['show', 'exhibition.jury', '-c', 'example', '--as-of', '8月40日']],
    ['a filter', ['status', 'example', '--unit', 'zz']],
    ['a limit', ['next', 'example', '--limit', 'x']],
    ['a supposition', ['why', 'exhibition.jury', '-c', 'example', '--if', 'exhibition.jury doen']],
    ['its address', ['why', 'exhibition.jury', '-c', 'example', '--if', 'exhibition.jruy done']],
    ['an address', ['why', 'exhibition.jruy', '-c', 'example']],
    ['a member left out', ['why', 'exhibition.collect@geng', '-c', 'example']],
    ['addresses of two campaigns', ['why', 'exhibition.jury']],
    ['the day of an entry', ['done', 'exhibition.jury', '-c', 'example', '--date', '8月40日']],
    ['what makes no sense', ['done', 'exhibition.collect@jia', '-c', 'example']],
    ['what is noted', ['done', 'exhibition.hall', '-c', 'example', '--dry-run']],
  ])('%s', async (_, argv) => {
    const text = await said(argv)
    expect(text).toMatch(chinese)
    expect(text).not.toMatch(english)
  })

  it.each([
    ['show', ['show', 'exhibition.hall', '-c', 'example']],
    ['next', ['next', 'example']],
    ['done', ['done', 'exhibition.hall', '-c', 'example', '--dry-run']],
  ])('%s, where errors are left out', async (_, argv) => {
    const but = {
      [`${home}/campaigns/example/activities/2-exhibition.yaml`]: broken.replace('after: jury\n', 'after: jruy\n'),
    }
    const text = await said(argv, but)
    expect(text).toContain('plan: example 有')
    expect(text).not.toMatch(english)
  })
})

it('what is wrong whatever the campaign says is told in that of the environment', async () => {
  expect(await said(['report', 'exhibition.jury', '-c', 'example'])).toMatch(/^plan: say with --count/)
  expect(await said(['show', 'exhibition.jury', '-c', 'nowhere'])).toMatch(/^plan: there is no campaign/)
})
