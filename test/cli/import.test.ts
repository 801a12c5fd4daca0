import { describe, expect, it } from 'vitest'
import { dayCell, plan, sheet, type Typed } from '../intake/returned.ts'
import { rawBook } from '../support/raw-book.ts'
import { typedBook } from '../support/typed-book.ts'
import { head, jia, ledger, print, take, takeOne, wrong } from './import-ledger.ts'

const added = `  - { date: 2019-08-23, task: show.print, state: done, note: 已送印 }\n`
const addedCount = `  - { date: 2019-08-26, task: show.collect@jia, count: 12, note: 又收4件 }\n`

describe('a look at what would be noted', () => {
  it('shows the change as a patch on standard output, and writes nothing', async () => {
    const { code, out, err, written } = await takeOne([print, jia])
    expect(code).toBe(0)
    expect(written.size).toBe(0)
    expect(out).toContain('--- a/plan.yaml\n+++ b/plan.yaml\n')
    // In plan order, whatever the order of the rows.
    expect(out.split('\n').filter((line) => /^\+ /.test(line))).toEqual(
      [addedCount, added].map((line) => `+${line.trimEnd()}`),
    )
    expect(err).toBe(
      '甲县.xlsx：新记2条，0行没有变化\n' +
        '  没有写办结日期的行，记在8月26日（取自计划文件的 asOf）\n' +
        '这是预览，没有写入任何文件；核对后加 --write 写入。\n',
    )
  })

  it('has nothing to show where nothing is new', async () => {
    const { code, out, err } = await takeOne([['show.notice', '印发通知', '办结', undefined, dayCell(7, 3)]])
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: '甲县.xlsx：新记0条，1行没有变化\n没有新的内容可记。\n',
    })
  })

  it('tells troubles by sheet and cell behind it, and exits with 1', async () => {
    const { code, out, err } = await takeOne([wrong, jia])
    expect(code).toBe(1)
    expect(out).toContain('+  - { date: 2019-08-26, task: show.collect@jia, count: 12')
    expect(err).toContain('甲县.xlsx 台账!C3：看不懂状态“差不多”：请填未启动、进行中、办结之一\n')
    expect(err).toContain('1处有问题：请改正后重新导入；要先记其余各行，请加 --write --partial。\n')
  })

  it('speaks English', async () => {
    const { err } = await takeOne([wrong, jia], '--lang en')
    expect(err).toBe(
      '甲县.xlsx: 1 new entry, 0 rows unchanged, 1 error\n' +
        "  Rows without a day of their own are noted on 26 Aug (the campaign's asOf)\n" +
        '甲县.xlsx 台账!C3: "差不多" is no state: write to do, started, done\n' +
        'This was a preview: no file was written. Mend the 1 error and import again; to note the other rows first, add --write --partial.\n',
    )
  })
})

