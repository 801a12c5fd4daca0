import { describe, expect, it } from 'vitest'
import { diff as english } from '../../src/words/en/diff.ts'
import { diff as chinese } from '../../src/words/zh-CN/diff.ts'

describe('how far dates follow', () => {
  it.each([
    [7, 7, '推迟7天', '7 days later'],
    [-1, -1, '提前1天', '1 day earlier'],
    [7, 8, '推迟7至8天', '7 to 8 days later'],
    [-8, -7, '提前7至8天', '7 to 8 days earlier'],
    [-2, 3, '变动（提前2天至推迟3天）', '2 days earlier to 3 days later'],
  ])('from %i to %i', (least, most, zh, en) => {
    expect(chinese.follow(3, least, most)).toBe(`3项任务的日期随之${zh}`)
    expect(english.follow(3, least, most)).toBe(`the dates of 3 tasks follow: ${en}`)
  })
})
