import { Inflate } from 'fflate'
import { BookError, broken } from './book-error.ts'
import { partName, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** The parts of a workbook, and how much may still be unpacked. */
export interface Package {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Bytes, counted down over all parts: many small bombs are one large one. */
  left: number
}

const localHeader = 0x04034b50
const localLength = 30
/** A deflated byte becomes a thousand at most, so no step makes more than 4 MB. */
const stepLength = 4096

export const openPackage = (bytes: Uint8Array, mostBytes: number): Package => ({
  bytes,
  entries: zipDirectory(bytes),
  left: mostBytes,
})

export const hasPart = ({ entries }: Package, name: string): boolean => entries.has(partName(name))

const packedBytes = ({ bytes, entries }: Package, name: string): readonly [packed: Uint8Array, isDeflated: boolean] => {
  const entry = entries.get(partName(name))
  if (entry === undefined) throw broken(`${name}: not there`)
  const { start, packedSize, isDeflated } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (start + localLength > bytes.length || view.getUint32(start, true) !== localHeader)
    throw broken(`${name}: no local header`)
  const from = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + packedSize > bytes.length) throw broken(`${name}: cut off`)
  return [bytes.subarray(from, from + packedSize), isDeflated]
}

/** Unpacks a part piece by piece. It is counted what comes out, whatever the file says of its size, and it ends where the count does. */
export const readPart = (of: Package, name: string, take: (piece: Uint8Array) => void): void => {
  const [packed, isDeflated] = packedBytes(of, name)
  const counted = (piece: Uint8Array): void => {
    of.left -= piece.length
    if (of.left < 0) throw new BookError({ kind: 'too-large', what: 'bytes' })
    take(piece)
  }
  if (!isDeflated) {
    counted(packed)
    return
  }
  const inflate = new Inflate(counted)
  for (let at = 0; at < packed.length; at += stepLength) {
    const next = at + stepLength
    inflate.push(packed.subarray(at, next), next >= packed.length)
  }
}
