import { describe, expect, it } from 'vitest'
import { plan, sheet } from '../intake/returned.ts'
import { run } from '../support/fake-world.ts'
import { typedBook } from '../support/typed-book.ts'
import { head, jia, print, take, takeOne, wrong } from './import-ledger.ts'

describe('options', () => {
  it('--date is the day of rows that name none', async () => {
    const { out, err } = await takeOne([print, jia], '--date 8月22日')
    expect(err).toContain('台账!E3：8月23日晚于台账的日期（8月22日）')
    expect(out).toContain('+  - { date: 2019-08-22, task: show.collect@jia, count: 12')
  })

  it.each([
    ['--date 2019-02-30', '--date'],
    ['--date 2019-06-01', '早于活动开始的日期'],
    ['--date 2019-09-30', '还没有到'],
    ['--date=', '--date'],
    ['--by=', '--by'],
    ['--sheet=', '--sheet'],
    ['--as-of x', 'x'],
  ])('%s is refused', async (option, said) => {
    const { code, err } = await takeOne([print], option)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('--sheet reads one sheet, and names those there are', async () => {
    const book = typedBook(sheet([head, print], { name: '七月' }), sheet([head, jia], { name: '八月' }))
    const files = { 'plan.yaml': plan, '甲县.xlsx': book }
    const { out } = await take('甲县.xlsx -c plan.yaml --sheet 七月', files)
    expect(out).toContain('show.print')
    expect(out).not.toContain('+  - { date: 2019-08-26, task: show.collect@jia')
    const { code, err } = await take('甲县.xlsx -c plan.yaml --sheet 七月份', files)
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: 'plan: 没有名为“七月份”的工作表：有 七月、八月',
    })
  })

  it('a file is wanted', async () => {
    const { code, err } = await run(['import', '--lang', 'zh-CN'])
    expect({ code, err }).toEqual({ code: 2, err: 'plan: 请写明要导入的台账，如 plan import 甲县.xlsx\n' })
  })

  it('--json tells all of it, and shows no patch', async () => {
    const { out, code } = await takeOne([print, wrong], '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      formatVersion: 1,
      campaign: 'plan',
      asOf: '2019-08-26',
      written: false,
      paths: ['plan.yaml'],
      files: [
        {
          file: '甲县.xlsx',
          date: '2019-08-26',
          dateFrom: 'campaign',
          printedOn: null,
          unchanged: 0,
          errors: 1,
          warnings: 0,
          entries: [
            {
              date: '2019-08-23',
              task: 'show.print',
              state: 'done',
              percent: null,
              count: null,
              note: '已送印',
              evidence: null,
              cell: '台账!C3',
            },
          ],
          findings: [
            {
              severity: 'error',
              cell: '台账!C4',
              code: 'unknownState',
              message: '看不懂状态“差不多”：请填未启动、进行中、办结之一',
            },
          ],
        },
      ],
    })
  })
})
