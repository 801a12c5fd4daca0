import * as fs from 'node:fs'
import { hostname } from 'node:os'
import { readFile } from './node-read.ts'
import { codeOf } from './node-reason.ts'
import type { FileRead } from './world.ts'

/** What a lock says of the process that holds it. */
interface Owner {
  readonly process: number
  /** When it started, in ticks since the system did: another process may get its number. Empty where nobody knows. */
  readonly started: string
  readonly host: string
  /** The start of the system and the space of process numbers; containers may share a name and differ in these. */
  readonly system: string
}

/** A lock as it was found. */
export interface FoundLock {
  readonly text: string
  /** Differs for every lock that was ever taken. */
  readonly identity: string
  /** Undefined where it says nothing that we understand: its owner may be about to write it. */
  readonly owner: Owner | undefined
  readonly isReadable: boolean
  readonly since: string
}

const textOf = (path: string): string => {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The state of a process and when it started, from /proc; undefined where there is none, or it is hidden from us. */
const processStat = (id: number | 'self'): { readonly state: string; readonly started: string } | undefined => {
  const text = textOf(`/proc/${id}/stat`)
  // The name in parentheses may hold spaces and parentheses; `started` is field 22, `state` is field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, started] = [fields[0], fields[19]]
  return state === undefined || started === undefined ? undefined : { state, started }
}

const linkText = (path: string): string => {
  try {
    return fs.readlinkSync(path)
  } catch {
    return ''
  }
}

let known: Owner | undefined

/** Who we are: looked up once, for who waits for a lock asks many times. */
const ourself = (): Owner => {
  known ??= {
    process: process.pid,
    started: processStat('self')?.started ?? '',
    host: hostname(),
    system: `${textOf('/proc/sys/kernel/random/boot_id').trim()} ${linkText('/proc/self/ns/pid')}`.trim(),
  }
  return known
}

/** What a lock says: who we are, and the moment, in nanoseconds of no clock, which makes each lock of ours another. */
export const lockText = (): string => JSON.stringify({ ...ourself(), moment: String(process.hrtime.bigint()) })

const ownerIn = (text: string): Owner | undefined => {
  try {
    const { process, started, host, system } = JSON.parse(text) as Record<keyof Owner, unknown>
    const isOwner =
      Number.isSafeInteger(process) &&
      (process as number) > 0 &&
      typeof started === 'string' &&
      typeof host === 'string' &&
      typeof system === 'string'
    return isOwner ? { process: process as number, started, host, system } : undefined
  } catch {
    return undefined
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** On the clock of whoever reads it: `2019-08-26 09:30:00`. */
const localTime = (milliseconds: number): string => {
  const time = new Date(milliseconds)
  const day = [time.getFullYear(), twoDigits(time.getMonth() + 1), twoDigits(time.getDate())].join('-')
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(':')}`
}

/** Much more than a lock says. */
const mostBytes = 4096

const textIn = (read: FileRead): string | undefined =>
  'bytes' in read ? new TextDecoder().decode(read.bytes) : undefined

/** The lock at a path; undefined where there is none. */
export const findLock = (path: string): FoundLock | undefined => {
  const stats = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false })
  if (stats === undefined) return undefined
  const since = localTime(Number(stats.mtimeMs))
  const identity = `${stats.dev} ${stats.ino} ${stats.mtimeNs}`
  try {
    const text = stats.isSymbolicLink() ? fs.readlinkSync(path) : textIn(readFile(path, mostBytes))
    if (text !== undefined)
      return { text, identity: `${identity} ${text}`, owner: ownerIn(text), isReadable: true, since }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
  }
  return { text: '', identity, owner: undefined, isReadable: false, since }
}

/** Whether the owner of a lock has ended, as far as can be known from here: never of one on another system. */
export const hasEnded = ({ process: id, started, host, system }: Owner): boolean => {
  const own = ourself()
  if (host !== own.host || system !== own.system) return false
  try {
    process.kill(id, 0)
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    if (codeOf(error) === 'ESRCH') return true
  }
  const stat = processStat(id)
  if (stat === undefined) return false
  // A process that has ended stays in the list until its parent has looked at it.
  return 'ZX'.includes(stat.state) || (started !== '' && stat.started !== started)
}
