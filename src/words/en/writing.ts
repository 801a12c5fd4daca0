import type { WritingWords } from '../writing-words.ts'

export const writing: WritingWords = {
  fault: {
    denied: 'writing it is not permitted',
    folderDenied: 'nothing may be written in its folder, where the new text is prepared',
    readOnlyDisk: 'the disk is read-only',
    diskFull: 'no space is left on the disk',
    quota: 'your disk quota is used up',
    tooLarge: 'it would be larger than this system permits',
    tooManyFiles: 'too many files are open',
    nameTooLong: 'its name is too long',
    noFolder: 'its folder does not exist',
    folder: 'it is a folder, not a file',
    exists: 'it is there already',
    special: 'it is no regular file',
    linkCircle: 'its links lead in a circle',
    hardLinks: 'it has more than one name (hard links), and the others would keep the old text',
    owner: 'it belongs to somebody else, and would be yours afterwards',
    busy: 'it is in use: another program has it open, or it is mounted by itself',
    diskFault: 'the disk reports a fault',
    changed: 'somebody has changed it in the meantime; nothing was written, please try again',
    unconfirmed: 'it is written, but the disk has not confirmed that it is there to stay',
  },
  locked: ({ process, host, since }) =>
    process === undefined
      ? `somebody has been writing it since ${since}`
      : `process ${process} on ${host} has been writing it since ${since}`,
  removeLock: (lock) => `if nobody is writing it, remove ${lock}`,
}
