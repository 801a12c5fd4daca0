const centralHeader = 0x02014b50
const end = 0x06054b50
/** Midnight of 1 January 1980, the first that a zip file can say. */
const firstDate = 0x0021

/**
 * Sets the time of every file in a zip file to its earliest: the same contents are then the same bytes, whenever and wherever
 * they were packed. The file is one that has been written by ourselves: with no comment, and small.
 */
export const withoutDates = (zip: Uint8Array): Uint8Array => {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  const setDate = (at: number): void => {
    view.setUint16(at, 0, true)
    view.setUint16(at + 2, firstDate, true)
  }
  const last = bytes.length - 22
  if (last < 0 || view.getUint32(last, true) !== end) throw new Error('not a zip file of ours')
  let at = view.getUint32(last + 16, true)
  while (at < last && view.getUint32(at, true) === centralHeader) {
    setDate(at + 12)
    setDate(view.getUint32(at + 42, true) + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
