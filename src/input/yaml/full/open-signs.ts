/** Where quotes and brackets were opened that nothing closes. */
export interface OpenSigns {
  /** By the offset where their text ends for yaml, the offset of the quote. */
  readonly quotes: ReadonlyMap<number, number>
  /** The offsets of brackets, in their order. */
  readonly brackets: readonly number[]
}

export interface OpenSignFinder {
  /** Takes the next word of the text, which begins at `start`. */
  readonly add: (type: string, word: string, start: number) => void
  readonly finish: () => OpenSigns
}

const isUnclosed = (word: string): boolean => word.length === 1 || !word.endsWith(word.charAt(0))

/** Finds what yaml reports only where it noticed: at the end of the text often, far from the mistake. */
export const findOpenSigns = (): OpenSignFinder => {
  const quotes = new Map<number, number>()
  const brackets: number[] = []
  const open: { readonly type: string; readonly start: number }[] = []

  /** Brackets in it that another kind of bracket closes stay open. */
  const close = (type: string): void => {
    for (let last = open.pop(); last !== undefined && last.type !== type; last = open.pop()) brackets.push(last.start)
  }

  const add = (type: string, word: string, start: number): void => {
    switch (type) {
      case 'double-quoted-scalar':
      case 'single-quoted-scalar':
        if (isUnclosed(word)) quotes.set(start + word.length, start)
        break
      case 'flow-map-start':
      case 'flow-seq-start':
        open.push({ type, start })
        break
      case 'flow-map-end':
        close('flow-map-start')
        break
      case 'flow-seq-end':
        close('flow-seq-start')
        break
      case 'flow-error-end':
        close('')
    }
  }

  const finish = (): OpenSigns => {
    close('')
    return { quotes, brackets: brackets.sort((one, other) => one - other) }
  }

  return { add, finish }
}
