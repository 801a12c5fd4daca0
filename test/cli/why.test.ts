import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const files = campaignFiles('example', 'anniversary-70')

const why = (...argv: readonly string[]) =>
  run(['why', ...argv, '--lang', 'zh-CN'], {
    files,
    stdout: { isTerminal: true, columns: 400 },
    env: { NO_COLOR: '1' },
  })

describe('plan why', () => {
  it('finds the campaign that has the task, and explains it', async () => {
    const { code, out, err } = await why('exhibition.album')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('exhibition.album')
    expect(out).toContain('1. “编印作品集”：')
  })

  it('several tasks, in the order in which they were asked for', async () => {
    const { out } = await why('exhibition.hang', 'exhibition.collect@*', '-c', 'example')
    const ids = [...out.matchAll(/^(exhibition\.\S+) {2}/gm)].map(([, id]) => id)
    expect(ids).toEqual([
      'exhibition.hang',
      ...['jia', 'yi', 'bing', 'ding', 'wu', 'ji'].map((unit) => `exhibition.collect@${unit}`),
    ])
  })

  it.each([
    [[], '请写明任务编号'],
    [['exhibition.juri', '-c', 'example'], 'exhibition.jury'],
    [['exhibition.jury'], '--campaign'],
  ] as const)('%j: exit 2, and what to write instead', async (argv, said) => {
    const { code, err } = await why(...argv)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})

const supposed = (text: string, task = 'exhibition.jury', ...more: readonly string[]) =>
  why(task, '-c', 'example', '--if', text, ...more)

describe('plan why --if', () => {
  it.each([
    ['exhibition.collect@bing done 8月28日', '“评审，确定展品”由预计9月6日完成改为9月2日完成', 'a day to come'],
    ['exhibition.collect@bing done', '今天（8月26日）办结', 'today, where no day is said'],
    [
      'ｅｘｈｉｂｉｔｉｏｎ．ｃｏｌｌｅｃｔ＠ｂｉｎｇ　ｄｏｎｅ　８月２８日',
      '改为9月2日完成',
      'full width, with full-width blanks',
    ],
    ['exhibition.collect@丙县 办结 8月28日', '改为9月2日完成', 'in Chinese'],
    ['collect@bing done T-24', '改为9月2日完成', 'any form of a date'],
    ['exhibition.collect@bing count 20件', '今天累计报送20件', 'a count'],
    ['exhibition.collect@bing percent 90%', '今天完成90%', 'a percentage'],
    ['exhibition.collect@bing drop', '今天（8月26日）取消', 'dropped'],
    ['exhibition.jury due 9月底', '时限改为9月30日', 'another deadline, its last day'],
    ['exhibition.jury extend 9月上旬', '获准延期到9月10日', 'an extension'],
    ['exhibition.jury takes 1个工作日', '只需1个工作日（计划写的是3个工作日）', 'less time'],
    ['exhibition.mount start 9月20日', '“装裱制作”9月20日启动', 'a start'],
    ['exhibition.collect@* done', '假定丙县的', 'all members that are still open'],
  ])('%s: %s (%s)', async (text, said) => {
    const { code, out, err, written } = await supposed(text)
    expect([code, err, written.size]).toEqual([0, '', 0])
    expect(out).toContain(said)
    expect(out).toContain('没有写入任何文件')
  })

  it('several suppositions hold together', async () => {
    const { out } = await supposed(
      'exhibition.collect@bing done',
      'exhibition.jury',
      '--if',
      'exhibition.collect@wu done',
    )
    expect(out).toContain('假定丙县的“征集初选并报送作品”今天（8月26日）办结，戊县的')
  })

  it('of several tasks each, and what moves once', async () => {
    const { out } = await why('exhibition.jury', 'exhibition.mount', '-c', 'example', '--if', 'collect@bing done')
    expect(out).toContain('“评审，确定展品”由预计9月6日完成')
    expect(out).toContain('“装裱制作”由预计9月16日完成')
    expect(out.match(/受影响的任务/g)).toHaveLength(1)
  })

  it('says so where nothing changes', async () => {
    const { out } = await supposed('prepare.report due 11月14日')
    expect(out).toContain('所有任务的预计日期和预警都不变')
  })

  it.each([
    ['', '写法'],
    ['exhibition.jury', '写法'],
    ['exhibition.jury finish', 'done'],
    ['exhibition.jury dnoe', '是不是想写 done'],
    ['exhibition.juri done', 'exhibition.jury'],
    ['exhibition.jury due', '缺少日期或数值'],
    ['exhibition.jury due someday', '有误'],
    ['exhibition.jury done 8月', '有误'],
    ['exhibition.jury done 8月 28日', '多出了内容'],
    ['exhibition.jury takes 3 days', '多出了内容'],
    ['exhibition.jury takes 3days', '读不懂'],
    ['exhibition.jury percent 101', '读不懂'],
    ['exhibition.jury count 3', '没有定目标数量'],
    ['exhibition.collect@bing count many', '读不懂'],
    ['exhibition.opening due 9月25日', '不能改时限'],
    ['exhibition.collect@wu due 8月30日', '请用 extend'],
    ['exhibition.hall done', '“落实展厅”'],
    ['exhibition.collect@bing start', '8月12日'],
    ['exhibition.collect@geng done', '单独办展'],
  ])('"%s" is refused: %s', async (text, said) => {
    const { code, out, err } = await supposed(text)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})

describe('in JSON', () => {
  const json = async (...argv: readonly string[]) => {
    const { code, out } = await run(['why', ...argv, '-c', 'example', '--json'], { files })
    expect(code).toBe(0)
    return JSON.parse(out)
  }

  it('the chain, from the task to the root', async () => {
    const { tasks } = await json('exhibition.jury')
    expect(tasks[0]).toMatchObject({
      id: 'exhibition.jury',
      root: 'exhibition.collect@bing',
      chain: [
        {
          id: 'exhibition.jury',
          cause: { kind: 'link', from: 'exhibition.collect@bing', type: 'FS', lag: '0d', day: '2019-09-03' },
          start: '2019-09-04',
          finish: '2019-09-06',
          room: -2,
        },
        {
          id: 'exhibition.collect@bing',
          cause: { kind: 'started', day: '2019-08-12', left: '7wd' },
          finish: '2019-09-03',
          daysOffDuring: [['2019-08-31', '2019-09-01']],
          room: -2,
        },
      ],
      remedy: {
        change: { id: 'exhibition.collect@bing', kind: 'done', value: '2019-08-30' },
        finish: '2019-09-04',
        lateBy: 0,
      },
      extension: { change: { id: 'exhibition.jury', kind: 'extend', value: '2019-09-06' } },
    })
  })

  it('what a supposition changes', async () => {
    const { if: what } = await json('exhibition.jury', '--if', 'exhibition.collect@bing done 8月28日')
    expect(what.suppositions).toEqual([{ id: 'exhibition.collect@bing', kind: 'done', value: '2019-08-28' }])
    expect(what.moves.find(({ id }: { id: string }) => id === 'exhibition.jury')).toMatchObject({
      finishBefore: '2019-09-06',
      finishAfter: '2019-09-02',
      alertBefore: 'failing',
      alertAfter: 'on-track',
    })
  })
})

describe('what a link asks for is said', () => {
  const onDay = (...argv: readonly string[]) =>
    run(['why', 'tea-party.cards', '-c', 'example', ...argv], {
      files: {
        ...files,
        [`${home}/campaigns/example/progress/begun.yaml`]:
          'progress:\n  - { date: 2019-08-23, task: tea-party.guests, state: started }\n',
      },
      stdout: { isTerminal: true, columns: 200 },
      env: { NO_COLOR: '1' },
    })

  it.each([
    ['zh-CN', '前置“拟定邀请名单报审”只须开始即可，已于8月23日启动。'],
    ['en', '"拟定邀请名单报审", before it, need only have started, and did on 23 Aug.'],
  ])('a start that has been made: %s', async (language, said) => {
    const { out } = await onDay('--lang', language)
    expect(out).toContain(said)
    expect(out).not.toMatch(/8月23日完成|finish on 23 Aug/)
  })
})
