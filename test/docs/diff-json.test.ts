import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { keysUnder } from './pages.ts'

const page = 'docs/json.md'
const now = campaignFiles('example')
const file = (name: string): string => `${home}/campaigns/example/${name}`

/** The example as it was: an earlier deadline, and an entry less. */
const before = Object.fromEntries(
  Object.entries(now).map(([path, text]) => [
    path.replace('/campaigns/example/', '/before/'),
    (text as string)
      .replace('due: 8月20日前', 'due: 8月16日前')
      .replace(/.*2019-08-23, task: exhibition\.collect@ji, count: 19.*\n/, ''),
  ]),
)

describe('docs/json.md', () => {
  it.each([
    ['key of a change', 'changes'],
    ['key of a new entry', 'logged'],
    ['key of a shift', 'shifts'],
    ['key of a margin', 'margins'],
  ])('the table of each %s names what `plan diff` prints', async (title, list) => {
    expect(now[file('campaign.yaml')]).toBeDefined()
    const { out } = await run(['diff', './before', 'example', '--json'], { files: { ...now, ...before } })
    const [first] = JSON.parse(out)[list]
    expect(keysUnder(page, title)).toEqual(Object.keys(first))
  })
})
