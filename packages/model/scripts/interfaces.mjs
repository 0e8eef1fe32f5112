// @ts-check
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * What the schema generator loses on the way (it drops the tags of required fields whose type has a name): read from the
 * syntax tree instead.
 *
 * @typedef {{ name: string, description: string, optional: boolean, factual: boolean, key?: string, example?: unknown,
 *   items?: Record<string, unknown> }} Field
 * @typedef {{ name: string, description: string, extends: string[], fields: Field[], pattern?: string }} Interface
 */

/** Text of a doc comment, with its line breaks folded. @param {string | ts.NodeArray<ts.JSDocComment> | undefined} comment */
const text = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s*\n\s*/g, ' ').trim()

/** @param {ts.Node} node */
function doc(node) {
  const block = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  return { description: text(block?.comment), tags: ts.getJSDocTags(node) }
}

/** @param {readonly ts.JSDocTag[]} tags @param {string} name */
const tag = (tags, name) => tags.find((one) => one.tagName.text === name)

/** @param {string} raw */
function parseTag(raw) {
  try {
    return JSON.parse(raw)
  } catch {
    throw new Error(`The tag ${raw} is not JSON.`)
  }
}

/**
 * Reads every interface, and the description of every union, of the given files. Throws where a field has not exactly one of
 * `@factual` and `@editorial`, or no description.
 *
 * @param {string[]} files
 * @returns {Map<string, Interface>}
 */
export function readInterfaces(files) {
  /** @type {Map<string, Interface>} */
  const found = new Map()
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue
      const name = node.name.text
      const { description, tags } = doc(node)
      const pattern = tag(tags, 'pattern')
      if (!description) throw new Error(`${name} has no description.`)
      if (found.has(name)) throw new Error(`Two types are called ${name}.`)
      const members = ts.isInterfaceDeclaration(node) ? node.members.filter(ts.isPropertySignature) : []
      const bases = ts.isInterfaceDeclaration(node)
        ? (node.heritageClauses ?? []).flatMap((clause) =>
            clause.types.map((type) => type.expression.getText(source)),
          )
        : []
      found.set(name, {
        name,
        description,
        extends: bases,
        fields: members.map((member) => readField(name, member, source)),
        ...(pattern ? { pattern: text(pattern.comment) } : {}),
      })
    }
  }
  return found
}

/** @param {string} owner @param {ts.PropertySignature} member @param {ts.SourceFile} source @returns {Field} */
function readField(owner, member, source) {
  const name = member.name.getText(source)
  const { description, tags } = doc(member)
  const factual = tag(tags, 'factual')
  if (!description) throw new Error(`${owner}.${name} has no description.`)
  if (Boolean(factual) === Boolean(tag(tags, 'editorial')))
    throw new Error(`${owner}.${name} needs one of @factual and @editorial.`)
  const key = tag(tags, 'key')
  const example = tag(tags, 'example')
  // The generator keeps @items of a required list and drops that of an optional one.
  const items = tag(tags, 'items')
  return {
    name,
    description,
    optional: Boolean(member.questionToken),
    factual: Boolean(factual),
    ...(key ? { key: text(key.comment) } : {}),
    ...(example ? { example: parseTag(text(example.comment)) } : {}),
    ...(items ? { items: parseTag(text(items.comment)) } : {}),
  }
}

/** Fields that stand first and last in every record, whatever interface declares them. */
const FIRST = ['$schema', 'id', 'name', 'labels', 'summary']
const LAST = ['externalIds', 'note', 'cites']

/**
 * Fields of an interface with those that it inherits, in canonical order: `$schema`, `id` and the names, then its own in the order
 * of the interface, then `externalIds`, `note` and `cites` of a record that has cites.
 *
 * @param {Map<string, Interface>} interfaces @param {string} name @returns {Field[]}
 */
export function fieldsOf(interfaces, name) {
  /** @type {Map<string, Field>} */
  const fields = new Map()
  /** @param {string} type */
  const collect = (type) => {
    const one = interfaces.get(type)
    if (!one) throw new Error(`No interface is called ${type}.`)
    for (const field of one.fields) if (!fields.has(field.name)) fields.set(field.name, field)
    for (const base of one.extends) collect(base)
  }
  collect(name)
  const all = [...fields.values()]
  if (!fields.has('id') || !fields.has('cites')) return all
  /** @param {Field} field */
  const place = (field) => {
    if (FIRST.includes(field.name)) return FIRST.indexOf(field.name)
    if (LAST.includes(field.name)) return 1000 + LAST.indexOf(field.name)
    return 100 + all.indexOf(field)
  }
  return all.sort((a, b) => place(a) - place(b))
}
