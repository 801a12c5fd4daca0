import { readSync } from 'node:fs'
import { systemText } from './node-reason.ts'
import type { FileRead } from './world.ts'

const standardInput = 0
const chunkBytes = 64 * 1024
const pauseMilliseconds = 5
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** The next bytes; none at the end. A pipe that has nothing for the moment is waited for. */
const nextChunk = (): Uint8Array => {
  const chunk = new Uint8Array(chunkBytes)
  for (;;) {
    try {
      return chunk.subarray(0, readSync(standardInput, chunk))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows says EOF where others read nothing.
      if (code === 'EOF') return chunk.subarray(0, 0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(sleeper, 0, 0, pauseMilliseconds)
    }
  }
}

/** Standard input to its end, or until it is more than somebody may send. */
export const readStdin = (mostBytes: number): FileRead => {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let chunk = nextChunk(); chunk.length > 0; chunk = nextChunk()) {
      chunks.push(chunk)
      size += chunk.length
      if (size > mostBytes) return { size }
    }
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    return { reason: isFolder ? 'folder' : 'other', detail: systemText(error) }
  }
  return { bytes: Buffer.concat(chunks) }
}
