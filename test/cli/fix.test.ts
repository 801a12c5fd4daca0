import { describe, expect, it } from 'vitest'
import { type FakeSettings, home, run } from '../support/fake-world.ts'

const redundant = `anniversary: 2019-09-21
starts: 2019-07-01
require: []
units: { city: { name: 市政协 } }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: a, name: 甲 }
      - { id: b, name: 乙, after: a }
      - { id: c, name: 丙, after: [a, b] }   # plan: ignore[undecided] 等通知
`
const mended = redundant.replace('[a, b]', '[b]').replace('   # plan: ignore[undecided] 等通知', '')
const broken = redundant.replace('units: { city: { name: 市政协 } }', 'units: { city: { name: 市政协, colour: 红 } }')

const check = (text: string, ...options: readonly string[]) =>
  run(['check', 'plan.yaml', '--lang', 'en', ...options], { files: { [`${home}/plan.yaml`]: text } })

describe('plan check --fix', () => {
  it('writes what can be mended, and says how much that was', async () => {
    const { code, out, err, written } = await check(redundant, '--fix', '--fail-on', 'info')
    expect([...written]).toEqual([['plan.yaml', mended]])
    expect(out).toBe('')
    expect(err).toBe('mended 2 problems in 1 file\n')
    expect(code).toBe(0)
  })

  it('reports what is left, at the places where it then stands', async () => {
    const text = broken
      .replace('    tasks:\n', '    # plan: ignore[undecided]\n    tasks:\n')
      .replace('丙,', '丙, colour: 红,')
    const { code, out, written } = await check(text, '--fix', '--format', 'concise')
    // With other mistakes in the plan, comments without use are not told from those that will be needed again.
    expect(written.get('plan.yaml')).toBe(text.replace('[a, b]', '[b]'))
    expect(out.match(/unknown-key/g)).toHaveLength(2)
    expect(code).toBe(1)
  })

  it('says nothing and writes nothing where there is nothing to mend', async () => {
    expect(await check(mended, '--fix')).toMatchObject({ code: 0, out: '', err: '', written: new Map() })
  })

  it.each([
    ['--only', 'unused-ignore', redundant.replace('   # plan: ignore[undecided] 等通知', '')],
    ['--skip', 'unused-ignore', redundant.replace('[a, b]', '[b]')],
  ])('mends only what is asked for with %s', async (option, rule, expected) => {
    const { written } = await check(redundant, '--fix', option, rule)
    expect(written.get('plan.yaml')).toBe(expected)
  })

  it('leaves alone what a comment silences, even where --no-ignore shows it', async () => {
    const silenced = mended.replace('after: [b] }', 'after: [a, b] }   # plan: ignore[redundant-dependency] 写明')
    for (const options of [[], ['--no-ignore']]) {
      expect((await check(silenced, '--fix', ...options)).written.size).toBe(0)
    }
  })

  it('leaves alone what the campaign has turned off', async () => {
    const off = redundant.replace(
      'require: []',
      'require: []\nchecks: { redundant-dependency: off, unused-ignore: off }',
    )
    expect((await check(off, '--fix')).written.size).toBe(0)
  })

  it('mends the files of a folder each for itself', async () => {
    const [header, activities] = [
      redundant.slice(0, redundant.indexOf('activities:')),
      redundant.slice(redundant.indexOf('activities:')),
    ]
    const files = {
      [`${home}/campaigns/x/1.yaml`]: header,
      [`${home}/campaigns/x/2.yaml`]: activities,
      [`${home}/campaigns/x/3.yaml`]: activities.replace('id: show', 'id: other'),
    }
    const { written, err } = await run(['check', '--fix', '--lang', 'en'], { files })
    expect([...written.keys()].map((path) => path.split('/').at(-1))).toEqual(['2.yaml', '3.yaml'])
    expect(err).toBe('mended 4 problems in 2 files\n')
  })

  it('writes nothing where somebody else has changed the file since it was read', async () => {
    const texts = [redundant, `${redundant}# 新的一行\n`].map((text) => new TextEncoder().encode(text))
    let reads = 0
    const but = { readFile: () => ({ bytes: texts[Math.min(reads++, texts.length - 1)]! }) }
    const { code, err, written } = await run(['check', 'plan.yaml', '--fix', '--lang', 'en'], {
      files: { [`${home}/plan.yaml`]: redundant },
      but,
    })
    expect(written.size).toBe(0)
    expect(err).toContain('plan.yaml has changed')
    expect(code).toBe(2)
  })

  it('stops where a file cannot be written', async () => {
    const { code, err } = await run(['check', 'plan.yaml', '--fix', '--lang', 'en'], {
      files: { [`${home}/plan.yaml`]: redundant },
      unwritable: { 'plan.yaml': 'permission denied' },
    })
    expect([code, err]).toEqual([2, 'plan: cannot write plan.yaml: permission denied\n'])
  })

  it('writes the formats of what is left', async () => {
    const { written } = await check(redundant, '--fix', '--format', 'json:left.json')
    expect(JSON.parse(written.get('left.json')!).diagnostics).toEqual([])
    const { out } = await check(redundant.replace('甲 }', '甲, due: 待定 }'), '--fix', '--format', 'json')
    expect(JSON.parse(out).diagnostics).toMatchObject([{ rule: 'undecided', address: 'show.a', fix: null }])
  })

  const terminal: FakeSettings = { stdout: { isTerminal: true }, files: { [`${home}/plan.yaml`]: redundant } }
  it('says on a terminal that all is well', async () => {
    const { out } = await run(['check', 'plan.yaml', '--fix', '--lang', 'en'], terminal)
    expect(out).toBe('No problems in 1 campaign, 1 file.\n')
  })
})

