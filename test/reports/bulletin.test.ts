import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-world.ts'
import { files, json, plan, printed, section, task } from './bulletin-runs.ts'

describe('what is praised', () => {
  it('is done in the log, before its deadline or beyond its target, in every campaign and on every day', async () => {
    for (const campaign of ['example', 'anniversary-70', 'key-work-2019', 'counted']) {
      for (const day of ['2019-07-05', '2019-07-31', '2019-08-26', '2019-09-20', '2019-12-31']) {
        const [{ praised }, { tasks }] = await Promise.all([
          json(campaign, '--as-of', day),
          run(['status', campaign, '--as-of', day, '--json'], { files }).then(({ out }) => JSON.parse(out)),
        ])
        for (const { task: id, done, early, over } of praised) {
          const known = tasks.find((each: { readonly id: string }) => each.id === id)
          expect(['done', 'accepted']).toContain(known.state)
          expect(known.done).toBe(done)
          expect(done <= day).toBe(true)
          expect(done <= known.originalDue).toBe(true)
          expect(early > 0 || over > 0).toBe(true)
          expect(known.unit).not.toBe('province')
        }
      }
    }
  })

  it.each([
    ['done a day early', '{ date: 2019-08-22, task: show.a, state: done }', true],
    ['done on its day', '{ date: 2019-08-23, task: show.a, state: done }', false],
    ['done late, whatever is said of it', '{ date: 2019-08-26, task: show.a, state: done, note: 很好 }', false],
    ['under way', '{ date: 2019-08-20, task: show.a, percent: 90 }', false],
    ['done tomorrow', '{ date: 2019-08-27, task: show.a, state: done }', false],
    ['dropped', '{ date: 2019-08-20, task: show.a, state: dropped, note: 不办 }', false],
    [
      'sent back',
      '{ date: 2019-08-19, task: show.a, state: done }, { date: 2019-08-20, task: show.a, state: returned, note: 重做 }',
      false,
    ],
    [
      'extended, and in time for that alone',
      '{ date: 2019-08-20, task: show.a, extend: 8月30日, by: 甲, note: 雨 }, { date: 2019-08-26, task: show.a, state: done }',
      false,
    ],
  ])('%s', async (_, progress, isPraised) => {
    const written = plan(`[${progress}]`, task('id: a, name: 甲事, due: 8月23日'))
    expect((await printed(['p.yaml'], written)).includes('主要做法')).toBe(isPraised)
  })

  it('is not what came late, however much it was', async () => {
    const tasks = task('id: a, name: 报送作品, each: [jia], due: 8月23日, target: 10件')
    const late = plan('[{ date: 2019-08-26, task: show.a@jia, count: 12 }]', tasks)
    expect(await printed(['p.yaml'], late)).not.toContain('主要做法')
    const onTheDay = plan('[{ date: 2019-08-23, task: show.a@jia, count: 12 }]', tasks)
    expect(section(await printed(['p.yaml'], onTheDay), '主要做法').trim()).toBe(
      '甲县政协：“报送作品”于8月23日完成12件，超出2件。',
    )
  })

  it('has been signed off, where that is the rule', async () => {
    const done = '{ date: 2019-08-20, task: show.a, state: done, evidence: 照片 }'
    const accepted = '{ date: 2019-08-21, task: show.a, state: accepted, note: 同意 }'
    const tasks = task('id: a, name: 甲事, due: 8月23日')
    expect(await printed(['p.yaml'], plan(`[${done}]`, tasks, { signOff: 'true' }))).not.toContain('主要做法')
    const text = await printed(['p.yaml'], plan(`[${done}, ${accepted}]`, tasks, { signOff: 'true' }))
    expect(section(text, '主要做法')).toContain('“甲事”于8月20日提前3个工作日办结（照片）')
  })

  it('is told with the words of the log, and by how much a target was exceeded', async () => {
    const progress = '[{ date: 2019-08-22, task: show.a@jia, count: 12, note: 含少年作品2件。 }]'
    const tasks = task('id: a, name: 报送作品, each: [jia], due: 8月23日, target: 10件')
    expect(section(await printed(['p.yaml'], plan(progress, tasks)), '主要做法').trim()).toBe(
      '甲县政协：“报送作品”于8月22日完成12件，超出2件，提前1个工作日办结（含少年作品2件）。',
    )
  })
})

