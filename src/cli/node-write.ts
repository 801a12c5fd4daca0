import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { onInterrupt } from './node-interrupt.ts'
import { codeOf, reasonOf } from './node-reason.ts'
import { mayBeReplaced, type Target, targetAt } from './node-target.ts'
import { OutputTrouble } from './trouble.ts'
import { type Content, piecesOf } from './world.ts'

/** What the system has thrown while a file was written, as something that users can be told. */
export const writeTrouble = (error: unknown, name: string): unknown =>
  error instanceof Error && 'errno' in error ? new OutputTrouble(name, reasonOf(error)) : error

/** The new file gets the owner and the mode of the old one; the owner comes first, for it takes bits off the mode. */
const keepOwnerAndMode = (file: number, { name, stats }: Target): void => {
  if (stats === undefined) return
  const own = fs.fstatSync(file, { bigint: true })
  if (own.uid !== stats.uid || own.gid !== stats.gid) {
    try {
      fs.fchownSync(file, Number(stats.uid), Number(stats.gid))
    } catch (error) {
      throw codeOf(error) === 'EPERM' ? new OutputTrouble(name, { why: 'owner' }) : error
    }
  }
  const mode = stats.mode & 0o7777n
  // Some file systems have one mode for all files, and refuse to be told so.
  if ((fs.fstatSync(file, { bigint: true }).mode & 0o7777n) !== mode) fs.fchmodSync(file, Number(mode))
}

const bytesOf = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? new TextEncoder().encode(piece) : piece

const writeWhole = (temporary: string, target: Target, content: Content): void => {
  const { name, stats } = target
  let file: number
  try {
    // Nobody else reads the new text before it has the mode of the old one; a file that is new has the mode that new files have.
    file = fs.openSync(temporary, 'wx', stats === undefined ? 0o666 : 0o600)
  } catch (error) {
    const isDenied = ['EACCES', 'EPERM'].includes(codeOf(error))
    throw isDenied ? new OutputTrouble(name, { why: 'folderDenied' }) : error
  }
  try {
    let length = 0
    for (const piece of piecesOf(content)) {
      const bytes = bytesOf(piece)
      // Unlike fs.writeSync it goes on where the system has taken only a part.
      fs.writeFileSync(file, bytes)
      length += bytes.length
    }
    keepOwnerAndMode(file, target)
    if (fs.fstatSync(file).size !== length) throw new OutputTrouble(name, { why: 'diskFault' })
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

const closeQuietly = (file: number): void => {
  try {
    fs.closeSync(file)
  } catch {
    // It was only read.
  }
}

/**
 * Has the disk keep the new name of a file. Where a folder cannot be opened, or does not know how, nothing more can be
 * done. The file is in its place by now: only what puts that in doubt is told.
 */
const syncFolder = ({ name, path }: Target): void => {
  if (process.platform === 'win32') return
  let folder: number | undefined
  try {
    folder = fs.openSync(dirname(path), fs.constants.O_RDONLY)
    fs.fsyncSync(folder)
  } catch (error) {
    const isDoubtful = folder !== undefined && ['EIO', 'ENOSPC', 'EDQUOT'].includes(codeOf(error))
    if (isDoubtful) throw new OutputTrouble(name, { why: 'unconfirmed' })
  } finally {
    if (folder !== undefined) closeQuietly(folder)
  }
}

/** Removes a file that may be gone already, or may stay where it cannot be removed. */
export const removeQuietly = (path: string): void => {
  try {
    fs.unlinkSync(path)
  } catch {
    // Whoever comes next finds it.
  }
}

/**
 * Puts content in the place of a file, all of it or nothing: it is written to a file beside it, which is then renamed.
 * `confirm` is called at the last moment before that, and throws where it must not happen.
 */
export const replaceFile = (
  target: Target,
  content: Content,
  temporary: string,
  confirm: () => void = () => {},
): void => {
  try {
    writeWhole(temporary, target, content)
    confirm()
    fs.renameSync(temporary, target.path)
  } catch (error) {
    // One that was there before is none of ours.
    if (codeOf(error) !== 'EEXIST') removeQuietly(temporary)
    throw error
  }
  syncFolder(target)
}

/** A name that a dead process, or one on another machine, has not left behind. */
const freeName = (folder: string): string => {
  for (let number = 1; ; number++) {
    const path = join(folder, `.${process.pid}-${number}.plan-new`)
    if (fs.lstatSync(path, { throwIfNoEntry: false }) === undefined) return path
  }
}

/** What is no regular file takes the pieces as they come. */
const writeThrough = (path: string, content: Content): void => {
  const file = fs.openSync(path, 'w')
  try {
    for (const piece of piecesOf(content)) fs.writeFileSync(file, piece)
  } finally {
    fs.closeSync(file)
  }
}

/** Writes a file whole or not at all; devices and pipes are written to directly. Throws `OutputTrouble`. */
export const writeFile = (path: string, name: string, content: Content): void => {
  const letGo = onInterrupt(() => {})
  try {
    const target = targetAt(path, name)
    if (target.stats !== undefined && !target.stats.isFile()) {
      writeThrough(path, content)
    } else {
      mayBeReplaced(target)
      replaceFile(target, content, freeName(dirname(target.path)))
    }
  } catch (error) {
    throw writeTrouble(error, name)
  } finally {
    void letGo()
  }
}
