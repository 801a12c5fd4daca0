import * as fs from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OutputTrouble } from './trouble.ts'

/** A place where a file is written. */
export interface Target {
  /** As the user calls it. */
  readonly name: string
  /** Without links: a link stays, what it leads to is replaced. */
  readonly path: string
  /** The file that stands there. */
  readonly stats: fs.BigIntStats | undefined
}

const mostLinks = 40

/** The path without links, of a file that may still be missing: a link may lead to where nothing stands yet. */
const withoutLinks = (given: string, name: string): string => {
  let path = given
  for (let links = 0; links <= mostLinks; links++) {
    const folder = fs.realpathSync.native(dirname(path))
    const place = join(folder, basename(path))
    if (fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return place
    path = resolve(folder, fs.readlinkSync(place))
  }
  throw new OutputTrouble(name, { why: 'linkCircle' })
}

/** What stands where a file is to be written; throws what the system says. */
export const targetAt = (path: string, name: string): Target => {
  const stats = fs.statSync(path, { bigint: true, throwIfNoEntry: false })
  // The links of /dev/fd lead to things without a path.
  if (stats !== undefined && !stats.isFile()) return { name, path, stats }
  return { name, path: stats === undefined ? withoutLinks(path, name) : fs.realpathSync.native(path), stats }
}

/**
 * Throws where another file must not take the place of the one that stands there. Renaming asks nobody whether the old
 * file may be written, and parts it from its other names.
 */
export const mayBeReplaced = ({ name, path, stats }: Target): void => {
  if (stats === undefined) return
  if (stats.isDirectory()) throw new OutputTrouble(name, { why: 'folder' })
  if (!stats.isFile()) throw new OutputTrouble(name, { why: 'special' })
  if (stats.nlink > 1n) throw new OutputTrouble(name, { why: 'hardLinks' })
  fs.accessSync(path, fs.constants.W_OK)
}
