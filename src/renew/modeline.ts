import type { Source } from '../model/source.ts'
import type { Change } from './splice.ts'

const modeline = /^(#[ \t]*yaml-language-server:[ \t]*\$schema=)(\S+)/

const partsOf = (path: string): string[] => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts
}

const folderOf = (path: string): readonly string[] => partsOf(path).slice(0, -1)

/** The way from a file to another: both relative to the same folder. */
export const relativeTo = (fromFile: string, to: string): string => {
  const [from, target] = [folderOf(fromFile), partsOf(to)]
  let common = 0
  while (common < from.length && common < target.length - 1 && from[common] === target[common]) common++
  return [...from.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}

/** The line that tells an editor where the schema lies, right again for a file that lies elsewhere. */
export const moveModeline = ({ path, text }: Source, newPath: string): readonly Change[] => {
  const [, head, schema] = modeline.exec(text) ?? []
  if (schema === undefined || /^[a-z]+:|^\//i.test(schema)) return []
  const now = relativeTo(newPath, [...folderOf(path), schema].join('/'))
  return now === schema ? [] : [{ start: head!.length, end: head!.length + schema.length, text: now }]
}
