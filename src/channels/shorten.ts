/**
 * What a reader takes for one sign: a letter with its marks, a flag, a syllable of Hangul, an emoji with its skin. What
 * `safeText` has spelled out (`\u{202e}`) is one sign too.
 */
const sign =
  /\\u\{[0-9a-f]{1,6}\}|\p{RI}\p{RI}|[\u1100-\u115f]+[\u1160-\u11ff]*\p{M}*|\P{M}[\p{M}\p{Emoji_Modifier}]*|\p{M}+/gu

export const signsOf = (text: string): readonly string[] => text.match(sign) ?? []

/** Half a number is a wrong number: `8月2` of `8月28日` would be another day. Half a word goes with it, unless that is all. */
const withoutHalfWord = (begin: string, rest: string): string => {
  if (!/^[0-9A-Za-z]/.test(rest)) return begin
  const whole = begin.replace(/(?<![0-9A-Za-z])[0-9A-Za-z]{1,20}$/, '').trimEnd()
  return whole === '' ? begin : whole
}

/**
 * The text, or its longest beginning that fits with `ending` behind it; never half a sign, a number or a word. The ending
 * alone where nothing fits.
 */
export const shortened = (text: string, ending: string, fits: (text: string) => boolean): string => {
  if (fits(text)) return text
  const signs = signsOf(text)
  const begin = (count: number): string =>
    withoutHalfWord(signs.slice(0, count).join(''), signs[count] ?? '').trimEnd() + ending
  let most = 0
  let tooMany = signs.length
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(begin(middle))) most = middle
    else tooMany = middle
  }
  return begin(most)
}
