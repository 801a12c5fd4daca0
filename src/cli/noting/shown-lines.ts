import { fold } from '../../formats/fold.ts'
import { safeText } from '../../formats/safe-text.ts'
import { columnsOf } from '../terminal.ts'
import type { World } from '../world.ts'

/** Lines as people read them: folded where somebody looks, with what follows set in below. */
export const shownLines = (world: World, lines: readonly string[]): string => {
  const isWide = !world.stdout.isTerminal && world.env.COLUMNS === undefined
  const width = isWide ? Number.POSITIVE_INFINITY : columnsOf(world)
  return lines
    .flatMap((line) => {
      const indent = line.length - line.trimStart().length
      const text = safeText(line.trimStart())
      const below = ' '.repeat(indent === 0 ? 0 : indent + 2)
      const parts = isWide ? [text] : fold(text, width - below.length, width - indent)
      return parts.map((part, at) => `${at === 0 ? ' '.repeat(indent) : below}${part}\n`)
    })
    .join('')
}
