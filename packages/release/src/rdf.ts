import { jsonLd, vocabulary } from '@nuclear-security-summits/sdk/jsonld'
import jsonld from 'jsonld'

type Document = ReturnType<typeof vocabulary>

/** A document as JSON, one node a line, so that a diff of two releases reads. */
const lines = ({ '@context': context, '@graph': nodes = [] }: Document): string =>
  `{"@context":${JSON.stringify(context)},"@graph":[\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`

/** The whole record as JSON-LD. */
export const graph = (): string => lines(jsonLd('dataset'))

/** What our own terms mean. */
export const vocabularyText = (): string => lines(vocabulary())

/** Its contexts are in the documents: nothing is ever fetched. */
const refuse = async (url: string): Promise<never> => {
  throw new Error(`A document asks for ${url}; nothing is fetched here.`)
}

// @types/jsonld does not know yet what the algorithm is called since it is a recommendation, nor that it can be safe.
const OPTIONS: object = {
  algorithm: 'RDFC-1.0',
  format: 'application/n-quads',
  documentLoader: refuse,
  safe: true,
}

/**
 * JSON-LD as N-Quads in their canonical form (RDFC-1.0): sorted, and with names for the few nodes that have no address.
 *
 * @throws where anything of the document would be dropped
 */
export const nquadsOf = (document: string): Promise<string> => jsonld.canonize(JSON.parse(document), OPTIONS)
