import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const log = (...entries: readonly string[]): string =>
  smallPlan({ language: 'zh-CN', progress: `[${entries.map((entry) => `{ ${entry} }`).join(', ')}]` })

const notice = 'date: 2019-07-09, task: show.notice, state: done'
const half = 'date: 2019-08-20, task: show.collect@jia, percent: 50'
const done = 'date: 2019-08-22, task: show.collect@jia, state: done'
const returned = 'date: 2019-08-23, task: show.collect@jia, state: returned'

/** The rows of `plan diff` in a pipe, under the heading of a part. */
const part = async (before: string, after: string, heading: string): Promise<readonly string[]> => {
  const { out } = await run(['diff', 'HEAD', 'show'], {
    files: { [`${home}/campaigns/show.yaml`]: after },
    revisions: { top: home, at: { HEAD: { 'campaigns/show.yaml': before } } },
  })
  const [, rows] = out.split(`\n${heading}\n`)
  return rows?.split('\n\n')[0]?.replace(/\n$/, '').split('\n').slice(1) ?? []
}

describe('what plan diff says in a pipe', () => {
  it.each([
    [log(notice, done), log(notice, done, returned), '进展：退回\t办结\t退回', 'done, and sent back'],
    [
      log(notice, half),
      log(notice, half, returned),
      '进展：退回\t进行中 50%\t退回',
      'half, and sent back: half of what was not good says nothing',
    ],
    [
      log(notice, done, returned),
      log(notice, done, returned, done.replace('22', '25')),
      '进展：办结\t退回\t办结',
      'again',
    ],
    [log(notice), log(notice, half), '进展：进行中\t未启动\t进行中 50%', 'begun'],
    [
      log(notice, half),
      log(notice, half, half.replace('20,', '21,').replace('50', '70')),
      '进展：进度更新\t进行中 50%\t进行中 70%',
      'further on',
    ],
  ])('the state, once and in full: %#', async (before, after, told) => {
    expect(await part(before, after, '进展')).toEqual([expect.stringContaining(`\t${told}\t`)])
  })

  const without = smallPlan({ language: 'zh-CN', progress: `[{ ${notice} }, { ${done} }]` })
  it.each([
    [log(notice), without, '余量：已无（周年日前没有待办任务）', 'all is done'],
    [without, log(notice), '余量：新增（周年日前有了待办任务）', 'there is something again'],
  ])('a margin that goes or comes, with why', async (before, after, told) => {
    const rows = await part(before, after, '余量')
    expect(rows.filter((row) => row.startsWith('jia'))).toEqual([expect.stringContaining(`\t${told}\t`)])
    expect(rows.join('\n')).not.toContain('余量：余量')
  })
})

describe('a repository without a commit', () => {
  it.each([
    ['zh-CN', '仓库里还没有提交，没有可比的版本'],
    ['en', 'the repository has no commit yet: there is nothing to compare with'],
  ])('is told as that, in %s', async (language, message) => {
    const settings = {
      files: { [`${home}/campaigns/show.yaml`]: log(notice) },
      revisions: { top: home, at: {} },
    }
    for (const argv of [['diff'], ['diff', 'show'], ['diff', 'HEAD'], ['check', '--base', 'HEAD']]) {
      const { code, err } = await run([...argv, '--lang', language], settings)
      expect([code, err]).toEqual([2, `plan: ${message}\n`])
    }
  })

  it('another name is not known either way', async () => {
    const files = { [`${home}/campaigns/show.yaml`]: log(notice) }
    const revisions = { top: home, at: { HEAD: { 'campaigns/show.yaml': log() } } }
    expect((await run(['diff', 'nowhere', '--lang', 'zh-CN'], { files, revisions })).err).toContain(
      'git 里没有“nowhere”这个版本',
    )
  })
})
