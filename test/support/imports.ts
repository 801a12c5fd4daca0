import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

interface Import {
  /** A path under src, or a package, or `node:…`. */
  readonly to: string
  /** Only types: nothing is loaded for it. */
  readonly isType: boolean
  /** `await import(…)`: loaded when the program comes there. */
  readonly isLate: boolean
}

export interface SourceFile {
  /** Under src, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** All TypeScript files under a folder of the project, by path. */
export const filesUnder = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }))

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

/** `{ type A, type B }` loads nothing, `{ type A, b }` does. */
const isOnlyTypes = (statement: string): boolean => {
  if (/^(import|export) type\b/.test(statement)) return true
  const braces = /^(?:import|export) \{([^}]*)\}/.exec(statement)?.[1]
  const names = braces?.split(',').map((name) => name.trim())
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false
}

const importsOf = (path: string, text: string): readonly Import[] => {
  const target = (specifier: string): string => (specifier.startsWith('.') ? join(dirname(path), specifier) : specifier)
  const code = withoutComments(text)
  const early = [...code.matchAll(/^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([statement, to]): Import => ({ to: target(to!), isType: isOnlyTypes(statement), isLate: false }),
  )
  const late = [...code.matchAll(/(typeof )?\bimport\(\s*(?:'([^']+)')?/g)].map(
    ([, type, to]): Import => ({
      to: to === undefined ? 'unknown' : target(to),
      isType: type !== undefined,
      isLate: true,
    }),
  )
  return [...early, ...late]
}

export const sourceFiles: readonly SourceFile[] = filesUnder('src').map(({ path, text }) => ({
  path,
  text: withoutComments(text),
  imports: importsOf(path, text),
}))

/** Everything that is loaded with a file before it runs: what it imports, what that imports, and the packages they need. */
export const loadedWith = (start: string): ReadonlySet<string> => {
  const files = new Map(sourceFiles.map((file) => [file.path, file]))
  const loaded = new Set([start])
  for (const path of loaded) {
    for (const { to, isType, isLate } of files.get(path)?.imports ?? []) if (!isType && !isLate) loaded.add(to)
  }
  return loaded
}
