import { describe, expect, it } from 'vitest'
import { campaignFiles, run } from '../support/fake-world.ts'

const files = campaignFiles('example')

const addresses = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { code, out, err } = await run(['schedule', 'example', '--json', ...args], { files })
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out).tasks.map(({ id }: { id: string }) => id)
}

describe('filters', () => {
  it.each([
    ['comma', ['--unit', 'jia,yi']],
    ['comma and blank', ['--unit', 'jia, yi']],
    ['full-width comma', ['--unit', 'jia，yi']],
    ['enumeration comma', ['--unit', '甲县、乙县']],
    ['twice', ['--unit', 'jia', '--unit', 'yi']],
    ['full names', ['--unit', '甲县政协', '--unit', '乙县政协']],
    ['short names', ['--unit=甲县', '--unit=乙县']],
    ['a comma too many', ['--unit', ',jia,,yi,']],
  ])('take several values: %s', async (_, args) => {
    const found = await addresses(...args)
    expect(found.length).toBeGreaterThan(4)
    expect(found).toEqual(await addresses('--unit', 'jia', '--unit', 'yi'))
    expect(found.every((address) => /@(jia|yi)\b/.test(address))).toBe(true)
  })

  it('of different kinds must all be met', async () => {
    const both = await addresses('--unit', 'jia', '--activity', 'exhibition')
    expect(both).toEqual(['exhibition.collect@jia'])
  })

  it.each([
    ['--activity', 'essays', '“我和我们的政协”征文'],
    ['--activity', 'tea-party', '茶话会'],
    ['--unit', 'city', '市政协'],
  ])('%s takes id and name: %s, %s', async (option, id, name) => {
    expect(await addresses(option, id)).toEqual(await addresses(option, name))
  })

  it.each([
    ['--section', '文化文史和学习委员会'],
    ['--lead', '分管副主席'],
    ['--tag', '评审'],
    ['--alert', 'overdue'],
    ['--state', 'done,accepted'],
  ])('%s %s lists some tasks and not all', async (option, value) => {
    const [some, all] = [await addresses(option, value), await addresses()]
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
  })

  it('are named in the report, so that nobody takes a part for the whole', async () => {
    for (const report of ['status', 'schedule', 'overdue']) {
      for (const format of ['plain', 'markdown', 'terminal']) {
        const { out } = await run([report, 'example', '--unit', 'jia', '--format', format], { files })
        expect(out).toContain('jia')
      }
    }
  })

  it('that list nothing say so', async () => {
    for (const report of ['status', 'schedule', 'overdue']) {
      const { code, out } = await run(
        [report, 'example', '--unit', 'city', '--tag', '评审', '--state', 'dropped', '--lang', 'zh-CN'],
        { files },
      )
      expect(code).toBe(0)
      expect(out).toMatch(/没有/)
    }
  })

  it.each([
    ['--unit', 'jai', 'did you mean jia?'],
    ['--activity', 'exhibitoin', 'did you mean exhibition?'],
    ['--section', '办公市', 'did you mean 办公室?'],
    ['--lead', '秘书', 'did you mean 秘书长?'],
    ['--tag', '方安', 'did you mean'],
    ['--alert', 'overdu', 'did you mean overdue?'],
    ['--state', 'doing', 'there is no state "doing"'],
    ['--unit', 'jia,toString', 'there is no unit "toString"'],
    ['--unit', '__proto__', 'there is no unit "__proto__"'],
    ['--state', 'constructor', 'todo, started, done, accepted, dropped'],
  ])('%s %s is not known: exit 2', async (option, value, told) => {
    for (const report of ['status', 'schedule', 'overdue']) {
      const { code, out, err } = await run([report, 'example', option, value, '--lang', 'en'], { files })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(told)
    }
  })
})
