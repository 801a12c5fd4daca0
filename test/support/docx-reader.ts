import { inflateRawSync } from 'node:zlib'
import { parseFragment } from 'parse5'

/** A file in a zip file, with the date that it is said to have. */
interface Packed {
  readonly text: string
  readonly date: number
  readonly time: number
}

/** The files of a zip file by its directory, each unpacked. */
export const unzip = (bytes: Uint8Array): ReadonlyMap<string, Packed> => {
  const buffer = Buffer.from(bytes)
  const end = buffer.lastIndexOf(Buffer.from('504b0506', 'hex'))
  const files = new Map<string, Packed>()
  let at = buffer.readUInt32LE(end + 16)
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    expectSignature(buffer, at, '504b0102')
    const [name, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = buffer.readUInt32LE(at + 42)
    expectSignature(buffer, local, '504b0304')
    // Both places must say the same of the date.
    if (buffer.readUInt32LE(local + 10) !== buffer.readUInt32LE(at + 12)) throw new Error('two dates')
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20))
    const content = buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    files.set(buffer.toString('utf8', at + 46, at + 46 + name), {
      text: new TextDecoder('utf-8', { fatal: true }).decode(content),
      time: buffer.readUInt16LE(at + 12),
      date: buffer.readUInt16LE(at + 14),
    })
    at += 46 + name + extra + comment
  }
  return files
}

const expectSignature = (buffer: Buffer, at: number, signature: string): void => {
  if (buffer.toString('hex', at, at + 4) !== signature) throw new Error(`no ${signature} at ${at}`)
}

const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * The tags of an XML text in their order, nothing but what XML 1.0 allows between them; throws where one is not closed or
 * something stands open. A small reader of our own: attributes hold no `<` and no `>` here.
 */
export const tagsOf = (xml: string): readonly string[] => {
  if (notXml.test(xml)) throw new Error('a character that XML does not have')
  const open: string[] = []
  const tags: string[] = []
  const pieces = xml.replace(/^<\?xml[^?]*\?>/, '').split(/(<[^<>]*>)/)
  for (const piece of pieces) {
    if (!piece.startsWith('<')) {
      if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(piece)) throw new Error(`not escaped: ${piece}`)
      continue
    }
    const [, closing, name, rest, single] = /^<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>$/.exec(piece) ?? []
    if (name === undefined) throw new Error(`no tag: ${piece}`)
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`closed out of order: ${name}`)
    } else {
      tags.push(`${name}${rest}`)
      if (single !== '/') open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`left open: ${open.join()}`)
  return tags
}

const unescaped = (xml: string): string =>
  parseFragment(xml)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')

/** A document: its files, its paragraphs as text, and all text in one. */
export const readDocx = (bytes: Uint8Array) => {
  const files = unzip(bytes)
  const body = files.get('word/document.xml')!.text
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph]) =>
    [...paragraph!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text!)).join(''),
  )
  return { files, body, paragraphs, text: paragraphs.join('\n') }
}
