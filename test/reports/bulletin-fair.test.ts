import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-world.ts'
import { comingIn, json, plan, printed, section, task, urgentIn } from './bulletin-runs.ts'

describe('what was sent back', () => {
  const counted = (due: string): string => task(`id: a, name: 报送征文, each: [jia, yi], due: ${due}, target: 5篇`)
  const log = (more = ''): string =>
    `[{ date: 2019-08-19, task: show.a@jia, count: 5 }, { date: 2019-08-22, task: show.a@jia, state: returned, note: 抄袭 }, { date: 2019-08-20, task: show.a@yi, count: 3 }${more}]`

  it('is told with its day, without the reason and without what had come of it', async () => {
    const text = await printed(['p.yaml'], plan(log(), counted('8月20日')))
    expect(section(text, '需加快推进的事项')).toContain(
      '甲县政协：“报送征文”应于8月20日前完成5篇，已于8月22日退回修改，尚未办结。',
    )
    expect(text).not.toContain('抄袭')
    const { returned } = await json('example', '--as-of', '2019-08-15')
    expect(returned).toEqual([{ task: 'essays.write@ding', day: '2019-08-14' }])
  })

  it('does not count as handed in, nor is its unit one that was never heard of', async () => {
    const files = plan(log(), counted('8月20日'))
    const text = await printed(['p.yaml', '--kind', 'score'], files)
    expect(section(text, '报送情况').trim()).toBe(
      '“报送征文”：2家单位应报10篇，已报3篇，完成率30%。退回修改、尚未重报的单位：甲县政协（8月22日）。',
    )
    expect(text).toContain('甲县政协\t5\t0\t0')
    const [{ units }] = JSON.parse(
      (await run(['bulletin', 'p.yaml', '--kind', 'score', '--json'], { files })).out,
    ).scores
    expect(units.map(({ reported, silent }: Record<string, unknown>) => [reported, silent])).toEqual([
      [0, false],
      [3, false],
    ])
  })

  it('is asked for again in what comes next', async () => {
    expect(await comingIn(plan(log(), counted('8月28日')))).toContain(
      '请甲县政协完成“报送征文”（8月22日退回修改，5篇）；请乙县政协完成“报送征文”（5篇）。',
    )
  })

  it('counts again once it has come again', async () => {
    const again = plan(log(', { date: 2019-08-26, task: show.a@jia, count: 4 }'), counted('8月20日'))
    expect(await urgentIn(again)).toContain('应于8月20日前完成5篇，目前完成4篇，已逾期4个工作日')
    expect(await printed(['p.yaml', '--kind', 'score'], again)).toContain('已报7篇')
  })
})

describe('what waits', () => {
  const roots =
    task('id: a, name: 报送节目, each: [jia, yi], due: 8月20日, for: { yi: { due: 8月29日 } }') +
    task('id: b, name: 报送名单, each: [jia], due: 8月29日') +
    task('id: c, name: 通知时间, unit: far') +
    task('id: d, name: 印发手册, due: 8月22日')

  it('is told with who of those that it waits for is in time, work by work', async () => {
    const files = plan('[]', `${roots}${task('id: e, name: 演出, after: [a, b], takes: 2wd, due: 8月27日')}`)
    expect(await urgentIn(files)).toContain(
      '待甲县政协、乙县政协“报送节目”（其中乙县政协尚在时限内）、甲县政协“报送名单”（尚在时限内）办结后办理：市政协办公室“演出”（时限8月27日）。',
    )
  })

  it('says nothing of time for what has no deadline', async () => {
    const files = plan('[]', `${roots}${task('id: e, name: 演出, after: [c, d], takes: 2wd, due: 8月27日')}`)
    expect(await urgentIn(files)).toContain('待市政协办公室“印发手册”、省政协“通知时间”办结后办理')
  })

  it('names three works, the most pressing first, and how many there are', async () => {
    const files = plan('[]', `${roots}${task('id: e, name: 演出, after: [a, b, c, d], takes: 2wd, due: 8月27日')}`)
    expect(await urgentIn(files)).toContain(
      '待甲县政协、乙县政协“报送节目”（其中乙县政协尚在时限内）、市政协办公室“印发手册”、甲县政协“报送名单”（尚在时限内）等4项办结后办理：',
    )
    const english = await run(['bulletin', 'p.yaml', '--lang', 'en'], { files })
    expect(english.out).toContain('and 1 more')
  })

  it('is left out where it is due in more than two weeks and need not have begun', async () => {
    const later = (takes: string): string =>
      `${roots}${task(`id: e, name: 形成总结, after: [d], takes: ${takes}, due: 11月15日`)}`
    expect(await urgentIn(plan('[]', later('5wd')))).not.toContain('办结后办理')
    expect(await urgentIn(plan('[]', later('60wd')))).toContain('“形成总结”（时限11月15日）')
  })

  it('names who waits once for all that it waits with', async () => {
    const files = plan(
      '[]',
      `${roots}${task('id: e, name: 校对, after: d, due: 8月23日')}${task('id: f, name: 付印, after: e, due: 8月26日')}`,
    )
    expect(await urgentIn(files)).toContain('办结后办理：市政协办公室“校对”（时限8月23日）、“付印”（时限8月26日）。')
  })
})

