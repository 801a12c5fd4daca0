/** The words that yaml's parser gets to read. */
export interface WordCollector {
  /** Takes the next word of the text, which begins at `start`. */
  readonly add: (type: string, word: string, start: number) => void
  readonly finish: () => readonly string[]
}

/**
 * Collects the words of a text for yaml's parser. What stands between two lines of content, up to the last line break,
 * becomes one stretch of spaces and one comment of the same lengths: yaml 2.9 takes quadratic time for many blank lines
 * before many comments, and wants a space before a comment that begins its line in brackets. We need neither.
 */
export const collectWords = (text: string): WordCollector => {
  const words: string[] = []
  /** Where white space and comments began, their first comment, and their last line break: offsets, and indexes of `words`. */
  let gap = { start: -1, index: 0, comment: -1, lineBreak: -1, lineBreakIndex: 0 }

  const endGap = (): void => {
    const { start, index, comment, lineBreak, lineBreakIndex } = gap
    if (lineBreakIndex - index > 1) {
      const commentStart = comment === -1 || comment > lineBreak ? lineBreak : comment
      const shortened = [' '.repeat(commentStart - start), text.slice(commentStart, lineBreak)]
      words.splice(index, lineBreakIndex - index, ...shortened.filter((word) => word !== ''))
    }
    gap = { start: -1, index: 0, comment: -1, lineBreak: -1, lineBreakIndex: 0 }
  }

  const add = (type: string, word: string, start: number): void => {
    if (type === 'space' || type === 'comment' || type === 'newline') {
      if (gap.start === -1) gap = { ...gap, start, index: words.length }
      if (type === 'comment' && gap.comment === -1) gap.comment = start
      if (type === 'newline') {
        gap.lineBreak = start
        gap.lineBreakIndex = words.length
      }
    } else if (gap.start !== -1) endGap()
    words.push(word)
  }

  const finish = (): readonly string[] => {
    endGap()
    return words
  }

  return { add, finish }
}
