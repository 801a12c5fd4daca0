import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '../../src/diagnostics/diagnostic.ts'
import { fingerprints } from '../../src/diagnostics/fingerprint.ts'
import { type Identity, identities } from '../../src/diagnostics/identity.ts'
import { loadProblemWords } from '../../src/words/index.ts'
import { smallPlan } from '../support/small-plan.ts'
import { findingsIn } from './findings-of.ts'

const identified = async (texts: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Identity>> => {
  const findings = await findingsIn(texts)
  const identityOf = identities(findings)
  const said = diagnosticsOf(findings.problems, findings.folder, await loadProblemWords('en'))
  return new Map(said.map((each) => [`${each.rule} ${each.range.line}`, identityOf(each)]))
}

const plan = (lines: string, more: Readonly<Record<string, string>> = {}): string =>
  smallPlan({
    activities: `
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, each: [jia], due: 7月10日 }
${lines}`,
    ...more,
  })

const only = (identities: ReadonlyMap<string, Identity>): Identity => {
  expect([...identities.keys()]).toHaveLength(1)
  return [...identities.values()][0]!
}

describe('the path and the address of a problem', () => {
  it.each([
    ['a value', plan('      - { id: a, name: 甲, due: 7月32日 }'), ['activities', 0, 'tasks', 1, 'due'], 'show.a'],
    [
      'one of several values',
      plan('      - { id: a, name: 甲, due: 8月1日, after: [notice, notise] }'),
      ['activities', 0, 'tasks', 1, 'after', 1],
      'show.a',
    ],
    [
      'a key',
      plan('      - id: a\n        name: 甲\n        due: 8月1日\n        colour: red'),
      ['activities', 0, 'tasks', 1, 'colour'],
      'show.a',
    ],
    ['a missing key', plan('      - { id: a, due: 8月1日 }'), ['activities', 0, 'tasks', 1, 'name'], 'show.a'],
    [
      'what one member has otherwise',
      plan('      - { id: a, name: 甲, each: [jia], for: { jia: { due: 8月32日 } } }'),
      ['activities', 0, 'tasks', 1, 'for', 'jia', 'due'],
      'show.a@jia',
    ],
    [
      'an activity',
      plan('', { activities: '\n  - id: show\n    name: 书画展\n    due: 13月\n    tasks: [{ id: a, name: 甲 }]' }),
      ['activities', 0, 'due'],
      'show',
    ],
    ['the header', plan('', { dueSoon: 'soon' }), ['dueSoon'], undefined],
    ['a missing key of the header', plan('', { starts: '' }), ['starts'], undefined],
    [
      'a unit',
      plan('', {
        units:
          '{ city: { name: 市政协, lead: 秘书长, section: 办公室, colour: red }, jia: { name: 甲县政协, lead: 主席, section: 综合室 } }',
      }),
      ['units', 'city', 'colour'],
      undefined,
    ],
    [
      'an entry of the log',
      plan('', { progress: '\n  - { date: 2019-07-20, task: show.notise, state: done }' }),
      ['progress', 0, 'task'],
      'show.notise',
    ],
  ])('%s', async (_, text, path, address) => {
    const identity = only(await identified({ 'plan.yaml': text }))
    expect([identity.path, identity.address]).toEqual([path, address])
  })

  it('are not known where the file is broken', async () => {
    const identity = only(await identified({ 'plan.yaml': 'a: [\n' }))
    expect([identity.path, identity.address]).toEqual([undefined, undefined])
    expect(identity.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('a fingerprint', () => {
  const wrong =
    '      - { id: a, name: 甲, after: notise, due: 8月1日 }\n      - { id: b, name: 乙, after: notise, due: 8月1日 }'
  const of = async (text: string, path = 'plan.yaml') =>
    [...(await identified({ [path]: text })).values()].map(({ fingerprint }) => fingerprint)

  it('stays when lines and tasks are put in above, and when other things of the task change', async () => {
    const before = await of(plan(wrong))
    expect(new Set(before).size).toBe(2)
    expect(await of(`# a comment\n\n${plan(`      - { id: new, name: 新, due: 8月1日 }\n${wrong}`)}`)).toEqual(before)
    expect(await of(plan(wrong.replaceAll('8月1日', '8月2日')))).toEqual(before)
  })

  it('changes with the rule, the value, the address and the file', async () => {
    const before = await of(plan(wrong))
    for (const after of [
      await of(plan(wrong.replaceAll('notise', 'notisse'))),
      await of(plan(wrong.replace('id: a', 'id: c').replace('id: b', 'id: d'))),
      await of(plan(wrong), 'other.yaml'),
    ]) {
      expect(after).toHaveLength(2)
      for (const each of after) expect(before).not.toContain(each)
    }
  })

  it('of two mistakes that are alike differs', async () => {
    const twice = await of(plan('      - { id: a, name: 甲, due: 8月1日, after: [notise, x, notise] }'))
    expect(new Set(twice).size).toBe(twice.length)
  })

  it('is the same whatever the language', async () => {
    const findings = await findingsIn({ 'plan.yaml': plan(wrong) })
    const [chinese, english] = await Promise.all(
      (['zh-CN', 'en'] as const).map(async (language) =>
        diagnosticsOf(findings.problems, '/office', await loadProblemWords(language)).map(identities(findings)),
      ),
    )
    expect(chinese).toEqual(english)
  })

  it('is 64 bits that hardly ever meet', () => {
    const fingerprint = fingerprints()
    const all = new Set(Array.from({ length: 200_000 }, (_, at) => fingerprint('unknown-task', String(at))))
    expect(all.size).toBe(200_000)
    expect(new Set([...all].map((each) => each.slice(0, 8))).size).toBeGreaterThan(199_900)
    expect(fingerprints()('a', 'b')).not.toBe(fingerprints()('a\0b', ''))
  })
})
