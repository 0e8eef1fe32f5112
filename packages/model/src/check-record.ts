import { KINDS, type KindRow, OUTPUTS, REGISTERS } from './kind-table.js'
import { nearest } from './nearest.js'
import { type Field, interfaceOf, type Path, shapeOf, shapesOfType, tagOf, tokensOf } from './shape.js'
import { type SchemaError, type SchemaName, schemaErrors } from './validators.js'

/** One fault of a value against its schema, in words. */
export interface RecordFault {
  /** The schema keyword that failed: `required`, `pattern`, … */
  readonly keyword: string
  /** Where in the value: names of fields and places in lists. */
  readonly path: Path
  /** Whether the field's name is at fault, not its value. */
  readonly on?: 'name'
  /** What is wrong: found and expected, in a sentence. */
  readonly message: string
  /** The nearest good answers, best first. */
  readonly nearest?: readonly string[]
  /** What to do, where that is not plain from the message. */
  readonly fix?: string
}

/**
 * Checks a value against its schema and says in words what is wrong: one message per mistake.
 *
 * @param schema a kind, or a collection whose files hold many records
 * @param value anything that came out of `JSON.parse`
 * @returns an empty list where the value is valid
 * @example
 * checkRecord('topic', { id: 'topic:x', nmae: 'X', cites: [] })[0]?.message
 * // 'Topic has no field "nmae".'
 */
export function checkRecord(schema: SchemaName, value: unknown): RecordFault[] {
  const all = schemaErrors(schema, value).filter(({ keyword }) => keyword !== 'if')
  const ofWrongType = new Set(
    all.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  // A number where a word should be is also none of the words that are allowed: one mistake, one message.
  const errors = all.filter(
    ({ keyword, instancePath }) => keyword === 'type' || !ofWrongType.has(instancePath),
  )
  const faults: RecordFault[] = []
  const forgiven = new Set<SchemaError>()
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue
    const { place, names } = describe(schema, value, error)
    const given = String(error.params.additionalProperty)
    const missing = errors.filter(
      (one) => one.keyword === 'required' && one.instancePath === error.instancePath,
    )
    const object = at(value, place.path) as Record<string, unknown>
    const free = names.filter((name) => !Object.hasOwn(object, name))
    const near = nearest(given, free, 1)
    // A misspelt name is missing under its right one: one mistake, one message.
    for (const one of missing) if (near.includes(String(one.params.missingProperty))) forgiven.add(one)
    faults.push({
      keyword: error.keyword,
      path: [...place.path, given],
      on: 'name',
      message: `${place.owner} has no field "${given}".`,
      nearest: near,
      fix:
        near.length > 0
          ? 'correct the name, or delete the field.'
          : `delete it; the fields are ${names.join(', ')}.`,
    })
  }
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || forgiven.has(error)) continue
    faults.push(inWords(schema, value, error))
  }
  return faults
}

interface Place {
  readonly path: Path
  /** The interface in which the place lies, for people. */
  readonly owner: string
  readonly field: Field | undefined
  /** Whether the place is an element of a list. */
  readonly element: boolean
}

function inWords(schema: SchemaName, value: unknown, error: SchemaError): RecordFault {
  const { place } = describe(schema, value, error)
  const { keyword, params } = error
  if (keyword === 'required') return missing(place, value, String(params.missingProperty))
  const found = at(value, place.path)
  const name = typeof place.path.at(-1) === 'number' ? place.path.at(-2) : place.path.at(-1)
  const subject = name === undefined ? whole(place) : place.element ? `An element of "${name}"` : `"${name}"`
  const example = place.element ? first(place.field?.example) : place.field?.example
  const such = example === undefined ? '' : `, such as ${JSON.stringify(example)}`
  const fault = (message: string, more: Partial<RecordFault> = {}): RecordFault => ({
    keyword,
    path: place.path,
    message,
    fix: mend(place),
    ...more,
  })
  switch (keyword) {
    case 'type': {
      const types = [params.type].flat().map(String)
      const fields = types.includes('object') ? namesOf(place.owner).map((one) => `"${one}"`) : []
      const inside = fields.length > 0 && fields.length <= 8 ? ` with ${listOf(fields, 'and')}` : ''
      const { values, list = false } = place.field ?? {}
      const good =
        values && list === place.element
          ? allowed(values)
          : `${listOf(types.map(typeName), 'or')}${inside}${such}`
      return fault(
        `${subject} is ${nameOf(found)}; expected ${good}.`,
        found === null && place.field?.optional && !place.element
          ? { fix: `delete "${name}": what is not known is left out.` }
          : {},
      )
    }
    case 'enum':
    case 'const': {
      const values = keyword === 'const' ? [params.allowedValue] : (params.allowedValues as unknown[])
      return fault(`${subject} is ${show(found)}; expected ${allowed(values)}.`, {
        nearest: nearest(String(found), values.map(String), 1),
      })
    }
    case 'pattern': {
      const kinds = place.field?.refs?.map((kind) => article(kind))
      const id = kinds && `the id of ${kinds.length > 6 ? 'a record' : listOf(kinds, 'or')}${such}`
      const form = example === undefined ? 'another form' : `the form of ${JSON.stringify(example)}`
      return fault(`${subject} is ${show(found)}; expected ${id ?? form}.`)
    }
    case 'minLength':
      return fault(`${subject} is ${show(found)}; expected at least ${count(params.limit, 'character')}.`)
    case 'minItems':
      return fault(`${subject} is empty; expected at least ${count(params.limit, 'element')}.`, {
        fix: mend(place, 'add to'),
      })
    case 'uniqueItems':
      return fault(`${subject} holds ${show(at(found, [params.i as number]))} twice.`, {
        fix: 'delete one of the two.',
      })
    case 'minimum':
    case 'maximum':
      return fault(
        `${subject} is ${show(found)}; expected ${keyword === 'minimum' ? 'at least' : 'at most'} ${params.limit}.`,
      )
    default:
      return fault(`${subject} is ${show(found)}, against the schema's "${keyword}".`)
  }
}

