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
  const joint = read('documents').filter(({ kind }) => kind === 'joint-statement')
  const promises = read('commitments')
  const themes = (list: readonly Json[]) => [...new Set(list.map(({ theme }) => theme as string))].sort()
  /** Number of elements by what is made of them. */
  const tally = (list: readonly string[]) => {
    const counts: Record<string, number> = {}
    for (const one of list) counts[one] = (counts[one] ?? 0) + 1
    return counts
  }
  const following = (id: string): readonly Json[] =>
    promises.flatMap((one) => (one.follows === id ? [one, ...following(one.id)] : []))
  const signersOf = ({ subscribers }: Json): string[] =>
    subscribers
      .filter(({ capacity }: Json) => capacity !== 'withdrawn')
      .map(({ party }: Json) => party)
      .sort()
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
    18: joint
      .filter(
        ({ summit, subscribersComplete, subscribers }) =>
          summit === 'summit:nss-2016' &&
          subscribersComplete &&
          !subscribers.some(({ party }: Json) => party === 'state:ind'),
      )
      .map(({ id }) => id),
    19: themes(joint).map((theme) => [
      theme,
      [...new Set(joint.filter((one) => one.theme === theme).flatMap(({ sponsors }) => sponsors))].sort(),
    ]),
    20: read('documents')
      .filter(
        ({ addressedTo, points = [] }) =>
          addressedTo === 'org:iaea' ||
          points.some(({ addresses = [] }: Json) => addresses.includes('org:iaea')),
      )
      .map(({ id }) => id),
    22: promises
      .filter(({ party, summit }) => party === 'state:bel' && summit === 'summit:nss-2010')
      .map(({ id, assessments }) => [id, assessments.at(-1)?.status ?? null, following(id).length]),
    23: Object.fromEntries(
      themes(promises).map((theme) => [
        theme,
        tally(promises.flatMap((one) => (one.theme === theme ? [one.summit] : []))),
      ]),
    ),
    24: read('summits').map(({ id, counts }) => [
      id,
      counts.find(({ what }: Json) => what === 'states')?.value,
      true,
    ]),
    26: joint
      .find(({ circulatedAs }) => circulatedAs === 'INFCIRC/869')
      ?.subscribers.map(({ party, capacity, on }: Json) => [party, capacity, on ?? 'day unknown']),
    27: [...states.keys()].filter((id) => !present.some(({ party }) => party === id)),
    28: read('documents')
      .filter(({ summit, adopted }) => summit === 'summit:nss-2014' && adopted)
      .map(({ id }) => id),
    29: read('instruments')
      .filter(
        ({ id, kind }) =>
          kind === 'treaty' && promises.some(({ instruments = [] }) => instruments.includes(id)),
      )
      .map(({ id, entryIntoForce }) => [id, entryIntoForce]),
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
    pair: Math.max(
      ...Object.values(
        tally(
          joint.flatMap((one) =>
            signersOf(one).flatMap((a, index, all) => all.slice(index + 1).map((b) => `${a} ${b}`)),
          ),
        ),
      ),
    ),
    later: joint
      .flatMap(({ id, subscribers }) =>
        subscribers
          .filter(({ capacity }: Json) => capacity === 'joined-later')
          .map(({ party }: Json) => [id, party]),
      )
      .sort(),
    partial: joint.filter(({ subscribersComplete }) => !subscribersComplete).map(({ id }) => id),
    gaps: present.filter(({ heads }) => heads.length === 0).map(({ id }) => id),
  }
}
