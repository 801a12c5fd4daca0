import type { Place } from '../model/source.ts'

/** What a text says, as far as it matters for where in it something lies. */
export type Tree =
  | (Place & { readonly kind: 'scalar'; readonly text: string })
  | (Place & {
      readonly kind: 'map'
      readonly entries: readonly { readonly key: Place & { readonly text: string }; readonly value: Tree }[]
    })
  | (Place & { readonly kind: 'list'; readonly items: readonly Tree[] })

/** Keys and numbers of items (from 0) from the top of a file. */
export type Path = readonly (string | number)[]

export interface Spot {
  readonly path: Path
  /** The text of the value or key that lies there; undefined for a map and a list. */
  readonly text: string | undefined
}

/** Whether a place lies in another. One without any length lies only in what has none either: it marks what is not there. */
const isIn = (place: Place, outer: Place, isLeaf: boolean): boolean =>
  outer.start <= place.start &&
  place.end <= outer.end &&
  (!isLeaf || place.start < place.end || outer.start === outer.end)

/** The last of the parts that begins at an offset or before it. */
const lastFrom = <T>(parts: readonly T[], startOf: (part: T) => number, offset: number): number => {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(parts[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The innermost key or value that holds a place. */
export const spotOf = (place: Place, tree: Tree): Spot => {
  const path: (string | number)[] = []
  let at = tree
  while (at.kind !== 'scalar') {
    if (at.kind === 'list') {
      const index = lastFrom(at.items, ({ start }) => start, place.start)
      const item = at.items[index]
      if (item === undefined || !isIn(place, item, item.kind === 'scalar')) return { path, text: undefined }
      path.push(index)
      at = item
    } else {
      const entry = at.entries[lastFrom(at.entries, ({ key }) => key.start, place.start)]
      if (entry === undefined) return { path, text: undefined }
      const { key, value } = entry
      if (isIn(place, key, true)) return { path: [...path, key.text], text: key.text }
      if (!isIn(place, value, value.kind === 'scalar')) return { path, text: undefined }
      path.push(key.text)
      at = value
    }
  }
  return { path, text: at.text }
}

const valuesOf = new WeakMap<Tree, ReadonlyMap<string | number, Tree>>()

/** The values of a map, of a key given twice the first; looked through once, for it may have as many keys as there are problems. */
const valuesIn = (map: Tree & { readonly kind: 'map' }): ReadonlyMap<string | number, Tree> => {
  const known = valuesOf.get(map)
  if (known !== undefined) return known
  const values = new Map(map.entries.toReversed().map(({ key, value }) => [key.text, value]))
  valuesOf.set(map, values)
  return values
}

const valueAt = (tree: Tree | undefined, step: string | number): Tree | undefined => {
  if (tree?.kind === 'list') return typeof step === 'number' ? tree.items[step] : undefined
  return tree?.kind === 'map' ? valuesIn(tree).get(step) : undefined
}

const textAt = (tree: Tree | undefined, key: string): string | undefined => {
  const value = valueAt(tree, key)
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}

/**
 * The activity (`exhibition`), task (`exhibition.notice`, with `@jia` where it is said for that member alone) or address in
 * the log that a path leads to.
 */
export const addressAt = ([section, index, list, number, key, member]: Path, tree: Tree): string | undefined => {
  if (index === undefined) return undefined
  const item = valueAt(valueAt(tree, section!), index)
  if (section === 'progress') return textAt(item, 'task')
  const activity = section === 'activities' ? textAt(item, 'id') : undefined
  if (activity === undefined || list !== 'tasks' || number === undefined) return activity
  const task = textAt(valueAt(valueAt(item, list), number), 'id')
  if (task === undefined) return activity
  return key === 'for' && member !== undefined ? `${activity}.${task}@${member}` : `${activity}.${task}`
}
