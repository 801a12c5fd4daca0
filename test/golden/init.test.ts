import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const
const renewal = ['init', 'new-year', '--date', '2029-09-21', '--from']

const files = campaignFiles('anniversary-70', 'example')

const names = new Set<string>()
const golden = (name: string, text: string): void => {
  names.add(`init/${name}`)
  expectGolden(`init/${name}`, text)
}

describe.each(languages)('plan init in %s', (language) => {
  it.each([80, 40] as const)('a new year on a terminal of %i columns', async (columns) => {
    for (const campaign of ['anniversary-70', 'example']) {
      const argv = [...renewal, campaign, '--lang', language, '--dry-run', '--color', 'never']
      const { out, err } = await run(argv, { files, stdout: { isTerminal: true, columns } })
      expect(err).toBe('')
      golden(`${campaign}.${language}.terminal-${columns}.txt`, out)
    }
  })

  it.each(['plain', 'markdown', 'csv', 'json'])('a new year as %s', async (format) => {
    const { out } = await run([...renewal, 'example', '--lang', language, '--format', format], { files })
    golden(`example.${language}.${format}`, out)
  })

  it('the first campaign', async () => {
    const folder = await run(['init', 'spring', '--date', '2026-06-18', '--lang', language])
    const file = await run(['init', 'spring', '--file', '--date', '2026-06-18', '--lang', language])
    const made = [...folder.written, ...file.written].filter(([path]) => !path.endsWith('.json'))
    const texts = made.map(([path, text]) => `==> ${path} <==\n${text}`)
    golden(`first.${language}.yaml`, [`${folder.out}\n${file.out}`, ...texts].join('\n'))
  })
})

it('only dates are other in the new files', async () => {
  const { written } = await run([...renewal, 'anniversary-70'], { files })
  const lines = [...written].flatMap(([path, text]) => {
    const inside = path.slice('campaigns/new-year/'.length)
    const old = new Set((files[`${home}/campaigns/anniversary-70/${inside}`] as string).split('\n'))
    return text.split('\n').flatMap((line) => (old.has(line) ? [] : [`${inside}: ${line}`]))
  })
  golden('anniversary-70.changed-lines.txt', `${lines.join('\n')}\n`)
  expectNoOthers('init', names)
})
