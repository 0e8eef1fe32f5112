import { parse as parseTree, type ValueNode } from '@humanwhocodes/momoa'
import type { Path } from '../shape.js'

/** A place in a text file, as editors count: from 1, columns in UTF-16 code units. */
export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}

/** Why bytes are not the JSON that they should be. */
export interface TextFault {
  /** Name of the rule that the file breaks. */
  readonly rule: 'file-encoding' | 'json-syntax' | 'json-duplicate-key'
  /** What was found, in a sentence. */
  readonly message: string
  /** What to do, as the end of "Fix: …". */
  readonly fix: string
  /** Where in the file. */
  readonly position: Position
}

const START: Position = { line: 1, column: 1 }

/** No record is nested nearly as deeply. What is would exhaust the stack of whoever walks through it. */
const MAX_DEPTH = 64

/**
 * The text of a JSON file, with the value in it and the way back from a place in the value to a place in the file.
 * The tree with positions is made when the first position is asked for: a file without faults never pays for it.
 */
export class JsonText {
  /** The file, decoded. */
  readonly text: string
  /** What `JSON.parse` makes of it. */
  readonly value: unknown
  #tree: ValueNode | undefined

  private constructor(text: string, value: unknown) {
    this.text = text
    this.value = value
  }

  /**
   * Reads bytes as strict UTF-8 JSON.
   *
   * @returns the text, or the one fault that keeps it from being read
   */
  static read(bytes: Uint8Array): JsonText | TextFault {
    const text = decode(bytes)
    if (typeof text !== 'string') return text
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      return syntaxFault(text, error)
    }
    if (isDeeper(value, MAX_DEPTH)) return depthFault(text)
    return new JsonText(text, value)
  }

  #positions(): ValueNode {
    this.#tree ??= parseTree(this.text, { mode: 'json' }).body
    return this.#tree
  }

  /**
   * Where a value stands, or the name of its field. Of a path that leads nowhere, the nearest place on the way.
   *
   * @param on `value`, or `name` for the field's name
   *
   * @example
   * const [summit] = lint(await readFiles('data')).dataset.of('summit')
   * summit?.file.json.locate(['dates'])
   */
  locate(path: Path, on: 'value' | 'name' = 'value'): Position {
    let node: ValueNode = this.#positions()
    let position: Position = node.loc.start
    for (const token of path) {
      if (node.type === 'Object') {
        const member = node.members.find(
          ({ name }) => (name.type === 'String' ? name.value : name.name) === token,
        )
        if (!member) break
        position = on === 'name' ? member.name.loc.start : member.value.loc.start
        node = member.value
      } else if (node.type === 'Array') {
        const element = node.elements[Number(token)]
        if (!element) break
        node = element.value
        position = node.loc.start
      } else break
    }
    return { line: position.line, column: position.column }
  }

  /**
   * The first key that an object holds twice: JSON readers keep the last and lose the first.
   *
   * @example
   * const [summit] = lint(await readFiles('data')).dataset.of('summit')
   * summit?.file.json.duplicateKey() // undefined
   */
  duplicateKey(): TextFault | undefined {
    return firstDuplicate(this.#positions())
  }
}

function firstDuplicate(node: ValueNode): TextFault | undefined {
  if (node.type === 'Array') return firstOf(node.elements, ({ value }) => firstDuplicate(value))
  if (node.type !== 'Object') return undefined
  const seen = new Set<string>()
  return firstOf(node.members, ({ name, value }) => {
    const key = name.type === 'String' ? name.value : name.name
    if (!seen.has(key)) {
      seen.add(key)
      return firstDuplicate(value)
    }
    const { line, column } = name.loc.start
    return {
      rule: 'json-duplicate-key' as const,
      message: `The key "${key}" stands twice in one object; readers of JSON keep the last and drop the first.`,
      fix: 'keep one of the two.',
      position: { line, column },
    }
  })
}

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

function decode(bytes: Uint8Array): string | TextFault {
  const fault = (message: string, fix: string, position = START): TextFault => ({
    rule: 'file-encoding',
    message,
    fix,
    position,
  })
  if (bytes.length === 0) return fault('The file is empty.', 'write a record into it, or delete it.')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return fault('The file starts with a byte-order mark.', 'save it as UTF-8 without one.')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return fault('The file is not UTF-8.', 'save it as UTF-8.', firstBadByte(bytes))
  }
}

/** Where valid UTF-8 ends: decoded leniently, the first replacement character that the bytes themselves do not spell. */
function firstBadByte(bytes: Uint8Array): Position {
  const good = new TextDecoder('utf-8').decode(bytes)
  const at = good.indexOf('\uFFFD')
  return positionOf(good, Math.max(at, 0))
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/** Whether lists and objects stand in one another more than `levels` deep. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inside) => isDeeper(inside, levels - 1)))

/** Points at the first bracket that is too deep. */
function depthFault(text: string): TextFault {
  let depth = 0
  let position = START
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    if (depth <= MAX_DEPTH) continue
    position = positionOf(text, index)
    break
  }
  return {
    rule: 'json-syntax',
    message: `The JSON is nested more than ${MAX_DEPTH} deep; no record is.`,
    fix: 'replace it by a record.',
    position,
  }
}

function syntaxFault(text: string, error: unknown): TextFault {
  const fault = (message: string, position: Position): TextFault => ({
    rule: 'json-syntax',
    message,
    fix: 'mend the JSON here; the rest of the file is checked afterwards.',
    position,
  })
  if (error instanceof RangeError) return depthFault(text)
  try {
    parseTree(text, { mode: 'json' })
  } catch (found) {
    const { line, column, message } = found as { line?: number; column?: number; message: string }
    return fault(`This is not JSON: ${inWords(message)}`, line && column ? { line, column } : START)
  }
  // What that parser lets pass: raw control characters in a text.
  for (const { 0: token, 1: end, index } of text.matchAll(/"(?:[^"\\\p{Cc}]|\\.)*(["\p{Cc}])/gsu))
    if (end !== '"')
      return fault(
        'This is not JSON: a text holds a line break, a tab or another control character.',
        positionOf(text, index + token.length - 1),
      )
  return fault('This is not JSON.', START)
}

/** How the parser calls what it meets. */
const SIGNS: Readonly<Record<string, string>> = {
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  Comma: 'a comma',
  Colon: 'a colon',
  String: 'a text',
  Number: 'a number',
}

/** What stands in the text; what cannot be seen, by its number. */
function quoted(found: string): string {
  // The parser gives the first half of what lies beyond the 65,536 characters of old.
  if (/\p{Cs}/u.test(found)) return 'this character'
  if (/[\p{Z}\p{C}]/u.test(found))
    return `the character U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return found === '"' ? 'a quotation mark' : `"${found}"`
}

/** Says for people what the parser says for its authors. */
function inWords(message: string): string {
  const [, token] = /token (\w+)/.exec(message) ?? []
  if (token !== undefined) {
    const hint = /^R|^C/.test(token)
      ? 'is there a comma too many before it, or a value missing?'
      : 'is a comma missing before it?'
    return `${SIGNS[token] ?? 'a word'} does not belong here; ${hint}`
  }
  const [, found = '\uFFFF'] = /(?:character|identifier) '(.+)'/su.exec(message) ?? []
  return found === '\uFFFF' ? 'it ends too early.' : `${quoted(found)} does not belong here.`
}
