import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayIn, nodeWorld } from '../../src/cli/node-world.ts'
import { OutputTrouble } from '../../src/cli/trouble.ts'
import { isoDay } from '../../src/model/day.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: folder, put } = temporaryFolder()
const at = (name: string): string => join(folder, name)
const world = nodeWorld()

put('plan.yaml', 'name: 计划\n')
put('sub/b.yaml', '')
fs.symlinkSync('plan.yaml', at('link.yaml'))
fs.symlinkSync('circle', at('circle'))
fs.symlinkSync('nowhere', at('broken'))
execFileSync('mkfifo', [at('pipe')])

describe('what stands at a path', () => {
  it.each([
    ['plan.yaml', 'file'],
    ['sub', 'folder'],
    ['link.yaml', 'file'],
    ['pipe', 'special'],
    ['missing', 'missing'],
    ['plan.yaml/below', 'missing'],
    ['circle', 'missing'],
    ['broken', 'missing'],
    ['x'.repeat(300), 'missing'],
  ])('%s: %s', (name, kind) => {
    expect(world.kindOf(at(name))).toBe(kind)
  })

  it('is told of every entry of a folder, without following links', () => {
    const entries = world.list(folder)!.map(({ name, kind }) => `${name} ${kind}`)
    expect(entries.sort()).toEqual([
      'broken link',
      'circle link',
      'link.yaml link',
      'pipe special',
      'plan.yaml file',
      'sub folder',
    ])
    expect(world.list(at('missing'))).toBeUndefined()
  })

  it('has a real path where links lead somewhere', () => {
    expect(world.realPath(at('link.yaml'))).toBe(at('plan.yaml'))
    for (const name of ['broken', 'circle', 'missing']) expect(world.realPath(at(name))).toBeUndefined()
  })
})

describe('reading', () => {
  it('gives the bytes of a file', () => {
    const read = world.readFile(at('link.yaml'), 100)
    expect('bytes' in read && new TextDecoder().decode(read.bytes)).toBe('name: 计划\n')
  })

  it('gives the size of a file that is too large, and does not read it', () => {
    expect(world.readFile(at('plan.yaml'), 12)).toEqual({ size: 13 })
    fs.truncateSync(put('huge.yaml', ''), 1024 ** 4)
    expect(world.readFile(at('huge.yaml'), 100)).toEqual({ size: 1024 ** 4 })
    fs.rmSync(at('huge.yaml'))
  })

  it.each([
    ['missing', 'missing'],
    ['plan.yaml/below', 'missing'],
    ['sub', 'folder'],
    ['pipe', 'special'],
    ['/dev/null', 'special'],
    ['circle', 'other'],
  ])('%s is refused: %s', (name, reason) => {
    expect(world.readFile(name.startsWith('/') ? name : at(name), 100)).toMatchObject({ reason })
  })
})

describe('writing', () => {
  const written = (name: string): string => fs.readFileSync(at(name), 'utf8')

  it('makes a file, or replaces it whole, and leaves nothing beside it', () => {
    world.writeFile(at('out/../report.md'), 'one\n')
    expect(written('report.md')).toBe('one\n')
    world.writeFile(at('report.md'), 'two\n')
    expect(written('report.md')).toBe('two\n')
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([0o600, 0o666, 0o777])('keeps the mode of a file: %o', (mode) => {
    fs.chmodSync(put('private.md', ''), mode)
    world.writeFile(at('private.md'), 'x')
    expect(fs.statSync(at('private.md')).mode & 0o777).toBe(mode)
  })

  it('goes through a link and leaves the link', () => {
    put('real.md', '')
    fs.symlinkSync('real.md', at('to-real.md'))
    world.writeFile(at('to-real.md'), 'x')
    expect(fs.lstatSync(at('to-real.md')).isSymbolicLink()).toBe(true)
    expect(written('real.md')).toBe('x')
  })

  it('takes a text in pieces, and bytes', () => {
    world.writeFile(at('pieces.md'), ['一\n', '', 'two\n'])
    expect(written('pieces.md')).toBe('一\ntwo\n')
    world.writeFile(at('pieces.md'), new Uint8Array([0x78]))
    expect(written('pieces.md')).toBe('x')
  })

  it('leaves what was there when a text breaks off half-way, and nothing beside it', () => {
    put('whole.md', 'old\n')
    const before = fs.readdirSync(folder)
    function* broken(): Generator<string> {
      yield 'new'
      throw new RangeError('a mistake of ours')
    }
    expect(() => world.writeFile(at('whole.md'), broken())).toThrow(RangeError)
    expect(written('whole.md')).toBe('old\n')
    expect(fs.readdirSync(folder)).toEqual(before)
  })

  it('goes to a device as it is', () => {
    world.writeFile('/dev/null', ['x', 'y'])
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.each([
    ['a folder that is missing', 'missing/report.md', 'noFolder'],
    ['a folder', 'sub', 'folder'],
  ] as const)('to %s is refused with the reason, and nothing is left', (_, name, why) => {
    const before = fs.readdirSync(folder)
    expect(() => world.writeFile(at(name), 'x')).toThrow(new OutputTrouble(at(name), { why }))
    expect(fs.readdirSync(folder)).toEqual(before)
  })

  it('to a full disk is refused with the reason', () => {
    expect(() => world.writeFile('/dev/full', 'x')).toThrow(new OutputTrouble('/dev/full', { why: 'diskFull' }))
  })
})

describe('today', () => {
  it.each(['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'PRC'])('in %s is what Intl says', (timeZone) => {
    const intl = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    for (const moment of [
      '1992-06-30T15:59:59.999Z',
      '2019-08-26T15:59:59.999Z',
      '2019-08-26T16:00:00Z',
      '2199-12-31T23:00:00Z',
    ]) {
      const now = new Date(moment)
      expect(isoDay(dayIn(timeZone, now)!)).toBe(intl.format(now))
    }
  })

  it('depends on the zone: where the day begins first it is later than where it begins last', () => {
    const apart = world.today('Pacific/Kiritimati')! - world.today('Pacific/Pago_Pago')!
    expect([1, 2]).toContain(apart)
  })

  it('on the machine is that of its own zone', () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(world.today(undefined)).toBe(world.today(zone))
    expect(world.today('')).toBe(world.today(zone))
  })

  it.each(['Nowhere/City', 'not a zone', '\u001b'])('is not known in %j', (zone) => {
    expect(world.today(zone)).toBeUndefined()
  })
})
