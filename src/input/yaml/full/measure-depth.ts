/** A column that a block began at, and how many colons followed on its line: `a: b: c`, though an error, nests too. */
interface Level {
  readonly column: number
  colons: number
}

/**
 * Estimates, token by token of yaml's lexer, how deep its parser would go: at most one more than the true depth of a
 * valid text. Of a broken text it may miss levels, which the parser itself then shows (`mostOpenNodes`); what it sees
 * ends the reading of a long text soon.
 */
export const measureDepth = (): ((type: string, word: string) => number) => {
  const levels: Level[] = []
  let blocks = 0
  let brackets = 0
  /** Dashes in brackets, and colons after them: an error, but yaml's parser goes a level deeper at each. */
  let strays = 0
  let column = 0
  let atLineStart = true
  let inBlockScalar = false

  const enter = (): void => {
    let last = levels.at(-1)
    while (last !== undefined && last.column >= column) {
      blocks -= Math.max(1, last.colons)
      levels.pop()
      last = levels.at(-1)
    }
    levels.push({ column, colons: 0 })
    blocks += 1
  }

  const indicator = (type: string): void => {
    if (brackets > 0) {
      if (type === 'seq-item-ind' || strays > 0) strays += 1
      return
    }
    if (atLineStart) {
      enter()
      column += 1
    }
    const last = levels.at(-1)
    if (type === 'map-value-ind' && last !== undefined && ++last.colons > 1) blocks += 1
  }

  const leaveBrackets = (left: number): void => {
    brackets = left
    if (left === 0) strays = 0
    atLineStart = false
  }

  const node = (type: string): void => {
    if (type === 'content' && inBlockScalar) {
      inBlockScalar = false
      atLineStart = true
      column = 0
      return
    }
    if (atLineStart && brackets === 0) enter()
    atLineStart = false
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1
    if (type === 'block-scalar-header') inBlockScalar = true
  }

  const step = (type: string, word: string): void => {
    switch (type) {
      case 'newline':
        atLineStart = true
        column = 0
        return
      case 'space':
        if (atLineStart && word.startsWith(' ')) column += word.length
        return
      case 'comment':
      case 'scalar':
      case 'doc-mode':
      case 'byte-order-mark':
        return
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        indicator(type)
        return
      case 'flow-map-end':
      case 'flow-seq-end':
        leaveBrackets(Math.max(0, brackets - 1))
        return
      case 'flow-error-end':
        leaveBrackets(0)
        return
      default:
        node(type)
    }
  }

  return (type, word) => {
    step(type, word)
    return blocks + brackets + (strays >> 2)
  }
}
