import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { DEFINITIONS } from '../test-support/schema-places.js'

/**
 * The schema generator drops some tags in silence: those of an alias inside a list, those of required fields whose type has a
 * name, `@items` of an optional list. So the interfaces are read once more, and every tag has to be a keyword of the schema.
 */
type Tags = ReadonlyMap<string, string>

interface Member {
  readonly name: string
  readonly type: string
  readonly list: boolean
  readonly tags: Tags
}

const folder = new URL('./kinds/', import.meta.url)
const aliases = new Map<string, Tags>()
const interfaces = new Map<string, { readonly bases: string[]; readonly members: Member[] }>()

const tagsOf = (node: ts.Node): Tags =>
  new Map(
    ts
      .getJSDocTags(node)
      .map(({ tagName, comment }) => [tagName.text, ts.getTextOfJSDocComment(comment) ?? '']),
  )

for (const file of readdirSync(folder)) {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, folder), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  )
  for (const node of source.statements) {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, aliasTags(node, source))
    if (!ts.isInterfaceDeclaration(node)) continue
    interfaces.set(node.name.text, {
      bases: (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText(source))),
      members: node.members.filter(ts.isPropertySignature).map((member) => {
        const type = member.type?.getText(source) ?? ''
        return {
          name: member.name.getText(source),
          type: type.replace('[]', ''),
          list: type.endsWith('[]'),
          tags: tagsOf(member),
        }
      }),
    })
  }
}

/** An id is a template type, which becomes a pattern without a tag. */
function aliasTags(node: ts.TypeAliasDeclaration, source: ts.SourceFile): Tags {
  const prefix = /^`([a-z]+):\$\{string\}`$/.exec(node.type.getText(source))?.[1]
  return prefix ? new Map([['prefix', prefix]]) : tagsOf(node)
}

const membersOf = (name: string): Member[] => {
  const { bases, members } = interfaces.get(name) ?? { bases: [], members: [] }
  return [...members, ...bases.flatMap(membersOf)]
}

const NUMBERS = ['minimum', 'maximum', 'minLength', 'minItems']

/** The tags that a schema does not show. */
function lost(schema: Record<string, unknown>, tags: Tags): string[] {
  return [...tags].flatMap(([tag, text]) => {
    const good =
      tag === 'pattern'
        ? schema.pattern === text
        : tag === 'prefix'
          ? new RegExp(`^\\^${text}:`).test(String(schema.pattern))
          : tag === 'TJS-type'
            ? schema.type === text
            : tag === 'uniqueItems'
              ? schema.uniqueItems === true
              : tag === 'items'
                ? JSON.stringify(schema.items) === JSON.stringify(JSON.parse(text))
                : !NUMBERS.includes(tag) || schema[tag] === Number(text)
    return good ? [] : [`@${tag} ${text}`]
  })
}

describe('every tag of an interface is a keyword of its schema', () => {
  const checked = [...DEFINITIONS].filter(([name]) => interfaces.has(name))

  it('of all interfaces', () => {
    expect(checked.length).toBeGreaterThan(40)
    const tags = [...interfaces.values()].flatMap(({ members }) =>
      members.flatMap((one) => [...one.tags.keys()]),
    )
    for (const tag of [...NUMBERS, 'pattern', 'uniqueItems', 'items', 'TJS-type']) expect(tags).toContain(tag)
  })

  it.each(checked)('%s', (name, { properties = {} }) => {
    for (const { name: field, type, list, tags } of membersOf(name)) {
      const schema = (properties as Record<string, Record<string, unknown>>)[field] ?? {}
      const value = list ? (schema.items as Record<string, unknown>) : schema
      expect([field, ...lost(schema, tags), ...lost(value, aliases.get(type) ?? new Map())]).toEqual([field])
    }
  })
})
