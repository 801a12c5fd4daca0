/** Why something cannot be written. `detail` is what the system says of a fault that has no sentence of ours. */
export type WriteReason =
  | { readonly why: WriteFault }
  | { readonly why: 'locked'; readonly by: LockOwner }
  | { readonly why: 'other'; readonly detail: string }

export type WriteFault =
  /** The file, or the folder for the file that takes its place. */
  | 'denied'
  | 'folderDenied'
  | 'readOnlyDisk'
  | 'diskFull'
  | 'quota'
  | 'tooLarge'
  | 'tooManyFiles'
  | 'nameTooLong'
  | 'noFolder'
  | 'folder'
  /** Something that must not be replaced. */
  | 'exists'
  | 'special'
  | 'linkCircle'
  | 'hardLinks'
  | 'owner'
  | 'busy'
  | 'diskFault'
  | 'changed'
  /** It stands there, but may be gone after a power failure. */
  | 'unconfirmed'

/** Who is writing a file; `process` is undefined where the lock does not say. */
interface LockOwner {
  readonly process: number | undefined
  readonly host: string
  /** On the clock of the reader: `2019-08-26 09:30:00`. */
  readonly since: string
  /** The lock file, which may be removed by hand when its owner is gone. */
  readonly lock: string
}

/** What is said when a file cannot be written. */
export interface WritingWords {
  readonly fault: Readonly<Record<WriteFault, string>>
  readonly locked: (owner: LockOwner) => string
  readonly removeLock: (lock: string) => string
}
