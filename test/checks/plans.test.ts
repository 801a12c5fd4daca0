import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { defaultSeverity } from '../../src/model/problem.ts'
import { rangeOf } from '../../src/model/source.ts'
import { problem as english } from '../../src/words/en/problem.ts'
import { say } from '../../src/words/say.ts'
import { problem as chinese } from '../../src/words/zh-CN/problem.ts'
import { type Files, readTexts } from '../support/analyze-text.ts'

const folder = new URL('../plans/checks/', import.meta.url)
const rules = readdirSync(folder).sort()

/** A file, or a folder whose files are one campaign. */
const filesAt = (path: string): Files => {
  const url = new URL(path, folder)
  if (!statSync(url).isDirectory()) return { [path]: readFileSync(url, 'utf8') }
  const names = readdirSync(url).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`${path}/${name}`, folder), 'utf8')]))
}

/** What the `# expect: rule, rule` comments announce. */
const announced = (files: Files): readonly string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => {
      const match = /# expect: ([a-z, -]+)$/.exec(line)
      return match === null ? [] : match[1]!.split(', ').map((code) => `${path}:${at + 1} ${code}`)
    }),
  )

const found = async (files: Files): Promise<readonly string[]> => {
  const { plan, problems, sources } = await readTexts(files)
  return runChecks(plan, problems, sources).problems.map(({ code, place }) => {
    const { file, line } = rangeOf(place)
    return `${file}:${line} ${code}`
  })
}

describe.each(rules)('plans/checks/%s', (rule) => {
  const plans = readdirSync(new URL(rule, folder)).sort()

  it.each(plans)('%s: what its comments announce, and nothing else', async (name) => {
    const files = filesAt(`${rule}/${name}`)
    expect([...(await found(files))].sort()).toEqual([...announced(files)].sort())
  })

  it.each(plans)('%s: every sentence can be said in both languages', async (name) => {
    const { plan, problems, sources } = await readTexts(filesAt(`${rule}/${name}`))
    for (const { message, help, related } of runChecks(plan, problems, sources).problems) {
      const messages = [message, ...(help === undefined ? [] : [help]), ...related.map((each) => each.message)]
      for (const each of messages) {
        for (const words of [chinese, english]) expect(say(each, words)).not.toMatch(/undefined|NaN|\[object|^$/)
      }
    }
  })

  it('has plans that break the rule, and plans that come near', () => {
    expect(Object.keys(defaultSeverity)).toContain(rule)
    const breaking = plans.filter((name) =>
      announced(filesAt(`${rule}/${name}`)).some((each) => each.endsWith(` ${rule}`)),
    )
    expect(breaking.length).toBeGreaterThan(0)
    expect(plans.some((name) => name.startsWith('good'))).toBe(true)
  })
})
