import { expect, it } from 'vitest'
import { type Typed, takeSheet } from './returned.ts'

it('a row keeps its cell where merged cells overlap, as they do in no file but a forged one', async () => {
  const rows: Typed[][] = [
    ['工作任务', '责任单位', '累计数', '状态'],
    ['征集作品', '甲县', 20, '√'],
    [],
    [],
    [undefined, '乙县', 20, '√'],
  ]
  const whole = { top: 2, bottom: 5, left: 0, right: 0 }
  const within = { top: 3, bottom: 4, left: 0, right: 0 }
  const read = ['jia', 'yi'].map((unit) => `show.collect@${unit} 2019-08-26, count 20, done`)
  for (const merged of [[whole], [whole, within], [within, whole]])
    expect((await takeSheet(rows, {}, { merged })).entries).toEqual(read)
  expect((await takeSheet(rows, {}, { merged: [within] })).entries).toEqual(read.slice(0, 1))
})
