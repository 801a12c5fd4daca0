import { BookError, broken } from './book-error.ts'

/** A file within the zip file, as the directory at its end says. */
export interface ZipEntry {
  readonly isDeflated: boolean
  /** Its local header; the contents follow it. */
  readonly start: number
  readonly packedSize: number
}

const endHeader = 0x06054b50
const endLength = 22
const centralHeader = 0x02014b50
const centralLength = 46
const longestComment = 0xffff
const deflated = 8

/** The end of the directory stands at the file's end, before a comment that nobody writes. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endHeader) return at
  throw new BookError({ kind: 'not-xlsx' })
}

/**
 * The files of a zip file by name. Names are looked for without regard to case and with `/` between folders, since some
 * programs write `XL\Workbook.xml`. What the directory says of sizes is not believed: see `readPart`.
 */
export const zipDirectory = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry>()
  const end = endOf(view)
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  while (at + centralLength <= end && view.getUint32(at, true) === centralHeader) {
    const [flags, method, packedSize] = [
      view.getUint16(at + 8, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
    ]
    const nameEnd = at + centralLength + view.getUint16(at + 28, true)
    const name = partName(decoder.decode(bytes.subarray(at + centralLength, nameEnd)))
    if ((flags & 1) !== 0) throw new BookError({ kind: 'old-or-locked' })
    if (method !== 0 && method !== deflated) throw broken(`${name}: method ${method}`)
    entries.set(name, { isDeflated: method === deflated, start: view.getUint32(at + 42, true), packedSize })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
