import { describe, expect, it } from 'vitest'
import type { EntryFields } from '../../src/edit/entry-text.ts'
import { append, parse } from './append.ts'

const fields: EntryFields = [
  ['date', '2019-08-22'],
  ['task', 'show.jury'],
  ['state', 'done'],
]
const E = '{ date: 2019-08-22, task: show.jury, state: done }'
const tight = '{date: 2019-08-22, task: show.jury, state: done}'
const old = '{ date: 2019-08-01, task: show.notice, state: started }'

/** Texts as they are afterwards: between « and » stands what is added, between ‹ and › what goes. */
const layouts: readonly (readonly [why: string, text: string])[] = [
  ['the house style', `progress:\n  - ${old}\n«  - ${E}\n»`],
  ['a log of several entries', `progress:\n  - ${old}\n  - ${old}\n«  - ${E}\n»`],
  ['dashes under the key', `progress:\n- ${old}\n«- ${E}\n»`],
  ['set in by one', `progress:\n - ${old}\n« - ${E}\n»`],
  ['set in by four', `progress:\n    - ${old}\n«    - ${E}\n»`],
  ['braces without blanks', `progress:\n  - {date: 2019-08-01, task: a.b, count: 1}\n«  - ${tight}\n»`],
  ['blanks behind the dash', `progress:\n  -   ${old}\n«  -   ${E}\n»`],
  ['a tab behind the dash', `progress:\n  -\t${old}\n«  -\t${E}\n»`],
  [
    'a key a line',
    'progress:\n  - date: 2019-08-01\n    task: a.b\n    count: 1\n«  - date: 2019-08-22\n    task: show.jury\n    state: done\n»',
  ],
  [
    'a key a line, far behind the dash',
    'progress:\n-   date: 2019-08-01\n    task: a.b\n«-   date: 2019-08-22\n    task: show.jury\n    state: done\n»',
  ],
  [
    'a dash on a line of its own',
    'progress:\n  -\n    date: 2019-08-01\n    task: a.b\n«  - date: 2019-08-22\n    task: show.jury\n    state: done\n»',
  ],
  ['the last one in braces, others not', `progress:\n  - date: 2019-08-01\n    task: a.b\n  - ${old}\n«  - ${E}\n»`],
  ['a comment behind the last entry', `progress:\n  - ${old}   # 已核\n«  - ${E}\n»`],
  ['a comment under the log stays under it', `progress:\n  - ${old}\n«  - ${E}\n»  # 以上已核\n`],
  ['a comment that is set in belongs to its entry', `progress:\n  - ${old}\n    # 电话核实\n«  - ${E}\n»`],
  ['comments at the end of the file', `progress:\n  - ${old}\n«  - ${E}\n»\n# 完\n# vim: ts=2\n`],
  ['a comment between entries', `progress:\n  # 七月\n  - ${old}\n  # 八月\n  - ${old}\n«  - ${E}\n»`],
  ['blank lines at the end', `progress:\n  - ${old}\n«  - ${E}\n»\n\n`],
  ['blank lines between entries', `progress:\n  - ${old}\n\n  - ${old}\n«  - ${E}\n»`],
  ['other keys behind it', `progress:\n  - ${old}\n«  - ${E}\n»\nunits:\n  city: { name: 市政协 }\n`],
  ['other keys right behind it', `progress:\n- ${old}\n«- ${E}\n»units: { city: { name: 市政协 } }\n`],
  ['no line break at the end', `progress:\n  - ${old}«\n  - ${E}»`],
  ['no line break behind a comment', `progress:\n  - ${old} # 已核«\n  - ${E}»`],
  ['lines of Windows', `progress:\r\n  - ${old}\r\n«  - ${E}\r\n»`],
  ['lines of Windows, the last one open', `progress:\r\n  - ${old}«\r\n  - ${E}»`],
  [
    'lines of Windows, a key a line',
    'progress:\r\n  - date: 2019-08-01\r\n    task: a.b\r\n«  - date: 2019-08-22\r\n    task: show.jury\r\n    state: done\r\n»',
  ],
  ['both line ends: as above it', `id: a\nprogress:\r\n  - ${old}\r\n«  - ${E}\r\n»units: {}\n`],
  ['an entry over two lines', `progress:\n  - { date: 2019-08-01,\n      task: a.b }\n«  - ${E}\n»`],
  [
    'a folded note',
    `progress:\n  - date: 2019-08-01\n    task: a.b\n    note: 一\n      二\n«  - date: 2019-08-22\n    task: show.jury\n    state: done\n»`,
  ],
  [
    'a note as a block',
    `progress:\n  - date: 2019-08-01\n    note: |\n      一\n      # 二\n«  - date: 2019-08-22\n    task: show.jury\n    state: done\n»# 完\n`,
  ],
  [
    'a block that keeps its blank lines',
    `progress:\n  - date: 2019-08-01\n    note: |+\n      一\n\n«  - date: 2019-08-22\n    task: show.jury\n    state: done\n»# 完\n`,
  ],
  [
    'a block that is cut off',
    `progress:\n  - note: |\n      一«\n  - date: 2019-08-22\n    task: show.jury\n    state: done»`,
  ],
  ['an entry of nothing', `progress:\n  -\n«  - ${E}\n»`],
  ['an entry that is none', `progress:\n  - 已印发\n«  - ${E}\n»`],
  ['in quotes', `progress:\n  - { "date": '2019-08-01', task: "a.b" }\n«  - ${E}\n»`],
  ['the key in quotes', `"progress":\n  - ${old}\n«  - ${E}\n»`],
  ['a key of that name elsewhere', `activities:\n  - progress: []\nprogress:\n  - ${old}\n«  - ${E}\n»`],

  ['nothing yet', `progress:\n«  - ${E}\n»`],
  ['nothing yet, and a remark', `progress:   # 只追加\n«  - ${E}\n»`],
  ['nothing yet, and remarks below', `progress:\n  # 只追加，不改写。\n«  - ${E}\n»\n# 完\n`],
  ['nothing yet, keys behind it', `progress:\n«  - ${E}\n»units:\n  city: { name: 市政协 }\n`],
  ['nothing yet, no line break', `id: a\nprogress:«\n  - ${E}»`],
  ['nothing yet, where dashes stand under their keys', `activities:\n- id: a\nprogress:\n«- ${E}\n»`],
  ['~', `progress:‹ ~›\n«  - ${E}\n»id: a\n`],
  ['null with a remark', `progress:‹   null›  # 还没有\n«  - ${E}\n»`],
  ['empty brackets', `progress: [«\n  ${E},\n»]\n`],
  ['empty brackets with a remark', `progress: [«\n  ${E},\n»]  # 还没有\nid: a\n`],
  ['empty brackets over lines', `progress: [   # 还没有\n«  ${E},\n»]\n`],

  ['brackets', `progress: [ ${old}«, ${E}» ]\n`],
  ['brackets without blanks', `progress: [{date: 2019-08-01, task: a.b}«, ${tight}»]\n`],
  ['brackets with a comma at the end', `progress: [ ${old},« ${E},» ]\n`],
  ['brackets over lines', `progress: [\n  ${old},\n  ${old}«,»\n«  ${E}\n»]\n`],
  ['brackets over lines, each with a comma', `progress: [\n  ${old},\n«  ${E},\n»]\n`],
  ['brackets over lines, a remark behind the comma', `progress: [\n  ${old}, # 已核\n«  ${E},\n»]\n`],
  ['brackets over lines, a remark without a comma', `progress: [\n  ${old}«,» # 已核, 齐\n«  ${E}\n»]\n`],
  ['brackets over lines, closed on the last one', `progress: [\n  ${old},\n  ${old}«,\n  ${E}»]\nid: a\n`],
  ['brackets below the key', `progress:\n  [ ${old}«, ${E}» ]\n`],
  ['brackets at the end, no line break', `progress: [${old}«, ${E}»]`],
  ['all in braces', `{ id: a, progress: [${old}«, ${E}»] }\n`],

  ['no log', `id: a\n«progress:\n  - ${E}\n»`],
  ['no log, parts with blank lines between', `id: a\n\nunits: {}\n«\nprogress:\n  - ${E}\n»`],
  ['no log, a blank line at the end', `id: a\n\nunits: {}\n\n«progress:\n  - ${E}\n»`],
  ['no log, no line break', `id: a«\nprogress:\n  - ${E}»`],
  ['no log, lines of Windows', `id: a\r\n\r\nunits: {}\r\n«\r\nprogress:\r\n  - ${E}\r\n»`],
  ['no log, a comment at the end', `id: a\n# 完\n«progress:\n  - ${E}\n»`],
  ['no log, dashes under their keys', `activities:\n- id: a\n«progress:\n- ${E}\n»`],
  ['no log, all set in', `  id: a\n  units: {}\n«  progress:\n    - ${E}\n»`],
  ['no log, a block that keeps its blank lines', `id: a\n\nname: |+\n  一\n\n«progress:\n  - ${E}\n»`],
  ['nothing but comments', `# yaml-language-server: $schema=x.json\n# 甲县\n«progress:\n  - ${E}\n»`],
  ['nothing but a comment that is not ended', `# 甲县«\nprogress:\n  - ${E}»`],
  ['nothing at all', `«progress:\n  - ${E}\n»`],
  ['a blank line', `\n«progress:\n  - ${E}\n»`],
]