describe('--write', () => {
  it('adds the entries to the log, in plan order, and no other byte', async () => {
    const { code, out, err, written } = await takeOne([print, jia], '--write')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect([...written]).toEqual([['plan.yaml', `${plan}${addedCount}${added}`]])
    expect(out).toContain('写入 plan.yaml\n已登记2条。\n')
  })

  it('notes who handed it in', async () => {
    const { written } = await takeOne([print], '--write --by 甲县政协')
    expect(written.get('plan.yaml')).toBe(`${plan}${added.replace(', note', ', by: 甲县政协, note')}`)
  })

  it('adds nothing the second time', async () => {
    const first = await takeOne([print, jia], '--write')
    const files = { 'plan.yaml': first.written.get('plan.yaml')!, '甲县.xlsx': ledger(print, jia) }
    const { code, err, out, written } = await take('甲县.xlsx -c plan.yaml --write', files)
    expect({ code, written: written.size, err }).toEqual({ code: 0, written: 0, err: '' })
    expect(out).toBe('甲县.xlsx：新记0条，2行没有变化\n没有新的内容可记。\n')
  })

  it('writes nothing at all where anything is wrong', async () => {
    const { code, written, err } = await takeOne([print, wrong], '--write')
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
    expect(err).toContain('没有写入任何文件：1处有问题')
  })

  it('--partial leaves out the rows that are wrong', async () => {
    const { code, written, out } = await takeOne([print, wrong], '--write --partial')
    expect(code).toBe(1)
    expect([...written]).toEqual([['plan.yaml', `${plan}${added}`]])
    expect(out).toContain('1处有问题，所在的行没有登记')
  })

  it.each([
    ['of what is done is told how to do it again', 'show.notice', '印发通知', '进行中', true],
    ['not of what has only begun', 'show.jury', '评审', '未启动', false],
    ['nor of what was dropped', 'show.print', '印制画册', '进行中', false],
  ])('less than the log has: %s', async (_, address, name, state, isAdvised) => {
    const text = `${plan}  - { date: 2019-08-20, task: show.print, state: dropped, by: 秘书长, note: 不印 }\n`
    const files = { 'plan.yaml': text, '甲县.xlsx': ledger([address, name, state]) }
    for (const language of ['zh-CN', 'en']) {
      const { err } = await take(`甲县.xlsx -c plan.yaml --lang ${language}`, files)
      expect(err).toMatch(/没有登记|nothing was noted/)
      expect(err.includes('plan return')).toBe(isAdvised)
    }
  })

  it('a formula that was never calculated is no empty cell', async () => {
    const uncalculated = rawBook({
      rows: `<row>${head.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('')}</row>
        <row r="3"><c t="inlineStr"><is><t>show.collect@jia</t></is></c><c r="D3"><f>SUM(A1:A2)</f><v/></c></row>`,
    })
    const { code, err } = await take('甲县.xlsx -c plan.yaml', { 'plan.yaml': plan, '甲县.xlsx': uncalculated })
    expect(code).toBe(1)
    expect(err).toContain('台账!D3：这里的公式没有算出结果')
  })

  it('rows of sums are told in the singular and in the plural', async () => {
    const one = await takeOne([print, ['合计', undefined, undefined, 12]], '--lang en')
    expect(one.err).toContain('row 4 holds a sum, and was not read')
    const two = await takeOne(
      [print, ['小计', undefined, undefined, 12], ['合计', undefined, undefined, 12]],
      '--lang en',
    )
    expect(two.err).toContain('rows 4, 5 hold sums, and were not read')
  })

  it('warnings stop nothing', async () => {
    const { code, written, err } = await takeOne([print, ['show.jury', '评审', '取消']], '--write')
    expect(code).toBe(0)
    expect(written.get('plan.yaml')).toBe(`${plan}${added}`)
    expect(err).toContain('台账!C4：请注意，取消要由主办单位定')
  })
})

