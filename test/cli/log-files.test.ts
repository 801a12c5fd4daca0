import { describe, expect, it } from 'vitest'
import { home, run } from '../support/fake-world.ts'
import { campaign, entry, log, noted, type Texts } from './log-campaign.ts'

describe('the file that an entry goes to', () => {
  it.each<readonly [why: string, line: string, texts: Texts, path: string]>([
    [
      "the unit's own",
      'done collect@jia',
      { 'progress/jia.yaml': log(entry('show.collect@jia')) },
      'progress/jia.yaml',
    ],
    ["the host's own", 'done notice', { 'progress/city.yaml': '# 市政协\n' }, 'progress/city.yaml'],
    ['the ending of the file that is there', 'done collect@jia', { 'progress/jia.yml': log() }, 'progress/jia.yml'],
    ['a name in capitals', 'done collect@jia', { 'progress/JIA.yaml': log() }, 'progress/JIA.yaml'],
    ['a new one beside the others', 'done collect@yi', { 'progress/jia.yaml': log() }, 'progress/yi.yaml'],
    ['the first one of all', 'done collect@jia', {}, 'progress/jia.yaml'],
    [
      'beside those of other units, where they are',
      'done collect@yi',
      { 'log/2019/jia.yaml': log(entry('show.collect@jia')) },
      'log/2019/yi.yaml',
    ],
    [
      "not another unit's, though an entry of ours stands there",
      'done collect@yi',
      { 'progress/city.yaml': log(entry('show.collect@yi')) },
      'progress/yi.yaml',
    ],
    [
      'one that several units share',
      'done collect@yi',
      { 'progress/city.yaml': log(entry('show.notice')), 'progress/counties.yaml': log(entry('show.collect@yi')) },
      'progress/counties.yaml',
    ],
    [
      'of several such the one that was written last',
      'done collect@yi',
      {
        'a.yaml': log(entry('show.collect@yi', '2019-08-02')),
        'b.yaml': log(entry('show.collect@yi', '2019-08-01')),
      },
      'a.yaml',
    ],
    ['the one log of the campaign', 'done collect@yi', { 'log.yaml': log(entry('show.notice')) }, 'log.yaml'],
    ['a name that Windows keeps for itself', 'done collect@con', {}, 'progress/unit-con.yaml'],
  ])('%s', async (_, line, texts, path) => {
    const { written, err } = await noted(line, texts)
    expect([...written.keys()], err).toEqual([`show/${path}`])
  })

  it('is the same whoever signs: 销号 of a county is written to the county', async () => {
    const done = log('  - { date: 2019-08-01, task: show.collect@jia, state: done }\n')
    const { written } = await noted('accept collect@jia --by 秘书长', { 'progress/jia.yaml': done })
    expect(written.get('show/progress/jia.yaml')).toBe(
      `${done}  - { date: 2019-08-26, task: show.collect@jia, state: accepted, by: 秘书长 }\n`,
    )
  })

  it('of all members is one for each', async () => {
    const { written, out } = await noted('done collect@*', { 'progress/jia.yaml': log() })
    expect([...written.keys()]).toEqual([
      'show/progress/jia.yaml',
      'show/progress/yi.yaml',
      'show/progress/unit-con.yaml',
    ])
    expect(out).toContain('Written to show/progress/jia.yaml\nNew file show/progress/yi.yaml\n')
  })

  it('of the working directory itself', async () => {
    const files = { [`${home}/campaign.yaml`]: campaign }
    const { written } = await run(['done', 'collect@jia', '-c', '.'], { files })
    expect([...written.keys()]).toEqual(['progress/jia.yaml'])
  })
})

describe('a new file begins', () => {
  const first = async (texts: Texts): Promise<string | undefined> =>
    (await noted('done collect@yi', texts)).written.get('show/progress/yi.yaml')?.split('progress:')[0]

  it.each<readonly [why: string, texts: Texts, text: string]>([
    ['with the log where nobody names a schema', {}, ''],
    [
      'with the schema that its neighbours name',
      { 'progress/jia.yaml': '# yaml-language-server: $schema=../../a.json\n' },
      '# yaml-language-server: $schema=../../a.json\n',
    ],
    [
      'with the schema as it is seen from there',
      { 'a.yaml': '# yaml-language-server: $schema=../a.json\n' },
      '# yaml-language-server: $schema=../../a.json\n',
    ],
    [
      'with an address as it is',
      { 'a.yaml': '# yaml-language-server: $schema=https://example.org/a.json\n' },
      '# yaml-language-server: $schema=https://example.org/a.json\n',
    ],
    [
      'with the line ends of its neighbours',
      { 'progress/jia.yaml': '# yaml-language-server: $schema=./a.json\r\n' },
      '# yaml-language-server: $schema=./a.json\r\n',
    ],
  ])('%s', async (_, texts, text) => {
    expect(await first(texts)).toBe(text)
  })
})

describe('broken files', () => {
  it('the one that is to be written: refused', async () => {
    const { err, code, written } = await noted('done collect@jia', { 'progress/jia.yaml': 'progress: [\n' })
    expect(err).toContain('show/progress/jia.yaml has errors: mend them first')
    expect([code, written.size]).toEqual([2, 0])
  })

  it('another one: no obstacle', async () => {
    const { written } = await noted('done collect@jia', {
      'progress/jia.yaml': log(),
      'progress/yi.yaml': 'progress: [\n',
    })
    expect([...written.keys()]).toEqual(['show/progress/jia.yaml'])
  })

  it('one that may hold the log of the unit: refused', async () => {
    const { err, code } = await noted('done collect@jia', { 'progress/counties.yaml': 'progress: [\n' })
    expect(err).toContain('show/progress/counties.yaml has errors, so the file of 甲县政协 cannot be told')
    expect(code).toBe(2)
  })

  it('a layout that cannot be added to: refused with its line, and what to write by hand', async () => {
    const { err } = await noted('done collect@jia', { 'progress/jia.yaml': '# 甲县\nprogress: 见台账\n' })
    expect(err).toContain('show/progress/jia.yaml, line 2: progress is no list; nothing was written')
    expect(err).toContain('- { date: 2019-08-26, task: show.collect@jia, state: done }')
  })
})
