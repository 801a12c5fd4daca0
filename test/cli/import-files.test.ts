import { describe, expect, it } from 'vitest'
import { OutputTrouble } from '../../src/cli/trouble.ts'
import type { FileRead } from '../../src/cli/world.ts'
import { plan, sheet } from '../intake/returned.ts'
import { rawBook } from '../support/raw-book.ts'
import { typedBook } from '../support/typed-book.ts'
import { jia, ledger, print, take, yi } from './import-ledger.ts'

describe('several files', () => {
  const jiaLog = 'progress:\n  - { date: 2019-08-20, task: show.collect@jia, count: 8 }\n'
  const folder = {
    'show/campaign.yaml': plan.replace(/progress:.*/s, ''),
    'show/progress/jia.yaml': jiaLog,
  }
  const files = { ...folder, '甲县.xlsx': ledger(jia), '乙县.xlsx': ledger(yi) }

  it('are summed up each, and noted each in its unit’s file', async () => {
    const { code, out, written } = await take('甲县.xlsx 乙县.xlsx -c show --write', files)
    expect(code).toBe(0)
    expect(out).toContain('甲县.xlsx：新记1条，0行没有变化\n')
    expect(out).toContain('乙县.xlsx：新记1条，0行没有变化\n')
    expect(out).toContain('写入 show/progress/jia.yaml\n新建 show/progress/yi.yaml\n已登记2条。\n')
    expect([...written.keys()].sort()).toEqual(['show/progress/jia.yaml', 'show/progress/yi.yaml'])
  })

  /** Writes both, while each file is found as it is given here. */
  const write = (now: Readonly<Record<string, FileRead>>, fails: (path: string) => void = () => undefined) =>
    take('甲县.xlsx 乙县.xlsx -c show --write --lang en', files, {
      but: {
        editFile: async (path, _, edit) => {
          if ((await edit(now[path]!)) !== undefined) fails(path)
        },
      },
    })
  const bytes = (text: string): FileRead => ({ bytes: new TextEncoder().encode(text) })
  const missing: FileRead = { reason: 'missing', detail: '' }
  const asRead = { 'show/progress/jia.yaml': bytes(jiaLog), 'show/progress/yi.yaml': missing }

  it.each([
    ['the first', { ...asRead, 'show/progress/jia.yaml': bytes(`${jiaLog}# 有人改过\n`) }, 'show/progress/jia.yaml'],
    ['the last', { ...asRead, 'show/progress/yi.yaml': bytes('progress:\n') }, 'show/progress/yi.yaml'],
  ])('are written all or none: %s that somebody has changed meanwhile stops them all', async (_, now, path) => {
    const written: string[] = []
    const { code, err } = await write(now, (each) => written.push(each))
    expect(code).toBe(2)
    expect(err).toContain(`${path} has just been changed by somebody else; no file was written, import again`)
    expect(written).toEqual([])
    await write(asRead, (each) => written.push(each))
    expect(written.sort()).toEqual(['show/progress/jia.yaml', 'show/progress/yi.yaml'])
  })

  it('and where a full disk comes in between, what is written is named', async () => {
    const { code, err } = await write(asRead, (path) => {
      if (path.endsWith('jia.yaml')) throw new OutputTrouble(path, { why: 'diskFull' })
    })
    expect(code).toBe(2)
    expect(err).toContain('written before that: show/progress/yi.yaml')
  })

  it('that say the same of a task say it once; what they say differently is told in both', async () => {
    const same = await take('a.xlsx b.xlsx -c show', { ...folder, 'a.xlsx': ledger(jia), 'b.xlsx': ledger(jia) })
    expect(same.code).toBe(0)
    expect(same.out.match(/count: 12/g)).toHaveLength(1)
    const other = [...jia.slice(0, 3), 15]
    const differing = await take('a.xlsx b.xlsx -c show', { ...folder, 'a.xlsx': ledger(jia), 'b.xlsx': ledger(other) })
    expect(differing.code).toBe(1)
    expect(differing.err).toContain('a.xlsx 台账!D3：show.collect@jia 在 b.xlsx 台账!D3 也填了')
    expect(differing.err).toContain('b.xlsx 台账!D3：show.collect@jia 在 a.xlsx 台账!D3 也填了')
    expect(differing.out).toBe('')
  })

  it('must be named once', async () => {
    const { code, err } = await take('甲县.xlsx ./甲县.xlsx -c show', files)
    expect({ code, err }).toEqual({ code: 2, err: 'plan: ./甲县.xlsx 写了两次\n' })
  })
})

