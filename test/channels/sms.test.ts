import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeSms } from '../../src/channels/sms.ts'
import type { Item, Letter } from '../../src/reports/reminder/letter.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, hostileLetter, hostileName, longLetter } from './sample-letters.ts'

const zh = await loadChannelWords('zh-CN')
const en = await loadChannelWords('en')

const clauses = (shorts: readonly (string | undefined)[], rest: Partial<Letter> = {}): Letter => ({
  ...countyLetter,
  ...rest,
  chapters: [
    {
      kind: 'due',
      label: '一、',
      title: '本周到期',
      items: shorts.map(
        (short, index): Item => ({ label: `${index + 1}.`, title: '', text: '', short, light: undefined, tasks: [] }),
      ),
    },
  ],
})
const texts = (letter: Letter, words = zh): readonly string[] => writeSms(letter, words).map(({ text }) => text)

describe('sms', () => {
  it('is the message that offices know: signature, recipient, what is to be done', () => {
    expect(texts(countyLetter)).toEqual([
      '【市政协办公室】丙县政协办公室：征文尚缺3篇，烦请8月28日前补报；好新闻推荐作品请8月30日下班前报送。',
    ])
  })

  it.each([
    { name: '70 characters in one', clause: '字'.repeat(70 - 17), sizes: [70] },
    { name: '71 are cut: no operator delivers them as one', clause: '字'.repeat(71 - 17), sizes: [70] },
  ])('takes $name', ({ clause, sizes }) => {
    expect(writeSms(clauses([clause]), zh).map(({ size }) => size)).toEqual(sizes)
  })

  it('counts what is beyond the basic plane twice, as telephones do', () => {
    expect(texts(clauses(['𠮷'.repeat(27)]))[0]).toMatch(/𠮷…（详见方案）。$/)
    expect(texts(clauses(['𠮷'.repeat(26)]))).toEqual([`【市政协办公室】丙县政协办公室：${'𠮷'.repeat(26)}。`])
  })

  it('numbers several, each with its sender and never with half an item', () => {
    const shorts = [
      '征文尚缺3篇，烦请8月28日前补报',
      '好新闻推荐作品请8月30日下班前报送',
      '学习小结请9月10日前报送',
      '观展人数请9月12日前报送',
    ]
    const messages = texts(clauses(shorts))
    expect(messages).toEqual([
      '【市政协办公室】丙县政协办公室（1/2）：征文尚缺3篇，烦请8月28日前补报；好新闻推荐作品请8月30日下班前报送。',
      '【市政协办公室】丙县政协办公室（2/2）：学习小结请9月10日前报送；观展人数请9月12日前报送。',
    ])
  })

  it.each([
    { shorts: [undefined], sent: 0, why: 'nothing that a short message has to tell' },
    { shorts: ['', '。'], sent: 0, why: 'clauses of nothing' },
    { shorts: [undefined, '征文尚缺3篇'], sent: 1, why: 'one of two' },
  ])('sends $sent of $why', ({ shorts, sent }) => {
    expect(texts(clauses(shorts))).toHaveLength(sent)
  })

  it('ends in one stop, whatever the clause ends in', () => {
    expect(texts(clauses(['征文尚缺3篇。', '请补报；']))).toEqual([
      '【市政协办公室】丙县政协办公室：征文尚缺3篇；请补报。',
    ])
  })

  it('leaves out the recipient where a name leaves no room, then cuts the signature', () => {
    const clause = '征文尚缺3篇，烦请8月28日前补报'
    const name = '很长的名称'.repeat(8)
    expect(texts(clauses([clause], { to: { ...countyLetter.to, name } }))).toEqual([`【市政协办公室】${clause}。`])
    expect(texts(clauses([clause], { to: { ...countyLetter.to, name }, signature: '很长的名称'.repeat(10) }))).toEqual([
      `【${'很长的名称'.repeat(3)}…】${clause}。`,
    ])
  })

  it('cuts a clause that is too long and says so', () => {
    const [message] = texts(clauses(['征文尚缺3篇，'.repeat(30)]))
    expect(message).toMatch(/^【市政协办公室】丙县政协办公室：征文.*…（详见方案）。$/)
  })

  it.each([
    { short: '【银行】您的账户', message: '【市政协办公室】丙县政协办公室：〔银行〕您的账户。', why: 'another sender' },
    { short: '征文\n【银行】', message: '【市政协办公室】丙县政协办公室：征文 〔银行〕。', why: 'another message' },
  ])('lets no clause forge $why', ({ short, message }) => {
    expect(texts(clauses([short]))).toEqual([message])
  })

  it('speaks English', () => {
    const [message] = texts(
      clauses(['3 essays missing, due 28 Aug'], { to: { ...countyLetter.to, name: 'Bing' }, signature: 'City Office' }),
      en,
    )
    expect(message).toBe('【City Office】Bing: 3 essays missing, due 28 Aug.')
  })

  it.each([zh, en])('keeps to 70 characters, and to 67 where there are several, whatever a plan says', (words) => {
    fc.assert(
      fc.property(hostileLetter, fc.array(hostileName, { maxLength: 30 }), (letter, shorts) => {
        const messages = writeSms({ ...letter, chapters: clauses(shorts).chapters }, words)
        for (const { text, size, part, parts } of messages) {
          expect(text.length).toBeLessThanOrEqual(parts === 1 ? 70 : 67)
          expect(text.length).toBe(size)
          expect(text).not.toMatch(/\p{Cs}|\n/u)
          expect(text.match(/[【】]/g)).toEqual(['【', '】'])
          expect(text.includes(`${part}/${parts}`)).toBe(parts > 1)
        }
        expect(messages.map(({ part }) => part)).toEqual(messages.map((_, index) => index + 1))
      }),
      { seed: 70, numRuns: 100 },
    )
  })

  it.each([9, 40, 400])('says each of %d clauses once', (count) => {
    const all = texts(longLetter(count)).join('\n')
    expect([...all.matchAll(/短句(\d+)号请8月30日前报送[；。]/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
  })
})
