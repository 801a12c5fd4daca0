/** The characters that mean something to a reader of YAML, as `charCodeAt` gives them. */
export const tab = 0x09
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const space = 0x20
export const doubleQuote = 0x22
export const hash = 0x23
export const singleQuote = 0x27
export const plus = 0x2b
export const comma = 0x2c
export const minus = 0x2d
export const dot = 0x2e
export const colon = 0x3a
export const lessThan = 0x3c
export const greaterThan = 0x3e
export const openBracket = 0x5b
export const backslash = 0x5c
export const closeBracket = 0x5d
export const openBrace = 0x7b
export const pipe = 0x7c
export const closeBrace = 0x7d

/** What ends an indicator: `key:` and `-` count only before one of these. */
export const isWhite = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || code === tab

export const isFlowIndicator = (code: number): boolean =>
  code === comma || code === closeBrace || code === closeBracket || code === openBrace || code === openBracket
