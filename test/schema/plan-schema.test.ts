import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { activityKeys } from '../../src/input/decode-activities.ts'
import { headerKeys } from '../../src/input/decode-header.ts'
import { logKeys } from '../../src/input/decode-log.ts'
import { memberKeys, taskKeys } from '../../src/input/decode-task.ts'
import { unitKeys } from '../../src/input/decode-units.ts'
import { defaultSeverity } from '../../src/model/problem.ts'
import type { JsonSchema } from '../../src/schema/json-schema.ts'
import { planSchema } from '../../src/schema/plan-schema.ts'
import { loadSchemaWords } from '../../src/words/index.ts'
import { randomPlan } from '../reference/random-plan.ts'
import { run } from '../support/fake-world.ts'
import { isOfForm, schema, underlined } from './editor.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const yamlUnder = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml'))
    .sort()

const keysOf = ({ properties = {} }: JsonSchema): readonly string[] => Object.keys(properties).sort()
const definition = (name: string): JsonSchema => schema.definitions![name]!

describe('the schema has the keys that the program reads, and no other', () => {
  it.each([
    ['a file', schema, headerKeys],
    ['a unit', definition('unit'), unitKeys],
    ['an activity', definition('activity'), activityKeys],
    ['a task', definition('task'), taskKeys],
    ['a member', definition('member'), memberKeys],
    ['an entry', definition('entry'), logKeys],
    ['checks', schema.properties!.checks!, Object.keys(defaultSeverity)],
  ])('of %s', (_, part, keys) => {
    expect(keysOf(part)).toEqual([...keys].sort())
    expect(part.additionalProperties).toBe(false)
  })

  it.each(['zh-CN', 'en'] as const)('each with a description in %s', async (language) => {
    const inLanguage = planSchema(await loadSchemaWords(language))
    for (const part of [inLanguage, ...Object.values(inLanguage.definitions!)]) {
      for (const [key, value] of Object.entries(part.properties ?? {})) expect(value.description, key).toMatch(/\S/)
    }
  })
})

describe('nothing is underlined in', () => {
  it.each(yamlUnder('campaigns/'))('%s', (path) => expect(underlined(read(path))).toEqual([]))
  it.each(yamlUnder('test/cases/'))('%s', (path) => expect(underlined(read(path))).toEqual([]))

  it('plans whose mistakes are a matter of names and days', () => {
    for (const path of yamlUnder('test/plans/checks/')) {
      const text = read(path)
      const announced = [...text.matchAll(/# expect: (.+)$/gm)].flatMap(([, codes]) => codes!.split(/[\s,]+/))
      if (!announced.some(isOfForm)) expect(underlined(text), path).toEqual([])
    }
  })

  it('random plans', () => {
    for (let seed = 1; seed <= 100; seed++) expect(underlined(randomPlan(seed)), `seed ${seed}`).toEqual([])
  })
})

describe('docs/plan.schema.json', () => {
  it('is what the command prints in Chinese; `npm run schema` writes it anew', async () => {
    const { out, code } = await run(['schema', '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(out === read('docs/plan.schema.json')).toBe(true)
  })

  it.each(yamlUnder('campaigns/'))('is named in the first line of %s', (path) => {
    const up = '../'.repeat(path.split('/').length - 1)
    expect(read(path).split('\n', 1)[0]).toBe(`# yaml-language-server: $schema=${up}docs/plan.schema.json`)
  })
})

describe('plan schema', () => {
  it('writes to a file', async () => {
    const { out, written } = await run(['schema', '--lang', 'en', '-o', 'plan.schema.json'])
    expect(out).toBe('')
    expect(JSON.parse(written.get('plan.schema.json')!)).toEqual(JSON.parse(JSON.stringify(schema)))
    // Its ending chooses nothing: there is one form.
    const named = await run(['schema', '--lang', 'en', '-o', 'plan.schema'])
    expect(named.written.get('plan.schema')).toBe(written.get('plan.schema.json'))
  })

  it('speaks the language of the environment', async () => {
    const { out } = await run(['schema'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(JSON.parse(out).title).toBe('活动方案')
  })

  it.each([
    [['schema', 'example'], 2],
    [['schema', '-o', 'no/plan.schema.json'], 2],
  ])('%j ends with %i', async (argv, expected) => {
    const { code } = await run(argv, { unwritable: { 'no/plan.schema.json': 'no such file or directory' } })
    expect(code).toBe(expected)
  })
})
