import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeWorld } from '../../src/cli/node-world.ts'
import { isOutputTrouble } from '../../src/cli/trouble.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: root, put } = temporaryFolder()
const { makeFolder } = nodeWorld()

const texts = new Map([
  ['campaign.yaml', '一\n'],
  ['activities/1.yaml', '二\n'],
])

const failure = async (path: string, files: ReadonlyMap<string, string> = texts): Promise<unknown> =>
  makeFolder(path, files).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a folder on the disk', () => {
  it('is made with all its files, and the folders above it', async () => {
    const path = join(root, 'new/campaigns/spring')
    await makeFolder(path, texts)
    expect(readFileSync(join(path, 'activities/1.yaml'), 'utf8')).toBe('二\n')
    expect(readdirSync(join(root, 'new/campaigns'))).toEqual(['spring'])
    // As any other new folder: not closed to colleagues as a temporary one would be.
    mkdirSync(join(root, 'plain'))
    expect(statSync(path).mode).toBe(statSync(join(root, 'plain')).mode)
  })

  it.each([
    ['a folder with something in it', 'full'],
    ['an empty folder', 'empty'],
    ['a file', 'file'],
  ])('never takes the place of %s', async (_, name) => {
    put('there/full/mine.txt', 'mine')
    put('there/file', 'mine')
    mkdirSync(join(root, 'there/empty'), { recursive: true })
    const error = await failure(join(root, 'there', name))
    expect(isOutputTrouble(error) && error.reason).toEqual({ why: 'exists' })
    expect(readdirSync(join(root, 'there')).sort()).toEqual(['empty', 'file', 'full'])
    expect(readdirSync(join(root, 'there/full'))).toEqual(['mine.txt'])
    expect(readdirSync(join(root, 'there/empty'))).toEqual([])
  })

  it('leaves nothing where one of its files cannot be written', async () => {
    const error = await failure(join(root, 'gone/campaigns/spring'), new Map([...texts, ['x'.repeat(300), '']]))
    expect(isOutputTrouble(error) && error.reason).toEqual({ why: 'nameTooLong' })
    expect(existsSync(join(root, 'gone'))).toBe(false)
  })

  it('leaves nothing under a file that is no folder', async () => {
    put('plain.txt', 'x')
    expect(isOutputTrouble(await failure(join(root, 'plain.txt/spring')))).toBe(true)
    expect(readFileSync(join(root, 'plain.txt'), 'utf8')).toBe('x')
  })

  it.skipIf(process.getuid?.() === 0)('says where the folder may not be written', async () => {
    mkdirSync(join(root, 'closed'))
    chmodSync(join(root, 'closed'), 0o555)
    const error = await failure(join(root, 'closed/spring'))
    expect(isOutputTrouble(error) && error.reason).toEqual({ why: 'denied' })
  })
})
