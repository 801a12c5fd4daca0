import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeWorld } from '../../src/cli/node-world.ts'
import { OutputTrouble } from '../../src/cli/trouble.ts'
import type { WriteFault } from '../../src/words/index.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: root } = temporaryFolder()
const world = nodeWorld()
const most = 1024 * 1024

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
const refusal = (name: string, why: WriteFault): OutputTrouble => new OutputTrouble(at(name), { why })
const textAt = (name: string): string => fs.readFileSync(at(name), 'utf8')
const names = (): readonly string[] => fs.readdirSync(folder).sort()

describe('what is not written', () => {
  const makePipe = (): void => {
    execFileSync('mkfifo', [at('odd')])
  }

  it('a file with a second name: one of the two would keep the old text', async () => {
    fs.linkSync(at('plan.yaml'), at('twin.yaml'))
    await expect(write('plan.yaml', 'new\n')).rejects.toThrow(refusal('plan.yaml', 'hardLinks'))
    expect(() => world.writeFile(at('plan.yaml'), 'new\n')).toThrow(refusal('plan.yaml', 'hardLinks'))
    expect(textAt('twin.yaml')).toBe('old\n')
    expect(names()).toEqual(['plan.yaml', 'twin.yaml'])
  })

  it.each([
    ['a named pipe, without waiting for its reader', 'special', makePipe],
    ['a device', 'special', () => fs.symlinkSync('/dev/null', at('odd'))],
    ['a folder', 'folder', () => fs.mkdirSync(at('odd'))],
    ['a circle of links', 'linkCircle', () => fs.symlinkSync('odd', at('odd'))],
  ] as const)('%s', async (_, why, make) => {
    make()
    const before = names()
    await expect(write('odd', 'new\n')).rejects.toThrow(refusal('odd', why))
    expect(names()).toEqual(before)
  })

  it('a file below a file', async () => {
    await expect(write('plan.yaml/log.yaml', 'new\n')).rejects.toThrow(refusal('plan.yaml/log.yaml', 'noFolder'))
  })

  it('a name that leaves no room for the lock beside it, and a name that is too long by itself', async () => {
    for (const length of [250, 300]) {
      const name = 'x'.repeat(length)
      await expect(write(name, 'new\n')).rejects.toThrow(new OutputTrouble(at(name), { why: 'nameTooLong' }))
      expect(names()).toEqual(['plan.yaml'])
    }
    world.writeFile(at('x'.repeat(250)), 'a report needs no lock')
  })
})

describe('somebody else, who knows nothing of our lock,', () => {
  const saves: readonly (readonly [what: string, save: () => void, left: string | undefined])[] = [
    ['saves the file in its place', () => fs.writeFileSync(at('plan.yaml'), 'theirs\n'), 'theirs\n'],
    ['saves a text of the same length', () => fs.writeFileSync(at('plan.yaml'), 'OLD\n'), 'OLD\n'],
    [
      'saves by renaming',
      () => {
        fs.writeFileSync(at('theirs'), 'theirs\n')
        fs.renameSync(at('theirs'), at('plan.yaml'))
      },
      'theirs\n',
    ],
    [
      'saves the same text by renaming',
      () => {
        fs.writeFileSync(at('theirs'), 'old\n')
        fs.renameSync(at('theirs'), at('plan.yaml'))
      },
      'old\n',
    ],
    ['removes the file', () => fs.rmSync(at('plan.yaml')), undefined],
    ['takes a right away', () => fs.chmodSync(at('plan.yaml'), 0o600), 'old\n'],
    ['gives it a second name', () => fs.linkSync(at('plan.yaml'), at('twin')), 'old\n'],
    [
      'has a link in its place',
      () => {
        fs.writeFileSync(at('other'), 'old\n')
        fs.rmSync(at('plan.yaml'))
        fs.symlinkSync('other', at('plan.yaml'))
      },
      'old\n',
    ],
    ['removes our lock', () => fs.rmSync(at('.plan.yaml.plan-lock')), 'old\n'],
  ]
  it.each(saves)('%s while we are at it: nothing is written, and nothing left', async (_, save, left) => {
    const edit = world.editFile(at('plan.yaml'), most, async () => {
      save()
      return 'ours\n'
    })
    await expect(edit).rejects.toThrow(refusal('plan.yaml', 'changed'))
    expect(fs.existsSync(at('plan.yaml')) ? textAt('plan.yaml') : undefined).toBe(left)
    expect(names().filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('makes the file that we were about to make', async () => {
    const edit = world.editFile(at('new.yaml'), most, async () => {
      fs.writeFileSync(at('new.yaml'), 'theirs\n')
      return 'ours\n'
    })
    await expect(edit).rejects.toThrow(refusal('new.yaml', 'changed'))
    expect(textAt('new.yaml')).toBe('theirs\n')
  })

  it('only touches the file, or reads it: no harm is done, and we write', async () => {
    await world.editFile(at('plan.yaml'), most, async () => {
      fs.utimesSync(at('plan.yaml'), 1, 1)
      textAt('plan.yaml')
      return 'new\n'
    })
    expect(textAt('plan.yaml')).toBe('new\n')
  })
})

describe('what a dead process has left', () => {
  it('is cleared away by the next one', async () => {
    fs.writeFileSync(at('.plan.yaml.plan-new'), 'half')
    await write('plan.yaml', 'new\n')
    expect(textAt('plan.yaml')).toBe('new\n')
    expect(names()).toEqual(['plan.yaml'])
  })

  it('is in nobody’s way when a report is written', () => {
    fs.writeFileSync(at(`.${process.pid}-1.plan-new`), 'half')
    world.writeFile(at('report'), 'new\n')
    expect(textAt('report')).toBe('new\n')
    expect(names()).toEqual([`.${process.pid}-1.plan-new`, 'plan.yaml', 'report'])
  })

  it('is no file to write into, if somebody has laid a link there', async () => {
    fs.symlinkSync('victim', at('.plan.yaml.plan-new'))
    fs.writeFileSync(at('victim'), 'untouched')
    await write('plan.yaml', 'new\n')
    expect(textAt('victim')).toBe('untouched')
    expect(names()).toEqual(['plan.yaml', 'victim'])
  })
})
