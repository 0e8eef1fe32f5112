import { checkRecord, type RecordFault } from './check-record.js'
import { NssError } from './errors.js'
import { idStart } from './id-start.js'
import { type KindName, kindOf, pathOf, slugOf } from './ids.js'
import { isObject } from './is-object.js'
import { formatRecord, formatRecords } from './json/canonical.js'
import { JsonText } from './json/source-text.js'
import { KINDS, type KindRow } from './kind-table.js'
import { type Field, type Path, shapeOf, tagOf } from './shape.js'
import type { SchemaName } from './validators.js'

/** What somebody said about a record that is to be made. */
export interface DraftInput {
  /** The id, or what stands behind its prefix. Not needed where other fields make it: see {@link makesId}. */
  readonly id?: string
  /** The source that the record rests on. */
  readonly source?: string
  /** Answers as they were typed, by field: `name`, `dates.start`, `renditions.0.mode`. An empty one leaves the field out. */
  readonly answers?: ReadonlyMap<string, string>
}

/** A record that is to be made. */
export interface Draft {
  /** The record, or the file of many with this one in it, as it would be written. */
  readonly record: unknown
  /** Where its file lies, relative to `data/`; absent as long as the id is not good. */
  readonly path?: string
  /** The file, in canonical form. */
  readonly text: string
  /** What is still wrong; empty where the record is valid. */
  readonly faults: readonly RecordFault[]
  /** Fields that may be added. */
  readonly open: readonly string[]
}

/** One thing to ask of whoever makes a record. */
export interface Question {
  /** The field, as in {@link DraftInput}. */
  readonly path: string
  /** What the field holds, in a sentence or two. */
  readonly description: string
  /** A value that would do. */
  readonly example?: unknown
  /** All that may be answered, where that is a list. */
  readonly values?: readonly string[]
  /** Kinds of record that may be named. */
  readonly refs?: readonly KindName[]
  /** Whether several may be named, divided by commas. */
  readonly list: boolean
  /** Whether an empty answer is one. */
  readonly optional: boolean
}

type Value = Record<string, unknown>

/**
 * Whether records of a kind rest on citations of sources.
 *
 * @example
 * citesSources('mention') // false
 */
export const citesSources = (kind: KindName): boolean =>
  ['cites', 'variants'].includes((KINDS[kind] as KindRow).evidence)

/**
 * Makes a record from answers. What can only be one thing is filled in: `$schema`, lists that may be empty, a whole source as the
 * place of a citation, and the fields that the citation supports.
 *
 * @throws {NssError} `invalid-argument` for answers that contradict each other
 * @example
 * draft('topic', { id: 'peace', source: 'source:tass-865989', answers: new Map([['name', 'peace']]) }).path // 'topics/peace.json'
 */
export function draft(kind: KindName, { id, source, answers = new Map() }: DraftInput): Draft {
  const row: KindRow = KINDS[kind]
  const record: Value = Object.create(null)
  for (const [path, text] of answers)
    if (text.trim() !== '') put(row.type, record, path.split('.'), text.trim())
  const own = id ?? (makesId(kind) ? idStart(kind, record) : undefined)
  if (own !== undefined) record.id = own.includes(':') ? own : `${row.prefix}:${own}`
  fill(row.type, record, row.evidence === 'variants' ? source : undefined)
  if (source !== undefined && row.evidence === 'cites' && record.cites === undefined)
    record.cites = [ownCitation(row.type, record, source)]
  const single = row.file === 'record'
  const $schema = `../../packages/model/schemas/${single ? kind : row.collection}.schema.json`
  const value = single ? { $schema, ...record } : { $schema, records: [record] }
  const text = (single ? formatRecord : formatRecords)(row.type, value)
  // Read back, so that what is checked is what will be written.
  const written: unknown = JSON.parse(text)
  const path = fileOf(kind, record)
  const fields = shapeOf(row.type, record)?.fields ?? []
  return {
    record: written,
    ...(path === undefined ? {} : { path }),
    text,
    faults: checkRecord(single ? kind : (row.collection as SchemaName), written),
    open: fields.map(({ name }) => name).filter((name) => name !== '$schema' && !Object.hasOwn(record, name)),
  }
}

