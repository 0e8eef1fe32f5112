// @ts-check
import { KINDS } from '@nuclear-security-summits/model'

/** @typedef {(id: string) => string} NameOf gives the name of a record, or its id in words */

/** @param {{ start?: string, end?: string } | undefined} range */
const span = (range) => [range?.start, range?.end].filter(Boolean).join(' to ')

/**
 * What only makes sense put together; the other kinds have a field that says it.
 * @type {Record<string, (record: any, nameOf: NameOf) => string>}
 */
const SUMMARIES = {
  summit: ({ name, city, dates, summary }, nameOf) =>
    `${name}, ${nameOf(city)}, ${span(dates)}. ${summary ?? ''}`,
  event: ({ name, when }) => `${name} (${span(when)})`,
  stmt: ({ speaker, said, gloss }, nameOf) => `${nameOf(speaker)}, ${said}: ${gloss}`,
  part: ({ party, summit, outcome }, nameOf) => `${nameOf(party)} at ${nameOf(summit)}: ${outcome}`,
  source: ({ title, publisher, published }) => [title, publisher, published].filter(Boolean).join('. '),
  dispute: ({ subject, field, variants }, nameOf) =>
    `${nameOf(subject)} ${field}: ${variants.map((/** @type {any} */ one) => one.value).join(' or ')}`,
  mention: ({ entity, form }, nameOf) => `${nameOf(entity)}, ${form}`,
  time: ({ value, basis }) => `${span(value)}, ${basis}`,
  state: ({ name, iso2, iso3, isoNumeric }) => `${name} (${iso2}, ${iso3}, ${isoNumeric})`,
}

/** A record in one line, for the comment that an editor shows. @param {any} record @param {NameOf} nameOf @returns {string} */
export function summarize(record, nameOf) {
  const prefix = record.id.split(':')[0]
  const line =
    SUMMARIES[prefix]?.(record, nameOf) ??
    record.gloss ??
    [record.name ?? record.headline, record.summary].filter(Boolean).join('. ')
  return line.replaceAll(/\s+/g, ' ').trim()
}

// Every prefix above is one of the table: a renamed kind must not fall back silently.
for (const prefix of Object.keys(SUMMARIES))
  if (!Object.values(KINDS).some((row) => row.prefix === prefix))
    throw new Error(`No kind has the prefix ${prefix}.`)
