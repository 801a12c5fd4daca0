import type { Column } from '../reports/page.ts'
import { type Need, shrinkColumns } from './column-widths.ts'

/** A column as it stands on the screen: the members are stacked, the first on top. */
export interface Slot {
  readonly members: readonly number[]
  readonly width: number
  readonly align: 'left' | 'right'
  /** By how much the lines under the first are set in. */
  readonly indent: number
}

/** Cells between two columns, and those that a frame takes at both edges. */
export interface Spacing {
  readonly gap: number
  readonly frame: number
  /** How far stacked lines are set in under a row's first column, so that one sees where a row begins. */
  readonly indent: number
}

/** The index of the column under which each may be stacked, itself when nowhere: chains are followed, circles lead nowhere. */
const stackTargets = (columns: readonly Column[]): number[] => {
  const targetOf = (index: number): number => {
    const seen = new Set([index])
    for (let at = index; ; ) {
      const { under } = columns[at]!
      const next = under === undefined ? -1 : columns.findIndex(({ id }) => id === under)
      if (next === -1) return at
      if (seen.has(next)) return index
      seen.add(next)
      at = next
    }
  }
  return columns.map((_, index) => targetOf(index))
}

/** Column indexes by slot, when the columns of these targets are stacked and the others stand alone. */
const groupColumns = (targets: readonly number[], stacked: ReadonlySet<number>): number[][] => {
  const isHead = (index: number): boolean => !stacked.has(targets[index]!) || targets[index] === index
  return targets.flatMap((_, head) => {
    if (!isHead(head)) return []
    const under = targets.flatMap((target, index) => (target === head && !isHead(index) ? [index] : []))
    return [[head, ...under]]
  })
}

const stackNeed = (members: readonly number[], needs: readonly Need[], indent: number): Need => ({
  natural: Math.max(...members.map((member, depth) => needs[member]!.natural + (depth > 0 ? indent : 0))),
  least: Math.max(...members.map((member, depth) => needs[member]!.least + (depth > 0 ? indent : 0))),
})

/**
 * Columns side by side within a width, or undefined when only a block for each row will do. Columns are stacked
 * (`Column.under`), group by group from the right, where the others could not give enough or where that spares a fifth
 * of the lines. `sample` is the widths of the cells of some rows.
 */
export const layoutTable = (
  columns: readonly Column[],
  needs: readonly Need[],
  sample: readonly (readonly number[])[],
  width: number,
  spacing: Spacing,
): Slot[] | undefined => {
  const targets = stackTargets(columns)
  const heads = [...new Set(targets.filter((target, index) => target !== index))].sort((left, right) => right - left)
  let best: { readonly slots: Slot[]; readonly height: number } | undefined
  for (let count = 0; count <= heads.length; count++) {
    const stacks = groupColumns(targets, new Set(heads.slice(0, count)))
    const indents = stacks.map((_, index) => (index === 0 ? spacing.indent : 0))
    const shrunk = shrinkColumns(
      stacks,
      stacks.map((members, index) => stackNeed(members, needs, indents[index]!)),
      sample,
      width - spacing.frame - spacing.gap * (stacks.length - 1),
    )
    if (shrunk === undefined || (best !== undefined && shrunk.height >= best.height * 0.8)) continue
    const slots = stacks.map((members, index) => ({
      members,
      width: shrunk.widths[index]!,
      align: columns[members[0]!]!.align ?? 'left',
      indent: indents[index]!,
    }))
    best = { slots, height: shrunk.height }
  }
  return best?.slots
}
