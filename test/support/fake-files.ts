import type { FileRead, Kind, World } from '../../src/cli/world.ts'

/** A text, bytes, or one of the other things that stand in folders. */
export type FakeFile =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly unreadable: string }
  | 'special file'
  | 'empty folder'
  | 'unreadable folder'

/** By absolute path; folders are implied. */
export type FakeFiles = Readonly<Record<string, FakeFile>>

export const specialFile = 'special file'
export const emptyFolder = 'empty folder'
/** A folder that is there and cannot be listed. */
export const unreadableFolder = 'unreadable folder'

const isLink = (file: FakeFile | undefined): file is { readonly link: string } =>
  typeof file === 'object' && 'link' in file

const mostLinks = 40

/** A tree of files in memory that answers as a file system does: `..`, links in the middle of a path, links in circles. */
export const fakeTree = (
  files: Map<string, FakeFile>,
  cwd: string,
): Pick<World, 'kindOf' | 'list' | 'realPath' | 'readFile'> & {
  /** Puts a file where a path leads, and makes the folders above it. */
  readonly put: (path: string, content: string | Uint8Array) => void
} => {
  const isFolder = (path: string): boolean =>
    files.get(path) === emptyFolder ||
    files.get(path) === unreadableFolder ||
    [...files.keys()].some((each) => each.startsWith(path === '/' ? '/' : `${path}/`))

  /** Follows links, all of them or all but the last one; undefined where nothing stands there. */
  const resolve = (path: string): string | undefined => {
    let open = (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')
    let at = ''
    for (let links = 0; open.length > 0; ) {
      const [part = '', ...others] = open
      open = others
      if (part === '' || part === '.') continue
      if (part === '..') {
        at = at.slice(0, at.lastIndexOf('/'))
        continue
      }
      const file = files.get(`${at}/${part}`)
      if (isLink(file)) {
        links += 1
        if (links > mostLinks) return undefined
        open = [...file.link.split('/'), ...open]
        if (file.link.startsWith('/')) at = ''
      } else {
        at = `${at}/${part}`
        if (file === undefined && !isFolder(at)) return undefined
        if (open.some((each) => each !== '' && each !== '.') && !isFolder(at)) return undefined
      }
    }
    return at === '' ? '/' : at
  }

  const kindAt = (path: string): Kind => {
    const file = files.get(path)
    if (isLink(file)) return 'link'
    if (file === specialFile) return 'special'
    return isFolder(path) ? 'folder' : 'file'
  }

  const kindOf = (path: string): Kind => {
    const real = resolve(path)
    return real === undefined ? 'missing' : kindAt(real)
  }

  const readFile = (path: string, mostBytes: number): FileRead => {
    const real = resolve(path)
    if (real === undefined) return { reason: 'missing', detail: '' }
    const file = files.get(real)
    if (file === undefined || file === emptyFolder || file === unreadableFolder) return { reason: 'folder', detail: '' }
    if (file === specialFile) return { reason: 'special', detail: '' }
    if (typeof file === 'object' && 'unreadable' in file) return { reason: 'denied', detail: file.unreadable }
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : (file as Uint8Array)
    return bytes.length > mostBytes ? { size: bytes.length } : { bytes }
  }

  const put = (path: string, content: string | Uint8Array): void => {
    // What is missing is made at the end of the longest part of the path that is there.
    const parts = (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')
    for (let there = parts.length; there >= 0; there--) {
      const real = there === 0 ? '/' : resolve(parts.slice(0, there).join('/') || '/')
      if (real === undefined) continue
      files.set([real === '/' ? '' : real, ...parts.slice(there)].join('/'), content)
      return
    }
  }

  return {
    kindOf,
    readFile,
    put,
    realPath: resolve,
    list: (folder) => {
      const real = resolve(folder)
      if (real === undefined || files.get(real) === unreadableFolder) return undefined
      const start = real === '/' ? '/' : `${real}/`
      const names = [...files.keys()]
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length).split('/')[0]!)
      // Backwards: no caller may lean on the order in which a file system lists.
      return [...new Set(names)].reverse().map((name) => ({ name, kind: kindAt(`${start}${name}`) }))
    },
  }
}
