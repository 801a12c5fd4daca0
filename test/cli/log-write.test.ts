import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/model/day.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const plan = `# 一个方案
anniversary: 2019-09-21
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
      - { id: notice, name: 印发通知, takes: 2wd, due: 7月10日 }
      - { id: collect, name: 征集作品, each: [jia, yi], after: notice, takes: 5wd, due: 9月2日, target: 20件 }
      - { id: jury, name: 评审, after: collect, takes: 3wd, due: 9月10日 }
      - { id: opening, name: 开展, after: jury, date: T-1 }
progress:
  - { date: 2019-07-03, task: show.notice, state: done }
`
const files = { [`${home}/plan.yaml`]: plan }
const added = (line: string): string => `${plan}  - { date: 2019-08-26, ${line} }\n`

/** A command line on the plan, in words. */
const words = (line: string): readonly string[] => [...line.split(' '), '-c', 'plan.yaml', '--lang', 'en']

const note = async (line: string, text: string = plan) => {
  const ran = await run(words(line), { files: { [`${home}/plan.yaml`]: text } })
  return { ...ran, now: ran.written.get('plan.yaml') }
}

describe('each command writes its entry', () => {
  it.each([
    ['start show.collect@jia', 'task: show.collect@jia, state: started'],
    ['done show.collect@jia --evidence 第1号', 'task: show.collect@jia, state: done, evidence: 第1号'],
    ['report show.collect@jia --count 8', 'task: show.collect@jia, count: 8'],
    ['report show.collect@jia --count ８.５ --by 甲', 'task: show.collect@jia, count: 8.5, by: 甲'],
    ['report show.jury --percent 40', 'task: show.jury, percent: 40'],
    ['report show.jury --percent 40%', 'task: show.jury, percent: 40'],
    ['accept show.notice --by 秘书长', 'task: show.notice, state: accepted, by: 秘书长'],
    ['return show.notice --note 缺附件', 'task: show.notice, state: returned, note: 缺附件'],
    ['drop show.jury --note 不评', 'task: show.jury, state: dropped, note: 不评'],
    ['extend show.jury 9月12日 --by 秘书长 --note 多', 'task: show.jury, extend: 2019-09-12, by: 秘书长, note: 多'],
    ['extend show.jury 9月 --by 秘书长 --note 多', 'task: show.jury, extend: 2019-09-30, by: 秘书长, note: 多'],
    ['start jury', 'task: show.jury, state: started'],
    ['start show.collect@甲县', 'task: show.collect@jia, state: started'],
    ['done show.jury --note a:,b', 'task: show.jury, state: done, note: "a:,b"'],
  ])('%s', async (line, entry) => {
    const { code, now, err } = await note(line)
    expect(now, err).toBe(added(entry))
    expect(code).toBe(0)
  })

  it('several addresses at once, each in its own entry, all in one writing', async () => {
    const { now, written } = await note('start show.collect@* show.jury')
    expect(now).toBe(
      `${added('task: show.collect@jia, state: started')}  - { date: 2019-08-26, task: show.collect@yi, state: started }
  - { date: 2019-08-26, task: show.jury, state: started }\n`,
    )
    expect(written.size).toBe(1)
  })

  it('of a task that is named twice, one', async () => {
    const { now } = await note('start show.jury jury')
    expect(now).toBe(added('task: show.jury, state: started'))
  })

  it('keeps a byte order mark and the lines of Windows', async () => {
    const text = `\ufeff${plan.replaceAll('\n', '\r\n')}`
    const { now } = await note('start show.jury', text)
    expect(now).toBe(`${text}  - { date: 2019-08-26, task: show.jury, state: started }\r\n`)
  })
})

describe('the day of an entry', () => {
  const today = { '': dayOf(2019, 8, 28), 'Asia/Shanghai': dayOf(2019, 8, 28) }
  const free = plan.replace('asOf: 2019-08-26\n', '')
  const dated = async (argv: readonly string[], text: string, env: Record<string, string> = {}) => {
    const ran = await run([...words('start show.jury'), ...argv], {
      files: { [`${home}/plan.yaml`]: text },
      today,
      env,
    })
    const day = /(\S+), task: show\.jury/.exec(ran.written.get('plan.yaml') ?? '')?.[1]
    return { ...ran, day, first: ran.out.split('\n')[0] }
  }

  it.each([
    ['today', [], free, {}, '2019-08-28', 'Noted on Wed 28 Aug 2019:'],
    ["the campaign's asOf", [], plan, {}, '2019-08-26', "Noted on Mon 26 Aug 2019 (the campaign's asOf):"],
    [
      'PLAN_AS_OF',
      [],
      plan,
      { PLAN_AS_OF: '8月27日' },
      '2019-08-27',
      'Noted on Tue 27 Aug 2019 (given by PLAN_AS_OF):',
    ],
    ['--date', ['--date', 'T-27'], plan, {}, '2019-08-25', 'Noted on Sun 25 Aug 2019 (given by --date):'],
    ['--date, which is today', ['--date', '8月28日'], plan, {}, '2019-08-28', 'Noted on Wed 28 Aug 2019:'],
  ] as const)('%s', async (_, argv, text, env, day, first) => {
    const ran = await dated(argv, text, env)
    expect(ran).toMatchObject({ day, first, code: 0 })
  })

  it.each([
    ['has not come yet', ['--date', '2019-08-29'], free, '29 Aug 2019 has not come yet (today is 28 Aug 2019)'],
    ['before the campaign', ['--date', '2019-06-30'], free, '30 Jun 2019 is before the campaign starts (1 Jul 2019)'],
    ['no single day', ['--date', '8月底'], free, '--date "8月底" is wrong'],
    ['no day at all', ['--date', '8月32日'], free, '--date "8月32日" is wrong'],
  ] as const)('that %s is refused', async (_, argv, text, said) => {
    const { code, err, written } = await dated(argv, text)
    expect(err).toContain(said)
    expect(code).toBe(2)
    expect(written.size).toBe(0)
  })

  it('may lie ahead of today where the status date does: that is a rehearsal', async () => {
    const { day } = await dated([], plan.replace('asOf: 2019-08-26', 'asOf: 2019-09-02'))
    expect(day).toBe('2019-09-02')
  })

  it('after the status date: reports will show it later, and that is said', async () => {
    const { out } = await dated(['--date', '8月28日'], plan)
    expect(out).toContain("Reports are as of 26 Aug (the campaign's asOf): they show this from 28 Aug on; move asOf.")
    expect((await dated([], plan)).out).not.toContain('Reports')
  })
})