describe('what the commands that write the log would refuse is refused here', () => {
  it('a count that falls', async () => {
    const { code, err } = await takeOne([['show.collect@jia', '征集作品', '进行中', 5]])
    expect(code).toBe(1)
    expect(err).toContain('甲县.xlsx 台账!D3：累计数不能从8降到5')
  })

  it('what is done, of a task that was dropped', async () => {
    const text = `${plan}  - { date: 2019-08-20, task: show.print, state: dropped, by: 秘书长, note: 不印 }\n`
    const { err } = await take('甲县.xlsx -c plan.yaml', { 'plan.yaml': text, '甲县.xlsx': ledger(print) })
    expect(err).toContain('台账!C3：已于8月20日取消')
  })

  it('what plan check would call an error, at its cell', async () => {
    const secret = [...jia.slice(0, 5), '机密★一年']
    const { code, err, written } = await takeOne([print, secret], '--write')
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
    expect(err).toContain('甲县.xlsx 台账!D4：')
  })

  /** An activity of so many tasks that wait for `show.notice`, and what a ledger says of each. */
  const many = (count: number, cells: (at: number) => readonly [done: Typed, progress: string]) => {
    const ids = Array.from({ length: count }, (_, at) => `t${at}`)
    const tasks = ids.map((id) => `      - { id: ${id}, name: 任务${id}, after: show.notice, due: 9月10日 }\n`).join('')
    const rows = ids.map((id, at) => {
      const [done, progress] = cells(at)
      return [`many.${id}`, `任务${id}`, done === undefined ? '进行中' : '办结', undefined, done, progress]
    })
    return {
      'plan.yaml': plan.replace('  - id: news\n', `  - id: many\n    name: 其他\n    tasks:\n${tasks}  - id: news\n`),
      '甲县.xlsx': ledger(...rows),
    }
  }

  it('also behind more warnings than anybody reads', async () => {
    // Each is done before what it waits for, which plan check warns of.
    const files = many(520, (at) => [dayCell(7, 2), at === 519 ? '机密★一年' : ''])
    const { code, err, written } = await take('甲县.xlsx -c plan.yaml --write', files)
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
    expect(err).toContain('甲县.xlsx 台账!C522：')
  })

  it.each([
    ['where one hides another', 60, true],
    ['where more are wrong than anybody reads: then nothing is noted', 260, false],
  ])('also %s', async (_, wrongs, isWritten) => {
    const files = many(wrongs + 1, (at) => [undefined, at === wrongs ? '已开始' : '机密★一年'])
    const { code, out, written } = await take('甲县.xlsx -c plan.yaml --write --partial', files)
    expect({ code, isWritten: written.size > 0 }).toEqual({ code: 1, isWritten })
    expect(written.get('plan.yaml') ?? '').not.toContain('机密')
    expect(out).toContain(isWritten ? '已登记1条。' : '没有写入任何文件：')
  })

  it('and what they would doubt is doubted', async () => {
    const { code, err } = await takeOne([
      ['show.jury', '评审', '办结'],
      ['show.opening', '开幕', '办结'],
    ])
    expect(code).toBe(0)
    expect(err).toContain('台账!C3：请注意，show.jury 的前置 show.collect@jia 等2项还没有办结')
    expect(err).toContain('台账!C4：请注意，show.opening 定在9月20日，这一天还没有到')
  })

  it('but not where the ledger brings what was missing', async () => {
    const both = ['jia', 'yi'].map((unit) => [`show.collect@${unit}`, '征集作品', '办结', 20])
    const { err } = await takeOne([['show.jury', '评审', '办结'], ...both])
    expect(err).not.toContain('请注意')
  })
})

describe('hostile ledgers', () => {
  it('reach neither the terminal nor the log as anything but text', async () => {
    const evil = '=cmd|calc\u202e}\n- { date: 2019-01-01, task: show.jury, state: done }\u0007::error::'
    const { out, err, written } = await takeOne(
      [
        ['show.print', '印制画册', '√', undefined, undefined, evil],
        [evil, evil, evil],
      ],
      '--write --partial',
    )
    expect(`${out}${err}`).not.toMatch(/[\u202e\u0007]/)
    expect(err).not.toMatch(/^::/m)
    const text = written.get('plan.yaml')!
    expect(text.split('\n')).toHaveLength(plan.split('\n').length + 1)
    expect(text).not.toMatch(/[\u202e\u0007]/)
  })

  it('whose sheet is called by another name are told of it in quotes', async () => {
    const book = typedBook(sheet([head, wrong], { name: "a'b!c" }))
    const { err } = await take('甲县.xlsx -c plan.yaml', { 'plan.yaml': plan, '甲县.xlsx': book })
    expect(err).toContain("甲县.xlsx 'a''b!c'!C2：")
  })

  it('a campaign with mistakes is worked with as far as it goes, and told', async () => {
    const text = plan.replace('due: 7月10日', 'due: 7月40日')
    const { err, code } = await take('甲县.xlsx -c plan.yaml', { 'plan.yaml': text, '甲县.xlsx': ledger(print) })
    expect(code).toBe(0)
    expect(err).toContain('plan: ')
  })
})
