import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.ts'
import type { Day } from '../../src/model/day.ts'
import { isoDay } from '../../src/model/day.ts'
import { analyzeText } from '../support/analyze-text.ts'

const plan = (progress = '', asOf = '2019-08-26'): string => `anniversary: 2019-09-21
asOf: ${asOf}
starts: 2019-08-01
require: []
units:
  city: { name: 市政协 }
  jia: { name: 甲县政协, short: 甲县 }
  yi: { name: 乙县政协, short: 乙县 }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: collect, name: 征集, each: counties, takes: 5wd, due: 9月6日 }
      - { id: jury, name: 评审, after: collect, takes: 3wd, due: 9月10日 }
      - { id: open, name: 开幕, after: jury, takes: 1wd, due: T-1 }
progress:
  - { date: 2019-08-20, task: show.collect@jia, state: started, percent: 60 }
  - { date: 2019-08-20, task: show.collect@yi, state: started, percent: 60 }
${progress}`

const compared = async (before: string, after: string) => {
  const { shifts, margins } = comparePlans(await analyzeText(before), await analyzeText(after))
  const last = (end: number | undefined): string => isoDay((end! - 1) as Day)
  return {
    shifts: shifts.map(({ spender, moves, workdays }) => [
      spender.after.task.id,
      workdays,
      ...moves.map((move) => `${move.after.task.id} ${last(move.before.forecastEnd)} ${last(move.after.forecastEnd)}`),
    ]),
    margins: margins.map(({ unit, before: was, after: is, spender }) => [unit?.id, was, is, spender?.after.task.id]),
  }
}

describe('who has spent the margin', () => {
  it('a county that is sent back moves all that waits for it, and is named for it', async () => {
    const after = plan('  - { date: 2019-08-26, task: show.collect@yi, percent: 20 }\n')
    expect(await compared(plan(), after)).toEqual({
      shifts: [
        [
          'show.collect@yi',
          2,
          'show.collect@yi 2019-08-27 2019-08-29',
          'show.jury 2019-08-30 2019-09-03',
          'show.open 2019-09-02 2019-09-04',
        ],
      ],
      margins: [
        [undefined, 13, 11, 'show.collect@yi'],
        ['city', 13, 11, 'show.collect@yi'],
        ['yi', 17, 15, 'show.collect@yi'],
      ],
    })
  })

  it('what is earlier now is to the credit of who held it before', async () => {
    const slow = plan('  - { date: 2019-08-26, task: show.collect@yi, percent: 20 }\n')
    const [first] = (await compared(slow, plan('  - { date: 2019-08-26, task: show.collect@yi, state: done }\n')))
      .shifts
    expect(first![0]).toBe('show.collect@yi')
    expect(first![1]).toBeLessThan(0)
  })

  it('a task that was done late is named, though it is finished', async () => {
    const done = '  - { date: 2019-08-21, task: show.collect@jia, state: done }\n'
    const after = plan(`${done}  - { date: 2019-08-30, task: show.collect@yi, state: done }\n`, '2019-08-30')
    const { shifts } = await compared(plan(done), after)
    expect(shifts[0]!.slice(0, 2)).toEqual(['show.collect@yi', 3])
    expect(shifts.flat().filter((each) => String(each).startsWith('show.collect@yi 2019'))).toEqual([])
  })

  it('nothing has moved: the campaign’s margin alone, the same on both sides', async () => {
    expect(await compared(plan(), plan())).toEqual({ shifts: [], margins: [[undefined, 13, 13, undefined]] })
  })

  it('a week in which nobody does anything costs what is left to do', async () => {
    const { shifts, margins } = await compared(plan(), plan('', '2019-09-02'))
    expect(shifts.map(([spender]) => spender)).toEqual(['show.collect@jia', 'show.collect@yi'])
    expect(margins[0]!.slice(0, 3)).toEqual([undefined, 13, 8])
  })
})
