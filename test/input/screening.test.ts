import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/input/parse-source.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { rangeOf } from '../../src/model/source.ts'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { planOf, planWith } from '../support/plan-text.ts'

const parse = (bytes: Uint8Array, most?: number) => parseSource('a.yaml', bytes, parseThoroughly, most)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

const sound = planOf('id: a')
// 名: 征文 in GBK.
const gbk = new Uint8Array([0xc3, 0xfb, 0x3a, 0x20, 0xd5, 0xf7, 0xce, 0xc4, 0x0a])

describe('the bytes of a file', () => {
  it.each([
    { why: 'GBK from an old editor', bytes: gbk, seen: 'gbk' },
    { why: 'UTF-16 with its mark', bytes: utf16(`\ufeff${sound}`, true), seen: 'utf-16' },
    { why: 'UTF-16, the other way round', bytes: utf16(`\ufeff${sound}`, false), seen: 'utf-16' },
    { why: 'UTF-16 without a mark', bytes: utf16(sound, true), seen: 'utf-16' },
    { why: 'UTF-16 of Latin text only, which is valid UTF-8', bytes: utf16('version: 1\n', true), seen: 'utf-16' },
    { why: 'a byte that no encoding has', bytes: new Uint8Array([0x61, 0xff, 0xff, 0x62]), seen: 'unknown' },
    { why: 'half a character at the end', bytes: utf8('a名').subarray(0, 2), seen: 'unknown' },
    { why: 'a surrogate in UTF-8', bytes: new Uint8Array([0x61, 0xed, 0xa0, 0x80, 0xff]), seen: 'unknown' },
  ])('$why: bad-encoding, $seen', async ({ bytes, seen }) => {
    const { problems, root } = await parse(bytes)
    expect(problems).toMatchObject([{ code: 'bad-encoding', message: ['badEncoding', { seen }] }])
    expect(root).toBeUndefined()
  })

  it.each(['', '\ufeff'])('UTF-8 is read, with its mark or without', async (mark) => {
    const { problems, source } = await parse(utf8(`${mark}${sound}`))
    expect(problems).toEqual([])
    expect(source.text).toBe(sound)
  })

  it('the mark is no column of the first line', async () => {
    const { problems } = await readTexts(`\ufeff${sound.replace('anniversary:', 'aniversary:')}`)
    expect(problems.map(({ place }) => rangeOf(place).column)).toEqual([1])
  })

  it('CR LF reads as LF does', async () => {
    await expectProblems(planOf('id: a, takes: «3x»').replaceAll('\n', '\r\n'), 'bad-duration')
  })

  it.each([
    { most: 9, codes: ['too-large'] },
    { most: 10, codes: [] },
  ])('a file of 10 bytes with a limit of $most', async ({ most, codes }) => {
    expect((await parse(utf8('dueSoon: x'), most)).problems.map(({ code }) => code)).toEqual(codes)
  })
})

describe('characters that nobody sees', () => {
  it.each([
    ['U+0000', '\u0000'],
    ['U+0007', '\u0007'],
    ['U+001B, which moves the cursor', '\u001b'],
    ['U+007F', '\u007f'],
    ['U+0085', '\u0085'],
    ['a soft hyphen', '\u00ad'],
    ['a zero-width blank', '\u200b'],
    ['a joiner', '\u200d'],
    ['a mark of direction', '\u200e'],
    ['a line separator', '\u2028'],
    ['text turned round', '\u202e'],
    ['an isolate', '\u2066'],
    ['a second byte order mark', '\ufeff'],
    ['a tag', '\u{e0041}'],
  ])('%s', async (_, sign) => {
    await expectProblems(planOf(`id: a, note: "甲«${sign}»乙"`), 'invisible-character')
  })

  it('a carriage return without a line feed', async () => {
    const { problems } = await readTexts(planOf('id: a, note: "甲\r乙"'))
    expect(problems.map(({ code }) => code)).toContain('invisible-character')
  })

  it('in a comment too, since there they hide what a reviewer should see', async () => {
    await expectProblems(planWith('# 甲«\u202e»乙\n', 'id: a'), 'invisible-character')
  })

  it('are named by their number', async () => {
    const [problem] = await expectProblems(planOf('id: a, note: "«\u200b»"'), 'invisible-character')
    expect(problem!.message).toEqual(['invisibleCharacter', { sign: 'U+200B' }])
  })

  it.each(['\t', '😀', '👍🏽', 'é'.normalize('NFD'), '〇', '\u3000', '\ufe0f'])(
    '%j is to be seen, or harmless',
    async (sign) => {
      await expectProblems(planOf(`id: a, note: "甲${sign}乙"`))
    },
  )

  it('twenty are shown, the rest is counted', async () => {
    const { problems } = await readTexts(planOf(`id: a, note: "${'\u200b'.repeat(25)}"`))
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)!.message).toEqual(['andMore', { count: 5 }])
  })
})

describe('marks of a merge', () => {
  const conflict = (end: string): string =>
    ['«<<<<<<< »HEAD', 'dueSoon: 7d', '=======', 'dueSoon: 3d', `>>>>>>> ${end}`, ''].join('\n')

  it('are one problem, and nothing is parsed', async () => {
    await expectProblems(planWith(conflict('b'), 'id: a'), 'merge-conflict')
    await expectProblems(planWith(conflict('b'), 'id: a').replaceAll('\n', '\r\n'), 'merge-conflict')
  })

  it('with the common base as well', async () => {
    await expectProblems(
      planWith(conflict('b').replace('=======', '||||||| base\ndueSoon: 5d\n======='), 'id: a'),
      'merge-conflict',
    )
  })

  it.each(['# =======\n', '# <<<<<<< not a mark here\n', 'note: |\n  =======\n'])('%j is none', async (line) => {
    const text = line.startsWith('note')
      ? planOf('id: a').replace('    tasks:', `    ${line.replace('\n  ', '\n      ')}    tasks:`)
      : planWith(line, 'id: a')
    await expectProblems(text)
  })
})