describe('plan check --diff', () => {
  it('shows what would be mended, writes nothing and exits with 1', async () => {
    const { code, out, err, written } = await check(redundant, '--diff')
    expect(out).toBe(
      [
        '--- a/plan.yaml',
        '+++ b/plan.yaml',
        '@@ -8,4 +8,4 @@',
        '     tasks:',
        '       - { id: a, name: 甲 }',
        '       - { id: b, name: 乙, after: a }',
        '-      - { id: c, name: 丙, after: [a, b] }   # plan: ignore[undecided] 等通知',
        '+      - { id: c, name: 丙, after: [b] }',
        '',
      ].join('\n'),
    )
    expect({ code, err, written }).toEqual({ code: 1, err: '', written: new Map() })
  })

  it.each(['./plan.yaml', `${home}/plan.yaml`, '../office/plan.yaml'])(
    'names a file given as %s from here',
    async (path) => {
      const { out } = await run(['check', path, '--diff'], { files: { [`${home}/plan.yaml`]: redundant } })
      expect(out.split('\n')[0]).toBe(path.startsWith('..') ? '--- a/../office/plan.yaml' : '--- a/plan.yaml')
    },
  )

  it('shows nothing where there is nothing to mend', async () => {
    expect(await check(mended, '--diff')).toMatchObject({ code: 0, out: '', err: '' })
  })

  it('counts on standard error what is left', async () => {
    const { code, out, err } = await check(broken.replace('[a, b]', '[b]'), '--diff')
    expect([code, out, err]).toEqual([1, '', '1 error, 0 warnings, 0 info\n'])
  })

  it('shows no line that a build server would obey', async () => {
    const note = 'note: |\n          ::error::x\n          ##[error]x\n        after: [a, b]\n'
    const hostile = redundant.replace(
      / {6}- \{ id: c.*\n/,
      `      - id: c\n        name: 丙\n        ${note}      # plan: ignore[undecided] ##[error]x\n`,
    )
    const { out } = await check(hostile, '--diff')
    expect(out).toContain('after: [b]')
    expect(out).not.toMatch(/^[ +-]?\s*::|##\[/m)
  })

  it('shows no sign that a terminal would obey or nobody sees, and keeps tabs and the ends of lines', async () => {
    const comment = '      # 甲\u001b[2J\u009b\u202e\u200b乙\t丙\n'
    const hostile = redundant.replace(/(?= {6}- \{ id: c)/, comment).replaceAll('\n', '\r\n')
    const { out } = await check(hostile, '--diff')
    expect(out).toContain('甲\\u{1b}[2J\\u{9b}\\u{202e}\\u{200b}乙\t丙\r\n')
    expect(out).not.toMatch(/[\u001b\u009b\u202e\u200b]/)
  })
})

describe('what does not go together', () => {
  it.each([
    [['--fix', '--diff'], '--fix and --diff exclude each other'],
    [['--diff', '--format', 'json'], '--format and --diff exclude each other'],
  ])('%s', async (options, message) => {
    const { code, err } = await check(redundant, ...options)
    expect([code, err]).toEqual([2, `plan: ${message}\n`])
  })

  it.each(['--fix', '--diff'])('standard input and %s', async (option) => {
    const { code, err } = await run(['check', '-', option, '--lang', 'en'], { stdin: redundant })
    expect([code, err]).toEqual([2, 'plan: standard input cannot be mended: name a file\n'])
  })
})

describe('formats carry fixes', () => {
  const text = redundant.replace(
    '[a, b] }',
    '[b] }\n      # plan: ignore[undecided]\n      - { id: d, name: 丁, after: [c, a] }',
  )

  it('json', async () => {
    const { diagnostics } = JSON.parse((await check(text, '--format', 'json')).out)
    expect(diagnostics.map(({ fix }: { readonly fix: unknown }) => fix)).toEqual([
      { edits: [{ file: 'plan.yaml', line: 12, column: 1, endLine: 13, endColumn: 1, text: '' }] },
      { edits: [{ file: 'plan.yaml', line: 13, column: 36, endLine: 13, endColumn: 39, text: '' }] },
      { edits: [{ file: 'plan.yaml', line: 13, column: 42, endLine: 13, endColumn: 74, text: '' }] },
    ])
  })

  it('sarif', async () => {
    const { runs } = JSON.parse((await check(text, '--format', 'sarif')).out)
    expect(runs[0].results[1].fixes).toEqual([
      {
        description: { text: 'remove it; no date changes' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'plan.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [{ deletedRegion: { startLine: 13, startColumn: 36, endLine: 13, endColumn: 39 } }],
          },
        ],
      },
    ])
  })

  it('rdjson, in bytes', async () => {
    const { diagnostics } = JSON.parse((await check(text, '--format', 'rdjson')).out)
    expect(diagnostics[1].suggestions).toEqual([
      { range: { start: { line: 13, column: 38 }, end: { line: 13, column: 41 } }, text: '' },
    ])
  })
})
