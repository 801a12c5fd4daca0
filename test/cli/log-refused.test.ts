import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { home, run } from '../support/fake-world.ts'

const plan = `anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  jia: { name: 甲县政协, short: 甲县, lead: 主席, section: 综合室 }
  yi: { name: 乙县政协, short: 乙县, lead: 主席, section: 综合室 }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: done, name: 甲, due: 7月10日 }
      - { id: accepted, name: 乙, due: 7月10日 }
      - { id: dropped, name: 丙, due: 7月10日 }
      - { id: started, name: 丁, due: 9月10日 }
      - { id: todo, name: 戊, due: 9月10日 }
      - { id: counted, name: 己, due: 9月10日, target: 20件 }
      - { id: open, name: 庚, due: 待定 }
      - { id: event, name: 辛, date: T-1 }
      - { id: each, name: 壬, each: [jia, yi], except: { yi: 单独办展 }, due: 9月10日 }
progress:
  - { date: 2019-07-03, task: show.done, state: done }
  - { date: 2019-07-04, task: show.accepted, state: done }
  - { date: 2019-07-05, task: show.accepted, state: accepted }
  - { date: 2019-07-06, task: show.dropped, state: dropped }
  - { date: 2019-07-07, task: show.started, state: started }
  - { date: 2019-07-08, task: show.counted, count: 8 }
`

const refused = async (line: string, text = plan): Promise<{ readonly err: string; readonly code: number }> => {
  const argv = [...line.split(' '), '-c', 'plan.yaml', '--lang', 'en']
  const { err, code, out, written } = await run(argv, { files: { [`${home}/plan.yaml`]: text } })
  expect(out).toBe('')
  expect(written.size).toBe(0)
  return { err, code }
}

describe('is refused, with the reason', () => {
  it.each([
    ['start show.started', 'was started on 7 Jul'],
    ['start show.done', 'was done on 3 Jul; to open it again, use plan return'],
    ['done show.done', 'was done on 3 Jul; to open it again'],
    ['done show.accepted', 'was done on 4 Jul and signed off'],
    ['done show.dropped', 'was dropped on 6 Jul; to take it up again'],
    ['report show.done --percent 50', 'was done on 3 Jul'],
    ['report show.counted --count 7', 'cannot fall from 8 to 7'],
    ['report show.started --count 7', 'has no target in the plan'],
    ['accept show.started', 'is not done yet, so it cannot be signed off'],
    ['accept show.todo', 'is not done yet'],
    ['accept show.accepted', 'was done on 4 Jul and signed off'],
    ['accept show.dropped', 'was dropped'],
    ['return show.started --note x', 'is not done yet: there is nothing to send back'],
    ['return show.dropped --note x', 'was dropped'],
    ['drop show.done --note x', 'was done on 3 Jul'],
    ['drop show.dropped --note x', 'was dropped on 6 Jul'],
    ['drop show.counted --note x --date 2019-07-05', 'something is noted on 8 Jul, which this would make void'],
    ['done show.done --date 2019-07-02', 'something is noted on 3 Jul'],
    ['report show.counted --count 20 --date 2019-07-05', 'something is noted on 8 Jul'],
    ['extend show.done 9月20日 --by a --note b', 'was done on 3 Jul'],
    ['extend show.event 9月25日 --by a --note b', 'has a fixed day'],
    ['extend show.open 9月25日 --by a --note b', 'has no deadline to extend'],
  ])('%s', async (line, reason) => {
    const { err, code } = await refused(line)
    expect(err).toContain(`plan: nothing was noted: ${line.split(' ')[1]} ${reason}`)
    expect(code).toBe(2)
  })

  it.each([
    ['start', 'name a task by its address'],
    ['start show.tod', 'did you mean `show.todo`?'],
    ['start show.each@yi', '单独办展'],
    ['return show.done', 'say with --note why'],
    ['drop show.todo', 'say with --note why'],
    ['extend show.todo 9月12日 --note b', 'say with --by who approved it'],
    ['extend show.todo 9月12日 --by a', 'say with --note why'],
    ['extend show.todo --by a --note b', 'name the new deadline after the address'],
    ['extend show.todo 9月31日 --by a --note b', 'DATE "9月31日" is wrong'],
    ['report show.todo', 'say with --count how many'],
    ['report show.counted --count 8 --percent 40', '--count and --percent exclude each other'],
    ['report show.counted --count 8件', '--count wants a number, not "8件"'],
    ['report show.counted --count -1', '--count wants a number, not "-1"'],
    ['report show.todo --percent 101', 'from 0 to 100, not "101"'],
    ['report show.todo --percent 1.5', 'from 0 to 100, not "1.5"'],
    ['start show.todo --state done', 'there is no option "--state"'],
  ])('%s', async (line, reason) => {
    const { err, code } = await refused(line)
    expect(err).toContain(reason)
    expect(code).toBe(2)
  })

  it('an empty text: a variable that is not set', async () => {
    const argv = ['done', 'show.todo', '--by', '', '-c', 'plan.yaml', '--lang', 'en']
    const { err, code } = await run(argv, { files: { [`${home}/plan.yaml`]: plan } })
    expect(err).toContain('the option --by needs a value')
    expect(code).toBe(2)
  })

  it('all of several where one is wrong, and says what the others take', async () => {
    const { err } = await refused('done show.todo show.done show.started show.dropped')
    expect(err).toBe(`plan: nothing was noted: 2 tasks cannot be
show.done was done on 3 Jul; to open it again, use plan return
show.dropped was dropped on 6 Jul; to take it up again, add an entry with state: reopened to its progress file
the others can: plan done show.todo show.started -c plan.yaml
`)
  })

  it.each([
    ['return', ['--note', "it's '; rm -rf ~ #"], `--note 'it'\\''s '\\''; rm -rf ~ #'`],
    ['drop', ['--note', '$(id) `id` "x"', '--by', '秘书长'], `--by 秘书长 --note '$(id) \`id\` "x"'`],
    [
      'done',
      ['--date', '8月20日', '--evidence', 'https://a.b/?c=d&e', '--dry-run'],
      "--date 8月20日 --evidence 'https://a.b/?c=d&e'",
    ],
    ['report', ['--percent', '50'], '--percent 50'],
    ['extend', ['9月12日', '--by', 'a b', '--note', 'c'], "show.todo 9月12日 --by 'a b' --note c"],
  ])('the others are taken with all that was given: plan %s %j', async (kind, given, said) => {
    const ids = kind === 'return' ? ['show.done', 'show.todo'] : ['show.todo', 'show.dropped']
    const argv = [kind, ...ids, ...given, '-c', 'plan.yaml', '--lang', 'en']
    const { err } = await run(argv, { files: { [`${home}/plan.yaml`]: plan } })
    expect(err).toContain(`the others can: plan ${kind} `)
    expect(err).toContain(`${said} -c plan.yaml`)
    expect(err.includes('--dry-run')).toBe(given.includes('--dry-run'))
  })

  it('a day before the one that opened it: on that day it made no sense', async () => {
    const { err } = await refused('accept show.done --date 7月2日')
    expect(err).toContain('show.done is not done yet')
  })

  it('what must not stand in a plan', async () => {
    const { err } = await refused('done show.todo --note 机密★20年')
    expect(err).toContain('it would make new errors')
  })
})

