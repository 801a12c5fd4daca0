import type { Block, Page } from '../reports/page.ts'

/** A page for formats that set its title themselves. */
export interface Titled {
  readonly title: string
  /** What stands under the title: `（第3期）`. */
  readonly note: string | undefined
  /** All blocks but the first where that only says the title again. */
  readonly blocks: readonly Block[]
}

const saysTitle = (first: Block | undefined, title: string): boolean => {
  if (first?.kind === 'heading') return first.level === 'title' && first.text === title
  return (
    first?.kind === 'paragraph' && first.right === undefined && first.cells.map(({ text }) => text).join('') === title
  )
}

export const titled = ({ title, blocks }: Page): Titled => {
  const [first, ...others] = blocks
  if (!saysTitle(first, title)) return { title, note: undefined, blocks }
  return { title, note: first?.kind === 'heading' ? first.note : undefined, blocks: others }
}