describe('an entry is added to', () => {
  it.each(layouts)('%s', async (_, text) => {
    const before = text.replaceAll(/«[^»]*»/g, '').replaceAll(/[‹›]/g, '')
    const after = text.replaceAll(/‹[^›]*›/g, '').replaceAll(/[«»]/g, '')
    const done = await append(before, fields)
    expect('source' in done ? done.source.text : done).toBe(after)
    expect(await parse({ path: 'x', text: after })).toBeDefined()
  })
})

describe('a text is refused, and where it says so,', () => {
  it.each([
    ['no map', '- a\n', 'not-a-map', 0],
    ['another thing than a list', 'progress: { a: b }\n', 'not-a-list', 10],
    ['a text', 'id: a\nprogress: 见台账\n', 'not-a-list', 16],
    ['two logs', `progress:\n  - ${old}\nprogress: []\n`, 'twice', 10 + 4 + old.length + 1],
    ['braces around all and no log', '{ id: a }\n', 'in-braces', 0],
    ['braces around all and an empty log', '{ progress: , id: a }\n', 'in-braces', 0],
    ['the end of the document', 'id: a\n...\n', 'unsure', 0],
  ])('%s', async (_, text, obstacle, start) => {
    const done = await append(text, fields)
    expect(done).toMatchObject({ obstacle, place: { start } })
  })
})

