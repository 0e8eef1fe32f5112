import { nearest } from '../../nearest.js'
import { isWithin, type Path, resolvePointer, tokensOf, typeOf } from '../../shape.js'
import { coverageOf } from '../coverage.js'
import type { Dataset } from '../dataset.js'
import { remembered } from '../remembered.js'
import { type Rule, recordRule } from '../rule.js'
import { citesOf, visitsIn } from '../visits.js'

const citeCoverage = recordRule({
  name: 'cite-coverage',
  severity: 'error',
  summary: 'Every fact is supported by a citation.',
  *check(entry) {
    const facts = coverageOf(entry)
    if (facts.every(({ grade }) => grade !== undefined)) return
    // One message for a whole object or list: whoever forgot it forgot it once.
    const tops = new Set(facts.map(({ pointer }) => `/${tokensOf(pointer)[0]}`))
    for (const top of tops) {
      const inside = facts.filter(({ pointer }) => isWithin(pointer, top))
      const bare = inside.filter(({ grade }) => grade === undefined)
      const pointer = bare.length === inside.length ? top : bare[0]?.pointer
      if (bare.length === 0 || pointer === undefined) continue
      const resolved = resolvePointer(typeOf(entry.kind), entry.record, pointer)
      const more = pointer === top || bare.length === 1 ? '' : ` (and ${bare.length - 1} more in ${top})`
      yield {
        path: resolved.found ? resolved.path : [],
        on: 'name',
        message: `No citation supports ${pointer}${more}.`,
        fix: `add "${pointer}" to "supports" of the citation that shows it, or add a citation.`,
      }
    }
  },
})

const citeFieldKnown = recordRule({
  name: 'cite-field-known',
  severity: 'error',
  summary: 'Every field that a citation says it supports is in the record.',
  *check(entry) {
    const cites = citesOf(entry.record)
    if (cites.length === 0) return
    const { all, facts } = visitsIn(entry)
    const known = new Set(facts.map(({ pointer }) => pointer))
    for (const [place, { supports = [] }] of cites.entries()) {
      for (const [index, pointer] of supports.entries()) {
        if (known.has(pointer)) continue
        const resolved = resolvePointer(typeOf(entry.kind), entry.record, pointer)
        // Of two elements with one key, a pointer finds the first alone.
        if (resolved.found || all.some((visit) => visit.pointer === pointer)) {
          known.add(pointer)
          continue
        }
        const near = nearest(resolved.token, resolved.candidates)
        yield {
          path: ['cites', place, 'supports', index],
          message: `There is no ${pointer} in the record: "${resolved.token}" leads nowhere.`,
          nearest: near,
          fix:
            near.length > 0 || resolved.candidates.length === 0
              ? 'correct the pointer; elements of lists are named by their key.'
              : `correct the pointer; at that place there are ${resolved.candidates.join(', ')}.`,
        }
      }
    }
  },
})

const citeTooWide = recordRule({
  name: 'cite-whole-too-wide',
  severity: 'error',
  summary: 'A citation of a whole record is for records of at most three factual fields.',
  *check(entry) {
    const cites = citesOf(entry.record)
    if (cites.every(({ supports }) => supports)) return
    const facts = new Set(visitsIn(entry).facts.map(({ path }) => path[0]))
    if (facts.size <= 3) return
    for (const [index, citation] of cites.entries())
      if (!citation.supports)
        yield {
          path: ['cites', index],
          message: `This citation supports the whole record, which states ${facts.size} facts.`,
          fix: `name in "supports" what ${citation.source} really shows.`,
        }
  },
})

const citeInferredNote = recordRule({
  name: 'cite-inferred-note',
  severity: 'error',
  summary: 'A citation from which something is inferred says how.',
  *check(entry) {
    for (const visit of visitsIn(entry).citations) {
      const { basis, note, source } = visit.value
      if (basis === 'inferred' && !note)
        yield {
          path: [...visit.path, 'basis'],
          message: `What was inferred from ${source}, and how, is not said.`,
          fix: 'say in "note" how it follows from the source.',
        }
    }
  },
})

