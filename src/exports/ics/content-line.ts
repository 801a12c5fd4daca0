/** RFC 5545 §3.1: a line should not be longer, without its break. */
const mostOctets = 75

/** In UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/** A line broken so that none is too long; what begins with a blank goes on with the line before. Characters are kept whole. */
const folded = (line: string): string => {
  let lines = ''
  let start = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at)!
    const size = octetsOf(codePoint)
    if (octets + size > mostOctets) {
      lines += `${line.slice(start, at)}\r\n `
      start = at
      octets = 1
    }
    octets += size
    at += codePoint > 0xffff ? 2 : 1
  }
  return `${lines}${line.slice(start)}\r\n`
}

/** `DTSTART;VALUE=DATE:20190830`, with its line break; the value stands as it is. */
export const contentLine = (name: string, value: string): string => folded(`${name}:${value}`)

/** A text as a value (RFC 5545 §3.3.11). It has no control characters but line breaks. */
export const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
