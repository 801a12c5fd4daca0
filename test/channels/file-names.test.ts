import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FilesOfLetter, fileNames } from '../../src/channels/file-names.ts'
import { hostileName } from './sample-letters.ts'

const letter = (name: string, parts = 1, id = name): FilesOfLetter => ({ to: { id, name }, parts })
const nameOf = (name: string): string => fileNames([letter(name)], 'txt')[0]![0]!

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().toUpperCase().normalize('NFD')

describe('fileNames', () => {
  it('are what the recipients are called, numbered where there are several messages', () => {
    expect(fileNames([letter('丙县政协办公室'), letter('文化文史和学习委员会', 2)], 'txt')).toEqual([
      ['丙县政协办公室.txt'],
      ['文化文史和学习委员会-1.txt', '文化文史和学习委员会-2.txt'],
    ])
  })

  it.each([
    { name: 'CON', file: '_CON.txt', why: 'a device' },
    { name: 'nul', file: '_nul.txt', why: 'a device in small letters' },
    { name: 'NUL.甲县', file: '_NUL.甲县.txt', why: 'a device whatever stands behind the dot' },
    { name: 'LPT¹', file: '_LPT¹.txt', why: 'a device with a raised digit' },
    { name: 'CON ', file: '_CON.txt', why: 'a device with a blank' },
    { name: 'console', file: 'console.txt', why: 'no device' },
    { name: '../../etc/passwd', file: 'etc_passwd.txt', why: 'another folder' },
    { name: 'C:\\Windows', file: 'C_Windows.txt', why: 'another drive' },
    { name: '.bashrc', file: 'bashrc.txt', why: 'a hidden file' },
    { name: '-rf', file: 'rf.txt', why: 'an option' },
    { name: '甲县. . ', file: '甲县.txt', why: 'dots and blanks at the end' },
    { name: '甲<县>:"/\\|?*办', file: '甲_县_办.txt', why: 'what Windows refuses' },
    { name: '甲\u202e县\u200b\u0000', file: '甲_县.txt', why: 'what nobody sees' },
    { name: '甲县　办公室', file: '甲县_办公室.txt', why: 'a blank of any width' },
    { name: '$(reboot)`;', file: '(reboot).txt', why: 'what a shell obeys' },
    { name: '甲县（办公室）·“一办”', file: '甲县（办公室）·“一办”.txt', why: 'Chinese punctuation stays' },
    { name: 'Bing, Office', file: 'Bing_Office.txt', why: 'a comma with its blank' },
    { name: '', file: '_.txt', why: 'nothing' },
    { name: '...', file: '_.txt', why: 'only dots' },
    { name: 'e\u0301', file: '\u00e9.txt', why: 'one spelling' },
  ])('$why: $file', ({ name, file }) => {
    expect(nameOf(name)).toBe(file)
  })

  it('sort as they are read: ten parts have two digits', () => {
    const [files] = fileNames([letter('甲县', 10)], 'txt')
    expect(files!.slice(0, 2)).toEqual(['甲县-01.txt', '甲县-02.txt'])
    expect([...files!].sort()).toEqual(files)
  })

  it('tell recipients of one name apart by their ids', () => {
    const letters = [letter('办公室', 1, 'city.办公室'), letter('甲县', 1, 'jia'), letter('办公室', 2, 'bing')]
    expect(fileNames(letters, 'json')).toEqual([
      ['办公室_city.办公室.json'],
      ['甲县.json'],
      ['办公室_bing-1.json', '办公室_bing-2.json'],
    ])
  })

  it.each([
    { names: ['Office', 'OFFICE'], why: 'the case' },
    { names: ['\u00e9', 'e\u0301'], why: 'the spelling' },
    { names: ['ﬁ', 'FI'], why: 'a ligature' },
    { names: ['ＡＢ', 'ab'], why: 'the width' },
    { names: ['甲/县', '甲:县'], why: 'what was replaced' },
    { names: ['长'.repeat(300), `${'长'.repeat(300)}短`], why: 'what was cut' },
  ])('do not collide in $why', ({ names }) => {
    const files = fileNames(
      names.map((name, index) => letter(name, 1, `u${index}`)),
      'txt',
    ).flat()
    expect(new Set(files.map(fold)).size).toBe(2)
  })

  it('do not collide with the number of another’s part', () => {
    expect(fileNames([letter('甲县', 2), letter('甲县-1'), letter('甲县-2')], 'txt')).toEqual([
      ['甲县-1.txt', '甲县-2.txt'],
      ['甲县-1_2.txt'],
      ['甲县-2_2.txt'],
    ])
  })

  it('are safe everywhere and different everywhere, whatever a plan says', () => {
    const name = fc.oneof(
      hostileName,
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'CON',
        'con.txt',
        'é',
        'e\u0301',
        'É',
        '甲县',
        '甲县-1',
        '甲县-1.txt',
        '甲县_2',
        '각'.repeat(200),
        'ẛ̣',
        'ﬃ',
      ),
    )
    const letters = fc.array(fc.record({ to: fc.record({ id: name, name }), parts: fc.integer({ min: 1, max: 4 }) }))
    fc.assert(
      fc.property(letters, fc.constantFrom('txt', 'md', 'json'), (some, extension) => {
        const files = fileNames(some, extension)
        expect(files.map(({ length }) => length)).toEqual(some.map(({ parts }) => parts))
        const all = files.flat()
        for (const file of all) {
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255)
          expect(Buffer.byteLength(file.normalize('NFD'))).toBeLessThanOrEqual(255)
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\s]|^[.-]|[. ]$/u)
          expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
          expect(file.endsWith(`.${extension}`)).toBe(true)
        }
        for (const form of ['NFC', 'NFD', 'NFKC'] as const) {
          expect(new Set(all.map((file) => file.normalize(form).toLowerCase())).size).toBe(all.length)
        }
        expect(new Set(all.map(fold)).size).toBe(all.length)
        expect(fileNames(some, extension)).toEqual(files)
      }),
      { seed: 255, numRuns: 150 },
    )
  })

  it('are found quickly for many recipients of one name', () => {
    const many = Array.from({ length: 5000 }, () => letter('办公室', 1, '同一个'))
    expect(new Set(fileNames(many, 'txt').flat()).size).toBe(5000)
  })
})