describe('what is told', () => {
  it('what was noted, where it stands, and what that moves', async () => {
    const { out } = await note('done show.collect@*')
    expect(out).toBe(`Noted on Mon 26 Aug 2019:
  show.collect@jia 征集作品: done
  show.collect@yi 征集作品: done
Written to plan.yaml
What this moves:
  show.jury 评审: can start on 27 Aug; forecast finish 4 Sep → 29 Aug
`)
  })

  it('that a count has reached the target, and what awaits sign-off', async () => {
    const { out } = await note('report show.collect@jia --count 20', `signOff: true\n${plan}`)
    expect(out).toContain(
      'show.collect@jia 征集作品: 20件 so far; the target is reached, so it is done; awaiting sign-off',
    )
  })

  it('that 100% are not done', async () => {
    expect((await note('report show.jury --percent 100')).out).toContain('note that with plan done')
  })

  it('that nothing moves', async () => {
    expect((await note('accept show.notice')).out).toContain('It moves no other task.')
  })

  it('at most eight tasks; the others are counted', async () => {
    const many = Array.from({ length: 10 }, (_, at) => `      - { id: t${at}, name: 子, after: jury, due: 9月18日 }\n`)
    const { out } = await note('done show.jury', plan.replace('progress:', `${many.join('')}progress:`))
    // The one that was noted, and eight that move.
    expect(out.match(/^ {2}show\./gm)).toHaveLength(9)
    expect(out).toContain('\n  and 3 more\n')
  })

  it('names of plans cannot act on the terminal', async () => {
    const { out } = await note('start show.jury', plan.replace('评审', '"评\\e[31m审"'))
    expect(out).toContain('评\\u{1b}[31m审')
  })

  it('tasks that come after one that is not finished', async () => {
    const { err, code } = await note('done show.jury')
    expect(err).toBe('plan: note: show.jury comes after show.collect@jia and 1 more, not finished yet\n')
    expect(code).toBe(0)
    expect((await note('done show.jury show.collect@*')).err).not.toContain('comes after')
  })

  it('what plan check will say of the entry', async () => {
    const { err, now } = await note('done show.notice --date 7月2日', plan.replace(/progress:\n.*\n/, ''))
    expect(now).toContain('2019-07-02')
    expect(err).toBe('')
    const phone = await note('start show.jury --note 13909331234')
    expect(phone.err).toContain('139****1234')
  })
})

describe('--dry-run', () => {
  it('prints the change as a patch, and writes nothing', async () => {
    const { code, out, err, written } = await note('start show.collect@jia --dry-run')
    expect(out).toBe(`--- a/plan.yaml
+++ b/plan.yaml
@@ -16,3 +16,4 @@
       - { id: opening, name: 开展, after: jury, date: T-1 }
 progress:
   - { date: 2019-07-03, task: show.notice, state: done }
+  - { date: 2019-08-26, task: show.collect@jia, state: started }
`)
    expect(err).toContain('Would note on Mon 26 Aug 2019')
    expect(err).toContain('no file was written')
    expect(written.size).toBe(0)
    expect(code).toBe(0)
  })

  it('touches no lock', async () => {
    const editFile = () => Promise.reject(new Error('it was asked to write'))
    const { code } = await run(words('start show.jury --dry-run'), { files, but: { editFile } })
    expect(code).toBe(0)
  })

  it('a file that is made', async () => {
    const { out } = await run(
      ['start', 'prepare.bulletin#2019-09', 'tea-party.programmes@ding', '--dry-run', '--date', '2019-08-26'],
      {
        files: Object.fromEntries(Object.entries(campaignFiles('example')).filter(([path]) => !path.includes('ding'))),
      },
    )
    expect(out).toContain(`--- /dev/null
+++ b/campaigns/example/progress/ding.yaml
@@ -0,0 +1,3 @@
+# yaml-language-server: $schema=../../../docs/plan.schema.json
+progress:
+  - { date: 2019-08-26, task: tea-party.programmes@ding, state: started }
`)
    expect(out).toContain('--- a/campaigns/example/progress/city.yaml')
  })
})
