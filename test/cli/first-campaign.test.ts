import { describe, expect, it } from 'vitest'
import { runChecks } from '../../src/checks/run.ts'
import { day, dayOf, isoDay } from '../../src/model/day.ts'
import { loadStarterWords } from '../../src/words/index.ts'
import { readTexts } from '../support/analyze-text.ts'
import { home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const languages = ['zh-CN', 'en'] as const

const inside = (files: ReadonlyMap<string, unknown>): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith(`${home}/campaigns`)).map((path) => path.slice(home.length + 1))

describe.each(languages)('the first campaign in %s', (language) => {
  it.each(['folder', 'file'] as const)(
    'passes plan check as a %s without a finding, whatever its day',
    async (form) => {
      const words = await loadStarterWords(language)
      // Around the holidays and make-up days of many years: what is written in working days fits everywhere.
      for (let date: number = dayOf(2008, 6, 1); date < dayOf(2026, 10, 1); date += 31) {
        const facts = { id: 'first', date: isoDay(day(date)), since: '1949-09-21', day: day(date), modeline: () => '' }
        const texts = form === 'folder' ? Object.fromEntries(words.folder(facts)) : { 'first.yaml': words.file(facts) }
        const { plan, problems, sources } = await readTexts(texts)
        const found = runChecks(plan, problems, sources).problems
        expect(found.map(({ code }) => `${isoDay(day(date))} ${code}`)).toEqual([])
      }
    },
  )

  it('lies under campaigns, with a schema that its files find', async () => {
    const { code, files } = await run(['init', 'spring', '--date', '2019-12-30', '--lang', language])
    expect(code).toBe(0)
    expect(inside(files)).toEqual([
      'campaigns/spring/campaign.yaml',
      'campaigns/spring/activities/1-prepare.yaml',
      'campaigns/spring/activities/2-exhibition.yaml',
      'campaigns/spring/plan.schema.json',
    ])
    const activity = files.get(`${home}/campaigns/spring/activities/1-prepare.yaml`) as string
    expect(activity.split('\n')[0]).toBe('# yaml-language-server: $schema=../plan.schema.json')
    expect(JSON.parse(files.get(`${home}/campaigns/spring/plan.schema.json`) as string).$schema).toContain('draft-07')
    const checked = await run(['check', 'spring', '--strict'], { files: Object.fromEntries(files) })
    expect(checked.out).toBe('')
    expect(checked.code).toBe(0)
  })

  it('is said in its own language', async () => {
    const { files } = await run(['init', 'spring', '--file', '--lang', language])
    expect(files.get(`${home}/campaigns/spring.yaml`)).toContain(language === 'en' ? 'language: en' : 'language: zh-CN')
  })
})

