/** Pages as a browser would read them, by parse5. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element with what is asked of it in tests. */
export interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Everything written in it. */
  readonly text: string
  /** What lies in it, in the order of the page. */
  readonly inside: readonly Found[]
}

/** A page: its elements, and what the standard says against it. */
export interface Markup {
  readonly elements: readonly Found[]
  readonly errors: readonly string[]
}

type Node = DefaultTreeAdapterTypes.Node

/** Reads a page. */
export function read(markup: string): Markup {
  const errors: string[] = []
  const document = parse(markup, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`),
  })
  return { elements: elementsIn(document), errors }
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

function elementsIn(node: Node): Found[] {
  return childrenOf(node).flatMap((child) => {
    if (!('tagName' in child)) return []
    const inside = elementsIn(child)
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
    return [{ name: child.tagName, attributes, text: textIn(child), inside }, ...inside]
  })
}

const textIn = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textIn).join('')

/** The elements of a name. */
export const named = (list: readonly Found[], name: string): readonly Found[] =>
  list.filter((one) => one.name === name)

/** The first element with an id. */
export const byId = (list: readonly Found[], id: string): Found | undefined =>
  list.find(({ attributes }) => attributes.id === id)
