/** A JSON-LD processor reads the record without loss: every id and every value comes out as a statement about the right thing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASE_IRI, iriOf } from '@nuclear-security-summits/model/core'
import { pointerOfPath, typeOf, walk } from '@nuclear-security-summits/model/fields'
import { allRecords } from '@nuclear-security-summits/sdk/records'
import jsonld from 'jsonld'
import { describe, expect, inject, test } from 'vitest'
import { nquadsOf } from './rdf.js'

const read = (path: string): string => readFileSync(join(inject('release'), path), 'utf8')
const NQUADS = read('nuclear-security-summits.nq')
const DOCUMENT = JSON.parse(read('nuclear-security-summits.jsonld'))

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const LINE = /^(<[^>]*>|_:\S+) <([^>]*)> (<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*")(?:\S*) \.$/

/** What is said of a thing: the objects of its statements, by predicate; a literal without its quotes and type. */
const statements = new Map<string, Map<string, string[]>>()
for (const line of NQUADS.trimEnd().split('\n')) {
  const [, subject = '', predicate = '', object = ''] = LINE.exec(line) ?? []
  const own = statements.get(subject) ?? new Map<string, string[]>()
  const text = object.startsWith('"') ? JSON.parse(object) : object
  own.set(predicate, [...(own.get(predicate) ?? []), text])
  statements.set(subject, own)
}

/** The elements of a list. */
function listFrom(node: string): string[] {
  const cell = statements.get(node)
  const [first] = cell?.get(`${RDF}first`) ?? []
  const [rest] = cell?.get(`${RDF}rest`) ?? []
  return first === undefined ? [] : [first, ...listFrom(rest ?? '')]
}

/** All that is said of a thing, lists by their elements. */
const saidOf = (subject: string): string[] =>
  [...(statements.get(subject)?.values() ?? [])]
    .flat()
    .flatMap((one) => (one.startsWith('_:') ? listFrom(one) : one))

/** A number as the processor writes it: whole ones as they are, others as xsd:double. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')

describe('N-Quads', () => {
  test('every line is a statement', () => {
    expect(
      NQUADS.trimEnd()
        .split('\n')
        .filter((line) => !LINE.test(line)),
    ).toEqual([])
  })

  test('hold every id and every value of every record, where it belongs', () => {
    const missing: string[] = []
    for (const { kind, record } of allRecords()) {
      const iri = iriOf(record.id)
      for (const { field, value, path } of walk(typeOf(kind), record)) {
        if (typeof value === 'object') continue
        // An element of a plain list belongs to the object that has the list.
        const owner = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1)
        const subject = `<${iri}${owner.length > 0 ? `#${pointerOfPath(owner)}` : ''}>`
        const isId = field.refs !== undefined && field.name !== 'id'
        const expected = isId
          ? `<${iriOf(String(value))}>`
          : typeof value === 'number'
            ? numberText(value)
            : String(value)
        if (!saidOf(subject).includes(expected))
          missing.push(`${record.id} ${pointerOfPath(path)}: ${expected}`)
      }
    }
    expect(missing).toEqual([])
  })

  test('name every thing by an address, but for the cells of lists', () => {
    const nameless = [...statements].filter(([subject]) => subject.startsWith('_:'))
    expect(nameless.filter(([, said]) => !said.has(`${RDF}first`))).toEqual([])
  })

  test('are sorted, and no statement stands twice', () => {
    const lines = NQUADS.trimEnd().split('\n')
    expect([...new Set(lines)].sort()).toEqual(lines)
  })
})

describe('JSON-LD', () => {
  /** Terms of a document, and how often each stands in it. */
  const count = (value: unknown, terms = new Map<string, number>()): Map<string, number> => {
    if (Array.isArray(value)) for (const one of value) count(one, terms)
    else if (typeof value === 'object' && value !== null)
      for (const [term, one] of Object.entries(value)) {
        if (term === '@context') continue
        if (!term.startsWith('@')) terms.set(term, (terms.get(term) ?? 0) + 1)
        count(one, terms)
      }
    return terms
  }
  const full = (term: string): string =>
    term.startsWith('nss:') ? `${BASE_IRI}vocab/${term.slice(4)}` : `https://schema.org/${term}`
  const options: object = {
    documentLoader: async (url: string) => {
      throw new Error(`asks for ${url}`)
    },
    safe: true,
  }

  test('expands to the same terms, as often, with nothing from the network', async () => {
    const expanded = count(await jsonld.expand(DOCUMENT, options))
    const written = new Map([...count(DOCUMENT)].map(([term, number]) => [full(term), number]))
    expect(new Map([...expanded].sort())).toEqual(new Map([...written].sort()))
  })

  test('the vocabulary expands too', async () => {
    expect(await jsonld.expand(JSON.parse(read('vocabulary.jsonld')), options)).not.toEqual([])
  })

  test.each([
    [
      'a term that no context explains',
      { '@context': { nss: `${BASE_IRI}vocab/` }, '@id': BASE_IRI, name: 'x' },
    ],
    ['a context on the network', { '@context': 'https://schema.org', '@id': BASE_IRI, name: 'x' }],
    ['an address that is none', { '@context': DOCUMENT['@context'], '@id': 'summit', name: 'x' }],
  ])('is refused with %s', async (_, document) => {
    await expect(nquadsOf(JSON.stringify(document))).rejects.toThrow()
  })
})
