import { describe, expect, it } from 'vitest'
import { countedFiles } from '../reports/bulletin-plan.ts'
import { campaignFiles, run } from '../support/fake-world.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const

const written = {
  'terminal-80.txt': ['--format', 'terminal'],
  md: ['--format', 'markdown'],
  html: ['--format', 'html'],
} as const

const bulletins = {
  'example.progress': ['example', '--as-of', '2019-08-26', '--number', '3'],
  'example.score-ranked': ['example', '--as-of', '2019-08-26', '--kind', 'score', '--rank'],
  'key-work-2019.score': ['key-work-2019', '--kind', 'score'],
  'counted.score': ['counted', '--kind', 'score', '--activity', 'opinion'],
} as const

const names = new Set<string>()

const print = async (args: readonly string[], columns = 80): Promise<string> => {
  const files = { ...campaignFiles('example', 'key-work-2019'), ...countedFiles }
  const { code, out, err } = await run(['bulletin', ...args], { files, env: { COLUMNS: String(columns) } })
  expect([code, err]).toEqual([0, ''])
  return out
}

const golden = (name: string, text: string): void => {
  names.add(`bulletin/${name}`)
  expectGolden(`bulletin/${name}`, text)
}

describe.each(languages)('in %s', (language) => {
  for (const [name, args] of Object.entries(bulletins)) {
    it.each(Object.entries(written))(`${name}.%s`, async (extension, format) => {
      golden(`${name}.${language}.${extension}`, await print([...args, ...format, '--lang', language]))
    })
  }

  it('on a narrow terminal', async () => {
    const args = [...bulletins['example.progress'], '--format', 'terminal', '--lang', language]
    golden(`example.progress.${language}.terminal-40.txt`, await print(args, 40))
  })
})

it('the table as csv', async () => {
  golden('example.progress.zh-CN.csv', await print([...bulletins['example.progress'], '--format', 'csv', '--rank']))
})

it.each(['example.progress', 'counted.score'] as const)('%s.json', async (name) => {
  golden(`${name}.json`, await print([...bulletins[name], '--json']))
})

it('is the whole of it', () => expectNoOthers('bulletin', names))