describe('plan init', () => {
  it('takes the schema that the repository has', async () => {
    const schema = { [`${home}/docs/plan.schema.json`]: '{}' }
    const folder = await run(['init', 'spring'], { files: schema })
    expect(inside(folder.files)).not.toContain('campaigns/spring/plan.schema.json')
    const text = folder.files.get(`${home}/campaigns/spring/activities/1-prepare.yaml`) as string
    expect(text).toContain('$schema=../../../docs/plan.schema.json\n')
    const file = await run(['init', 'spring', '--file'], { files: schema })
    expect(file.files.get(`${home}/campaigns/spring.yaml`)).toContain('$schema=../docs/plan.schema.json\n')
  })

  it('puts it under the nearest campaigns/ upwards', async () => {
    const files = { [`${home}/campaigns/old.yaml`]: '', [`${home}/docs/a/x.md`]: '' }
    const { files: after, out } = await run(['init', 'spring'], { files, cwd: `${home}/docs/a` })
    expect(inside(after)).toContain('campaigns/spring/campaign.yaml')
    expect(out).toContain('../../campaigns/spring')
  })

  it('begins its thirteen weeks today where no day is given', async () => {
    const { files } = await run(['init', 'spring', '--file'], { today: { '': dayOf(2019, 6, 22) } })
    expect(files.get(`${home}/campaigns/spring.yaml`)).toContain('{ date: 2019-09-21, since: 2009-09-21 }')
  })

  it('counts the years from an anniversary on 29 February', async () => {
    const { files } = await run(['init', 'spring', '--file', '--date', '2024年2月29日'])
    expect(files.get(`${home}/campaigns/spring.yaml`)).toContain('{ date: 2024-02-29, since: 2014-02-28 }')
  })

  it('writes nothing with --dry-run, and says what it would', async () => {
    const { code, out, written } = await run(['init', 'spring', '--dry-run', '--lang', 'en'])
    expect(code).toBe(0)
    expect(written.size).toBe(0)
    expect(out).toContain('activities/2-exhibition.yaml')
  })

  it.each([
    ['2019-08-25', true],
    ['2019-08-26', false],
    ['2019-08-27', false],
  ])('says that %s is over: %s', async (date, isOver) => {
    const files = { [`${home}/campaigns/old.yaml`]: smallPlan() }
    for (const from of [[], ['--from', 'old']]) {
      const { code, out } = await run(['init', 'spring', '--date', date, '--lang', 'zh-CN', ...from], { files })
      expect(code).toBe(0)
      expect(out.includes('这个周年日已经过去，今天是2019年8月26日（周一）')).toBe(isOver)
    }
  })

  it('explains itself with days of its own year', async () => {
    const { files } = await run(['init', 'spring', '--file', '--date', '2026-06-18', '--lang', 'zh-CN'])
    const text = files.get(`${home}/campaigns/spring.yaml`) as string
    expect(text).toContain('也可写成 2026-03-19、3月中旬')
    expect(text).toContain('也可写成 4月9日前、4月上旬')
    const english = await run(['init', 'autumn', '--file', '--date', '2026-06-18', '--lang', 'en'])
    expect(english.files.get(`${home}/campaigns/autumn.yaml`)).toContain('2026-04-09 would do as well')
  })

  it('says as JSON what it has made', async () => {
    const { out } = await run(['init', 'spring', '--date', '2019-09-21', '--file', '--json'])
    expect(JSON.parse(out)).toEqual({
      formatVersion: 1,
      campaign: 'spring',
      path: 'campaigns/spring.yaml',
      anniversary: '2019-09-21',
      written: true,
      files: ['spring.yaml'],
    })
  })

  it.each([
    [['..'], 'a way out'],
    [['../x'], 'a way out'],
    [['a/b'], 'a folder in a folder'],
    [['a\\b'], 'the same on Windows'],
    [['.hidden'], 'a name that is passed over'],
    [['a b'], 'a blank'],
    [['a:b'], 'a stream of Windows'],
    [['a\u202eb'], 'a sign that turns the writing direction'],
    [['a\u0430'], 'letters that look alike'],
    [['CON'], 'a device of Windows'],
    [['lpt1'], 'a device of Windows'],
    [['campaigns'], 'a collection'],
    [['null'], 'nothing'],
    [['x'.repeat(81)], 'no name for a file'],
    [[''], 'a variable that is not set'],
    [[], 'none'],
    [['a', 'b'], 'two'],
  ])('refuses the name %j: %s', async (names) => {
    const { code, written, err } = await run(['init', ...names, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).not.toBe('')
    expect(written.size).toBe(0)
  })

  it.each([
    ['a folder', { [`${home}/campaigns/spring/campaign.yaml`]: 'x' }],
    ['an empty folder', { [`${home}/campaigns/spring`]: 'empty folder' as const }],
    ['a file', { [`${home}/campaigns/spring.yaml`]: 'x' }],
    ['a file with the other ending', { [`${home}/campaigns/spring.yml`]: 'x' }],
    ['capitals', { [`${home}/campaigns/Spring/campaign.yaml`]: 'x' }],
  ])('touches nothing that is there: %s', async (_, files) => {
    for (const form of [[], ['--file']]) {
      const { code, written } = await run(['init', 'spring', ...form], { files })
      expect(code).toBe(2)
      expect(written.size).toBe(0)
    }
  })

  it.each(['9月21日', '2019-02-30', '2019', 'T', '1800-01-01', '8月底'])('refuses the day %s', async (date) => {
    const { code, written } = await run(['init', 'spring', '--date', date])
    expect(code).toBe(2)
    expect(written.size).toBe(0)
  })

  it('tells that --as-offsets needs an old campaign', async () => {
    expect((await run(['init', 'spring', '--as-offsets', '--lang', 'en'])).err).toBe(
      'plan: --as-offsets goes with --from\n',
    )
  })
})
