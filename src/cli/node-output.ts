import { writeSync } from 'node:fs'
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

export const nodeOutput = (
  descriptor: 1 | 2,
  stream: { readonly isTTY?: boolean; readonly columns?: number },
): Output => ({
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
  write: writeAll(descriptor, descriptor === 1 ? 'stdout' : 'stderr'),
})
