import * as fs from 'node:fs'
import { join } from 'node:path'
import { type Day, dayOf } from '../model/day.ts'
import { readStdin } from './node-input.ts'
import { nodeOutput, reasonOf } from './node-output.ts'
import { OutputTrouble } from './trouble.ts'
import type { Entry, FileRead, Kind, World } from './world.ts'

const kindOfStats = (stats: fs.Stats | fs.Dirent): Kind =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'special'

const code = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

const kindOf = (path: string): Kind => {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false })
    return stats === undefined ? 'missing' : kindOfStats(stats)
  } catch (error) {
    // Something may stand behind a folder that is closed to us: reading it will say so. The rest are links in a circle and names too long.
    return code(error) === 'EACCES' ? 'file' : 'missing'
  }
}

const readFile = (path: string, mostBytes: number): FileRead => {
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
    return { reason: reasons[code(error)] ?? 'other', detail: reasonOf(error) }
  } finally {
    if (file !== undefined) fs.closeSync(file)
  }
}

/** The build puts them beside the program. */
const readOwnFile = (name: string): string | undefined => {
  try {
    return fs.readFileSync(join(import.meta.dirname, name), 'utf8')
  } catch {
    return undefined
  }
}

const list = (folder: string): readonly Entry[] | undefined => {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOfStats(entry) }))
  } catch {
    return undefined
  }
}

const realPath = (path: string): string | undefined => {
  try {
    return fs.realpathSync(path)
  } catch {
    return undefined
  }
}

/** Writes beside the target and renames, so that a reader never sees half a file; devices and pipes are written to directly. */
const writeFile = (target: string, path: string, text: string): void => {
  try {
    const real = realPath(target) ?? target
    if (!['file', 'missing'].includes(kindOf(real))) {
      fs.writeFileSync(real, text)
      return
    }
    const temporary = `${real}.${process.pid}.tmp`
    try {
      const mode = fs.statSync(real, { throwIfNoEntry: false })?.mode
      // Renaming would replace a file that must not be written.
      if (kindOf(real) === 'file') fs.accessSync(real, fs.constants.W_OK)
      fs.writeFileSync(temporary, text, { mode: mode ?? 0o666, flag: 'wx', flush: true })
      // A file that is there keeps its mode, whatever the mask of the process takes from new ones.
      if (mode !== undefined) fs.chmodSync(temporary, mode)
      fs.renameSync(temporary, real)
    } finally {
      fs.rmSync(temporary, { force: true })
    }
  } catch (error) {
    throw new OutputTrouble(path, reasonOf(error))
  }
}

const today = (timezone: string | undefined): Day | undefined => {
  const now = new Date()
  if (timezone === undefined || timezone === '') return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    const [year, month, day] = parts.format(now).split('-').map(Number)
    return dayOf(year!, month!, day!)
  } catch {
    return undefined
  }
}

/** The working directory; where it has been removed, a path from which nothing can be found. */
const workingDirectory = (): string => {
  try {
    return process.cwd()
  } catch {
    return '.'
  }
}

/** The world as it is. Paths that commands give are relative to the working directory. */
export const nodeWorld = (): World => {
  const cwd = workingDirectory()
  const at = (path: string): string => (path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : join(cwd, path))
  return {
    cwd,
    env: process.env,
    platform: process.platform,
    stdout: nodeOutput(1, process.stdout),
    stderr: nodeOutput(2, process.stderr),
    today,
    kindOf: (path) => kindOf(at(path)),
    list: (folder) => list(at(folder)),
    realPath: (path) => realPath(at(path)),
    readFile: (path, mostBytes) => readFile(at(path), mostBytes),
    readOwnFile,
    readStdin,
    writeFile: (path, text) => writeFile(at(path), path, text),
    parseThoroughly: async (source) => (await import('./parse-in-worker.ts')).parseInWorker(source),
  }
}
