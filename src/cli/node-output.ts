import { writeSync } from 'node:fs'
import { getSystemErrorMap } from 'node:util'
import { OutputTrouble } from './trouble.ts'
import type { Output } from './world.ts'

/** What the system says of an error, without paths and codes around it. */
export const reasonOf = (error: unknown): string => {
  const { errno, message } = error as NodeJS.ErrnoException
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message
}

const pauseMilliseconds = 5
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/**
 * Writes text to a file descriptor, all of it: console.log would hide a full disk, and process.exit() cut a pipe. A pipe
 * that is full for the moment is waited for; one whose reader has gone ends the writing without a word.
 */
const writeAll = (descriptor: number, name: string): ((text: string) => void) => {
  let isClosed = false
  return (text) => {
    if (isClosed || text === '') return
    const bytes = new TextEncoder().encode(text)
    for (let from = 0; from < bytes.length; ) {
      try {
        from += writeSync(descriptor, bytes, from)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
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

export const nodeOutput = (
  descriptor: 1 | 2,
  stream: { readonly isTTY?: boolean; readonly columns?: number },
): Output => ({
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
  write: writeAll(descriptor, descriptor === 1 ? 'stdout' : 'stderr'),
})
