/** An element of XML with its texts put together. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface OpenElement extends Element {
  readonly children: Element[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** No reference but the five that XML knows by itself, and no `]]>`. */
const resolved = (text: string): string => {
  if (text.includes(']]>') || text.includes('<')) throw new Error(`not well-formed: ${text}`)
  return text.replace(/&([^;]*;)?/g, (whole, name?: string) => {
    const sign = entities[(name ?? '').slice(0, -1)]
    if (sign === undefined) throw new Error(`no such reference: ${whole}`)
    return sign
  })
}

/** XML 1.0 §2.2, without what it discourages. */
const character = /^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

const pattern = /<(\/?)([a-z-]+)((?:\s+[a-z-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** Reads a document strictly: what a parser of XML 1.0 would refuse is refused here too. */
export const readXml = (document: string): Element => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!document.startsWith(declaration)) throw new Error('no declaration')
  if (!character.test(document)) throw new Error('a character that XML does not allow')
  const body = document.slice(declaration.length)
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let at = 0
  for (const [whole, closing, name, attributes, empty, text] of body.matchAll(pattern)) {
    at += whole.length
    const inner = open.at(-1)!
    if (text !== undefined) {
      inner.text += resolved(text)
    } else if (closing === '/') {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const pairs = [...attributes!.matchAll(/([a-z-]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, resolved(value!)] as const,
      )
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice in ${whole}`)
      const element: OpenElement = { name: name!, attributes: Object.fromEntries(pairs), children: [], text: '' }
      inner.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  if (at < body.length) throw new Error(`not well-formed: ${body.slice(at, at + 80)}`)
  if (open.length > 1 || top.children.length !== 1) throw new Error('not one element')
  return top.children[0]!
}
