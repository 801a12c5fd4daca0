import { describe, expect, it } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'

const old = `${home}/campaigns/old.yaml`
const fresh = `${home}/campaigns/new.yaml`

/** What `plan init new --from old` makes of a campaign of one file, and what it says. */
const renew = async (text: string | Uint8Array, date: string, ...options: readonly string[]) => {
  const { code, out, err, files } = await run(['init', 'new', '--from', 'old', '--date', date, '--json', ...options], {
    files: { [old]: text },
  })
  expect(err).toBe('')
  expect(files.get(old)).toBe(text)
  return { code, text: files.get(fresh) as string, said: JSON.parse(out) }
}

const everything = `# 本地活动
version: 1   # 不动
id: "old"
name: 庆祝成立{years}周年
anniversary: { date: 2019-09-21, since: 1949-09-21 }  # T
anchors: { 开展: T-1, '座谈': '2019-09-25' }
starts: "2019-06-03"
ends: 2019-12-31

asOf: 2019-07-01             # 状态日期
calendar: { base: cn, closed: [2019-08-15, 2019-08-19..2019-08-20], open: ['2019-09-21'] }
checks: { missing-responsibility: off, due-on-day-off: off }   # 不逐条提示
units: { city: { name: 市政协 }, jia: { name: 甲县政协 }, province: { name: 省政协, external: true } }

# 进度：只追加
progress:
  - { date: 2019-07-10, task: a.notice, state: done }
  - { date: 2019-07-11, task: a.collect@jia, extend: 8月28日, by: 秘书长, note: 连日降雨 }
  # 后面还有
  - { date: 2019-08-29, task: a.collect@jia, state: done }

activities:
  - id: a
    name: 2019年书画展
    due: 2019年10月20日前
    tasks:
      - { id: notice, name: 通知, due: 8月上旬, takes: 2wd }
      - id: collect
        name: 征集
        each: [jia]
        after: notice        # 前置
        due: 8月20日以前
        for:
          jia: { due: "2019-08-22" }
      - { id: report, name: 通报, repeat: monthly, start: 8月, due: 2019-10 }
      - { id: spare, name: 备, optional: true, due: 2019-08-01 }
      - { id: read, name: 阅, after: ["report#2019-08", notice +2wd], due: 待定 }
      - { id: meet, name: 会, unit: province, milestone: true, start: 国庆节后, due: T+30, note: 2019年定 }
`