describe('values are written', () => {
  it.each([
    ['已印发', '已印发'],
    ['12件、8件；“书画”（二）', '12件、8件；“书画”（二）'],
    ['show.collect@jia#2019-08', 'show.collect@jia#2019-08'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['a #b', '"a #b"'],
    ['a, b', '"a, b"'],
    ['a}', '"a}"'],
    ['[a', '"[a"'],
    ['"a"', '"\\"a\\""'],
    ["it's", "it's"],
    ['- a', '"- a"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['', '""'],
    ['~', '"~"'],
    ['null', '"null"'],
    ['true', 'true'],
    ['2019', '2019'],
    ['*a', '"*a"'],
    ['&a', '"&a"'],
    ['!a', '"!a"'],
    ['%a', '"%a"'],
    ['@a', '"@a"'],
    ['|', '"|"'],
    ['>', '">"'],
    ['<<', '"<<"'],
    ['? a', '"? a"'],
    ['一\n二', '"一\\n二"'],
    ['a\tb', '"a\\tb"'],
    ['a\u3000b', '"a\u3000b"'],
    ['a\u202eb', '"a\\u202eb"'],
    ['a\u0000b', '"a\\u0000b"'],
    ['a\u{e0041}b', '"a\\U000e0041b"'],
    ['\\', '"\\\\"'],
    ['任务：甲', '任务：甲'],
  ])('%j as %s', async (note, written) => {
    const done = await append('progress: []\n', [...fields, ['note', note]])
    expect('source' in done ? done.source.text : done).toBe(
      `progress: [\n  ${E.slice(0, -2)}, note: ${written} },\n]\n`,
    )
    const lines = await append('progress:\n  - date: a\n', [...fields, ['note', note]])
    expect('source' in lines ? lines.source.text : lines).toContain(`\n    note: ${written}\n`)
  })
})
