import sax from 'sax'
import { broken } from './book-error.ts'
import { type Package, readPart } from './read-part.ts'

/** Names come without their prefix: `x:row` is `row`. */
export interface XmlReader {
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void
  /** In as many pieces as the parser likes. */
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** An attribute that is true or false, as the format writes it. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true'

/** Its types know less than the parser does. */
const strict: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true }

/** XML without a mark of its own is UTF-8; what is not valid in it is no text. */
const decoderFor = (first: Uint8Array) =>
  new TextDecoder(first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true })

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Attributes of the same name in two namespaces (`id`, `r:id`) keep their prefix. */
const attributesOf = ({ attributes }: sax.Tag | sax.QualifiedTag): ReadonlyMap<string, string> =>
  new Map(Object.entries(attributes as Record<string, string>))

/**
 * Reads a part as it is unpacked, so that neither its text nor its tree is ever whole in memory. Entities are the five of
 * XML and characters by number; a document type, where others would be declared, stands in no workbook and ends the reading.
 */
export const readXml = (of: Package, part: string, { open, text, close }: XmlReader): void => {
  const parser = sax.parser(true, strict)
  const fail = (detail: string): never => {
    throw broken(`${part}: ${detail}`)
  }
  parser.ondoctype = () => fail('DOCTYPE')
  parser.onerror = ({ message }) => fail(message.split('\n')[0]!)
  if (open !== undefined) parser.onopentag = (tag) => open(localName(tag.name), attributesOf(tag))
  if (text !== undefined) {
    parser.ontext = text
    parser.oncdata = text
  }
  if (close !== undefined) parser.onclosetag = (name) => close(localName(name))
  let decoder: ReturnType<typeof decoderFor> | undefined
  readPart(of, part, (piece) => {
    decoder ??= decoderFor(piece)
    parser.write(decoder.decode(piece, { stream: true }))
  })
  parser.write(decoder?.decode() ?? '')
  parser.close()
}
