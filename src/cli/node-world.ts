import * as fs from 'node:fs'
import { join } from 'node:path'
import { type Day, day, dayOf } from '../model/day.ts'
import { readStdin } from './node-input.ts'
import { nodeOutput } from './node-output.ts'
import { readOwnFile } from './node-own-file.ts'
import { readFile } from './node-read.ts'
import { codeOf } from './node-reason.ts'
import { writeFile } from './node-write.ts'
import type { Entry, Kind, World } from './world.ts'

const kindOfStats = (stats: fs.Stats | fs.Dirent): Kind =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'special'

const kindOf = (path: string): Kind => {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false })
    return stats === undefined ? 'missing' : kindOfStats(stats)
  } catch (error) {
    // Something may stand behind a folder that is closed to us: reading it will say so. The rest are links in a circle and names too long.
    return codeOf(error) === 'EACCES' ? 'file' : 'missing'
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
    return fs.realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** One time, eight hours ahead of UTC, and no summer time since 1992: asking Intl for it takes as long as reading a plan. */
const chineseZones: readonly string[] = ['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'PRC']
const eightHours = 8 * 60 * 60 * 1000

/** The day of a moment in a zone, or on the machine; undefined where the zone is not known. */
export const dayIn = (timezone: string | undefined, now: Date): Day | undefined => {
  if (timezone !== undefined && chineseZones.includes(timezone))
    return day(Math.floor((now.getTime() + eightHours) / 86_400_000))
  if (timezone === undefined || timezone === '') return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    const [year, month, dayOfMonth] = parts.format(now).split('-').map(Number)
    return dayOf(year!, month!, dayOfMonth!)
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
    stdout: nodeOutput(1),
    stderr: nodeOutput(2),
    today: (timezone) => dayIn(timezone, new Date()),
    kindOf: (path) => kindOf(at(path)),
    list: (folder) => list(at(folder)),
    realPath: (path) => realPath(at(path)),
    readFile: (path, mostBytes) => readFile(at(path), mostBytes),
    readOwnFile,
    readStdin,
    writeFile: (path, content) => writeFile(at(path), path, content),
    editFile: async (path, mostBytes, edit) =>
      (await import('./node-edit.ts')).editFile(at(path), path, mostBytes, edit),
    makeFolder: async (path, files) => (await import('./node-folder.ts')).makeFolder(at(path), path, files),
    git: async (folder, args, input, mostBytes) =>
      (await import('./node-git.ts')).runGit(at(folder), args, input, mostBytes),
    letGo: async () => (await import('./node-memory.ts')).collectGarbage(),
    parseThoroughly: async (source) => (await import('./parse-in-worker.ts')).parseInWorker(source),
  }
}