/** A field that is not there. */
function missing(place: Place, value: unknown, name: string): RecordFault {
  const fault = (message: string, fix: string): RecordFault => ({
    keyword: 'required',
    path: place.path,
    message,
    fix,
  })
  const tag = tagOf(place.owner)
  if (tag?.by === name)
    return fault(
      `"${name}" is missing; it says which sort of ${place.owner} this is.`,
      `add "${name}": ${allowed(tag.values)}.`,
    )
  const field = fieldOf(place, value, name)
  const what = field && gist(field)
  return fault(
    `"${name}" is missing${what ? `${what.startsWith('`') ? ';' : ':'} ${what}` : ''}.`,
    field?.example === undefined
      ? `add "${name}".`
      : `add it, such as "${name}": ${JSON.stringify(field.example)}.`,
  )
}

/** The value itself, for people. */
const whole = ({ owner }: Place): string => (shapesOfType(owner).length > 0 ? 'The record' : 'The file')

/** What to do about a value that is not as it should be. */
function mend({ field, path, element, owner }: Place, verb = 'correct'): string {
  if (path.length === 0)
    return shapesOfType(owner).length > 0
      ? `write one ${owner}, as an object.`
      : 'write an object with a list of "records".'
  const name = path.at(-1)
  if (!field) return typeof name === 'number' ? `write one ${owner}, as an object.` : `${verb} "${name}".`
  const drop = field.optional && !element ? ', or delete it' : ''
  const what = gist(field)
  return `${verb} "${field.name}"${what ? ` (${what})` : ''}${drop}.`
}

/** The first sentence of a field's description, as the end of ours; nothing where it only repeats the name. */
function gist({ name, description }: Field): string {
  const sentence = lowerFirst(description.replace(/\.(?: .*)?$/s, ''))
  return sentence.replace(/^(?:the|its) /, '') === name.toLowerCase() ? '' : sentence
}

/** Names of the fields of an interface; of a union, of that which tells its branches apart. */
function namesOf(type: string): string[] {
  const tag = tagOf(type)
  return tag ? [tag.by] : (shapesOfType(type)[0]?.fields.map(({ name }) => name) ?? [])
}

/** Finds the field behind an error, and the names that would be good in its place. */
function describe(schema: SchemaName, value: unknown, error: SchemaError): { place: Place; names: string[] } {
  const tokens = tokensOf(error.instancePath)
  let type = rootType(schema)
  let here: unknown = value
  let field: Field | undefined
  let element = false
  const path: (string | number)[] = []
  for (const token of tokens) {
    if (Array.isArray(here)) {
      path.push(Number(token))
      element = true
    } else {
      path.push(token)
      element = false
      field = type === undefined ? undefined : shapeOf(type, here)?.fields.find(({ name }) => name === token)
      type = field ? field.type : token === 'records' ? setType(schema) : undefined
    }
    here = at(here, [path.at(-1) as string | number])
  }
  const known = type === undefined ? undefined : (interfaceOf(type, here) ?? type)
  const owner = known ?? (tokens.length === 0 ? `A ${schema} file` : (field?.name ?? schema))
  const shape = type === undefined ? undefined : shapeOf(type, here)
  return {
    place: { path, owner, field, element },
    names: shape ? shape.fields.map(({ name }) => name) : ['$schema', 'records'],
  }
}

const rowOf = (schema: SchemaName): KindRow | undefined =>
  Object.hasOwn(KINDS, schema) ? KINDS[schema as keyof typeof KINDS] : undefined

const rootType = (schema: SchemaName): string | undefined =>
  rowOf(schema)?.type ??
  (Object.hasOwn(OUTPUTS, schema) ? OUTPUTS[schema as keyof typeof OUTPUTS].type : undefined)

/** Interface of the records in a file that holds many. */
function setType(schema: SchemaName): string | undefined {
  const rows: { collection: string; type: string }[] = [...Object.values(KINDS), ...Object.values(REGISTERS)]
  return rows.find(({ collection }) => collection === schema)?.type
}

/** The field that is missing from the object at a place; of a union without its tag, from any branch. */
function fieldOf(place: Place, value: unknown, name: string): Field | undefined {
  const shape = shapeOf(place.owner, at(value, place.path))
  const shapes = shape ? [shape] : shapesOfType(place.owner)
  return shapes.flatMap(({ fields }) => fields).find((field) => field.name === name)
}

/** The value at a path; `undefined` where it leads nowhere. */
export function at(value: unknown, path: Path): unknown {
  let here = value
  for (const token of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, token)) return undefined
    here = (here as Record<string | number, unknown>)[token]
  }
  return here
}

const first = (example: unknown): unknown => (Array.isArray(example) ? example[0] : example)
const lowerFirst = (text: string): string =>
  /^[A-Z](?:[a-z]| )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const article = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
const count = (number: unknown, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** "a", "a or b", "a, b or c". */
const listOf = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** A type of JSON, for people. */
const typeName = (type: string): string =>
  type === 'integer' ? 'a whole number' : type === 'array' ? 'a list' : article(type)

/** All that a field may say. */
const allowed = (values: readonly unknown[]): string =>
  listOf(
    values.map((value) => `"${value}"`),
    'or',
  )

/** A value that is of the wrong type. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'number' ? `the number ${value}` : show(value)
}

/** A value, short enough for a sentence. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
