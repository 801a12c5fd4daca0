import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze, type CampaignFile } from '../../src/library/index.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const example: readonly CampaignFile[] = Object.entries(campaignFiles('example')).map(([path, text]) => ({
  path: path.replace(`${home}/`, ''),
  text: text as string,
}))

describe('analyze', () => {
  it('gives what the command line prints, of a campaign in several files', async () => {
    const { schedule, diagnostics } = await analyze(example, { id: 'example' })
    const printed = await run(['schedule', 'example', '--json'], { files: campaignFiles('example') })
    expect(JSON.parse(JSON.stringify(schedule))).toEqual(JSON.parse(printed.out))
    expect(diagnostics).toEqual([])
  })

  it('takes one text, or its bytes, for a whole campaign', async () => {
    const [text, bytes] = await Promise.all([
      analyze(smallPlan(), { asOf: '2019-09-01' }),
      analyze(new TextEncoder().encode(smallPlan()), { asOf: '2019-09-01' }),
    ])
    expect(text.schedule?.tasks.length).toBeGreaterThan(0)
    expect(bytes).toEqual(text)
  })

  it('says what is wrong as `plan check --format json` does, in the language asked for', async () => {
    const text = smallPlan({ anniversary: '2019-02-30' })
    const printed = await run(['check', '-', '--format', 'json', '--lang', 'en'], { stdin: text })
    const { diagnostics } = await analyze([{ path: '<stdin>', text }], { language: 'en', id: 'stdin' })
    expect(diagnostics).toEqual(JSON.parse(printed.out).diagnostics)
    expect(diagnostics[0]?.rule).toBe('bad-date')
    expect((await analyze(text)).diagnostics[0]?.message).not.toBe(diagnostics[0]?.message)
  })

  it.each([
    ['nothing', ''],
    ['no YAML', '{{{'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['no campaign', 'a: 1'],
    ['an alias bomb', 'a: &a [x]\nb: [*a, *a]'],
  ])('has no schedule of %s, and says why', async (_, text) => {
    const { schedule, diagnostics } = await analyze(text)
    expect(schedule).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  it('takes a status date in any form of a plan, and nothing else', async () => {
    expect((await analyze(smallPlan(), { asOf: 'T-1' })).schedule?.campaign.daysToAnniversary).toBe(1)
    await expect(analyze(smallPlan(), { asOf: '2019-02-30' })).rejects.toThrow(RangeError)
    await expect(analyze(smallPlan())).rejects.toThrow('asOf is missing')
  })
})

/** The keys of an interface in the declarations, `extends` left aside. */
const keysOf = (name: string): readonly string[] => {
  const text = readFileSync(new URL('../../src/library/types.ts', import.meta.url), 'utf8')
  const [, body = ''] = new RegExp(`interface ${name} [^\\n]*{\\n(.*?)\\n}`, 's').exec(text) ?? []
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key!)
}

describe('the types', () => {
  it('name the keys of what is given, no more and no less', async () => {
    const { schedule } = await analyze(example)
    const broken = await analyze(smallPlan({ anniversary: '2019-02-30' }))
    expect(keysOf('Schedule')).toEqual(Object.keys(schedule!))
    expect(keysOf('Task')).toEqual(Object.keys(schedule!.tasks[0]!))
    expect(keysOf('Summary')).toEqual(Object.keys(schedule!.summary))
    const [range, own] = [keysOf('TextRange'), keysOf('Diagnostic')]
    expect([...range, ...own].sort()).toEqual(Object.keys(broken.diagnostics[0]!).sort())
  })
})
