import type { YamlResult } from '../input/yaml/node.ts'
import type { Day } from '../model/day.ts'
import type { Source } from '../model/source.ts'

/** Why a file cannot be read. */
export type FileReason = 'missing' | 'denied' | 'folder' | 'special' | 'other'

export type FileRead =
  | { readonly bytes: Uint8Array }
  /** It is larger than the limit, and was not read. */
  | { readonly size: number }
  | { readonly reason: FileReason; readonly detail: string }

export type GitResult =
  | { readonly code: number; readonly stdout: Uint8Array; readonly stderr: string }
  /** There is no git, it took too long, it said too much, or it could not be run. */
  | { readonly trouble: 'missing' | 'slow' | 'too-large' | 'other'; readonly detail: string }

export type Kind = 'file' | 'folder' | 'link' | 'special' | 'missing'

export interface Entry {
  readonly name: string
  readonly kind: Kind
}

/** A text, bytes, or a text that is made piece by piece while it is written. */
export type Content = string | Uint8Array | Iterable<string>

export const piecesOf = (content: Content): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content

/** A stream to write to. A reader who has gone away (`| head`) is no error. */
export interface Output {
  readonly isTerminal: boolean
  /** Of a terminal that says so. */
  readonly columns: number | undefined
  /** Throws `OutputTrouble` where the text cannot be written whole. */
  readonly write: (content: string | Uint8Array) => void
}

/** All that the program touches outside itself; commands take it as a parameter, tests bring their own. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly stdout: Output
  readonly stderr: Output
  /** Which day it is, in a zone or on the machine; undefined where the zone is not known. */
  readonly today: (timezone: string | undefined) => Day | undefined
  /** What stands at a path; links are followed. */
  readonly kindOf: (path: string) => Kind
  /** What a folder holds, in no order; links are not followed. Undefined where it may not be listed. */
  readonly list: (folder: string) => readonly Entry[] | undefined
  /** The path without links, or undefined where it leads nowhere. */
  readonly realPath: (path: string) => string | undefined
  readonly readFile: (path: string, mostBytes: number) => FileRead
  /** A text that comes with the program: `checks/bad-date.md`. Undefined where it is missing. */
  readonly readOwnFile: (name: string) => string | undefined
  /** Standard input to its end; `size` is how much there was until it became too much. */
  readonly readStdin: (mostBytes: number) => FileRead
  /** Writes a file whole or not at all, whatever stood there; throws `OutputTrouble`. */
  readonly writeFile: (path: string, content: Content) => void
  /**
   * Replaces a file by what `edit` makes of it, whole or not at all, while everybody else who edits it waits; makes the
   * folders above it that are missing. `edit` gets what stands there now (a file that is not there yet: `missing`), and
   * gives undefined to leave it as it is; what it throws comes through. Throws `OutputTrouble`: the file cannot be
   * written, somebody else is at it and does not finish, or a program that knows nothing of our lock has changed it.
   */
  readonly editFile: (
    path: string,
    mostBytes: number,
    edit: (read: FileRead) => Promise<string | Uint8Array | undefined>,
  ) => Promise<void>
  /**
   * What git says in a folder: plumbing alone, with arguments that no shell sees and no settings of the repository's that
   * would run something. No answer is longer than `mostBytes`, and none takes longer than half a minute.
   */
  readonly git: (folder: string, args: readonly string[], input: string, mostBytes: number) => Promise<GitResult>
  /** Makes a folder with files in it, by their paths inside, all or nothing; throws `OutputTrouble`, also where something stands there. */
  readonly makeFolder: (path: string, files: ReadonlyMap<string, Content>) => Promise<void>
  /** Told when much of what was read is no longer needed: a good moment to look for memory that nobody uses. */
  readonly letGo: () => Promise<void>
  /** The thorough parser, off the main thread where the text is long; stops after ten seconds. */
  readonly parseThoroughly: (source: Source) => Promise<YamlResult>
}
