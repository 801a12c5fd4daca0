import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-world.ts'
import { comingIn, files, json, plan, printed, task, urgentIn } from './bulletin-runs.ts'

describe('what is asked for', () => {
  it('each of several units, and one alone', async () => {
    const files = plan(
      '[]',
      task('id: a, name: 报送征文, each: [jia, yi], due: 8月30日, target: 5篇') +
        task('id: b, name: 编排节目, each: [yi], due: 9月2日, target: 1个节目'),
    )
    expect(await comingIn(files)).toContain('请甲县政协、乙县政协完成“报送征文”（各5篇）')
    expect(await comingIn(files)).toContain('请乙县政协完成“编排节目”（1个节目）')
  })

  it('has a day where it is late, that of the reminders', async () => {
    const late = plan('[]', task('id: a, name: 报送征文, each: [jia, yi], due: 8月20日'))
    expect(await comingIn(late)).toContain('8月28日（星期三）下班前：请甲县政协、乙县政协完成“报送征文”。')
    const reminders = (await run(['remind', 'p.yaml', '--lang', 'zh-CN'], { files: late })).out
    expect(reminders).toContain('8月28日（星期三）下班前')
    expect(await comingIn(late, '--as-of', '2019-09-30')).toContain('10月9日（星期三）下班前')
  })

  it('of the same doers is said in one breath', async () => {
    const files = plan(
      '[]',
      task('id: a, name: 起草, due: 8月30日') +
        task('id: b, name: 报送, each: [jia], due: 8月30日') +
        task('id: c, name: 印发, due: 8月30日'),
    )
    expect(await comingIn(files)).toContain(
      '8月30日（星期五）下班前：请市政协办公室完成“起草”“印发”；请甲县政协完成“报送”。',
    )
  })

  it('is not the late work of units outside, nor what others hold up', async () => {
    const files = plan(
      '[]',
      task('id: a, name: 通知时间, unit: far, due: 8月20日') +
        task('id: b, name: 参会, after: a, due: 8月23日') +
        task('id: c, name: 自愿报送, each: [jia], due: 8月23日, optional: true'),
    )
    expect(await printed(['p.yaml'], files)).not.toContain('下步工作')
  })

  it('tells an extended deadline in words', async () => {
    const log =
      '[{ date: 2019-08-16, task: show.a@jia, extend: 8月22日, by: 分管副主席, note: 雨 }, { date: 2019-08-21, task: show.a@jia, count: 8 }]'
    const tasks = task('id: a, name: 报送作品, each: [jia], due: 8月20日, target: 15件')
    expect(await urgentIn(plan(log, tasks))).toContain(
      '“报送作品”原定8月20日前、经批准延至8月22日前完成15件，目前完成8件，已逾期2个工作日',
    )
  })

  it('is no haste with what has not begun and can still be done in time', async () => {
    const tasks = task('id: a, name: 报送稿件, each: [jia, yi], start: 8月12日, due: 9月6日, takes: 3wd, target: 4篇')
    const files = plan('[{ date: 2019-08-13, task: show.a@yi, count: 1 }]', tasks)
    const urgent = await urgentIn(files)
    expect(urgent).toContain('乙县政协：“报送稿件”应于9月6日前完成4篇，目前完成1篇')
    expect(urgent).not.toContain('甲县')
    expect(await comingIn(files)).toContain('请甲县政协、乙县政协完成“报送稿件”（各4篇）')
  })

  it('says by which day to start, while that is still to come or is today', async () => {
    const begin = (due: string): Readonly<Record<string, string>> =>
      plan('[]', task(`id: a, name: 起草讲话稿, takes: 5wd, due: ${due}`))
    expect(await urgentIn(begin('8月30日'))).toContain('“起草讲话稿”须于今天（8月26日）启动（时限8月30日）')
    expect(await urgentIn(begin('8月29日'))).not.toContain('今天')
  })
})

describe('all units', () => {
  it('are not listed again in every sentence; some of them are', async () => {
    const text = await printed(['anniversary-70', '--as-of', '2019-07-22'])
    const [head, ...rest] = text.split(
      '崆峒区政协、华亭市政协、泾川县政协、灵台县政协、崇信县政协、庄浪县政协、静宁县政协',
    )
    expect(rest).toHaveLength(1)
    expect(head).toBe('关于庆祝新中国和人民政协成立70周年活动进展情况的通报\n')
    expect(text).toContain('　　各单位（7家）：“报送本地实施方案和责任分工”')
    expect(text).toContain('请各单位（7家）')
    expect(await printed(['example'])).not.toContain('各单位（')
    const english = await run(['bulletin', 'anniversary-70', '--as-of', '2019-07-22', '--lang', 'en'], {
      files,
    })
    expect(english.out).toContain('\nAll 7 units: “报送本地实施方案和责任分工”')
  })
})

describe('--since', () => {
  it('praises only what was done from that day on', async () => {
    const all = await json('example')
    const some = await json('example', '--since', '8月20日')
    expect(all.since).toBeNull()
    expect(some.since).toBe('2019-08-20')
    expect(some.praised).toEqual(all.praised.filter(({ done }: { done: string }) => done >= '2019-08-20'))
    expect(some.praised.length).toBeGreaterThan(0)
    expect(some.praised.length).toBeLessThan(all.praised.length)
    expect(await printed(['example', '--since', '2019-08-25'])).not.toContain('主要做法')
  })

  it.each(['八月', '2019-02-30', ''])('refuses %j', async (value) => {
    const { code, out, err } = await run(['bulletin', 'p.yaml', `--since=${value}`, '--lang', 'zh-CN'], {
      files: plan('[]', task('id: a, name: 甲事')),
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`--since“${value}”有误`)
  })
})
