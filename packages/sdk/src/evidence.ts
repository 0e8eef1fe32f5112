import type { Citation, FormerId, Id, Source, SpanRendition, Statement } from '@nuclear-security-summits/data'
import { kindOf, NssError, nearest } from '@nuclear-security-summits/model/core'
import { coverageOf, isWithin, resolvePointer, typeOf } from '@nuclear-security-summits/model/fields'
import { disputes } from './collections/disputes.js'
import { sources } from './collections/sources.js'
import { statements } from './collections/statements.js'
import { describeExplanation } from './explain-text.js'
import type { Claim, Explanation, FactEvidence, Support, Wording } from './explanation.js'

import { type AnyRecord, resolveId, unknownId } from './records.js'
import type { AttachedArticle } from './text/attach.js'
import { creditOf } from './text/credit.js'

export type { Claim, Explanation, FactEvidence, Support, Wording } from './explanation.js'

const asSupport = ({ source, locator, basis, note }: Citation): Support => ({
  source: sources.get(source),
  locator,
  basis,
  ...(note === undefined ? {} : { note }),
})

/** A field's name or pointer as a pointer. */
const asPointer = (field: string): string => (field === '' || field.startsWith('/') ? field : `/${field}`)

function recordAt(id: Id | FormerId, field: string) {
  const record = resolveId(id)?.record
  if (!record) throw unknownId(id)
  const pointer = asPointer(field)
  const type = typeOf(kindOf(record.id) ?? 'source')
  const found = resolvePointer(type, record, pointer)
  if (!found.found) {
    const near = nearest(found.token, found.candidates)
    const hint = near.length > 0 ? `Nearest: ${near.join(', ')}.` : `It has ${found.candidates.join(', ')}.`
    throw new NssError('unknown-field', `${record.id} has no field "${field}". ${hint}`, {
      given: field,
      nearest: near,
    })
  }
  return { record, pointer, value: found.value }
}

/**
 * Every fact of a record, or of one field of it, with the citations that support it.
 *
 * @param id the record
 * @param field a field's name, or a JSON Pointer with lists by key: `dates`, `/counts/states`
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * evidence('summit:nss-2016', 'host')[0]?.supports.map(({ source }) => source.title)
 */
export function evidence(id: Id | FormerId, field = ''): readonly FactEvidence[] {
  const { record, pointer } = recordAt(id, field)
  const kind = kindOf(record.id) ?? 'source'
  const type = typeOf(kind)
  return coverageOf({ kind, record: record as never })
    .filter((fact) => isWithin(fact.pointer, pointer))
    .map(({ pointer: at, grade, cites }) => {
      const found = resolvePointer(type, record, at)
      return {
        pointer: at,
        value: found.found ? found.value : undefined,
        grade,
        supports: (cites as unknown as readonly Citation[]).map(asSupport),
      }
    })
}

/** The words of a wording: from the attached text, else the excerpt that the record may show. */
function wordsOf(
  { source, content, excerpt }: SpanRendition,
  attached: AttachedArticle | undefined,
): string | undefined {
  if (attached?.article.source !== source) return excerpt?.value
  const parts = content.map((span) => attached.slice(span)).filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' … ') : undefined
}

function wordingsOf(list: readonly Statement[], attached: AttachedArticle | undefined): Wording[] {
  return list.flatMap(({ id, renditions }) =>
    renditions.flatMap((rendition): Wording[] => {
      if (rendition.by !== 'spans') return []
      const source = sources.get(rendition.source)
      const words = wordsOf(rendition, attached)
      const shown = words === undefined ? {} : { words, credit: creditOf(source) }
      return [{ statement: id, source, mode: rendition.mode, spans: rendition.content, ...shown }]
    }),
  )
}

/** The reasons of a participation that lie within a pointer. */
function claimsOf(record: AnyRecord, within: string, attached: AttachedArticle | undefined): Claim[] {
  if (kindOf(record.id) !== 'participation' || !('outcome' in record)) return []
  const [reasons, at] =
    record.outcome === 'absent'
      ? [record.reasons, '/reasons']
      : [record.leaderAbsent?.reasons ?? [], '/leaderAbsent/reasons']
  return reasons
    .map(({ id, code, gloss, claimant, statements: ids, cites = [] }) => {
      const pointer = `${at}/${id}`
      const own = record.cites.filter(
        ({ supports: fields }) => fields?.some((one) => isWithin(pointer, one)) ?? true,
      )
      return {
        pointer,
        code,
        gloss,
        claimant,
        statements: ids.map((one) => statements.get(one)),
        wordings: wordingsOf(
          ids.map((one) => statements.get(one)),
          attached,
        ),
        supports: [...cites, ...own].map(asSupport),
      }
    })
    .filter(({ pointer }) => isWithin(pointer, within) || isWithin(within, pointer))
}

/** What {@link explain} may be told. */
export interface ExplainOptions {
  /** Your copy of the article, attached: then the words of its spans are shown. */
  readonly attached?: AttachedArticle
}

/**
 * Follows a fact to its sources: the citations that support it, the claims in it with their statements, what sources dispute.
 *
 * @param id the record
 * @param field a field's name, or a JSON Pointer with lists by key; without it, the whole record
 * @throws {NssError} `unknown-id`, `unknown-field`
 * @example
 * explain('part:nss-2016.rus', 'reasons').text
 */
export function explain(id: Id | FormerId, field = '', { attached }: ExplainOptions = {}): Explanation {
  const { record, pointer, value } = recordAt(id, field)
  const facts = evidence(record.id, pointer)
  const claims = claimsOf(record, pointer, attached)
  const open = disputes.where({ subject: record.id }).filter(({ field }) => isWithin(field, pointer))
  const involved = new Set<Source>()
  const statementSources = claims.flatMap((claim) =>
    claim.statements.flatMap(({ renditions }) => renditions.map(({ source }) => sources.get(source))),
  )
  for (const { supports } of [...facts, ...claims]) for (const { source } of supports) involved.add(source)
  for (const source of statementSources) involved.add(source)
  for (const { variants } of open)
    for (const { cites } of variants) for (const { source } of cites) involved.add(sources.get(source))
  if (kindOf(record.id) === 'source') involved.add(record as Source)
  const explanation = { record, pointer, value, facts, claims, disputes: open, sources: [...involved] }
  return { ...explanation, text: describeExplanation(explanation) }
}
