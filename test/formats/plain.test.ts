import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writePlain } from '../../src/formats/plain.ts'
import { anyPage, cells, hostileText, page, table } from './page-samples.ts'

describe('writePlain', () => {
  it('writes a line for each row, headings apart', () => {
    const text = writePlain(
      page(
        { kind: 'paragraph', cells: cells('逾期3项', '，其中督办1项', '  ', '受阻 2'), right: cells('2019年7月22日') },
        {
          ...table(['任务', '时限']),
          rows: [[{ text: '印发\n办法' }, { text: '7月31日', raw: '2019-07-31' }], cells('短')],
        },
        { kind: 'heading', text: '需要处理' },
        { ...table(['灯'], ['红']), headless: true },
        table(['甲'], ['乙']),
      ),
    )
    expect(text).toBe(
      [
        '逾期3项，其中督办1项\t受阻 2\t2019年7月22日',
        '任务\t时限',
        '印发 办法\t2019-07-31',
        '短\t',
        '',
        '需要处理',
        '红',
        '',
        '甲',
        '乙',
        '',
      ].join('\n'),
    )
  })

  it('has as many tabs in every row as in the head', () => {
    const rows = fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (rows) => {
        const lines = writePlain(page(table(['a', 'b', 'c'], ...rows))).split('\n')
        expect(lines.length).toBe(rows.length + 2)
        for (const line of lines.slice(0, -1)) expect(line.split('\t').length).toBe(3)
      }),
    )
  })

  it('holds no control character but line ends and tabs', () => {
    fc.assert(
      fc.property(anyPage, (any) => {
        expect(writePlain(any)).not.toMatch(/(?![\n\t])\p{Cc}/u)
      }),
    )
  })
})
