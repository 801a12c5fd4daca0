import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'

const files = campaignFiles('example')
const remind = (...argv: readonly string[]) => run(['remind', 'example', ...argv], { files })

describe('plan remind', () => {
  it('names on standard error who gets no text', async () => {
    const { code, out, err } = await remind()
    expect(code).toBe(0)
    expect(out).toContain('丙县政协办公室：')
    expect(out).not.toContain('提案委员会：')
    expect(err).toBe('plan: 没有需要提醒的事项：提案委员会\n')
  })

  it.each([
    ['by id', 'bing', '丙县政协办公室'],
    ['by name', '丙县政协', '丙县政协办公室'],
    ['by short name', '丙县', '丙县政协办公室'],
    ['a section', '委员工作委员会', '委员工作委员会'],
  ])('writes to one recipient alone, found %s', async (_, name, recipient) => {
    const { out, err } = await remind('--to', name, '--json')
    expect(JSON.parse(out).letters.map(({ to }: { to: { name: string } }) => to.name)).toEqual([recipient])
    expect(err).toBe('')
  })

  it('takes the host for all its sections', async () => {
    const { out } = await remind('--to', '市政协', '--json')
    const { letters } = JSON.parse(out)
    expect(letters.map(({ to }: { to: { id: string } }) => to.id)).toEqual([
      'city.办公室',
      'city.委员工作委员会',
      'city.文化文史和学习委员会',
    ])
  })

  it.each([
    ['a recipient that nobody is', ['--to', '丙'], '没有单位或科室“丙”', '丙县'],
    ['a week that is none', ['--week', 'nxt'], '--week 没有“nxt”', 'next'],
    ['a week that the year has not', ['--week', '2019-W53'], '--week 没有“2019-W53”', '2019-W'],
    ['a week that is over', ['--week', '2019-W30'], '已经过去', '--as-of'],
    ['a format that is none', ['--format', 'wechat'], '--format 没有“wechat”', 'wecom'],
    ['a unit outside, which is waited for', ['--to', '省政协'], '省政协是外部单位', ''],
    ['a part of a name', ['--to', '文史'], '没有单位或科室“文史”', '文化文史和学习委员会'],
    ['an empty folder name, as of a variable that is not set', ['--out', ''], '--out', ''],
    ['to write over a plan', ['--format', 'text', '-o', 'campaigns/example/campaign.yaml'], '--output', '*.md'],
    ['a file of a format that it has not', ['-o', 'x.docx'], '--output', '*.md'],
    ['a folder that is a file', ['--out', 'campaigns/example/campaign.yaml'], '不是文件夹', ''],
    ['two places to write to', ['--out', 'a', '-o', 'b'], '不能同时使用', ''],
    ['files of data', ['--out', 'a', '--json'], '不能同时使用', ''],
  ])('refuses %s', async (_, argv, message, help) => {
    const { code, out, err } = await remind('--lang', 'zh-CN', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain(help)
  })

  it('knows the week that a week of one working day was merged with', async () => {
    const merged = await remind('--as-of', '2019-09-23', '--week', '2019-W40')
    const current = await remind('--as-of', '2019-09-23')
    expect(merged.out).toBe(current.out)
    expect(merged.out).toContain('9月30日（星期一）当周只有一个工作日，与本期合并提醒。')
  })

  it('writes a file for each message into a folder that it makes', async () => {
    const { written, out, err } = await remind('--out', 'out', '--to', '丙县,庚县')
    expect(out).toBe('')
    expect([...written.keys()].map((path) => path.split('/').at(-1))).toEqual([
      '丙县政协办公室.txt',
      '庚县政协综合室.txt',
    ])
    expect([...written.values()][0]).toMatch(/^【工作提醒】8月26日—9月1日\n\n丙县政协办公室：\n/)
    expect(err).toContain('2个文件')
  })

  it('names files of an earlier run, that nobody may send', async () => {
    const { err, written } = await run(['remind', 'example', '--out', 'out', '--to', '丙县'], {
      files: { ...files, [`${home}/out/乙县政协办公室.txt`]: 'last week', [`${home}/out/notes.md`]: 'mine' },
    })
    expect(written.size).toBe(1)
    expect(err).toContain('请勿误发：乙县政协办公室.txt')
    expect(err).not.toContain('notes.md')
  })

  it.each([
    ['a single text, with no line above it', ['--to', '丁县'], true],
    ['files', ['--to', '丁县,丙县', '--out', 'out'], true],
    ['texts under a line that says so', ['--to', '丁县,丙县'], false],
    ['a robot, which mentions people itself', ['--to', '丁县', '--format', 'dingtalk'], false],
  ])('says on standard error whom to mention by hand: %s', async (_, argv, isSaid) => {
    const { err } = await remind(...argv)
    expect(err.includes('丁县政协办公室：发送时请@ding-office')).toBe(isSaid)
  })

  it('names those for whom a short message has nothing', async () => {
    const { out, err } = await remind('--format', 'sms', '--to', '甲县,丙县')
    expect(out).toContain('丙县政协办公室')
    expect(out).not.toContain('甲县')
    expect(err).toBe('plan: 短信没有要写的：甲县政协办公室\n')
  })

  it('goes on with what is sound where tasks wait for each other in a circle', async () => {
    const { code, out, err } = await run(['remind', 'circle', '--as-of', '2019-09-10', '--lang', 'zh-CN'], {
      files: circularFiles(`${home}/campaigns/circle`),
    })
    expect(code).toBe(0)
    expect(err).toContain('plan check')
    expect(out).toContain('不受影响')
    expect(out).toContain('任务one：')
    expect(out).not.toContain('受上述事项影响')
  })

  it('writes again what it wrote before, and names what is left in any format', async () => {
    const before = {
      [`${home}/out/丙县政协办公室.txt`]: 'last week',
      [`${home}/out/乙县政协办公室-2.json`]: 'last week',
    }
    const { code, err, written } = await run(['remind', 'example', '--out', 'out', '--to', '丙县'], {
      files: { ...files, ...before },
    })
    expect(code).toBe(0)
    expect([...written.values()][0]).toContain('丙县政协办公室：')
    expect(err).toContain('请勿误发：乙县政协办公室-2.json')
  })

  it('keeps the texts of two campaigns apart that call themselves alike', async () => {
    const one = (task: string): string => smallPlan({ id: 'same', name: task })
    const alike = { [`${home}/campaigns/a.yaml`]: one('甲'), [`${home}/campaigns/b.yaml`]: one('乙') }
    const { written } = await run(['remind', '--out', 'out', '--as-of', '2019-08-28'], { files: alike })
    expect(new Set([...written.keys()].map((path) => path.split('/').at(-2)))).toEqual(new Set(['same', 'same_']))
    const { code, err } = await run(['remind', 'same', '--lang', 'zh-CN'], { files: alike })
    expect([code, err]).toEqual([2, 'plan: 不止一个活动方案写着 id: same，请写文件或文件夹的名字\n现有：a、b\n'])
  })

  it('takes the format from the ending of the file', async () => {
    const { written } = await remind('-o', 'x.md', '--to', '丙县')
    expect([...written.values()][0]).toMatch(/^# 【工作提醒】/)
  })

  it('speaks on the only working day of a week of that week', async () => {
    const { out } = await remind('--as-of', '2019-09-30', '--to', '甲县')
    expect(out).toContain('【工作提醒】9月30日—10月7日')
    expect(out).not.toContain('合并')
  })

  it('keeps several campaigns apart', async () => {
    const all = campaignFiles('example', 'anniversary-70')
    const { written } = await run(['remind', '--out', 'out', '--as-of', '2019-08-26'], { files: all })
    expect([...written.keys()].some((path) => path.endsWith('example/丙县政协办公室.txt'))).toBe(true)
    expect([...written.keys()].some((path) => path.includes('anniversary-70/静宁县政协办公室'))).toBe(true)
  })

  it('shows how far it is on a terminal, where there is much to do', async () => {
    const units = Array.from({ length: 300 }, (_, at) => `  u${at}: { name: 单位${at} }\n`).join('')
    const text = `anniversary: 2019-09-21\nstarts: 2019-07-01\nunits:\n  city: { name: 市政协, section: 办公室 }\n${units}activities:\n  - { id: a, name: 活动, tasks: [{ id: t, name: 任务, each: all, due: 2019-08-27 }] }\n`
    const big = { [`${home}/campaigns/big.yaml`]: text }
    const shown = await run(['remind', 'big'], { files: big, stderr: { isTerminal: true } })
    expect(shown.err).toContain('300/301')
    const quiet = await run(['remind', 'big'], { files: big })
    expect(quiet.err).not.toContain('300/301')
    expect(quiet.out).toBe(shown.out)
  })
})
