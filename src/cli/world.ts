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

export type Kind = 'file' | 'folder' | 'link' | 'special' | 'missing'

export interface Entry {
  readonly name: string
  readonly kind: Kind
}

/** A stream to write to. A reader who has gone away (`| head`) is no error. */
export interface Output {
  readonly isTerminal: boolean
  /** Of a terminal that says so. */
  readonly columns: number | undefined
  /** Throws `OutputTrouble` where the text cannot be written whole. */
  readonly write: (text: string) => void
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
  /** Writes a file whole or not at all; throws `OutputTrouble`. */
  readonly writeFile: (path: string, text: string) => void
  /** The thorough parser, off the main thread where the text is long; stops after ten seconds. */
  readonly parseThoroughly: (source: Source) => Promise<YamlResult>
}
