import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { defaultSeverity } from '../../src/model/problem.ts'

describe('the list of rules', () => {
  const codes = checks.map(({ code }) => code)

  it('stands in the order of the table of all rules, each once', () => {
    expect(codes).toEqual(Object.keys(defaultSeverity).filter((code) => (codes as readonly string[]).includes(code)))
  })

  it.each(codes)('%s has a file of its own', (code) => {
    expect(existsSync(new URL(`../../src/checks/rules/${code}.ts`, import.meta.url))).toBe(true)
  })
})
