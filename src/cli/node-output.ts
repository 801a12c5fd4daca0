import { fstatSync, statSync, writeSync } from 'node:fs'
import { codeOf, reasonOf } from './node-reason.ts'
import { OutputTrouble } from './trouble.ts'
import type { Output } from './world.ts'

const pauseMilliseconds = 5
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/**
 * Writes to a file descriptor, all of it: console.log would hide a full disk, and process.exit() cut a pipe. A pipe
 * that is full for the moment is waited for; one whose reader has gone ends the writing without a word.
 */
const writeAll = (descriptor: number, name: string): ((content: string | Uint8Array) => void) => {
  let isClosed = false
  return (content) => {
    if (isClosed) return
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    for (let from = 0; from < bytes.length; ) {
      try {
        from += writeSync(descriptor, bytes, from)
      } catch (error) {
        const code = codeOf(error)
        if (code === 'EAGAIN') {
          Atomics.wait(sleeper, 0, 0, pauseMilliseconds)
        } else if (code === 'EPIPE') {
          isClosed = true
          return
        } else {
          throw new OutputTrouble(name, reasonOf(error))
        }
      }
    }
  }
}

/** What no terminal is: files, pipes and /dev/null. */
const isNoTerminal = (descriptor: number): boolean => {
  if (process.platform === 'win32') return false
  try {
    const stats = fstatSync(descriptor)
    return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev
  } catch {
    return false
  }
}

/** Node's own stream knows whether it is a terminal, but loads all that streams are made of: it is asked only where that can be. */
const terminal = (descriptor: 1 | 2): { readonly isTTY?: boolean; readonly columns?: number } =>
  isNoTerminal(descriptor) ? {} : descriptor === 1 ? process.stdout : process.stderr

export const nodeOutput = (descriptor: 1 | 2): Output => ({
  get isTerminal() {
    return terminal(descriptor).isTTY === true
  },
  get columns() {
    return terminal(descriptor).columns
  },
  write: writeAll(descriptor, descriptor === 1 ? 'stdout' : 'stderr'),
})
