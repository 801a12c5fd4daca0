/** The words that yaml's parser gets to read. */
export interface WordCollector {
  readonly words: readonly string[]
  readonly add: (type: string, word: string, start: number) => void
}

/**
 * Collects the words of a text for yaml's parser. Comments below each other become one, with the blank lines between:
 * yaml 2.9 looks through all blank lines before them again at each comment, which is quadratic, and we need neither.
 */
export const collectWords = (text: string): WordCollector => {
  const words: string[] = []
  let index = -1
  let from = 0

  const add = (type: string, word: string, start: number): void => {
    if (type === 'comment' && index !== -1) {
      words.length = index
      words.push(text.slice(from, start + word.length))
      return
    }
    if (type === 'comment') {
      index = words.length
      from = start
    } else if (type !== 'space' && type !== 'newline') index = -1
    words.push(word)
  }

  return { words, add }
}
