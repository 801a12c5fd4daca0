/** The line break that a text uses around an offset. */
export const lineBreakAt = (text: string, offset: number): string => {
  const before = text.lastIndexOf('\n', offset - 1)
  const at = before === -1 ? text.indexOf('\n', offset) : before
  return text[at - 1] === '\r' ? '\r\n' : '\n'
}

export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

export const columnAt = (text: string, offset: number): number => offset - lineStartAt(text, offset)

/** Where the next line begins; undefined on the last one. */
export const nextLineAt = (text: string, offset: number): number | undefined => {
  const at = text.indexOf('\n', offset)
  return at === -1 ? undefined : at + 1
}

const lineAt = (text: string, start: number): string => text.slice(start, nextLineAt(text, start) ?? text.length)

/** An offset on the last of the lines that follow and are all of a kind; the offset itself where the next line is not. */
export const pastLines = (text: string, offset: number, isMeant: (line: string) => boolean): number => {
  let at = offset
  for (let next = nextLineAt(text, at); next !== undefined && next < text.length; next = nextLineAt(text, at)) {
    if (!isMeant(lineAt(text, next))) break
    at = next
  }
  return at
}

export const isBlankLine = (line: string): boolean => line.trim() === ''

/** A comment that is set in more than a column belongs to what stands above it. */
export const isCommentBeyond =
  (column: number) =>
  (line: string): boolean => {
    const at = line.search(/[^ \t]/)
    return at > column && line[at] === '#'
  }
