/** Bytes as text, without the byte order mark; or which encoding they seem to have instead of UTF-8. */
export const decodeBytes = (
  bytes: Uint8Array,
): { readonly text: string } | { readonly seen: 'gbk' | 'utf-16' | 'unknown' } => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { seen: 'utf-16' }
  if (hasManyZeros(bytes)) return { seen: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { seen: seenIn(bytes) }
  }
}

/** UTF-16 without a mark is half zeros in Latin text, and then even valid UTF-8. */
const hasManyZeros = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096)
  // Almost no text holds one: then nothing is counted byte by byte.
  if (!sample.includes(0)) return false
  let zeros = 0
  for (const byte of sample) if (byte === 0) zeros += 1
  return zeros > sample.length / 8
}

/** What reads as GBK without a fault almost surely is. The decoder `gbk` of Node lets 0xFF pass; GB 18030 holds GBK. */
const seenIn = (bytes: Uint8Array): 'gbk' | 'unknown' => {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes)
    return 'gbk'
  } catch {
    return 'unknown'
  }
}
