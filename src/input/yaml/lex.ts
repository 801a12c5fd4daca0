import { CST, Lexer } from 'yaml'

/** A word of yaml's lexer, and what it is; `content` is the text of a scalar, which the word `scalar` announces. */
export interface Lexeme {
  readonly type: string
  readonly text: string
}

/** Where the lexer keeps how deep the lines of the node at hand must stand. */
interface LexerState {
  indentNext: number
}

/**
 * The words of a text, by yaml's lexer. yaml 2.9 takes a comment like `#this` at the start of a line for the end of the
 * block above, and then reads `- b` as more of the text `a`: here a comment ends nothing.
 */
export const lex = function* (text: string): Generator<Lexeme> {
  const lexer = new Lexer()
  const state = lexer as unknown as LexerState
  let type = ''
  let indentNext = -1
  for (const word of lexer.lex(text)) {
    type = type === 'scalar' ? 'content' : (CST.tokenType(word) ?? 'error')
    if (type === 'newline') indentNext = state.indentNext
    else if (type === 'comment' && indentNext !== -1) state.indentNext = indentNext
    else if (type !== 'space') indentNext = -1
    yield { type, text: word }
  }
}
