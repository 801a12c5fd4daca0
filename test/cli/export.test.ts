import { describe, expect, it } from 'vitest'
import { exporters } from '../../src/exports/index.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const files = campaignFiles('example')
const both = campaignFiles('example', 'key-work-2019')

const exported = (...argv: readonly string[]) => run(['export', ...argv, '--lang', 'en'], { files })

/** The names of files under a folder of the working directory. */
const namesIn = (all: ReadonlyMap<string, unknown>, folder: string): readonly string[] => {
  const prefix = `${home}/${folder}/`
  return [...all.keys()].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])).sort()
}

describe('plan export', () => {
  it.each([
    [[], 'which kind of file?'],
    [['jsn'], 'did you mean json?'],
    [['ics', 'exmaple'], 'did you mean example?'],
    [['ics', 'example', '--each', 'unit'], 'name a folder with --out'],
    [['ics', 'example', '--each', 'county', '--out', 'x'], 'unit'],
    [['ics', 'example', '--out', ''], '--out'],
    [['ics', 'example', '--out', 'x', '-o', 'x.ics'], '--output'],
    [['ics', 'example', '-o', 'x.xlsx'], '.ics'],
    [['ics', 'example', '--fonts', 'body=宋体'], '--fonts is for docx and xlsx'],
    [['excel', 'example'], 'did you mean xlsx?'],
    [['example'], 'plan export html example'],
    [['nonsense-of-a-kind'], 'the ledger, for Excel'],
    [['ics', 'example', '-o', 'campaigns/example/campaign.yaml'], '.ics'],
    [['csv', 'example', '-o', 'plan.YML'], '.csv'],
    [['ics', 'example', '-o', ''], '--output'],
    [['ics', 'example', '--unit', 'nowhere'], 'nowhere'],
    [['ics', 'example', '--out', 'campaigns/example/campaign.yaml'], 'is not a folder'],
  ])('%j: exit 2, nothing written, and what is wrong', async (argv, said) => {
    const { code, out, err, written } = await exported(...argv)
    expect([code, out, err.includes(said), written.size]).toEqual([2, '', true, 0])
  })

  it('puts text on standard output, and the same into a file', async () => {
    const [seen, kept] = await Promise.all([
      exported('json', 'example'),
      exported('json', 'example', '-o', 'anything.txt'),
    ])
    expect([seen.code, kept.code, kept.out]).toEqual([0, 0, ''])
    expect(kept.written.get('anything.txt')).toBe(seen.out)
    expect(JSON.parse(seen.out).tasks).toHaveLength(60)
  })

  it.each(Object.entries(exporters).filter(([, exporter]) => 'binary' in exporter))(
    '%s is not put on a terminal, but into a pipe',
    async (kind) => {
      const terminal = await run(['export', kind, 'example'], { files, stdout: { isTerminal: true } })
      expect([terminal.code, terminal.out]).toEqual([2, ''])
      const piped = await run(['export', kind, 'example'], { files })
      expect([piped.code, piped.out.startsWith('PK')]).toEqual([0, true])
    },
  )

  it('one file holds one campaign: of several it asks which', async () => {
    const { code, err } = await run(['export', 'json', '--lang', 'en'], { files: both })
    expect([code, err.includes('example, key-work-2019')]).toEqual([2, true])
  })

  it('--out: a file for each campaign, and how many', async () => {
    const { code, files: after, err } = await run(['export', 'json', '--out', 'out', '--lang', 'en'], { files: both })
    expect([code, err]).toEqual([0, 'plan: 2 files written to out\n'])
    expect(namesIn(after, 'out')).toEqual(['example.json', 'key-work-2019.json'])
  })

  it('--each unit: a file for each unit that has something in it, with its own tasks; none for who is outside', async () => {
    const { code, files: after, err } = await exported('json', 'example', '--each', 'unit', '--out', 'out')
    expect(code).toBe(0)
    const names = namesIn(after, 'out')
    expect(names).toContain('example-甲县.json')
    expect(names).not.toContain('example-省政协.json')
    expect(err).toContain(`plan: ${names.length} files written to out\n`)
    expect(err).toMatch(/no file for external units: 省政协, with \d tasks?;/)
    const { tasks } = JSON.parse(after.get(`${home}/out/example-甲县.json`) as string)
    expect(new Set(tasks.map(({ unit }: { unit: string }) => unit))).toEqual(new Set(['jia']))
  })

  it('--each unit: who is outside gets a file when asked for; who has nothing to do is named', async () => {
    const { files: after, err } = await exported(
      'json',
      'example',
      '--each',
      'unit',
      '--out',
      'out',
      '--unit',
      'province,jia',
      '--activity',
      'tea-party',
    )
    expect(namesIn(after, 'out')).toEqual(['example-甲县.json', 'example-省政协.json'].sort())
    expect(err).toContain('no tasks, and so no file:')
  })

  it.each(Object.keys(exporters))('%s: the same bytes for the same plan and day, in both languages', async (kind) => {
    for (const language of ['zh-CN', 'en']) {
      const argv = ['export', kind, 'example', '--lang', language]
      const [one, other] = [
        await run(argv, { files }),
        await run(argv, { files, env: { LANG: 'C', HOME: '/nowhere' } }),
      ]
      expect([one.code, one.out.length > 1000]).toEqual([0, true])
      expect(other.out).toBe(one.out)
    }
  })

  it.each(Object.keys(exporters))('%s of nothing is a file all the same', async (kind) => {
    const { code, out } = await run(['export', kind, 'example', '--state', 'dropped', '--unit', 'jia'], { files })
    expect([code, out.length > 0]).toEqual([0, true])
  })
})
