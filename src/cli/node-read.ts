import * as fs from 'node:fs'
import { systemText } from './node-reason.ts'
import type { FileRead } from './world.ts'

/** Links are followed; nothing but a regular file is read, and none that is too large. */
export const readFile = (path: string, mostBytes: number): FileRead => {
  let file: number | undefined
  try {
    // Without O_NONBLOCK opening a named pipe would wait for ever.
    file = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
    const stats = fs.fstatSync(file)
    if (stats.isDirectory()) return { reason: 'folder', detail: '' }
    if (!stats.isFile()) return { reason: 'special', detail: '' }
    if (stats.size > mostBytes) return { size: stats.size }
    return { bytes: fs.readFileSync(file) }
  } catch (error) {
    const reasons: Readonly<Record<string, 'missing' | 'denied' | 'folder' | 'special'>> = {
      ENOENT: 'missing',
      ENOTDIR: 'missing',
      EACCES: 'denied',
      EPERM: 'denied',
      EISDIR: 'folder',
      ENXIO: 'special',
    }
    return { reason: reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'other', detail: systemText(error) }
  } finally {
    if (file !== undefined) fs.closeSync(file)
  }
}
