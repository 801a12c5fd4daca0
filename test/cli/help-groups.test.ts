import { describe, expect, it } from 'vitest'
import { commandGroups, groupOfCommand } from '../../src/cli/command-groups.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { loadCommandWords } from '../../src/words/index.ts'
import { run } from '../support/fake-world.ts'

describe.each(['zh-CN', 'en'] as const)('plan --help in %s', (language) => {
  it.each(commands.map(({ name }) => name))('%s: its synopsis as the documentation writes it', async (name) => {
    const { out } = await run([name, '--help', '--lang', language])
    const usage = language === 'en' ? 'Usage: ' : '用法：'
    // What is asked for in capitals, in brackets where it may be left out; the options last.
    const form = /^(?:(?:\[?[A-Z]+(?:\.\.\.)?\]? )*)\[OPTIONS\]$/
    expect(out.split('\n')[0]).toMatch(new RegExp(`^${usage}plan ${name} ${form.source.slice(1)}`))
  })

  it.each([80, 40])('lists every command once, under what it is for, in %i columns', async (columns) => {
    const { group } = await loadCommandWords(language)
    const { out } = await run(['--help', '--lang', language], { stdout: { isTerminal: true, columns } })
    const lines = out.split('\n')
    const titles = commandGroups.map((each) => group[each])
    const listed = new Map<string, string>()
    let under = ''
    for (const line of lines) {
      if (titles.includes(line)) under = line
      const [, name] = /^ {2}([a-z]+)(?: {2,}|$)/.exec(line) ?? []
      if (name !== undefined && under !== '') {
        expect(listed.has(name)).toBe(false)
        listed.set(name, under)
      }
    }
    const wanted = commands.map(({ name }) => [name, group[groupOfCommand[name]]])
    expect([...listed].sort()).toEqual(wanted.sort())
    expect(lines.filter((line) => titles.includes(line))).toEqual(
      titles.filter((title) => wanted.some(([, of]) => of === title)),
    )
  })
})
