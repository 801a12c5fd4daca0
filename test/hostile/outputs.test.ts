import { describe, expect, it } from 'vitest'
import { channels } from '../../src/channels/index.ts'
import { home, run } from '../support/fake-world.ts'
import { expectInert } from '../support/inert.ts'
import { campaignWith, hostileTexts } from './hostile-campaign.ts'

// What status, schedule, overdue, bulletin and check print of such texts is in test/cli/hostile-text.test.ts.

const lines: readonly (readonly string[])[] = [
  ['next', 'plan.yaml', '--all'],
  ['next', 'plan.yaml', '--format', 'markdown'],
  ['next', 'plan.yaml', '--format', 'terminal', '--color', 'always'],
  ['show', 'show.notice', '-c', 'plan.yaml'],
  ['show', 'show.collect@jia', '-c', 'plan.yaml', '--format', 'markdown'],
  ['show', 'show.jury@jia', '-c', 'plan.yaml', '--json'],
  ['why', 'show.open', '-c', 'plan.yaml'],
  ['why', 'show.open', '-c', 'plan.yaml', '--if', 'show.notice done', '--format', 'markdown'],
  ['log', '-c', 'plan.yaml'],
  ['log', 'show.news#2019-07', '-c', 'plan.yaml', '--format', 'csv'],
  ['diff', 'plan.yaml'],
  ['diff', 'plan.yaml', '--format', 'markdown'],
  ['diff', 'plan.yaml', '--format', 'terminal', '--color', 'always'],
  ['status', '.', '--format', 'plain'],
  ['remind', 'plan.yaml'],
  ['done', 'show.notice', '-c', 'plan.yaml', '--dry-run'],
  ['init', 'new', '--from', 'plan.yaml', '--date', '2029-09-21', '--dry-run'],
  ['check', 'plan.yaml', '--base', 'HEAD'],
  ['__complete', 'show', ''],
]

/** Our own commands for a terminal are colours; those for a build server stand in no report. */
const isColored = (argv: readonly string[]): boolean => argv.includes('always')

describe.each(Object.entries(hostileTexts).map(([name, text], rank) => [name, text, rank] as const))(
  'a plan that says %s',
  (_, text, rank) => {
    const files = { [`${home}/plan.yaml`]: campaignWith(text) }
    const revisions = { top: home, at: { HEAD: { 'plan.yaml': campaignWith('甲') } } }

    it('is inert in what commands print of it', async () => {
      for (const [at, line] of lines.entries()) {
        // Each text through a third of them: what is inert in one command is made so by what all of them share.
        if ((at + rank) % 3 !== 0) continue
        const argv = [
          ...line,
          ...(line[0]!.startsWith('_') ? [] : ['--max-size', '9', '--lang', at % 3 === 0 ? 'en' : 'zh-CN']),
        ]
        const { code, out, err } = await run(argv, { files, revisions })
        expect([0, 1], `${argv.join(' ')}: ${err.slice(0, 400)}`).toContain(code)
        expectInert(out.replace(/^\ufeff/, '') + err, { isColored: isColored(argv) })
      }
    })

    it('is inert in reminders', async () => {
      for (const [at, channel] of Object.keys(channels).entries()) {
        if ((at + rank) % 3 !== 0) continue
        const { code, out, err } = await run(['remind', 'plan.yaml', '--format', channel, '--max-size', '9'], { files })
        expect([0, 2], err.slice(0, 400)).toContain(code)
        expectInert(out + err)
        // Only whom the plan mentions is mentioned, and nobody is who is named so.
        if (channels[channel as keyof typeof channels].isPayload) {
          for (const each of out.split('\n').filter((payload) => payload !== '')) {
            expect(JSON.parse(each).at?.isAtAll ?? false).toBe(false)
          }
        }
      }
    })
  },
)
