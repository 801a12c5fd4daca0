import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/cli/commands/index.ts'
import { outputFormats } from '../src/cli/options.ts'
import { diagnosticFormatNames, diagnosticFormats } from '../src/diagnostics/index.ts'
import { formats } from '../src/formats/index.ts'
import { defaultSeverity } from '../src/model/problem.ts'
import { filterNames } from '../src/reports/filter.ts'
import { loadCommandWords, loadReportWords } from '../src/words/index.ts'

const namesIn = (folder: string, except: RegExp): readonly string[] =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => !except.test(name))
    .sort()

describe('commands', () => {
  it('are all in their list: a file and a line for each', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(namesIn('cli/commands', /^run-/))
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s stands under its own name',
    async (name, command) => {
      const module = await import(`../src/cli/commands/${name}.ts`)
      expect(module[name]).toBe(command)
      expect(typeof (await command.load())).toBe('function')
    },
  )

  it.each(['zh-CN', 'en'] as const)('have a summary and a description in %s', async (language) => {
    const words = await loadCommandWords(language)
    for (const { name } of commands) {
      expect(words.summary[name]).not.toBe('')
      expect(words.description[name]).not.toBe('')
    }
  })
})

describe('formats', () => {
  it('are the ones that --format takes, and json', () => {
    expect(outputFormats).toEqual([...Object.keys(formats), 'json'])
  })

  it.each(Object.keys(formats))('%s stands in a file of its own name', async (name) => {
    const module = await import(`../src/formats/${name}.ts`)
    expect(typeof module[`write${name[0]!.toUpperCase()}${name.slice(1)}`]).toBe('function')
  })
})

describe('formats of findings', () => {
  it('are named in the order of their list', () => {
    expect(diagnosticFormatNames).toEqual(Object.keys(diagnosticFormats))
  })

  it.each(diagnosticFormatNames)('%s stands in a file of its own name', async (name) => {
    const module = await import(`../src/diagnostics/${name}.ts`)
    expect(typeof module[`write${name[0]!.toUpperCase()}${name.slice(1)}`]).toBe('function')
  })
})

describe('filters', () => {
  it.each(['zh-CN', 'en'] as const)('have a name in %s', async (language) => {
    const { filter } = await loadReportWords(language)
    expect(Object.keys(filter)).toEqual([...filterNames])
  })
})

describe('rules', () => {
  it('are called in kebab-case', () => {
    for (const code of Object.keys(defaultSeverity)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})