describe('an event whose day has passed', () => {
  const past =
    task('id: a, name: 召开调度会, date: 8月22日') +
    task('id: b, name: 印发纪要, after: a, due: 8月26日') +
    task('id: c, name: 布展, unit: jia, due: 8月20日') +
    task('id: d, name: 开展仪式, after: c, date: 8月23日') +
    task('id: e, name: 观摩, after: d, due: 8月30日')

  it('is asked after, held or not, and spoken of as future nowhere', async () => {
    const text = await urgentIn(plan('[]', past))
    const [asked, waiting, unnoted] = text.split(/^（[二三]）.*$/m)
    expect(text).toContain('（三）日期已过，待登记办结')
    expect(unnoted).toContain(
      '市政协办公室：“召开调度会”应于8月22日进行，尚未登记办结；“开展仪式”应于8月23日进行，尚未登记办结。',
    )
    expect(unnoted).toContain('已经举行的，请登记办结；尚未举行的，请告知新的日期。')
    expect(asked).toContain('甲县政协：“布展”应于8月20日前办结，已逾期4个工作日，尚有2项后续任务未登记办结。')
    expect(asked).not.toMatch(/调度会|开展仪式/)
    expect(waiting).toContain('待市政协办公室“召开调度会”（原定8月22日进行，尚未登记办结）办结后办理')
    expect(waiting).not.toContain('“开展仪式”（')
  })

  it('is not among what is urgent or held for programs either', async () => {
    const { urgent, held, unnoted } = JSON.parse(
      (await run(['bulletin', 'p.yaml', '--json'], { files: plan('[]', past) })).out,
    )
    expect([urgent, unnoted]).toEqual([['show.c'], ['show.a', 'show.d']])
    expect(held.map((each: { readonly task: string }) => each.task)).toEqual(['show.b'])
  })

  it('is told with its days where it takes several', async () => {
    const files = plan('[]', task('id: a, name: 巡展, date: 8月20日, takes: 3d'))
    expect(await urgentIn(files)).toContain('“巡展”应于8月20日至8月22日进行，尚未登记办结')
  })

  it('is told with its day while that is still to come', async () => {
    const files = plan(
      '[]',
      `${past}${task('id: f, name: 总结会, after: g, date: 8月28日')}${task('id: g, name: 汇总, takes: 5wd, due: 8月22日')}`,
    )
    expect(await urgentIn(files)).toContain('“总结会”（定于8月28日进行）')
  })

  it('still takes place on its own day', async () => {
    const files = plan('[]', task('id: a, name: 召开调度会, date: 8月26日'))
    expect(await comingIn(files)).toContain('8月26日（星期一）：“召开调度会”，市政协办公室负责。')
    expect(await urgentIn(files)).not.toContain('登记')
  })
})
