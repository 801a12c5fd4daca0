/** Bytes of UTF-8: 3 for 汉字. A lone surrogate counts as the sign that is written in its place. */
export const byteLength = (text: string): number => {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (text.codePointAt(at)! > 0xffff) {
      bytes += 4
      at++
    } else bytes += 3
  }
  return bytes
}

/** Characters as people count them in an editor: code points. */
export const characterCount = (text: string): number => {
  let count = text.length
  for (let at = 0; at + 1 < text.length; at++) if (text.codePointAt(at)! > 0xffff) count--
  return count
}
