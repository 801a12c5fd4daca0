import * as fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { WriteReason } from '../words/index.ts'
import { onInterrupt } from './node-interrupt.ts'
import { type FoundLock, findLock, hasEnded, lockText } from './node-lock-owner.ts'
import { codeOf } from './node-reason.ts'
import { removeQuietly } from './node-write.ts'
import { OutputTrouble } from './trouble.ts'

/** Of one and the same owner; a queue that moves is waited in as long as it takes. */
const patience = 5_000
/** A lock that says nothing: who has made it, and is alive, has long since written into it. */
const silence = 3_000
const longestPause = 40

export interface Lock {
  /** Whether nobody has taken it away. */
  readonly isOurs: () => boolean
  readonly release: () => Promise<void>
}

/** What says that this disk knows no links. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']

const writeNew = (path: string, text: string): void => {
  const file = fs.openSync(path, 'wx', 0o644)
  try {
    fs.writeFileSync(file, text)
  } catch (error) {
    removeQuietly(path)
    throw error
  } finally {
    fs.closeSync(file)
  }
}

/**
 * A lock is a link that leads nowhere and says whose it is: a link has its text from the moment it is there, while a file
 * is empty at first, and its owner may be killed just then. Where there are no links it is a file.
 */
const putLock = (path: string, text: string): void => {
  try {
    // There a link needs a right that few have, and its text must be a path.
    if (process.platform === 'win32') writeNew(path, text)
    else fs.symlinkSync(text, path)
  } catch (error) {
    if (process.platform === 'win32' || !noLinks.includes(codeOf(error))) throw error
    writeNew(path, text)
  }
}

const isThere = (error: unknown): boolean =>
  codeOf(error) === 'EEXIST' ||
  // There a file that is being removed stands in the way until everybody has closed it.
  (process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error)))

/** Whether the lock was free, and now is there. */
const isPut = (path: string, text: string, name: string): boolean => {
  try {
    putLock(path, text)
    return true
  } catch (error) {
    if (isThere(error)) return false
    if (['EACCES', 'EPERM'].includes(codeOf(error))) throw new OutputTrouble(name, { why: 'folderDenied' })
    throw error
  }
}

const isDead = ({ owner, isReadable }: FoundLock, waited: number): boolean =>
  owner === undefined ? isReadable && waited >= silence : hasEnded(owner)

/** Why the lock cannot be had; one that is not there either is kept away by the system. */
const held = (lock: string, found: FoundLock | undefined): WriteReason =>
  found === undefined
    ? { why: 'folderDenied' }
    : { why: 'locked', by: { process: found.owner?.process, host: found.owner?.host ?? '', since: found.since, lock } }

/**
 * Removes the lock of somebody who has ended, unless that has been done. Who removes a lock that is not his own holds a
 * lock for it: else two could find the same dead one, and the slower would remove the new lock of the quicker.
 */
const removeDead = async (path: string, name: string, { identity }: FoundLock): Promise<void> => {
  const turn = await takeLock(`${path}-turn`, name)
  try {
    if (findLock(path)?.identity === identity) fs.unlinkSync(path)
  } finally {
    await turn.release()
  }
}

const putInTurn = async (path: string, text: string, name: string): Promise<void> => {
  let seen: string | undefined
  let seenSince = 0
  for (let tries = 0; !isPut(path, text, name); tries++) {
    const found = findLock(path)
    const now = performance.now()
    if (tries === 0 || found?.identity !== seen) {
      seen = found?.identity
      seenSince = now
    }
    const waited = now - seenSince
    if (found !== undefined && isDead(found, waited)) {
      await removeDead(path, name, found)
    } else {
      if (waited >= patience) throw new OutputTrouble(name, held(path, found))
      // Not all at the same moment, and soon at first: a write takes a few milliseconds.
      await setTimeout(Math.min(2 + tries * 2, longestPause) + (process.pid % 8))
    }
  }
}

/** Waits for a lock and takes it. Throws `OutputTrouble` when somebody has held it for too long. */
export const takeLock = async (path: string, name: string): Promise<Lock> => {
  const text = lockText()
  const isOurs = (): boolean => findLock(path)?.text === text
  const remove = (): void => {
    try {
      if (isOurs()) fs.unlinkSync(path)
    } catch {
      // Whoever comes next finds that we have ended.
    }
  }
  // Before the lock is there: a signal may come right after it.
  const letGo = onInterrupt(remove)
  try {
    await putInTurn(path, text, name)
  } catch (error) {
    await letGo()
    throw error
  }
  return {
    isOurs,
    release: async () => {
      remove()
      await letGo()
    },
  }
}