describe('what must speed up', () => {
  const chain =
    task('id: a, name: 报送作品, each: [jia, yi], takes: 5wd, due: 8月20日') +
    task('id: b, name: 评审, after: a, takes: 2wd, due: 8月23日') +
    task('id: c, name: 布展, after: b, takes: 2wd, due: 8月25日')

  it('names who holds others up, and never asks those who wait', async () => {
    const text = await printed(['p.yaml'], plan('[{ date: 2019-08-19, task: show.a@yi, state: done }]', chain))
    const urgent = section(text, '需加快推进的事项')
    const [asked, waiting] = urgent.split('（二）')
    expect(asked).toContain('甲县政协：“报送作品”应于8月20日前办结，已逾期4个工作日，“评审”等2项后续任务待其完成后开展')
    expect(asked).not.toMatch(/乙县|办公室/)
    expect(waiting).toContain(
      '待甲县政协“报送作品”办结后办理：市政协办公室“评审”（时限8月23日）、“布展”（时限8月25日）。',
    )
  })

  it('blames nobody who waits, in every campaign and on every day', async () => {
    for (const campaign of ['example', 'anniversary-70', 'key-work-2019']) {
      for (const day of ['2019-07-22', '2019-08-26', '2019-10-08']) {
        const [{ urgent, held }, { tasks }] = await Promise.all([
          json(campaign, '--as-of', day),
          run(['status', campaign, '--as-of', day, '--json'], { files }).then(({ out }) => JSON.parse(out)),
        ])
        const known = new Map(tasks.map((each: { readonly id: string }) => [each.id, each]))
        for (const id of urgent) {
          const { state, waitingFor } = known.get(id) as { state: string; waitingFor: string[] }
          expect(state === 'todo' ? waitingFor : []).toEqual([])
        }
        for (const { task: id, by } of held) {
          expect(urgent).not.toContain(id)
          for (const root of by) {
            expect(held.map((each: { readonly task: string }) => each.task)).not.toContain(root)
            expect((known.get(root) as { state: string }).state).not.toMatch(/done|accepted|dropped/)
          }
        }
      }
    }
  })

  it('says which of those waited for are still in time', async () => {
    const text = await printed(['example'])
    expect(text).toContain(
      '待丙县政协、戊县政协、己县政协“征集初选并报送作品”（书画摄影作品展，其中戊县政协、己县政协尚在时限内）办结后办理：',
    )
  })

  it('tells several units of whom the same is to be said in one paragraph', async () => {
    const text = await printed(['p.yaml'], plan('[]', chain))
    expect(section(text, '需加快推进的事项')).toContain('　　甲县政协、乙县政协：“报送作品”应于8月20日前办结')
  })

  it('leaves units outside to the office', async () => {
    const tasks =
      task('id: a, name: 通知时间, unit: far, due: 8月20日') + task('id: b, name: 参会, after: a, due: 8月23日')
    const urgent = section(await printed(['p.yaml'], plan('[]', tasks)), '需加快推进的事项')
    expect(urgent).not.toContain('请以上单位抓紧办理')
    expect(urgent).toContain('待省政协“通知时间”办结后办理：市政协办公室“参会”（时限8月23日）。')
    expect(urgent).toContain('尚待外部单位确定，由办公室跟踪衔接：省政协“通知时间”（时限8月20日）。')
  })

  it('is left out where nothing is late, and so are its requests', async () => {
    const text = await printed(['p.yaml'], plan('[]', task('id: a, name: 总结, due: 11月1日')))
    expect(text).toContain('目前没有逾期的任务。')
    expect(text).not.toMatch(/需加快|主要做法|下步工作|请/)
  })
})
