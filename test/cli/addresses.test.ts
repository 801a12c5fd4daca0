import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const files = campaignFiles('anniversary-70', 'example')

const told = async (...argv: readonly string[]): Promise<string> => {
  const { code, err } = await run([...argv, '--lang', 'zh-CN'], { files })
  expect(code).toBe(2)
  return err
}

describe('instead of an address that means nothing, one that there is', () => {
  it.each([
    ['a short name that is cut off', 'collect@丙', '是不是想写 exhibition.collect@bing？'],
    ['a short name with a slip in it', 'exhibition.collect@甲乡', '是不是想写 exhibition.collect@jia？'],
    ['a whole name', 'exhibition.colect@丙县政协', '是不是想写 exhibition.collect@bing？'],
    ['a slip in the task, without its activity', 'colect@bing', '是不是想写 exhibition.collect@bing？'],
    ['a slip in the activity', 'exhibtion.hang', '是不是想写 exhibition.hang？'],
    ['the wrong activity', 'essays.jury', '是不是想写 exhibition.jury？'],
    ['a member of a task that has none', 'exhibition.jury@jia', '是不是想写 exhibition.jury？'],
    ['a slip in the period', 'prepare.bulletin#2019-8', '是不是想写 prepare.bulletin#2019-08？'],
    ['a task of two activities', 'plan', '可写 prepare.plan、publicity.plan、tea-party.plan'],
    ['the name of a task', '评审，确定展品', '是不是想写 exhibition.jury？'],
    ['a name that is like that of a task', '制定活动方案', '是不是想写 prepare.plan？'],
    ['the name of a task with its member', '征集初选并报送作品@丙县', '是不是想写 exhibition.collect@bing？'],
    ['an activity', 'publicity', '可写 publicity.plan'],
    ['the name of an activity', '书画摄影作品展', '可写 exhibition.notice、exhibition.collect@*、exhibition.hall'],
    ['no task of the activity', 'exhibition.zzzzzz', '可写 exhibition.notice、exhibition.collect@*'],
    ['a unit without a part in it', 'programmes@ji', '可写 tea-party.programmes@jia、tea-party.programmes@ding'],
    ['a member left out', 'exhibition.collect@geng', '庚县不参加这项任务：单独办展，不再报送'],
    ['a member left out, by its name', 'collect@庚县政协', '庚县不参加这项任务：单独办展，不再报送'],
  ])('%s: %s', async (_, address, said) => {
    expect(await told('why', address, '-c', 'example')).toContain(`plan: 没有任务“${address}”\n${said}`)
  })

  it.each([
    ['a slip in the task', 'exhibition.colect@bing', '是不是想写 exhibition.collect@bing？'],
    ['a slip in the member', 'exhibition.collect@bnig', '是不是想写 exhibition.collect@bing？'],
    ['a member left out', 'exhibition.collect@庚县', '庚县不参加这项任务：单独办展，不再报送'],
    ['a member of the other campaign', 'exhibition.collect@kongtog', '是不是想写 exhibition.collect@kongtong？'],
  ])('of the campaign that it fits best: %s', async (_, address, said) => {
    expect(await told('why', address)).toBe(`plan: 没有任务“${address}”\n${said}\n`)
  })

  it('whatever is advised for a slip means something', async () => {
    for (const address of [
      'collect@丙',
      'exhibition.colect@丁县政协',
      'write@戊',
      'prepare.buletin#2019-09',
      'essays',
    ]) {
      const [, said = ''] = (await told('why', address, '-c', 'example')).split('\n')
      const advised = said.replace(/^是不是想写 |^可写 |？$/g, '').split('、')
      for (const each of advised) expect((await run(['show', each, '-c', 'example'], { files })).code, each).toBe(0)
    }
  })

  it('nothing, where nothing is like it', async () => {
    expect(await told('why', 'zzzzzzzz.yyyyyyy@xxxxxx')).toBe('plan: 没有任务“zzzzzzzz.yyyyyyy@xxxxxx”\n')
  })

  it('each address in its own quotes, and no comma of another language', async () => {
    const { err } = await run(['show', 'exhibition.jury', 'exhibition.mount', '--lang', 'zh-CN'], { files })
    expect(err).toBe(
      'plan: anniversary-70、example 里都有“exhibition.jury”、“exhibition.mount”：请用 --campaign 写明是哪一个\n',
    )
  })
})

describe('lists in Chinese messages have Chinese commas', () => {
  it.each([
    [['status', '--format', 'foo'], '可选 terminal、plain、markdown、csv、html、docx、json\n'],
    [['status', '没有的'], '现有：anniversary-70、example\n'],
    [['why', 'exhibition.jury', '-c', 'example', '--if', 'exhibition.jury zzzz'], '可选 done、start、drop、due'],
  ])('%j', async (argv, said) => {
    expect(await told(...argv)).toContain(said)
  })

  it('and English ones English commas', async () => {
    const { err } = await run(['status', '--format', 'foo', '--lang', 'en'], { files })
    expect(err).toContain('choose terminal, plain, markdown')
  })
})

it('a plan without members and one with many: neither is a reason to fall over', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `      - { id: t${at}, name: 任务, due: 9月10日 }`).join('\n')
  const text = `anniversary: 2019-09-21\nstarts: 2019-07-01\nlanguage: zh-CN\nunits:\n  city: { name: 市政协 }\nactivities:
  - id: show\n    name: 展\n    tasks:\n${many}\n`
  const { err } = await run(['show', '任务', '-c', 'p.yaml'], { files: { [`${home}/p.yaml`]: text } })
  expect(err.match(/show\.t\d+/g)).toHaveLength(10)
})
