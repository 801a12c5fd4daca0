import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const plan = smallPlan({ language: 'en' })
const later = plan.replace('due: 8月29日', 'due: 9月3日')
const files = { [`${home}/campaigns/show.yaml`]: later, [`${home}/campaigns/other.yaml`]: plan }
const revisions = {
  top: home,
  at: {
    HEAD: { 'campaigns/show.yaml': plan, 'campaigns/other.yaml': plan },
    'HEAD~1': { 'campaigns/show.yaml': later, 'campaigns/other.yaml': plan },
    other: { 'campaigns/show.yaml': later },
  },
}
const diff = (...argv: readonly string[]) => run(['diff', ...argv], { files, revisions })
const moved = /changed in the plan\t2019-08-29\t2019-09-03\t5 days later \(3 working days\); no extension/
const same = 'Nothing has changed.'

describe('the words of plan diff', () => {
  it('none: all campaigns with HEAD', async () => {
    const { out } = await diff()
    expect(out).toMatch(moved)
    expect(out).toContain(same)
  })

  it('a revision: all campaigns with it', async () => {
    const { out } = await diff('HEAD~1')
    expect(out.match(new RegExp(same, 'g'))).toHaveLength(2)
  })

  it('a revision and campaigns', async () => expect((await diff('HEAD', 'show')).out).toMatch(moved))
  it('a campaign: with HEAD', async () => expect((await diff('show')).out).toMatch(moved))
  it('two campaigns: the older first', async () => {
    expect((await diff('./campaigns/other.yaml', 'show')).out).toMatch(moved)
    expect((await diff('show', './campaigns/other.yaml')).out).toContain('5 days earlier')
  })

  it('what is both is the revision, and that is said', async () => {
    const { out, err } = await diff('other', 'show')
    expect(out).toContain(same)
    expect(err).toBe(
      'plan: "other" is a git revision and a campaign; it was taken as the revision. For the campaign: --base HEAD other\n',
    )
    expect((await diff('--base', 'HEAD', 'other')).err).toBe('')
  })

  it.each([
    [['nowhere'], 'git knows no revision "nowhere"'],
    [['HEAD', 'nowhere'], 'there is no campaign "nowhere"'],
    [['show', './campaigns/other.yaml', 'show'], 'name two campaigns'],
    [['./campaigns', 'show'], '"./campaigns" holds several campaigns'],
    [['show', '--format', 'xml'], '--format cannot be "xml"'],
    [['show', '--as-of', 'soon'], 'the status date "soon" is wrong'],
    [['show', '--base-as-of', 'soon'], 'the status date "soon" is wrong'],
    [['show', '--unit', '丁县'], 'there is no unit "丁县"'],
  ])('%s: refused', async (argv, message) => {
    const { code, out, err } = await diff(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('plan diff', () => {
  it.each([
    ['differs', ['HEAD', 'show'], 1],
    ['is the same', ['HEAD', 'other'], 0],
  ])('--exit-code where it %s', async (_, argv, expected) => {
    expect((await diff(...argv)).code).toBe(0)
    expect((await diff(...argv, '--exit-code')).code).toBe(expected)
  })

  it('a filter chooses what is told, and what the exit code is about', async () => {
    const { code, out } = await diff('HEAD', 'show', '--unit', 'city', '--exit-code')
    expect([code, out.includes('Nothing of these has changed.')]).toEqual([0, true])
    expect((await diff('HEAD', 'show', '--unit', 'jia', '--exit-code')).out).toMatch(moved)
  })

  it('--as-of holds for both sides, --base-as-of for the earlier one', async () => {
    const { out } = await diff('HEAD', 'show', '--as-of', '2019-08-01', '--json')
    const { base, campaign } = JSON.parse(out)
    expect([base.campaign.asOf, campaign.asOf]).toEqual(['2019-08-01', '2019-08-01'])
    const both = await diff('HEAD', 'show', '--as-of', '2019-08-08', '--base-as-of', '2019-08-01', '--json')
    const parsed = JSON.parse(both.out)
    expect([parsed.base.campaign.asOf, parsed.campaign.asOf]).toEqual(['2019-08-01', '2019-08-08'])
  })

  it('names from a plan mark nothing up and mention nobody', async () => {
    const hostile = later.replace('征集作品', '"@admin <b>x</b> | [a](http://b) ::error:: \\e[31m"')
    const settings = { files: { [`${home}/campaigns/show.yaml`]: hostile }, revisions }
    const markdown = (await run(['diff', 'HEAD', 'show', '--format', 'markdown'], settings)).out
    expect(markdown).toContain('`@admin`')
    expect(markdown).not.toMatch(/<b>|\[a\]\(|(^|\n)::|\u001b/)
    const terminal = (await run(['diff', 'HEAD', 'show', '--format', 'terminal'], settings)).out
    expect(terminal).not.toMatch(/::error::|\u001b/)
  })

  it('an example is the same as itself', async () => {
    const example = campaignFiles('example') as Readonly<Record<string, string>>
    const at = Object.fromEntries(Object.entries(example).map(([path, text]) => [path.slice(home.length + 1), text]))
    const { out } = await run(['diff', 'HEAD', 'example', '--lang', 'en'], {
      files: example,
      revisions: { top: home, at: { HEAD: at } },
    })
    expect(out).toContain(same)
  })
})
