import { BASE_IRI, KIND_NAMES } from '@nuclear-security-summits/model/core'
import { shapes, typeOf } from '@nuclear-security-summits/model/fields'
import type { JsonLdDocument } from './node.js'

const SCHEMA = 'https://schema.org/'

/** Of a document in the terms of schema.org alone. */
export const SCHEMA_ORG_CONTEXT = { '@vocab': SCHEMA } as const

/** Of a document with terms of our own: those of schema.org stand bare, ours have the prefix `nss:`. */
export const CONTEXT = {
  '@vocab': SCHEMA,
  nss: `${BASE_IRI}vocab/`,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Names of the interfaces that a record can be made of. */
function interfacesIn(type: string, found = new Set<string>()): Set<string> {
  const shape = shapes()[type]
  if (!shape || found.has(type)) return found
  if ('branches' in shape) for (const branch of Object.values(shape.branches)) interfacesIn(branch, found)
  else {
    found.add(type)
    for (const field of shape.fields) if (field.type) interfacesIn(field.type, found)
  }
  return found
}

/**
 * Our own terms with what they mean, as RDF Schema: a class for each interface, a property for each field that schema.org has no term for.
 *
 * @example
 * vocabulary()['@graph']?.find((term) => term['@id'] === 'nss:Summit')?.['rdfs:comment'] // 'One summit of a series.'
 */
export function vocabulary(): JsonLdDocument {
  const types = [...KIND_NAMES.map(typeOf), typeOf('redirect')].reduce(
    (found, type) => interfacesIn(type, found),
    new Set<string>(),
  )
  const classes = []
  const properties = new Map<string, { comments: Set<string>; domains: string[] }>()
  for (const name of [...types].sort()) {
    const shape = shapes()[name]
    if (!shape || !('fields' in shape)) continue
    classes.push({
      '@id': `nss:${name}`,
      '@type': 'rdfs:Class',
      'rdfs:label': name,
      'rdfs:comment': shape.description,
    })
    for (const field of shape.fields) {
      if (['$schema', 'id'].includes(field.name)) continue
      const property = properties.get(field.name) ?? { comments: new Set(), domains: [] }
      property.comments.add(field.description)
      property.domains.push(name)
      properties.set(field.name, property)
    }
  }
  return {
    '@context': {
      ...CONTEXT,
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    },
    '@graph': [
      ...classes,
      ...[...properties]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { comments, domains }]) => ({
          '@id': `nss:${name}`,
          '@type': 'rdf:Property',
          'rdfs:label': name,
          'rdfs:comment': [...comments],
          domainIncludes: domains.map((domain) => ({ '@id': `nss:${domain}` })),
        })),
      {
        '@id': 'nss:EdtfDate',
        '@type': 'rdfs:Datatype',
        'rdfs:label': 'EdtfDate',
        'rdfs:comment':
          'A day, month or year in the Extended Date/Time Format (ISO 8601-2), level 1, that is uncertain (?), approximate (~) or both (%).',
      },
    ],
  }
}