/**
 * Whether the id of a record of a kind follows from its fields: a participation is called after its summit and its party.
 *
 * @example
 * makesId('participation') // true
 */
export const makesId = (kind: KindName): boolean => kind === 'participation'

const citation = (source: string) => ({ source, locator: { kind: 'whole' }, basis: 'explicit' })

function fileOf(kind: KindName, { id, article }: Value): string | undefined {
  if (typeof id !== 'string' || kindOf(id) !== kind) return undefined
  const row: KindRow = KINDS[kind]
  if (row.file === 'record') return pathOf(id)
  const owner = typeof article === 'string' && kindOf(article) === 'article' ? slugOf(article) : undefined
  return owner && `${row.collection}/${owner}.json`
}

/** The citation of a record that names every fact in it. */
function ownCitation(type: string, record: Value, source: string) {
  const supports = (shapeOf(type, record)?.fields ?? [])
    .filter(({ name, factual }) => factual && Object.hasOwn(record, name))
    .filter(({ name }) => !(Array.isArray(record[name]) && record[name].length === 0))
    .map(({ name }) => `/${name}`)
  return { ...citation(source), ...(supports.length > 0 ? { supports } : {}) }
}

/**
 * Fills in what can only be one thing, all the way down.
 *
 * @param source what the citations inside the record cite, where they carry its evidence
 */
function fill(type: string, value: unknown, source: string | undefined): void {
  if (Array.isArray(value)) for (const element of value) fill(type, element, source)
  if (!isObject(value)) return
  for (const field of shapeOf(type, value)?.fields ?? []) {
    if (!Object.hasOwn(value, field.name) && !field.optional) {
      const settled = settledValue(field, source)
      if (settled !== undefined) value[field.name] = settled
    }
    if (field.type) fill(field.type, value[field.name], source)
  }
}

function settledValue({ values, type, list }: Field, source: string | undefined): unknown {
  if (type === 'Locator') return { kind: 'whole' }
  if (type === 'Citation') return source === undefined ? undefined : [citation(source)]
  if (list) return []
  return values?.length === 1 ? values[0] : undefined
}

/** How deep an answer may lie; no field of a record comes near. */
const MAX_DEPTH = 16

/** Puts an answer in its place, making the objects and lists on the way. */
function put(type: string, root: Value, tokens: readonly string[], text: string): void {
  if (tokens.length > MAX_DEPTH) throw contradiction(tokens.slice(0, 3), 'no record is that deep')
  let here: Value | unknown[] = root
  let shape = type as string | undefined
  let field: Field | undefined
  for (const [index, token] of tokens.entries()) {
    if (!Array.isArray(here)) {
      const tag: ReturnType<typeof tagOf> = shape === undefined ? undefined : tagOf(shape)
      field =
        shape === undefined ? undefined : shapeOf(shape, here)?.fields.find(({ name }) => name === token)
      if (tag?.by === token) field = undefined
      shape = field?.type
    }
    if (Array.isArray(here) && !/^\d+$/.test(token))
      throw contradiction(tokens, `"${token}" is no place in a list; count from 0`)
    const key = Array.isArray(here) ? Math.min(Number(token), here.length) : token
    const place = here as Record<string | number, unknown>
    if (index === tokens.length - 1) {
      if (Object.hasOwn(place, key))
        throw contradiction(tokens, 'it has been given before, in whole or in part')
      place[key] = readAnswer(Array.isArray(here) ? undefined : field, text)
      return
    }
    if (!Object.hasOwn(place, key))
      place[key] = field?.list && !Array.isArray(here) ? [] : Object.create(null)
    const next = place[key]
    if (typeof next !== 'object' || next === null)
      throw contradiction(tokens, `"${tokens.slice(0, index + 1).join('.')}" has a value of its own`)
    here = next as Value | unknown[]
  }
}

