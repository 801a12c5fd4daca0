import { CST, Lexer } from 'yaml'

/** A stretch of text by yaml's lexer, and what it is; `content` is the text of a scalar, which the word `scalar` announces. */
export interface Lexeme {
  readonly type: string
  readonly word: string
}

/** Where the lexer keeps how deep the lines of the node at hand must stand. */
interface LexerState {
  indentNext: number
}

/**
 * The words of a text, by yaml's lexer. yaml 2.9 takes a comment like `#this` at the start of a line for the end of the
 * block above, and then reads the next item as more of the text before it: here comments and blank lines end nothing.
 */
export const lex = function* (text: string): Generator<Lexeme> {
  const lexer = new Lexer()
  const state = lexer as unknown as LexerState
  let type = ''
  let indentNext: number | undefined
  for (const word of lexer.lex(text)) {
    type = type === 'scalar' ? 'content' : (CST.tokenType(word) ?? 'error')
    if (type === 'newline' || type === 'comment') {
      indentNext ??= state.indentNext
      state.indentNext = indentNext
    } else if (type !== 'space') indentNext = undefined
    yield { type, word }
  }
}
