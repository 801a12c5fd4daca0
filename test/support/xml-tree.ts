import sax from 'sax'

/** An element with what it holds. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/** Its types know less than the parser does. */
const strict: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true }

/** Reads a document strictly: throws what is wrong with it. */
export const xmlTree = (document: string): XmlElement => {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = sax.parser(true, strict)
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  }
  parser.ontext = (text) => {
    open.at(-1)!.text += text
  }
  parser.onclosetag = () => {
    open.pop()
  }
  parser.write(document).close()
  return top.children[0]!
}

export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name)

/** The text of an element's child; undefined where there is none. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text

/** The child of a name; there must be one. */
export const childOf = (element: XmlElement, name: string): XmlElement => {
  const [child, another] = childrenOf(element, name)
  if (child === undefined || another !== undefined) throw new Error(`not one ${name} in ${element.name}`)
  return child
}