const contradiction = (tokens: readonly string[], why: string): NssError =>
  new NssError('invalid-argument', `"${tokens.join('.')}" cannot be set: ${why}.`, {
    given: tokens.join('.'),
  })

/** An answer as the value that it means: JSON where it looks like a list or an object, a number or a truth where one is due. */
export function readAnswer(field: Field | undefined, text: string): unknown {
  if (/^[[{]/.test(text)) {
    const json = JsonText.read(new TextEncoder().encode(text))
    return json instanceof JsonText ? json.value : text
  }
  const { example, list, type } = field ?? {}
  if (list && !type)
    return text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  if (typeof example === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (typeof example === 'boolean' && /^(true|yes|false|no)$/i.test(text)) return /^(true|yes)$/i.test(text)
  return text
}

/**
 * What has to be asked next about a record of a kind, in the order of its fields. An answer may open further questions.
 *
 * @param given what has been said so far
 * @returns `undefined` where nothing is left to ask
 * @example
 * nextQuestion('topic', {})?.path // 'name'
 */
export function nextQuestion(kind: KindName, given: DraftInput): Question | undefined {
  const { answers = new Map() } = given
  // A list that may be empty is left so; which may not, the schema says.
  const full = new Set(
    draft(kind, given)
      .faults.filter(({ keyword }) => keyword === 'minItems')
      .map(({ path }) => fieldAt(kind, path)),
  )
  for (const question of ask(KINDS[kind].type, '', answers, full))
    if (!answers.has(question.path)) return question
  return undefined
}

/** A place in a file as the path of an answer. */
const fieldAt = (kind: KindName, path: Path): string =>
  path.slice((KINDS[kind] as KindRow).file === 'record' ? 0 : 2).join('.')

function* ask(
  type: string,
  at: string,
  answers: ReadonlyMap<string, string>,
  full: ReadonlySet<string>,
): Generator<Question> {
  const tag = tagOf(type)
  let branch: unknown
  if (tag) {
    const path = `${at}${tag.by}`
    const description = `Which sort of ${type} this is.`
    yield { path, description, values: tag.values, list: false, optional: false }
    branch = { [tag.by]: answers.get(path) }
  }
  const fields = shapeOf(type, branch)?.fields ?? []
  const none = fields.every(({ optional }) => optional)
  for (const field of fields) {
    const path = `${at}${field.name}`
    const { description, example, values, refs, list = false, optional = false } = field
    if (field.name === tag?.by || path === 'id' || field.name === '$schema' || field.type === 'Citation')
      continue
    if (optional && !(none && !field.type)) continue
    if (field.type && !answers.has(path)) {
      if (field.type === 'Locator') continue
      if (!list) yield* ask(field.type, `${path}.`, answers, full)
      else if (full.has(path) || startsAny(answers, `${path}.`))
        yield* ask(field.type, `${path}.0.`, answers, full)
      continue
    }
    if (values?.length === 1) continue
    yield {
      path,
      description,
      ...(example === undefined ? {} : { example }),
      ...(values ? { values: values.map(String) } : {}),
      ...(refs ? { refs } : {}),
      list,
      optional: optional || (list && !full.has(path)),
    }
  }
}

const startsAny = (answers: ReadonlyMap<string, string>, start: string): boolean =>
  [...answers.keys()].some((path) => path.startsWith(start))

/**
 * What is wrong with the answer to one question, in the words of {@link checkRecord}.
 *
 * @param path the question's path
 * @param input all answers, this one among them
 * @example
 * faultOfAnswer('topic', 'broader', { answers: new Map([['broader', 'peace']]) })?.message
 */
export function faultOfAnswer(kind: KindName, path: string, input: DraftInput): RecordFault | undefined {
  return draft(kind, input).faults.find((fault) => {
    const at = fieldAt(kind, fault.path)
    return at === path || at.startsWith(`${path}.`)
  })
}
