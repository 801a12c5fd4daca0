import { type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5'
import type { ExportKind } from '../../src/exports/index.ts'
import { tagsOf, unzip } from '../support/docx-reader.ts'

/** A file without the texts of the plan: what a program that reads it takes for structure. */
export interface Skeleton {
  /** Must be the same whatever the plan says. */
  readonly parts: readonly string[]
  /** May only be some of those that a harmless plan gives: how many there are depends on how long texts are. */
  readonly kinds: ReadonlySet<string>
  /** The texts, as a reader has them. */
  readonly texts: readonly string[]
}

type Content = string | Uint8Array
type HtmlNode = DefaultTreeAdapterMap['node']

const textOf = (content: Content): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)

const skeleton = (parts: readonly string[], texts: readonly string[], kinds: readonly string[] = []): Skeleton => ({
  parts,
  texts,
  kinds: new Set(kinds),
})

/** Everything that JSON.parse finds, texts put aside. */
const ofJson = (content: Content): Skeleton => {
  const texts: string[] = []
  const shape = JSON.stringify(JSON.parse(textOf(content)), (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return typeof value === 'string' ? '' : value
  })
  return skeleton([shape], texts)
}

const ofHtml = (content: Content): Skeleton => {
  const [kinds, texts, scripts]: string[][] = [[], [], []]
  const open: HtmlNode[] = [parseHtml(textOf(content))]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) {
      for (const { name, value } of [{ name: '', value: '' }, ...node.attrs]) {
        kinds!.push(`${node.tagName} ${name}`)
        if (/^(href|src|action|data)$/.test(name) && /^\s*[a-z][a-z0-9+.-]*:/i.test(value)) kinds!.push(value)
      }
    }
    if (node.nodeName === '#comment') kinds!.push('#comment')
    if ('value' in node) {
      const { parentNode } = node
      const isCode = parentNode !== null && 'tagName' in parentNode && /^(script|style)$/.test(parentNode.tagName)
      const isData = isCode && parentNode.attrs.some(({ value }) => value.includes('json'))
      if (isData) JSON.parse(node.value)
      else if (isCode && parentNode.tagName === 'script') scripts!.push(node.value)
      if (!isCode || isData) texts!.push(node.value)
    }
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return skeleton(scripts!, texts!, kinds!)
}

/** The cells of comma-separated values, by RFC 4180; throws where a quotation mark stands where none may. */
export const cellsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  const body = csv.replace(/^\ufeff/, '').replace(/\r?\n$/, '')
  while (cell.lastIndex < body.length || rows.at(-1)!.length === 0) {
    const match = cell.exec(body)
    if (match === null) throw new Error(`no cell: ${body.slice(0, 80)}`)
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '') break
    if (match[3] !== ',') rows.push([])
  }
  return rows
}

const ofCsv = (content: Content): Skeleton => {
  const rows = cellsOf(textOf(content))
  return skeleton(
    rows.map(({ length }) => String(length)),
    rows.flat(),
  )
}

/** Lines end in CR LF, none is longer than 75 octets, none is anything but a property (RFC 5545 §3.1). */
const ofIcs = (content: Content): Skeleton => {
  const text = textOf(content)
  const bare = text.replaceAll('\r\n', '')
  if (/[\r\n]/.test(bare)) throw new Error('a line end of another kind')
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`)
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const pairs = lines.map((line) => /^([A-Z-]+(?:;[A-Z-]+=[^:;"]*)*):(.*)$/s.exec(line) ?? [line, line, ''])
  const isText = (name: string): boolean =>
    /^(SUMMARY|DESCRIPTION|X-WR-CALNAME|LOCATION|CATEGORIES|COMMENT|NAME)/.test(name)
  return skeleton(
    pairs.map(([, name, value]) => (isText(name!) ? name! : `${name}:${/^(SEQUENCE)$/.test(name!) ? '' : value}`)),
    pairs.filter(([, name]) => isText(name!)).map(([, , value]) => value!),
  )
}

/** A title and a section go to the end of the line; a task is called what stands before its first colon. A sign that ends a statement or begins a comment stands nowhere. */
const ofMermaid = (content: Content): Skeleton => {
  const lines = textOf(content).split('\n')
  const texts: string[] = []
  const parts = lines.map((line) => {
    const [, word, named = '', data = ''] =
      /^(title|section) (.*)$/.exec(line) ?? /^()([^:]*) (:[^:]*)$/.exec(line) ?? []
    // How much room the names get depends on how long they are.
    if (word === undefined) return line.replace(/(?<=^ {4}leftPadding: )\d+$/, '')
    if (/[;#]|%%/.test(named)) throw new Error(`not only a text: ${line}`)
    texts.push(named)
    return word + data
  })
  return skeleton(parts, texts)
}

/** A string ends at the next quotation mark: a backslash before it changes nothing there but that it is kept. */
const ofTjp = (content: Content): Skeleton => {
  const text = textOf(content)
  const strings = /"[^"]*"|'[^']*'/g
  const texts = [...text.matchAll(strings)].map(([whole]) => whole.slice(1, -1))
  if (texts.some((each) => /[\n\\]$|\$[{(]/.test(each))) throw new Error('a string that does something')
  return skeleton([text.replace(strings, '""')], texts)
}

const named = (tag: string): string => tag.split(/\s/)[0]!

const ofXml = (content: Content): Skeleton => {
  const xml = textOf(content)
  return skeleton(
    tagsOf(xml),
    xml.split(/<[^>]*>/).filter((each) => each.trim() !== ''),
  )
}

/** A package of XML files: well-formed each, with the relations to other files that a harmless one has. */
const ofPackage = (content: Content): Skeleton => {
  const files = [...unzip(content as Uint8Array)].filter(([name]) => /\.(xml|rels)$/.test(name))
  const kinds = files.flatMap(([name, { text }]) => tagsOf(text).map((tag) => `${name} ${named(tag)}`))
  return skeleton(
    files.map(([name, { text }]) => `${name} ${name.endsWith('.rels') ? text : ''}`),
    files.flatMap(([, { text }]) => text.split(/<[^>]*>/)),
    kinds,
  )
}

/** How each kind of file is read back. A new kind needs a reader here. */
export const skeletonOf: Readonly<Record<ExportKind, (content: Content) => Skeleton>> = {
  html: ofHtml,
  json: ofJson,
  ics: ofIcs,
  mermaid: ofMermaid,
  xlsx: ofPackage,
  csv: ofCsv,
  docx: ofPackage,
  mspdi: ofXml,
  tjp: ofTjp,
}