describe('which campaign', () => {
  const other = plan.replaceAll('show', 'fair').replaceAll('印制画册', '印制会刊')
  const files = { 'campaigns/one.yaml': plan, 'campaigns/two.yaml': other, '甲县.xlsx': ledger(print) }

  it('is found out by the rows, and told', async () => {
    const { code, err, out } = await take('甲县.xlsx', files)
    expect(code).toBe(0)
    expect(err).toMatch(/^活动方案：one\n/)
    expect(out).toContain('b/campaigns/one.yaml')
  })

  it('is asked for where two know as many of them, or none does', async () => {
    const both = { ...files, 'campaigns/two.yaml': plan }
    expect(await take('甲县.xlsx', both)).toMatchObject({ code: 2, err: expect.stringContaining('请用 -c 写明') })
    const none = { ...files, '甲县.xlsx': ledger(['x.y', '别的', '√']) }
    expect(await take('甲县.xlsx', none)).toMatchObject({ code: 2, err: expect.stringContaining('都没有（one、two）') })
  })

  it('is not chosen where another one cannot be read, but that is named', async () => {
    const broken = { ...files, 'campaigns/two.yaml': 'anniversary: [' }
    const { code, err, out } = await take('甲县.xlsx', broken)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('two')
    expect(err).toContain('campaigns/two.yaml:1')
    expect(err).toContain('请用 -c 写明是哪一个')
    expect((await take('甲县.xlsx -c one', broken)).code).toBe(0)
  })

  it('that is named is the one, whatever its rows', async () => {
    const { code, err } = await take('甲县.xlsx -c two', files)
    expect(code).toBe(1)
    expect(err).toContain('没有编号为“show.print”的任务')
  })
})

describe('files that cannot be read', () => {
  const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  it.each<[why: string, content: string | Uint8Array | undefined, said: string]>([
    [
      'an old workbook, or one with a password',
      xls,
      '是旧格式（.xls、.et）或有打开密码；请去掉密码，另存为 .xlsx 再导入',
    ],
    ['a text under another name', '任务编号,状态\nshow.print,√\n', '是文本文件（如 .csv），只是改了后缀'],
    ['something else', new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 1]), '不是 Excel 工作簿'],
    ['nothing', '', '不是 Excel 工作簿'],
    ['a workbook that is cut off', ledger(print).slice(0, 300), '没有传完整'],
    ['a workbook without a ledger', typedBook(sheet([['说明'], ['请按时报送']])), '里没有台账'],
    ['a file that is not there', undefined, '不存在'],
  ])('%s', async (_, content, said) => {
    const files = { 'plan.yaml': plan, ...(content === undefined ? {} : { '甲县.xlsx': content }) }
    const { code, err, out } = await take('甲县.xlsx -c plan.yaml', files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('甲县.xlsx')
    expect(err).toContain(said)
  })

  it('are all named, and nothing of the others is written', async () => {
    const files = { 'plan.yaml': plan, 'a.xlsx': ledger(print), 'b.xlsx': xls, 'c.xlsx': '文本' }
    const { code, err, written } = await take('a.xlsx b.xlsx c.xlsx -c plan.yaml --write --partial', files)
    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 })
    expect(err.split('\n').slice(0, 3)).toEqual([
      'plan: 没有导入：有的文件读不了',
      expect.stringContaining('b.xlsx'),
      expect.stringContaining('c.xlsx'),
    ])
  })

  it('one that is larger than the limit is not read', async () => {
    const files = { 'plan.yaml': plan, '甲县.xlsx': new Uint8Array(2 * 1024 * 1024) }
    const { err } = await take('甲县.xlsx -c plan.yaml --max-size 1', files)
    expect(err).toContain('太大（2 MiB）')
  })

  it('a workbook with macros is read, and they are not', async () => {
    const macros = rawBook({
      parts: {
        'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
        'xl/worksheets/sheet1.xml': '',
      },
    })
    expect((await take('甲县.xlsm -c plan.yaml', { 'plan.yaml': plan, '甲县.xlsm': macros })).code).toBe(2)
    const { code } = await take('甲县.xlsm -c plan.yaml', { 'plan.yaml': plan, '甲县.xlsm': ledger(print) })
    expect(code).toBe(0)
  })
})
