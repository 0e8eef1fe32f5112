/** A mistyped id gets the same error wherever it is asked: class, code, words and the nearest. */
import { NssError } from '@nuclear-security-summits/model/core'
import { describe, expect, test } from 'vitest'
import * as sdk from './index.js'
import { jsonLd, omissions, schemaOrg } from './jsonld/jsonld.js'

const slip = (ask: () => unknown) => {
  try {
    return ask()
  } catch (error) {
    return error
  }
}

const SUMMIT = 'summit:nss-2106' as never
const STATE = 'state:rsu' as never
const PERSON = 'person:dmitri-peskov' as never
const ARTICLE = 'article:tass-2016-03-30-kremlin-skips-nsss' as never

const SLIPS: readonly (readonly [string, unknown, string, string, () => unknown])[] = [
  ...Object.entries({
    'summits.get': () => sdk.summits.get(SUMMIT),
    record: () => sdk.record(SUMMIT),
    evidence: () => sdk.evidence(SUMMIT),
    explain: () => sdk.explain(SUMMIT),
    cite: () => sdk.cite(SUMMIT),
    referencesFrom: () => sdk.referencesFrom(SUMMIT),
    referencesTo: () => sdk.referencesTo(SUMMIT),
    'jointStatements.select': () => sdk.jointStatements.select({ summit: SUMMIT }),
    'commitments.outcomes': () => sdk.commitments.outcomes({ summit: SUMMIT }),
    attendance: () => sdk.attendance({ summit: SUMMIT }),
    absences: () => sdk.absences({ summit: SUMMIT }),
    delegations: () => sdk.delegations({ summit: SUMMIT }),
    timeline: () => sdk.timeline({ about: SUMMIT }),
    jsonLd: () => jsonLd(SUMMIT),
    schemaOrg: () => schemaOrg(SUMMIT),
    omissions: () => omissions(SUMMIT),
  }).map(([name, ask]) => [name, SUMMIT, 'summits', 'summit:nss-2016', ask] as const),
  ...Object.entries({
    'states.get': () => sdk.states.get(STATE),
    'jointStatements.signedBy': () => sdk.jointStatements.signedBy(STATE),
    'jointStatements.of': () => sdk.jointStatements.of(STATE),
    'jointStatements.notSignedBy': () => sdk.jointStatements.notSignedBy(STATE),
    'commitments.of': () => sdk.commitments.of(STATE),
    'documents.addressing': () => sdk.documents.addressing(STATE),
    facts: () => sdk.facts({ side: STATE }),
  }).map(([name, ask]) => [name, STATE, 'states', 'state:rus', ask] as const),
  ...Object.entries({
    capacities: () => sdk.capacities(PERSON),
  }).map(([name, ask]) => [name, PERSON, 'people', 'person:dmitry-peskov', ask] as const),
  ...Object.entries({
    'statements.in': () => sdk.statements.in(ARTICLE),
    'statements.speakers': () => sdk.statements.speakers(ARTICLE),
    'mentions.chains': () => sdk.mentions.chains(ARTICLE),
    narration: () => sdk.narration(ARTICLE),
    attach: () => sdk.attach(ARTICLE, 'text'),
  }).map(
    ([name, ask]) => [name, ARTICLE, 'articles', 'article:tass-2016-03-30-kremlin-skips-nss', ask] as const,
  ),
]

describe('a mistyped id', () => {
  test.each(SLIPS)('%s', (_, id, collection, near, ask) => {
    const error = slip(ask)
    expect(error).toBeInstanceOf(NssError)
    const { code, nearest, message } = error as NssError
    expect({ code, given: (error as NssError).given }).toEqual({ code: 'unknown-id', given: id })
    expect(nearest).toContain(near)
    expect(message).toMatch(
      new RegExp(`^Unknown \\w+ id "${id}"\\. Nearest: ${nearest.join(', ')}\\. See ${collection}\\.ids\\.$`),
    )
  })
})
