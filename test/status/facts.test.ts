import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import { analyzeText } from '../support/analyze-text.ts'
import { planOf } from '../support/plan-text.ts'

const factsOf = async (task: string, ...entries: readonly string[]) => {
  const log = entries.map((entry) => `  - { task: show.a, by: 甲, note: 乙, ${entry} }\n`).join('')
  const plan = `${planOf(`id: a, ${task}`).replace('asOf: 2019-07-08', 'asOf: 2019-07-31')}progress:\n${log}`
  const { standings } = await analyzeText(plan)
  const { state, percent, count, started, done, dropped, extensions } = standings[0]!.facts
  const days = [started, done, dropped].map((of) => (of === undefined ? '-' : isoDay(of).slice(5)))
  return `${state} ${percent}% ${count === undefined ? '-' : count / 1000} ${days.join(' ')} ${extensions.length}`
}

// What is expected reads: state, percent, count, the days it was started, done, dropped, and how often it was extended.
describe('facts from the log (schedule.md §5, language.md §9)', () => {
  it.each([
    { entries: ['date: 2019-08-01, state: done'], is: 'todo 0% - - - - 0', why: 'later than the status date' },
    { entries: ['date: 2019-07-31, state: done'], is: 'done 100% - - 07-31 - 0', why: 'on the status date' },
    { entries: ['date: 2019-07-02, state: started'], is: 'started 0% - 07-02 - - 0', why: 'started' },
    {
      entries: ['date: 2019-07-02, state: started', 'date: 2019-07-03, state: started'],
      is: 'started 0% - 07-02 - - 0',
      why: 'the first start counts',
    },
    { entries: ['date: 2019-07-02, percent: 40'], is: 'started 40% - 07-02 - - 0', why: 'a percent starts' },
    { entries: ['date: 2019-07-02, percent: 0'], is: 'todo 0% - - - - 0', why: 'none does not' },
    { entries: ['date: 2019-07-02, percent: 100'], is: 'started 99% - 07-02 - - 0', why: 'only done is 100' },
    {
      entries: ['date: 2019-07-02, percent: 60', 'date: 2019-07-03, percent: 40'],
      is: 'started 40% - 07-02 - - 0',
      why: 'the last word counts, also downwards',
    },
    {
      entries: ['date: 2019-07-03, percent: 40', 'date: 2019-07-02, percent: 60'],
      is: 'started 40% - 07-02 - - 0',
      why: 'by date, not by place',
    },
    {
      entries: ['date: 2019-07-02, percent: 40', 'date: 2019-07-02, percent: 60'],
      is: 'started 60% - 07-02 - - 0',
      why: 'on one day by place',
    },
    { entries: ['date: 2019-07-02, state: done'], is: 'done 100% - - 07-02 - 0', why: 'done without a start' },
    { entries: ['date: 2019-07-02, state: accepted'], is: 'accepted 100% - - 07-02 - 0', why: 'accepted at once' },
    {
      entries: ['date: 2019-07-02, state: done', 'date: 2019-07-05, state: accepted'],
      is: 'accepted 100% - - 07-02 - 0',
      why: 'the day it was done stays',
    },
    {
      entries: ['date: 2019-07-02, state: done', 'date: 2019-07-05, state: done, percent: 30'],
      is: 'done 100% - - 07-02 - 0',
      why: 'a finished task stays as it is',
    },
    {
      entries: ['date: 2019-07-02, percent: 70, state: done', 'date: 2019-07-05, state: returned'],
      is: 'started 70% - 07-02 - - 0',
      why: 'returned: open again, the percent as it was',
    },
    {
      entries: ['date: 2019-07-02, state: done', 'date: 2019-07-05, state: reopened'],
      is: 'started 0% - 07-05 - - 0',
      why: 'reopened: started since then',
    },
    {
      entries: ['date: 2019-07-02, state: done', 'date: 2019-07-05, state: returned', 'date: 2019-07-09, state: done'],
      is: 'done 100% - 07-05 07-09 - 0',
      why: 'done a second time',
    },
    {
      entries: ['date: 2019-07-02, percent: 30', 'date: 2019-07-05, state: dropped'],
      is: 'dropped 30% - 07-02 - 07-05 0',
      why: 'dropped',
    },
    {
      entries: ['date: 2019-07-02, state: dropped', 'date: 2019-07-05, state: reopened'],
      is: 'started 0% - 07-05 - - 0',
      why: 'taken up again',
    },
    { entries: ['date: 2019-07-02, extend: 8月底'], is: 'todo 0% - - - - 1', why: 'an extension starts nothing' },
    { entries: ['date: 2019-07-02, state: done, extend: 8月底'], is: 'done 100% - - 07-02 - 1', why: 'it comes first' },
    {
      entries: ['date: 2019-07-02, state: done', 'date: 2019-07-03, extend: 8月底'],
      is: 'done 100% - - 07-02 - 1',
      why: 'taken on a finished task too',
    },
    {
      entries: ['date: 2019-07-02, extend: 8月底', 'date: 2019-08-02, extend: 9月底'],
      is: 'todo 0% - - - - 1',
      why: 'later ones are not in force',
    },
  ])('$why', async ({ entries, is }) => {
    expect(await factsOf('due: 7月', ...entries)).toBe(is)
  })

  it.each([
    { entries: ['count: 5'], is: 'started 25% 5 07-02 - - 0', why: 'a count is a share of the target' },
    { entries: ['count: 0'], is: 'todo 0% 0 - - - 0', why: 'a count of nothing does not start' },
    { entries: ['count: 6.66'], is: 'started 33% 6.66 07-02 - - 0', why: 'rounded down' },
    { entries: ['count: 20'], is: 'done 100% 20 07-02 07-02 - 0', why: 'the target is reached' },
    { entries: ['count: 25'], is: 'done 100% 25 07-02 07-02 - 0', why: 'and passed' },
    { entries: ['count: 19.999'], is: 'started 99% 19.999 07-02 - - 0', why: 'almost' },
    { entries: ['count: 5, percent: 60'], is: 'started 60% 5 07-02 - - 0', why: 'percent after count' },
    { entries: ['percent: 60, count: 5'], is: 'started 60% 5 07-02 - - 0', why: 'whatever the order of the keys' },
    {
      entries: ['count: 20, percent: 60, state: started'],
      is: 'done 100% 20 07-02 07-02 - 0',
      why: 'finished by the count',
    },
    { entries: ['count: 20, state: returned'], is: 'started 99% 20 07-02 - - 0', why: 'the state comes last' },
  ])('target 20件, $entries: $why', async ({ entries, is }) => {
    expect(await factsOf('due: 7月, target: 20件', ...entries.map((entry) => `date: 2019-07-02, ${entry}`))).toBe(is)
  })

  it('an event takes no extension: its day is changed in the plan', async () => {
    expect(await factsOf('date: T', 'date: 2019-07-02, extend: 10月')).toBe('todo 0% - - - - 0')
  })

  it('the last extension in force is the deadline; the plan’s stays known', async () => {
    const log = ['2019-07-02, extend: 7月20日', '2019-07-05, extend: 7月15日', '2019-07-09, extend: 7月30日']
    const lines = log.map((entry) => `  - { task: show.a, by: 甲, note: 乙, date: ${entry} }\n`).join('')
    const { standings } = await analyzeText(`${planOf('id: a, due: 7月10日')}progress:\n${lines}`)
    const [{ deadline, originalDeadline }] = standings as [(typeof standings)[0]]
    expect([deadline, originalDeadline].map((of) => isoDay(of as never))).toEqual(['2019-07-15', '2019-07-10'])
  })
})
