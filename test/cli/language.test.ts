import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const files = (language: string) => ({ [`${home}/plan.yaml`]: smallPlan({ language }) })

/** The titles of the columns are words of ours, the rest may be the plan's. */
const languageOf = (csv: string): string => (/\p{Script=Han}/u.test(csv.split('\r\n')[0]!) ? 'zh-CN' : 'en')

describe('the language of a report is', () => {
  it.each([
    ['that of --lang before all others', ['--lang', 'en'], { PLAN_LANG: 'zh-CN', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    ['that of --lang=…', ['--lang=en'], { PLAN_LANG: 'zh-CN' }, 'zh-CN', 'en'],
    ['that of --lang before the command', ['first:--lang', 'first:en'], {}, 'zh-CN', 'en'],
    ['else PLAN_LANG', [], { PLAN_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    ['PLAN_LANG in the form of a locale', [], { PLAN_LANG: 'zh_TW.UTF-8' }, 'en', 'zh-CN'],
    ['else that of the plan', [], { LANG: 'zh_CN.UTF-8' }, 'en', 'en'],
    ['else Chinese when LANG is', [], { LANG: 'zh_CN.UTF-8' }, '', 'zh-CN'],
    ['else Chinese when LC_ALL is', [], { LC_ALL: 'zh_SG', LANG: 'en_US' }, '', 'zh-CN'],
    ['else Chinese when LC_MESSAGES is', [], { LC_MESSAGES: 'zh', LC_ALL: 'C' }, '', 'zh-CN'],
    ['else English', [], { LANG: 'de_DE.UTF-8' }, '', 'en'],
    ['English without any', [], {}, '', 'en'],
    ['not of a PLAN_LANG that is none', [], { PLAN_LANG: 'klingon' }, 'zh-CN', 'zh-CN'],
  ])('%s', async (_, args, env, language, expected) => {
    const before = args.filter((arg) => arg.startsWith('first:')).map((arg) => arg.slice('first:'.length))
    const after = args.filter((arg) => !arg.startsWith('first:'))
    const argv = [...before, 'overdue', 'plan.yaml', '--format', 'csv', ...after]
    const { code, out } = await run(argv, { files: files(language), env: env as Record<string, string> })
    expect(code).toBe(0)
    expect(languageOf(out)).toBe(expected)
  })

  it.each(['de', '', 'zho', 'english'])('never %j: exit 2', async (given) => {
    const { code, out, err } = await run(['status', 'plan.yaml', '--lang', given], { files: files('zh-CN') })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('zh-CN')
  })

  it('said without a value: exit 2', async () => {
    const { code, err } = await run(['status', '--lang'], { files: files('') })
    expect(code).toBe(2)
    expect(err).toContain('--lang')
  })
})

describe('mistakes on the command line are told', () => {
  it.each([
    [['--lang', 'zh-CN'], {}, '没有选项'],
    [[], { LANG: 'zh_CN' }, '没有选项'],
    [['--lang', 'en'], { LANG: 'zh_CN' }, 'there is no option'],
  ])('%j %j: %s', async (args, env, expected) => {
    const { err } = await run(['status', '--nope', ...args], { env: env as Record<string, string> })
    expect(err).toContain(expected)
  })
})
