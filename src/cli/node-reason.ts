import { constants } from 'node:os'
import { getSystemErrorMap } from 'node:util'
import type { WriteFault, WriteReason } from '../words/index.ts'

/** The code of a system's error: `ENOENT`; nothing for another one. */
export const codeOf = (error: unknown): string => {
  const { code, errno } = error as NodeJS.ErrnoException
  // Node has no name for it.
  return errno === -constants.errno.EDQUOT ? 'EDQUOT' : (code ?? '')
}

/** What the system says of an error, without paths and codes around it. */
export const systemText = (error: unknown): string => {
  const { errno, message } = error as NodeJS.ErrnoException
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message
}

const faults: ReadonlyMap<string, WriteFault> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'readOnlyDisk'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'quota'],
  ['EFBIG', 'tooLarge'],
  ['EMFILE', 'tooManyFiles'],
  ['ENFILE', 'tooManyFiles'],
  ['ENAMETOOLONG', 'nameTooLong'],
  ['ENOENT', 'noFolder'],
  ['ENOTDIR', 'noFolder'],
  // What making a folder says where a file stands in the way.
  ['EEXIST', 'noFolder'],
  ['EISDIR', 'folder'],
  ['ELOOP', 'linkCircle'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['EIO', 'diskFault'],
])

/** Why the system did not write, in our words where we have some. */
export const reasonOf = (error: unknown): WriteReason => {
  const why = faults.get(codeOf(error))
  return why === undefined ? { why: 'other', detail: systemText(error) } : { why }
}