const citeOnce = recordRule({
  name: 'cite-once',
  severity: 'error',
  summary: 'No two citations of a record say the same.',
  *check(entry) {
    const { citations } = visitsIn(entry)
    const sources = citations.map(({ value }) => value.source)
    const seen = new Set<string>()
    for (const visit of citations) {
      const { value: citation } = visit
      // To write out what each says would cost more than all the rest of this rule.
      if (sources.indexOf(citation.source) === sources.lastIndexOf(citation.source)) continue
      const key = JSON.stringify([
        visit.path.slice(0, -1),
        citation.source,
        citation.locator,
        citation.basis,
        citation.note,
      ])
      if (seen.has(key))
        yield {
          path: visit.path,
          message: `${citation.source} is cited twice for the same place in it.`,
          fix: 'join the two, with all fields in one "supports".',
        }
      seen.add(key)
    }
  },
})

/** Whether a span or segment that a citation names is one of an article of the record. */
const citeLocatorKnown = recordRule({
  name: 'cite-locator-known',
  severity: 'error',
  summary: 'A span or segment that is cited is one of the article that has the source.',
  *check(entry, dataset) {
    const segments = segmentsBySource(dataset)
    for (const visit of visitsIn(entry).locators) {
      const { value: locator } = visit
      if (locator.kind !== 'span' && locator.kind !== 'segment') continue
      const { path } = visit
      const source = sourceBeside(entry.record, path)
      if (!source || !dataset.has(source)) continue
      const known = segments.get(source)
      if (!known && !dataset.whole) continue
      const named =
        locator.kind === 'segment' ? locator.segments : locator.spans.map(({ segment }) => segment)
      const wrong = named.findIndex((segment) => !known?.includes(segment))
      if (wrong < 0) continue
      const place = locator.kind === 'segment' ? ['segments', wrong] : ['spans', wrong, 'segment']
      yield {
        path: [...path, ...place],
        message: known
          ? `The article of ${source} has no segment "${named[wrong]}".`
          : `No article of the record has ${source}, so it has no segments.`,
        nearest: nearest(named[wrong] ?? '', known ?? []),
        fix: known
          ? `the segments are ${known.join(', ')}.`
          : 'use a locator of kind "section", "page" or "whole".',
      }
    }
  },
})

/** The `source` in the object in which a locator stands. */
function sourceBeside(record: unknown, path: Path): string | undefined {
  let here = record
  for (const token of path.slice(0, -1)) here = (here as Record<string | number, unknown>)[token]
  return (here as { source?: string }).source
}

const segmentsBySource = /* @__PURE__ */ remembered(
  (dataset: Dataset): ReadonlyMap<string, readonly string[]> =>
    new Map(
      dataset.of('article').map(({ record }) => [record.source, record.text.segments.map(({ id }) => id)]),
    ),
)

const citeInferredOnly = recordRule({
  name: 'cite-inferred-only',
  severity: 'warning',
  summary: 'A record rests on more than what was inferred.',
  *check(entry) {
    const cites = citesOf(entry.record)
    if (cites.length > 0 && cites.every(({ basis }) => basis === 'inferred'))
      yield {
        path: ['cites'],
        on: 'name',
        message: 'All that this record says is inferred.',
        fix: 'look for a source that says it.',
      }
  },
})

/** Kinds whose facts are claims of somebody: that the claimant's side carries them is as it should be. */
const CLAIMS: readonly string[] = ['statement', 'article', 'event']

const citeOneSided = recordRule({
  name: 'cite-single-party-source',
  severity: 'warning',
  summary: 'What a record says rests on sources of more than one side.',
  *check(entry, dataset) {
    if (CLAIMS.includes(entry.kind)) return
    const sides = new Set(
      citesOf(entry.record).map(({ source }) => dataset.get('source', source)?.record.alignment),
    )
    const [side] = sides
    if (sides.size === 1 && side !== undefined)
      yield {
        path: ['cites'],
        on: 'name',
        message: `All sources of this record speak for ${dataset.label(side)}.`,
        fix: 'look for a source of another side.',
      }
  },
})

/** Citations. */
export const citationRules: readonly Rule[] = [
  citeCoverage,
  citeFieldKnown,
  citeTooWide,
  citeInferredNote,
  citeOnce,
  citeLocatorKnown,
  citeInferredOnly,
  citeOneSided,
]
