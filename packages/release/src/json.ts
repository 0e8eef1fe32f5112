import * as data from '@nuclear-security-summits/data'
import { KINDS, REGISTERS } from '@nuclear-security-summits/model/core'

type Records = readonly object[]

/** The records of each collection as they are shipped, the bookkeeping last. */
export const collections = (): [collection: string, records: Records][] =>
  [...Object.values(KINDS), ...Object.values(REGISTERS)].map(({ collection }) => [
    collection,
    (data as unknown as Record<string, () => Records>)[collection]?.() ?? [],
  ])

/** Records as a JSON array, one a line: the bytes of the package's own file. */
export const jsonOf = (records: Records): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`

/** Records as lines of JSON. */
export const ndjsonOf = (records: Records): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')
