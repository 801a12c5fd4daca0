import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeWorld } from '../../src/cli/node-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: root } = temporaryFolder()
const world = nodeWorld()
const most = 1024 * 1024
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Each test has a folder of its own, with a plan in it. */
let folder = root
let count = 0
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = join(root, String(++count))
  fs.mkdirSync(folder)
  fs.writeFileSync(at('plan.yaml'), 'old\n')
})

const write = (name: string, content: string | Uint8Array | undefined): Promise<void> =>
  world.editFile(at(name), most, async () => content)
const textAt = (name: string): string => fs.readFileSync(at(name), 'utf8')
const names = (): readonly string[] => fs.readdirSync(folder).sort()

describe('an edit', () => {
  it('gets what stands there, and what it gives takes the place', async () => {
    let seen: unknown
    await world.editFile(at('plan.yaml'), most, async (read) => {
      seen = read
      return 'new\n'
    })
    expect(seen).toEqual({ bytes: Buffer.from('old\n') })
    expect(textAt('plan.yaml')).toBe('new\n')
  })

  it('of a file that is not there gets to know that, and makes it and the folders above it', async () => {
    let seen: unknown
    await world.editFile(at('log/2019/june.yaml'), most, async (read) => {
      seen = read
      return 'new\n'
    })
    expect(seen).toMatchObject({ reason: 'missing' })
    expect(textAt('log/2019/june.yaml')).toBe('new\n')
  })

  it('that gives undefined leaves the very same file', async () => {
    const before = fs.statSync(at('plan.yaml'), { bigint: true })
    await write('plan.yaml', undefined)
    expect(fs.statSync(at('plan.yaml'), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
    await write('missing.yaml', undefined)
    expect(names()).toEqual(['plan.yaml'])
  })

  it('that throws leaves the file, gives the lock back, and what was thrown comes through', async () => {
    const thrown = new Error('no')
    const edit: Promise<void> = world.editFile(at('plan.yaml'), most, async () => {
      expect(names()).toEqual(['.plan.yaml.plan-lock', 'plan.yaml'])
      throw thrown
    })
    await expect(edit).rejects.toBe(thrown)
    expect(textAt('plan.yaml')).toBe('old\n')
    expect(names()).toEqual(['plan.yaml'])
  })

  it('is told the size of what is too large, and cannot replace what it has not seen', async () => {
    let seen: unknown
    const edit = world.editFile(at('plan.yaml'), 3, async (read) => {
      seen = read
      return 'new\n'
    })
    await expect(edit).rejects.toThrow(/could not be read/)
    expect(seen).toEqual({ size: 4 })
    expect(textAt('plan.yaml')).toBe('old\n')
  })

  it('of one file waits for the other, in one process too: nothing is lost', async () => {
    fs.writeFileSync(at('count'), '0')
    const add = () =>
      world.editFile(at('count'), most, async (read) =>
        String(Number('bytes' in read ? new TextDecoder().decode(read.bytes) : 0) + 1),
      )
    await Promise.all(Array.from({ length: 20 }, add))
    expect(textAt('count')).toBe('20')
  })
})

describe('what is kept', () => {
  it.each([
    ['a byte order mark and CRLF', '\ufeffname: 计划\r\nunits: {}\r\n'],
    ['no line end at the end', 'name: 计划'],
    ['nothing at all', ''],
    ['bytes that are no text', Uint8Array.from([0, 0xff, 0xfe, 0x80, 13, 10])],
  ])('every byte: %s', async (_, content) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content
    for (const each of [content, bytes]) {
      await write('plan.yaml', each)
      expect(Buffer.compare(fs.readFileSync(at('plan.yaml')), bytes)).toBe(0)
      world.writeFile(at('report'), each)
      expect(Buffer.compare(fs.readFileSync(at('report')), bytes)).toBe(0)
    }
  })

  it.each([0o640, 0o600, 0o666, 0o755, 0o2664])('the mode %o, whatever the mask', async (mode) => {
    fs.chmodSync(at('plan.yaml'), mode)
    const mask = process.umask(0o077)
    try {
      await write('plan.yaml', 'new\n')
      expect(fs.statSync(at('plan.yaml')).mode & 0o7777).toBe(mode)
      world.writeFile(at('plan.yaml'), 'newer\n')
      expect(fs.statSync(at('plan.yaml')).mode & 0o7777).toBe(mode)
    } finally {
      process.umask(mask)
    }
  })

  it.each([
    [0o022, 0o644],
    [0o077, 0o600],
  ])('the mask %o, for a file that is new', async (mask, mode) => {
    const before = process.umask(mask)
    try {
      await write('new.yaml', 'new\n')
      world.writeFile(at('report'), 'new\n')
    } finally {
      process.umask(before)
    }
    for (const name of ['new.yaml', 'report']) expect(fs.statSync(at(name)).mode & 0o777).toBe(mode)
  })

  it.runIf(process.getuid?.() === 0)('the owner (as root)', async () => {
    fs.chownSync(at('plan.yaml'), 1234, 5678)
    fs.chmodSync(at('plan.yaml'), 0o2640)
    await write('plan.yaml', 'new\n')
    expect(fs.statSync(at('plan.yaml'))).toMatchObject({ uid: 1234, gid: 5678, mode: 0o102640 })
  })

  it('a link, and a link to a link: what they lead to is replaced', async () => {
    fs.mkdirSync(at('real'))
    fs.renameSync(at('plan.yaml'), at('real/plan.yaml'))
    fs.symlinkSync('real/plan.yaml', at('one.yaml'))
    fs.symlinkSync(at('one.yaml'), at('two.yaml'))
    await write('two.yaml', 'new\n')
    expect(textAt('real/plan.yaml')).toBe('new\n')
    for (const name of ['one.yaml', 'two.yaml']) expect(fs.lstatSync(at(name)).isSymbolicLink()).toBe(true)
    expect(fs.readdirSync(at('real'))).toEqual(['plan.yaml'])
  })

  it('a link to where nothing stands yet: that is where the file is made', async () => {
    fs.mkdirSync(at('real'))
    fs.symlinkSync('real/new.yaml', at('link.yaml'))
    await write('link.yaml', 'new\n')
    expect(fs.readlinkSync(at('link.yaml'))).toBe('real/new.yaml')
    expect(textAt('real/new.yaml')).toBe('new\n')
    world.writeFile(at('link.yaml'), 'newer\n')
    expect(textAt('real/new.yaml')).toBe('newer\n')
  })

  it('one lock, whichever way leads to the file', async () => {
    fs.symlinkSync('plan.yaml', at('link.yaml'))
    await world.editFile(at('link.yaml'), most, async () => {
      expect(names()).toEqual(['.plan.yaml.plan-lock', 'link.yaml', 'plan.yaml'])
      return undefined
    })
  })
})