describe('a new year of everything', () => {
  it('changes the dates, and nothing else', async () => {
    const { code, text, said } = await renew(everything, '2029-09-21')
    expect(code).toBe(0)
    expect(text).toBe(
      everything
        .replace('id: "old"', 'id: "new"')
        .replace('date: 2019-09-21, since', 'date: 2029-09-21, since')
        .replace("'2019-09-25'", "'2029-09-25'")
        .replace('"2019-06-03"', '"2029-06-03"')
        .replace('2019-12-31', '2029-12-31')
        .replace('asOf: 2019-07-01             # 状态日期\n', '')
        .replace('[2019-08-15, 2019-08-19..2019-08-20]', '[2029-08-15, 2029-08-19..2029-08-20]')
        .replace("['2019-09-21']", "['2029-09-21']")
        .replace(/# 进度：只追加\nprogress:\n( .*\n)*\n/, '')
        .replace('2019年10月20日前', '2029年10月20日前')
        .replace('"2019-08-22"', '"2029-08-22"')
        .replace('due: 2019-10 }', 'due: 2029-10 }')
        .replace('due: 2019-08-01', 'due: 2029-08-01')
        .replace('report#2019-08', 'report#2029-08')
        .replace('国庆节后', '10月8日'),
    )
    expect(said.moved).toBe(13)
  })

  it('lists what people must decide', async () => {
    const { said, text } = await renew(everything, '2029-09-21')
    expect(said.decisions.map(({ kind }: { kind: string }) => kind)).toEqual([
      'due-day-off',
      'due-day-off',
      'due-day-off',
      'holiday-unknown',
      'closed',
      'closed',
      'open',
      'period',
      'weekday',
      'weekday',
      'weekday',
      'undecided',
      'external',
      'name',
      'remark',
    ])
    // Where it now stands, in the new file.
    const holiday = said.decisions.find(({ kind }: { kind: string }) => kind === 'holiday-unknown')
    expect([holiday.file, text.split('\n')[holiday.line - 1]]).toEqual([
      'campaigns/new.yaml',
      expect.stringContaining('start: 10月8日'),
    ])
  })

  it('remembers how it went', async () => {
    const { said } = await renew(everything, '2029-09-21')
    expect(said.lessons).toEqual([
      expect.objectContaining({
        task: 'a.collect@jia',
        due: '2019-08-22',
        extended: '2019-08-28',
        done: '2019-08-29',
        lateBy: 1,
      }),
    ])
    expect(said.lessons[0].text).toContain('连日降雨')
  })

  it('writes nothing with --dry-run, and says the same', async () => {
    const dry = await run(['init', 'new', '--from', 'old', '--date', '2029-09-21', '--json', '--dry-run'], {
      files: { [old]: everything },
    })
    expect(dry.written.size).toBe(0)
    const { said } = await renew(everything, '2029-09-21')
    expect(JSON.parse(dry.out)).toEqual({ ...said, written: false })
  })

  it('turns days into distances where that is asked for', async () => {
    const { text } = await renew(everything, '2029-09-21', '--as-offsets')
    expect(text).toContain("'座谈': 'T+4'")
    expect(text).toContain('due: T-32\n')
    expect(text).toContain('jia: { due: "T-30" }')
    expect(text).toContain('due: 8月上旬')
    expect(text).toContain('closed: [2029-08-15,')
  })
})

describe('texts of all kinds', () => {
  const body = `units: { city: { name: 市政协 } }
activities: [{ id: a, name: 甲, tasks: [{ id: t, name: 乙, due: 2019-08-30 }] }]
`
  const header = 'require: []\nanniversary: 2019-09-21\nstarts: 2019-07-01\n'

  it.each([
    ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line break at the end', (text: string) => text.trimEnd()],
    ['one map in braces', (text: string) => `{ ${text.trimEnd().split('\n').join(',\n  ')}, asOf: 2019-08-01 }\n`],
    ['the log in the middle', (text: string) => text.replace('units', 'progress: []\nunits')],
    [
      'the log at the end',
      (text: string) => `${text}progress:\n- date: 2019-08-01\n  task: a.t\n  state: done\n  # Ende\n`,
    ],
    ['the status date first', (text: string) => `asOf: 2019-08-01\n${text}`],
  ])('%s: read again, they say the same', async (_, make) => {
    const text = make(header + body)
    const { code, text: now, said } = await renew(text, '2024-09-21')
    expect(code).toBe(0)
    expect(said.moved).toBe(3)
    expect(now).toContain('due: 2024-08-30')
    expect(now).not.toMatch(/asOf|progress|state: done/)
    expect(now.includes('\r\n')).toBe(text.includes('\r\n'))
  })

  it('keeps a byte order mark', async () => {
    const { text } = await renew(`\ufeff${header}${body}`, '2024-09-21')
    expect(text).toBe(`\ufeff${header}${body}`.replaceAll('2019', '2024'))
  })

  it('takes the comments of the log along with it, and no others', async () => {
    const text = `# 题目\n${header}# 关于单位\n${body}\n# 日志\n# 不改写\nprogress:\n  - { date: 2019-08-01, task: a.t, state: done }\n  # 末尾\n\n# 再见\n`
    expect((await renew(text, '2024-09-21')).text).toBe(
      `# 题目\n${header}# 关于单位\n${body}\n# 再见\n`.replaceAll('2019', '2024'),
    )
  })

  it('points the schema from the new place', async () => {
    const text = `# yaml-language-server: $schema=docs/plan.schema.json\n${header}${body}`
    const { files } = await run(['init', 'new', '--from', './plan.yaml', '--date', '2024-09-21'], {
      files: { [`${home}/plan.yaml`]: text, [`${home}/campaigns/x.yaml`]: 'x' },
    })
    expect(files.get(fresh)).toContain('$schema=../docs/plan.schema.json\n')
  })

  it('is written though it has errors, which are listed: exit 1', async () => {
    const tight = `${header}units: { city: { name: 市政协 } }
activities: [{ id: a, name: 甲, tasks: [{ id: t, name: 乙, takes: 5wd, due: 2019-07-05 }] }]
`
    const { code, said, text } = await renew(tight, '2019-09-23')
    expect(code).toBe(1)
    expect(said.findings).toContainEqual(expect.objectContaining({ severity: 'error', line: 5 }))
    expect(text).toContain('due: 2019-07-07')
  })

  it.each([
    ['a mistake of YAML', `${header}units: {`],
    ['no anniversary', body],
    ['an alias', `${header}x: &a 1\n${body}`],
  ])('is not made of what cannot be read: %s', async (_, text) => {
    const { code, written } = await run(['init', 'new', '--from', 'old', '--date', '2024-09-21'], {
      files: { [old]: text },
    })
    expect(code).toBe(2)
    expect(written.size).toBe(0)
  })
})

describe('the campaigns of this repository', () => {
  it.each([
    ['anniversary-70', '2029-09-21'],
    ['anniversary-70', '2024-09-21'],
    ['anniversary-70', '2029-09-25'],
    ['anniversary-70', '2028-02-29'],
    ['key-work-2019', '2029-09-21'],
    ['key-work-2019', '2024-09-21'],
    ['example', '2029-09-21'],
    ['example', '2024-09-21'],
  ])('%s pass plan check on %s', async (from, date) => {
    const { code, err, files, written } = await run(['init', 'new', '--from', from, '--date', date], {
      files: campaignFiles(from),
    })
    expect(code, err).toBe(0)
    expect([...written.keys()].some((path) => path.includes('progress'))).toBe(false)
    const checked = await run(['check', 'new'], { files: Object.fromEntries(files) })
    expect(checked.code, checked.out).toBe(0)
    const back = await run(['init', 'back', '--from', 'new', '--date', '2019-09-21'], {
      files: Object.fromEntries(files),
    })
    expect(back.code).toBe(0)
  })

  it.each([
    [['--from', 'exampel', '--date', '2029-09-21'], 'a name that is nowhere'],
    [['--from', 'example'], 'no day'],
    [['--from', 'example', '--date', '9月21日'], 'a day without a year'],
    [['--from', 'example', '--date', '2029-09-21', '--file'], 'a folder as a file'],
    [['--from', `${home}/campaigns`, '--date', '2029-09-21'], 'several'],
  ])('are not touched: %j, %s', async (argv) => {
    const files = campaignFiles('example', 'anniversary-70')
    const { code, written, err } = await run(['init', 'new', ...argv, '--lang', 'en'], { files })
    expect(code).toBe(2)
    expect(err).not.toBe('')
    expect(written.size).toBe(0)
  })
})
