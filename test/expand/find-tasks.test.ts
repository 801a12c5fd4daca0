import { describe, expect, it } from 'vitest'
import { findTasks } from '../../src/expand/find-tasks.ts'
import { analyzeText } from '../support/analyze-text.ts'

const text = `
anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
units:
  city: { name: 市政协, lead: 主席, section: 办公室 }
  jia: { name: 甲县政协, short: 甲县, lead: 主席, section: 办公室 }
  yi: { name: 乙县政协, short: 乙县, lead: 主席, section: 办公室 }
groups: { counties: [jia, yi] }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: jury, name: 评审, due: 2019-09-01 }
      - { id: collect, name: 征集, each: counties, due: 2019-08-20 }
      - { id: news, name: 供稿, each: counties, repeat: monthly, start: 2019-07-01, due: 2019-08-31 }
  - id: tea
    name: 茶话会
    tasks:
      - { id: party, name: 茶话会, due: 2019-09-25 }
      - { id: report, name: 总结, repeat: monthly, start: 2019-07-01, due: 2019-08-31 }
  - id: end
    name: 总结
    tasks: [{ id: report, name: 总结, due: 2019-10-25 }]
`

describe('the tasks that an address means', () => {
  it.each([
    ['a whole address', 'show.jury', ['show.jury']],
    ['without its activity, where only one has it', 'jury', ['show.jury']],
    ['of one member', 'show.collect@jia', ['show.collect@jia']],
    ['of a member by its short name', 'show.collect@乙县', ['show.collect@yi']],
    ['of a member by its name', 'collect@甲县政协', ['show.collect@jia']],
    ['of all members', 'collect@*', ['show.collect@jia', 'show.collect@yi']],
    ['of a member and a period', 'show.news@jia#2019-08', ['show.news@jia#2019-08']],
    ['of all members in a period', 'news@*#2019-07', ['show.news@jia#2019-07', 'show.news@yi#2019-07']],
    ['of all periods', 'tea.report#*', ['tea.report#2019-07', 'tea.report#2019-08']],
  ])('%s', async (_, address, ids) => {
    const { index } = await analyzeText(text)
    const found = findTasks(address, index)
    expect('tasks' in found ? found.tasks.map(({ id }) => id) : found).toEqual(ids)
  })

  it.each([
    ['which member is meant is not guessed', 'show.collect', 'knownNames'],
    ['nor without its activity', 'collect', 'knownNames'],
    ['nor which period', 'tea.report', 'knownNames'],
    ['two activities have it', 'report', 'knownNames'],
    ['a slip of the hand', 'show.jurry', 'didYouMean'],
    ['a member where there are none', 'show.jury@jia', 'didYouMean'],
    ['no such member', 'show.collect@bing', 'knownNames'],
    ['nothing like it', 'zzzzzzzz.yyyyyyy', undefined],
    ['no address at all', 'a@b@c', undefined],
  ])('%s', async (_, address, advice) => {
    const { index } = await analyzeText(text)
    const found = findTasks(address, index)
    if ('tasks' in found) throw new Error(`means ${found.tasks.length} tasks`)
    expect(found.advice?.message[0]).toBe(advice)
  })
})
