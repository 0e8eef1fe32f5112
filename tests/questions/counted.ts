/** The same answers counted straight from the JSON of the data package, without the SDK. */

interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: JSON as anybody reads it.
  readonly [key: string]: any
}

/** Reads a collection's JSON: `dist/participations.json`. */
export type Read = (collection: string) => readonly Json[]

/** Counts the answers that can be counted; by number of the question. */
export function counted(read: Read): Readonly<Record<string, unknown>> {
  const parts = read('participations')
  const present = parts.filter((one) => one.outcome === 'present')
  const order = [...read('summits')].sort((a, b) => a.ordinal - b.ordinal).map(({ id }) => id)
  const partiesOf = (list: readonly Json[]) => [...new Set(list.map(({ party }) => party as string))]
  const came = (party: string) =>
    order.filter((summit) => present.some((one) => one.summit === summit && one.party === party))
  const statesFirst = (a: string, b: string) =>
    Number(a.startsWith('org:')) - Number(b.startsWith('org:')) || (a < b ? -1 : 1)
  const states = new Map(read('states').map((one) => [one.id, one]))
  const article = read('articles')[0] as Json
  const place = (segment: string) => article.text.segments.findIndex(({ id }: Json) => id === segment)
  const wordings = read('statements')
    .flatMap((statement) =>
      statement.renditions
        .filter(({ by, source }: Json) => by === 'spans' && source === article.source)
        .map((rendition: Json) => ({ statement, rendition })),
    )
    .sort(
      (a, b) =>
        place(a.rendition.content[0].segment) - place(b.rendition.content[0].segment) ||
        a.rendition.content[0].start - b.rendition.content[0].start ||
        b.rendition.content[0].end - a.rendition.content[0].end,
    )
  const russia = parts.find(({ id }) => id === 'part:nss-2016.rus') as Json
  return {
    5: partiesOf(parts).length,
    6: parts.flatMap(({ summit, party, outcome }) =>
      summit === 'summit:nss-2016' && states.has(party) ? [[states.get(party)?.isoNumeric, outcome]] : [],
    ),
    7: present.filter(({ summit }) => summit === 'summit:nss-2016').flatMap(({ heads }) => heads).length,
    14: partiesOf(present)
      .filter((party) => came(party).length === 4)
      .sort(statesFirst),
    15: partiesOf(present)
      .filter((party) => !came(party).includes('summit:nss-2016'))
      .sort(statesFirst),
    24: read('summits').map(({ id, counts }) => [
      id,
      counts.find(({ what }: Json) => what === 'states')?.value,
      true,
    ]),
    27: [...states.keys()].filter((id) => !present.some(({ party }) => party === id)),
    30: russia.reasons.map(({ claimant, code }: Json) => [claimant, code]),
    34: read('disputes')
      .filter(({ subject, field }) => subject === 'summit:nss-2010' && field === '/counts/states/value')
      .flatMap(({ variants }) => variants.map(({ value, rank }: Json) => [value, rank])),
    37: wordings.map(({ statement, rendition }) => [
      statement.speaker,
      rendition.cue?.lemma ?? null,
      rendition.content.length,
    ]),
    42: wordings.map(({ rendition }) => rendition.mode),
    43: read('times').length,
    gaps: present.filter(({ heads }) => heads.length === 0).map(({ id }) => id),
  }
}
