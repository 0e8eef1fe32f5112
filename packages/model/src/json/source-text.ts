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
 * Only what lies on the way to a place that is asked for is looked through, once: most files have no fault, and most faults stand alone.
 */
export class JsonText {
  /** The file, decoded. */
  readonly text: string
  /** What `JSON.parse` makes of it. */
  readonly value: unknown
  readonly #parts = new Map<number, readonly Part[]>()
  #lines: readonly number[] | undefined

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
    let value = skipBlanks(this.text, 0)
    let position = value
    for (const token of path) {
      const parts = this.#partsAt(value)
      const part = this.text[value] === '[' ? parts[Number(token)] : parts.find(({ key }) => key === token)
      if (!part) break
      value = part.value
      position = on === 'name' ? part.name : part.value
    }
    return this.#positionAt(position)
  }

  #partsAt(start: number): readonly Part[] {
    let parts = this.#parts.get(start)
    if (!parts) {
      parts = partsAt(this.text, start)
      this.#parts.set(start, parts)
    }
    return parts
  }

  #positionAt(offset: number): Position {
    this.#lines ??= [
      0,
      ...Array.from(this.text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
    ]
    let [line, after] = [0, this.#lines.length]
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((this.#lines[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 }
  }

  /**
   * The first key that an object holds twice: JSON readers keep the last and lose the first.
   *
   * @example
   * const [summit] = lint(await readFiles('data')).dataset.of('summit')
   * summit?.file.json.duplicateKey() // undefined
   */
  duplicateKey(): TextFault | undefined {
    return firstDuplicate(parseTree(this.text, { mode: 'json' }).body)
  }
}

/** A member of an object or an element of a list, by its offsets in a text. An element stands for its name as well. */
interface Part {
  readonly key: string | undefined
  readonly name: number
  readonly value: number
}

/** What is in the object or list that begins at an offset. The text is known to be JSON. */
function partsAt(text: string, start: number): Part[] {
  const parts: Part[] = []
  if (text[start] !== '{' && text[start] !== '[') return parts
  let at = skipBlanks(text, start + 1)
  while (text[at] !== '}' && text[at] !== ']') {
    const name = at
    let key: string | undefined
    if (text[start] === '{') {
      const end = skipString(text, at)
      key = JSON.parse(text.slice(at, end))
      at = skipBlanks(text, skipBlanks(text, end) + 1)
    }
    parts.push({ key, name, value: at })
    at = skipBlanks(text, skipValue(text, at))
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
  return parts
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

function skipString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function skipValue(text: string, start: number): number {
  let at = start
  let depth = 0
  do {
    const sign = text[at]
    if (sign === '"') at = skipString(text, at)
    else {
      if (sign === '{' || sign === '[') depth += 1
      if (sign === '}' || sign === ']') depth -= 1
      at += 1
    }
  } while (depth > 0 || !/[\s,\]}]/.test(text[at] ?? ' '))
  return at
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
