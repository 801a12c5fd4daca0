import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { takeLock } from './node-lock.ts'
import { readFile } from './node-read.ts'
import { mayBeReplaced, type Target, targetAt } from './node-target.ts'
import { removeQuietly, replaceFile, writeTrouble } from './node-write.ts'
import { OutputTrouble } from './trouble.ts'
import type { FileRead } from './world.ts'

type Edit = (read: FileRead) => Promise<string | Uint8Array | undefined>

const isSameFile = (one: Target['stats'], other: Target['stats']): boolean =>
  (['dev', 'ino', 'mode', 'uid', 'gid', 'nlink'] as const).every((key) => one?.[key] === other?.[key])

const isSameText = (one: FileRead, other: FileRead): boolean =>
  'bytes' in one && 'bytes' in other
    ? Buffer.compare(one.bytes, other.bytes) === 0
    : 'reason' in one && 'reason' in other && one.reason === other.reason

/** What an editor has saved since we have read it is not overwritten. */
const mustBeUnchanged = (path: string, target: Target, read: FileRead, mostBytes: number): void => {
  const now = targetAt(path, target.name)
  const readNow = readFile(now.path, mostBytes)
  if ('reason' in readNow && readNow.reason === 'other')
    throw new OutputTrouble(target.name, { why: 'other', detail: readNow.detail })
  const isSame = now.path === target.path && isSameFile(now.stats, target.stats) && isSameText(readNow, read)
  if (!isSame) throw new OutputTrouble(target.name, { why: 'changed' })
}

/** See `World`. `name` is what the user calls the file. */
export const editFile = async (path: string, name: string, mostBytes: number, edit: Edit): Promise<void> => {
  try {
    fs.mkdirSync(dirname(path), { recursive: true })
    const found = targetAt(path, name)
    // Before the lock too: no lock belongs beside a device, and nobody should wait to be refused.
    mayBeReplaced(found)
    const beside = (ending: string): string => join(dirname(found.path), `.${basename(found.path)}.plan-${ending}`)
    const lock = await takeLock(beside('lock'), name)
    try {
      const temporary = beside('new')
      // Of somebody who was killed: under the lock nobody else is writing it.
      removeQuietly(temporary)
      const target = targetAt(path, name)
      mayBeReplaced(target)
      const read = readFile(target.path, mostBytes)
      const content = await edit(read)
      if (content === undefined) return
      if (!('bytes' in read) && !('reason' in read && read.reason === 'missing'))
        throw new Error(`new content for a file that could not be read: ${path}`)
      replaceFile(target, content, temporary, () => {
        if (!lock.isOurs()) throw new OutputTrouble(name, { why: 'changed' })
        mustBeUnchanged(path, target, read, mostBytes)
      })
    } finally {
      await lock.release()
    }
  } catch (error) {
    throw writeTrouble(error, name)
  }
}
