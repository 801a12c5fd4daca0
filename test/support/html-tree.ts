import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Every element of a page as a browser would see it; an error of its form is thrown. */
export const htmlElements = (html: string): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  const open: Node[] = [
    parse(html, {
      onParseError: ({ code }) => {
        throw new Error(code)
      },
    }),
  ]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}

export const htmlTextOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(htmlTextOf).join('') : ''

export const htmlAttribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value

/** What is in an element, itself left out. */
export const htmlWithin = (element: HtmlElement): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  const open: Node[] = [...element.childNodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}

export const hasClass = (element: HtmlElement, name: string): boolean =>
  (htmlAttribute(element, 'class') ?? '').split(' ').includes(name)