describe('is not refused', () => {
  const noted = async (line: string, text = plan): Promise<string> => {
    const argv = [...line.split(' '), '-c', 'plan.yaml', '--lang', 'en']
    const { err, written } = await run(argv, {
      files: { [`${home}/plan.yaml`]: text },
      today: { '': dayOf(2019, 8, 28), 'Asia/Shanghai': dayOf(2019, 8, 28) },
    })
    expect(written.size, err).toBe(1)
    return err
  }

  it.each([
    ['the same count again: nothing new is news too', 'report show.counted --count 8'],
    ['a lower percentage', 'report show.started --percent 0'],
    ['a task without a deadline', 'start show.open'],
    ['what was signed off, sent back', 'return show.accepted --note x'],
  ])('%s', async (_, line) => {
    expect(await noted(line)).toBe('')
  })

  it.each([
    [
      'an event before its day',
      'done show.event',
      'show.event is set for 20 Sep, which has not come yet; please check',
    ],
    [
      'less than the target',
      'done show.counted',
      'show.counted has a target of 20件, but only 8件 was reported; please check',
    ],
  ])('%s; it is told', async (_, line, said) => {
    expect(await noted(line)).toBe(`plan: note: ${said}\n`)
  })

  it('an event on its day, whose day has come', async () => {
    expect(await noted('done show.event', plan.replace('date: T-1', 'date: 8月26日'))).toBe('')
  })

  it('an extension that is none; it is told', async () => {
    expect(await noted('extend show.todo 9月10日 --by a --note b')).toContain('plan: note: the extended deadline')
  })

  it('a plan that has errors elsewhere already', async () => {
    expect(await noted('start show.todo', plan.replace('due: 9月10日 }', 'due: 9月31日 }'))).toContain('has 1 error')
  })

  it('what opens a deadline again that cannot be kept: that is the plan, not the entry', async () => {
    const tight = plan.replace(
      '{ id: done, name: 甲, due: 7月10日 }',
      '{ id: done, name: 甲, takes: 30wd, due: 7月10日 }',
    )
    expect(await noted('return show.done --note x', tight)).toContain('plan: note: show.done cannot end before')
  })
})
