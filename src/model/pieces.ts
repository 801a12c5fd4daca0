/** A piece is given away as soon as it is so long, in UTF-16 units. */
const length = 64 * 1024

/**
 * Texts in pieces that are worth writing, each no longer than 64 Ki and one text: what comes of a large plan is written
 * while it is made, and need not be held as a whole.
 */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < length) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
