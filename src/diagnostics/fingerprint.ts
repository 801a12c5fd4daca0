const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0')

/** Two multiplications a character, mixed at the end: 64 bits that tell texts apart, not a secret. (After cyrb53, public domain.) */
const hash = (text: string): string => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3_266_489_909)
  return hex(mixedLow) + hex(mixedHigh)
}

/** Gives each problem of a run its fingerprint: 16 hex digits of what it is about; those alike are told apart by their order. */
export const fingerprints = (): ((...about: readonly string[]) => string) => {
  const seen = new Map<string, number>()
  return (...about) => {
    const text = about.join('\0')
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return hash(before === 0 ? text : `${text}\0${before}`)
  }
}
